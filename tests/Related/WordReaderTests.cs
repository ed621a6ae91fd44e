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

    [Fact]
    public void Knows_which_words_stand_together()
    {
        var words = new WordReader("state space. Models of state-space, x");
        var follows = new List<bool>();
        while (words.MoveNext()) follows.Add(words.Follows);
        Assert.Equal([false, true, false, true, true, true], follows);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var reader = new WordReader(text); reader.MoveNext();) words.Add(reader.Current.ToString());
        return words;
    }
}
