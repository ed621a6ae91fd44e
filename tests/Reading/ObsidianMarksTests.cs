using Site.Reading;

namespace Site.Tests.Reading;

public sealed class ObsidianMarksTests
{
    [Theory]
    [InlineData("As [[Attention]] and [[2017 attention|the *first*]] say", "As Attention and the *first* say")]
    [InlineData("[[Note#Heading]] [[#Own]] [[Note#^block|here]] ![[plot.png|300]]", "Note > Heading Own here plot.png")]
    [InlineData("a %%mine%% b %%%% c", "a  b %%%% c")]
    [InlineData("a\n%%\nmine [[x]]\n%%\nb", "a\n\n\n\nb")]
    [InlineData("a\n%% mine\n\nmine too\n", "a\n\n\n\n")]
    [InlineData("[[bounds|the $O(n^2)$ of `f`]], [[a|$x_1$]], [[On $x$]]", "the $O(n^2)$ of `f`, $x_1$, On $x$")]
    [InlineData("`[[x]]` ``%%a%% ` [[b]]`` [[c]]", "`[[x]]` ``%%a%% ` [[b]]`` c")]
    [InlineData("```\n[[x]] %%a%%\n> [!note] T\n```\n[[y]]", "```\n[[x]] %%a%%\n> [!note] T\n```\ny")]
    [InlineData("$[[x]]$ and $$a %% b %% c$$ [[y]]", "$[[x]]$ and $$a %% b %% c$$ y")]
    [InlineData("[[1, 2], [3, 4]], [[1, 2]], x[[y]] and [[open", "[[1, 2], [3, 4]], [[1, 2]], x[[y]] and [[open")]
    [InlineData("50%% of 60%%, `open %%", "50%% of 60%%, `open %%")]
    [InlineData("[link](https://x.org) [a][b] [x]", "[link](https://x.org) [a][b] [x]")]
    public void Links_become_their_words_and_comments_go(string text, string expected) => Assert.Equal(expected, ObsidianMarks.Read(text, hasQuotations: true));

    [Theory]
    [InlineData("> [!note] A *title*\n> text\n>\n> more\nafter", "> **A title**\\\n> text\n> \n> more\nafter", "**A title**\\\ntext\n\nmore\nafter")]
    [InlineData("> [!warning]-\n> text", "> **Warning**\\\n> text", "**Warning**\\\ntext")]
    [InlineData("> [!tip] `a`\n", "> **`a`**\n", "**`a`**\n")]
    [InlineData("$$\na\n$$\n> [!tip] T", "$$\na\n$$\n> **T**", "$$\na\n$$\n**T**")]
    [InlineData("> plain\n> quotation [!x]", "> plain\n> quotation [!x]", "> plain\n> quotation [!x]")]
    public void A_callout_is_a_quotation_with_its_title(string text, string quoted, string plain)
    {
        Assert.Equal(quoted, ObsidianMarks.Read(text, hasQuotations: true));
        Assert.Equal(plain, ObsidianMarks.Read(text, hasQuotations: false));
    }

    // A quadratic scan of these would not end within any patience.
    [Theory]
    [InlineData("[[")]
    [InlineData("[[a|")]
    [InlineData("%%")]
    [InlineData("%% ")]
    [InlineData("`[[")]
    [InlineData("> [!a]\n")]
    [InlineData("[[a]] `b` $c$ ")]
    public void Takes_linear_time(string part) =>
        Assert.NotEmpty(ObsidianMarks.Read(string.Concat(Enumerable.Repeat(part, 100_000)) + "x", hasQuotations: true));
}
