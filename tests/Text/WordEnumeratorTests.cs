using Site.Text;

namespace Site.Tests.Text;

public sealed class WordEnumeratorTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    [InlineData("Graph neural networks.", "Graph|neural|networks")]
    [InlineData("GPT-4's 3D `view`, a_b", "GPT|4|s|3D|view|a|b")]
    [InlineData("Poincaré Poincare\u0301 ΑΒΓ", "Poincaré|Poincare\u0301|ΑΒΓ")]
    [InlineData("世界 हिन्दी", "世界|हिन्दी")]
    [InlineData("𝒪(n²) 𠀋 a😀b", "𝒪|n|𠀋|a|b")]
    [InlineData("half\ud835 a pair", "half|a|pair")]
    public void Gives_runs_of_letters_and_digits(string text, string expected)
    {
        var words = new List<string>();
        foreach (var word in new WordEnumerator(text)) words.Add(word.ToString());
        Assert.Equal(expected, string.Join('|', words));
    }

    [Fact]
    public void Continues_where_it_is_told_to()
    {
        var words = new WordEnumerator("first second third");
        words.MoveTo(8);
        Assert.True(words.MoveNext());
        Assert.Equal((8, 12), (words.Start, words.End));
    }
}
