namespace Site.Views;

/// <summary>What a template receives: names and values, and what leads from the page to the site's root ("", "../", or an absolute address).</summary>
public sealed record PageValues(string Root, IReadOnlyList<(string Name, object? Value)> All);
