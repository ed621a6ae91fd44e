using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;
using Site.Templates;
using Site.Words;

namespace Site.Modules;

/// <summary>Reads the words of the theme in the site's language, and those that the site has instead.</summary>
/// <param name="settings">The pipeline of the <see cref="SiteSettings"/>.</param>
public sealed class ReadWords(InputFolder input, InputFolder theme, Pipeline settings) : Source<WordList>
{
    private const string Folder = "words/";
    private const string Ending = ".yml";
    private const string English = "en";

    protected override IEnumerable<Document<WordList>> Execute(PipelineContext context)
    {
        var language = context.Model<SiteSettings>(settings).Language;
        var (diagnostics, name) = (context.Diagnostics, Name(language));
        if (name is null)
            diagnostics.Warn(new Location($"{theme.ShownPath}/{Folder}{language}{Ending}"), Codes.MissingWord, $"the theme has no words for the language '{language}', so they are English; it has {string.Join(", ", Languages())}.");
        var english = Read(theme, Folder + English + Ending, English, diagnostics);
        var translated = name is null or English ? null : Read(theme, Folder + name + Ending, name, diagnostics);
        var words = WordList.Of(english, translated, $"{theme.ShownPath}/{Folder}{name}{Ending}", Read(input, "words.yml", name ?? language, diagnostics), diagnostics);
        var missing = ThemeNeeds.Words.Where(key => words.Find(key) is null).ToArray();
        if (missing.Length > 0 && theme.Exists)
            diagnostics.Error(new Location($"{theme.ShownPath}/{Folder}{English}{Ending}"), Codes.MissingWord, $"these words are missing, which every site needs: {string.Join(", ", missing)}.");
        yield return new Document<WordList>(words);
    }

    // The words of "de" are those of "de-AT", too.
    private string? Name(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
            if (Languages().FirstOrDefault(l => l.Equals(tag, StringComparison.OrdinalIgnoreCase)) is { } found) return found;
        return null;
    }

    private IEnumerable<string> Languages() =>
        theme.Files().Where(f => f.RelativePath.StartsWith(Folder, StringComparison.Ordinal) && f.RelativePath.EndsWith(Ending, StringComparison.Ordinal)).Select(f => f.RelativePath[Folder.Length..^Ending.Length]);

    private static IReadOnlyList<Word> Read(InputFolder folder, string name, string language, DiagnosticBag diagnostics) =>
        folder.Find(name) is { } file && InputFolder.ReadText(file, diagnostics) is { } text ? WordFile.Read(text, language, diagnostics) : [];
}
