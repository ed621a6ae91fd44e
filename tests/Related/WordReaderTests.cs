using Site.Related;

namespace Site.Tests.Related;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Graph neural networks", "Graph|neural|networks")]
    [InlineData("text-to-image, 3D (GPT-4)", "text|to|image|GPT")]
    [InlineData("see https://example.org/a-b?c=d and more", "see|and|more")]
    [InlineData("https is a word", "https|is|word")]
    [InlineData(@"in $\mathcal{O}(n)$ time and \emph{space}", "in|time|and|space")]
    [InlineData("costs $5 more", "costs|more")]
    [InlineData(@"$a$word, a \ or\is $", "word|or")]
    [InlineData(@"\'Etude and \beta2x", "Etude|and")]
    [InlineData("Poincaré ΑΒΓ 世界", "Poincaré|ΑΒΓ|世界")]
    public void Passes_over_what_is_no_word(string text, string expected) => Assert.Equal(expected, string.Join('|', Words(text)));

    [Theory]
    [InlineData("networks", "Network")]
    [InlineData("studies", "study")]
    [InlineData("codes", "code")]
    [InlineData("LLMs", "llm")]
    public void Plural_and_capitals_make_no_other_term(string one, string other) =>
        Assert.Equal(WordReader.TermOf(one), WordReader.TermOf(other));

    [Theory]
    [InlineData("class", "clas")]
    [InlineData("analysis", "analysi")]
    [InlineData("gas", "ga")]
    public void An_s_is_not_always_a_plural(string one, string other) =>
        Assert.NotEqual(WordReader.TermOf(one), WordReader.TermOf(other));

    [Fact]
    public void Knows_which_words_stand_together()
    {
        char[] room = [];
        var words = new WordReader("state space. Models of state-space, x", ref room);
        var follows = new List<bool>();
        while (words.Next()) follows.Add(words.Follows);
        Assert.Equal([false, true, false, true, true, true], follows);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        char[] room = [];
        var reader = new WordReader(text, ref room);
        while (reader.Next()) words.Add(WordReader.WordAt(text, reader.Start).ToString());
        return words;
    }
}
