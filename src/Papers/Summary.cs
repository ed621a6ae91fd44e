namespace Site.Papers;

/// <summary>One sentence on a paper, besides its abstract.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsMachineWritten">Whether the source says that a model wrote it.</param>
/// <param name="Model">The model's name, where the source gives it.</param>
/// <param name="Language">The language of the text, a BCP 47 tag; null where no source says so.</param>
public sealed record Summary(string Text, bool IsMachineWritten, string? Model = null, string? Language = null);
