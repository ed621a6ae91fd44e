using System.Text;
using Site.Diagnostics;
using Site.Words;

namespace Site.Tests.Words;

public class ScriptWordsTests
{
    [Fact]
    public void Scripts_get_the_words_that_they_ask_for()
    {
        var (script, mistakes) = Of("say('cite.copied'); say('counts.votes', { n }); say('dates.short_weekdays')[day];");

        Assert.Equal("\"Copied\"; say({\"one\":\"{n} vote\",\"other\":\"{n} votes\"}, { n }); [\"Mo\",\"Tu\",\"We\",\"Th\",\"Fr\",\"Sa\",\"Su\"][day];", script);
        Assert.Empty(mistakes);
    }

    [Fact]
    public void A_misspelt_word_is_told_with_its_place() =>
        Assert.Equal(["theme/assets/a.js(2,6): error PD407: there is no word 'cite.copid'. Did you mean 'cite.copied'? The theme's words/en.yml has them all."], Of("a;\nsay('cite.copid');").Mistakes);

    [Fact]
    public void Styles_get_theirs_as_a_text_of_css()
    {
        var diagnostics = new DiagnosticBag();
        var style = StyleWords.Written("a::after { content: word('cite.copied') }\nb { content: word('x') }"u8.ToArray(), "theme/assets/a.css", ThemeWordFiles.English, diagnostics);

        Assert.Equal("a::after { content: \"Copied\" }\nb { content: word('x') }", Encoding.UTF8.GetString(style));
        Assert.StartsWith("theme/assets/a.css(2,20): error PD407: there is no word 'x'.", Assert.Single(diagnostics.Sorted()).ToString(), StringComparison.Ordinal);
    }

    private static (string Script, string[] Mistakes) Of(string script)
    {
        var diagnostics = new DiagnosticBag();
        var written = ScriptWords.Written(Encoding.UTF8.GetBytes(script), "theme/assets/a.js", ThemeWordFiles.English, diagnostics);
        return (Encoding.UTF8.GetString(written), [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }
}
