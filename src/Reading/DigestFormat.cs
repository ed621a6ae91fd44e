using Site.Diagnostics;
using Site.Papers;

namespace Site.Reading;

/// <summary>A format of digest files: how to know one, and the pure function that reads it.</summary>
/// <param name="Name">As messages call it: "YAML day".</param>
/// <param name="Extensions">File name endings that may hold it, with the dot.</param>
/// <param name="Recognizes">Whether a text with such an ending is of this format; the first format of the table that says yes reads it.</param>
/// <param name="Read">Gives one part for each day that the file is about, mostly one. It never throws for what the text holds: mistakes go to the diagnostics, and what is returned leaves them out.</param>
public sealed record DigestFormat(
    string Name,
    IReadOnlyList<string> Extensions,
    Func<SourceText, bool> Recognizes,
    Func<SourceText, DiagnosticBag, IReadOnlyList<DigestFile>> Read);
