using Site.Diagnostics;
using Site.Formats;
using Site.Papers;

namespace Site.Tests.Reading;

/// <summary>Reads a text as the build would read a file of that name.</summary>
public static class Readings
{
    public static (IReadOnlyList<DigestFile> Files, IReadOnlyList<string> Messages) Read(string fileName, string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(fileName, text);
        var extension = Path.GetExtension(fileName);
        var format = DigestReader.Formats.First(f => f.Extensions.Contains(extension) && f.Recognizes(source));
        var files = format.Read(source, diagnostics);
        return (files, [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }

    /// <summary>The entries of a text that has no mistake.</summary>
    public static IReadOnlyList<PaperEntry> Papers(string fileName, string text)
    {
        var (files, messages) = Read(fileName, text);
        Assert.Empty(messages);
        return [.. files.SelectMany(f => f.Papers)];
    }

    /// <summary>The only message about a text; it must begin with <paramref name="start"/>.</summary>
    public static void Reports(string start, string fileName, string text)
    {
        var message = Assert.Single(Read(fileName, text).Messages);
        Assert.StartsWith(start, message, StringComparison.Ordinal);
    }
}
