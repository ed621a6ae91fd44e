using Site.Diagnostics;
using Site.Words;

namespace Site.Tests.Words;

/// <summary>The words of the theme that comes with the program.</summary>
public static class ThemeWordFiles
{
    public static WordList English { get; } = WordList.Of(Read("en"), null, "", [], new DiagnosticBag());

    public static IReadOnlyList<Word> Read(string language)
    {
        var diagnostics = new DiagnosticBag();
        var words = WordFile.Read(new SourceText($"theme/words/{language}.yml", File.ReadAllText(Path.Combine(Repository.Root, "theme", "words", language + ".yml"))), language, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return words;
    }
}
