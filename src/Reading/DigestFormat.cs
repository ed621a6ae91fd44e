using Site.Diagnostics;
using Site.Digest;

namespace Site.Reading;

/// <summary>A format of digest files: how to know one, and the pure function that reads it.</summary>
/// <param name="Name">As messages call it: "YAML day".</param>
/// <param name="Extensions">File name endings that may hold it, with the dot.</param>
/// <param name="Recognizes">Whether a text with such an ending is of this format; the first format of the table that says yes reads it.</param>
/// <param name="Read">Never throws for what the text holds: mistakes go to the diagnostics, and the file that is returned leaves them out.</param>
public sealed record DigestFormat(
    string Name,
    IReadOnlyList<string> Extensions,
    Func<SourceText, bool> Recognizes,
    Func<SourceText, DiagnosticBag, DigestFile> Read);
