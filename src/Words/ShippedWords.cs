using Site.Diagnostics;

namespace Site.Words;

/// <summary>The English words of the theme that comes with the program, which are in the program itself.</summary>
public static class ShippedWords
{
    /// <summary>All words that there are.</summary>
    public static IReadOnlyList<Word> English { get; } = Read();

    private static IReadOnlyList<Word> Read()
    {
        using var stream = typeof(ShippedWords).Assembly.GetManifestResourceStream("words.yml") ?? throw new InvalidOperationException("The program lacks its words.");
        using var reader = new StreamReader(stream);
        return WordFile.Read(new SourceText("words/en.yml", reader.ReadToEnd()), "en", new DiagnosticBag());
    }
}
