using System.Collections.Concurrent;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;
using Site.Diagnostics;
using Site.Markdown;
using Site.Words;

namespace Site.Templates;

/// <summary>The words of a site as templates write them: each a small template, whose placeholders are values. Safe to use from many threads.</summary>
internal sealed class ThemeWords(WordList words)
{
    private readonly ConcurrentDictionary<(string Key, string Text), ThemeTemplate> _templates = new();

    public DateWords Dates { get; } = new(words);

    /// <summary>A number as people write it: "1,334".</summary>
    public string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", words.Find("numbers.thousands")?.Text, StringComparison.Ordinal);

    public bool Has(string key) => words.Find(key) is not null;

    /// <summary>What is written in one place. Where there is no such word, the template that asks for it has a mistake.</summary>
    /// <param name="number">What the form of the plural is for; null for a word without such forms.</param>
    public ThemeTemplate Find(string key, int? number, SourceSpan caller)
    {
        var word = words.Find(key) ?? throw new ScriptRuntimeException(caller, $"there is no word '{key}'.{Nearest.Hint(key, words.Keys)} The theme's words/en.yml has them all");
        if (word.IsPlural && number is null) throw new ScriptRuntimeException(caller, $"the word '{key}' needs a number: write count n '{key}'");
        var text = number is { } n ? word.For(n) : word.Text;
        return _templates.GetOrAdd((key, text), _ => new ThemeTemplate(TemplateParser.Minified(Parsed(word, text)), word.At.File));
    }

    // Text is escaped, but a word with a tag is markup.
    private static ScriptPage Parsed(Word word, string text)
    {
        var html = text.Contains('<', StringComparison.Ordinal) ? text : HtmlEscape.Of(text).Replace("&#39;", "'", StringComparison.Ordinal);
        var source = WordFile.Placeholder().Replace(html, place => $"{{{{ grouped {place.Groups["path"].Value} }}}}");
        var template = Scriban.Template.Parse(source, word.At.File, lexerOptions: new LexerOptions { StartPosition = new TextPosition(0, word.At.Column - 1, word.At.Line - 1) });
        return template.Page ?? throw new InvalidOperationException($"The word '{word.Key}' has no template.");
    }
}
