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
        var (site, diagnostics) = (context.Model<SiteSettings>(settings), context.Diagnostics);
        var name = Name(site.Language);
        if (name is null && site.LanguageAt is { } at)
            diagnostics.Warn(at, Codes.MissingWord, $"the theme has no words for the language '{site.Language}', so they are English; it has {string.Join(", ", Languages())}.");
        var english = OfTheme(English, diagnostics);
        var translated = name is null or English ? null : OfTheme(name, diagnostics);
        var words = WordList.Of(english, translated, $"{theme.ShownPath}/{Folder}{name}{Ending}", Own(name ?? site.Language, diagnostics), diagnostics);
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

    // A site's own lines are laid over those of the theme beneath. New ones are for templates of its own.
    private List<Word> OfTheme(string language, DiagnosticBag diagnostics)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        var layers = theme.Layers(Folder + language + Ending);
        foreach (var (i, file) in layers.Index())
        {
            var read = Read(file, language, diagnostics);
            if (i > 0 && language == English) WarnOfUnsaid([.. read.Where(w => !words.ContainsKey(w.Key))], words.Keys, diagnostics);
            foreach (var word in read) words[word.Key] = word;
        }

        return [.. words.Values];
    }

    private void WarnOfUnsaid(IReadOnlyList<Word> added, IReadOnlyCollection<string> known, DiagnosticBag diagnostics)
    {
        if (added.Count == 0) return;
        string[] texts = [.. theme.Files().Where(f => !f.RelativePath.EndsWith(Ending, StringComparison.Ordinal)).Select(f => InputFolder.ReadText(f, new DiagnosticBag())?.Text).OfType<string>()];
        foreach (var word in added.Where(w => !texts.Any(t => t.Contains($"'{w.Key}'", StringComparison.Ordinal) || t.Contains($"\"{w.Key}\"", StringComparison.Ordinal))))
            diagnostics.Warn(word.At, Codes.UnknownField, $"there is no word '{word.Key}' in the theme that this is laid over, and nothing says it.{Nearest.Hint(word.Key, known)}");
    }

    private IReadOnlyList<Word> Own(string language, DiagnosticBag diagnostics) => input.Find("words.yml") is { } file ? Read(file, language, diagnostics) : [];

    private static IReadOnlyList<Word> Read(InputFile file, string language, DiagnosticBag diagnostics) =>
        InputFolder.ReadText(file, diagnostics) is { } text ? WordFile.Read(text, language, diagnostics) : [];
}
