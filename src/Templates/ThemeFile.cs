namespace Site.Templates;

/// <summary>The text of a template, as read from the theme's folder.</summary>
/// <param name="Name">Its path below the folder: <c>paper.html</c>, <c>partials/card.html</c>.</param>
/// <param name="ShownPath">The file as shown to people.</param>
public sealed record ThemeFile(string Name, string Text, string ShownPath);
