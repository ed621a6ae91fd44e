using Site.Text;

namespace Site.Tests.Text;

public sealed class MainSentenceTests
{
    [Theory]
    [InlineData("Models grow. We propose a smaller one. It works.", "We propose a smaller one.")]
    [InlineData("Models grow. To address this challenge, we introduce Tiny, e.g. a small one. It works.", "We introduce Tiny, e.g. a small one.")]
    [InlineData("Models grow. In this paper, we present Tiny.", "We present Tiny.")]
    [InlineData("Models grow. This paper presents a survey of them.", "This paper presents a survey of them.")]
    [InlineData("Models have costs.Drawing on them, we propose a smaller one.", "Drawing on them, we propose a smaller one.")]
    [InlineData("We present Node.js and System.Text in one.", "We present Node.js and System.Text in one.")]
    [InlineData("We study models. They grow. We then propose a smaller one.", "We then propose a smaller one.")]
    [InlineData("Models grow. We show that they need not. It works.", "We show that they need not.")]
    [InlineData("Models grow. We analyze why.", "We analyze why.")]
    [InlineData("To train and run it together, we propose a method.", "To train and run it together, we propose a method.")]
    [InlineData("Models grow. Nobody knows why.", null)]
    [InlineData("Wir zeigen, dass Modelle wachsen. Wir schlagen ein kleineres vor.", null)]
    [InlineData("Foxes present gifts.", null)]
    [InlineData("", null)]
    public void Says_what_the_paper_does(string text, string? expected) => Assert.Equal(expected, MainSentence.Of(text, 240));

    [Fact]
    public void Is_cut_where_it_has_no_end()
    {
        var said = MainSentence.Of("We propose " + string.Concat(Enumerable.Repeat("one more thing and ", 100)), 100);
        Assert.NotNull(said);
        Assert.InRange(said.Length, 50, 100);
        Assert.EndsWith("…", said, StringComparison.Ordinal);
    }
}
