using Site.Diagnostics;
using Site.Papers;

namespace Site.Reading;

/// <summary>A format of digest files: how to recognize one, and the pure function that reads it.</summary>
/// <param name="Name">As messages call it: "YAML day".</param>
/// <param name="Extensions">File name endings that may hold it, with the dot.</param>
/// <param name="Recognizes">Whether a file with such an ending is of this format; the first format that recognizes it reads it.</param>
/// <param name="Read">Returns one part for each day that the file is about, mostly one. Mistakes in the text are never thrown: they are reported, and left out of the result.</param>
public sealed record DigestFormat(
    string Name,
    IReadOnlyList<string> Extensions,
    Func<SourceText, bool> Recognizes,
    Func<SourceText, DiagnosticBag, IReadOnlyList<DigestFile>> Read);
