using Site.Diagnostics;
using Site.Words;

namespace Site.Tests.Words;

public class WordFileTests
{
    [Fact]
    public void Groups_lists_and_forms_of_the_plural_are_words()
    {
        var words = Read("a:\n  b: One\n  c: [x, y]\n  d: {one: '{n} paper', other: '{n} papers'}\n  other: {title: T}\n");

        Assert.Equal(["a.b=One", "a.c.1=x", "a.c.2=y", "a.d={n} papers", "a.other.title=T"], words.Select(w => $"{w.Key}={w.Text}"));
        Assert.Equal([false, false, false, true, false], words.Select(w => w.IsPlural));
    }

    [Fact]
    public void A_word_knows_the_form_for_a_number()
    {
        var word = Read("a: {one: '{n} paper', other: '{n} papers'}").Single();

        Assert.Equal(("{n} papers", "{n} paper", "{n} papers"), (word.For(0), word.For(1), word.For(21)));
    }

    [Theory]
    [InlineData("a: '{n papers'", "w.yml(1,4): error PD208: '{n papers' has a brace that is no placeholder; one is the name of a value, as in {n} or {day.title}.")]
    [InlineData("a: '{ n } papers'", "w.yml(1,4): error PD208: '{ n } papers' has a brace that is no placeholder; one is the name of a value, as in {n} or {day.title}.")]
    [InlineData("- a", "w.yml(1,1): error PD202: the words are a mapping (name: text), but a list is here.")]
    public void Mistakes_are_told_with_their_place(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        WordFile.Read(new SourceText("w.yml", text), "en", diagnostics);

        Assert.Equal([expected], diagnostics.Sorted().Select(d => d.ToString()));
    }

    private static IReadOnlyList<Word> Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var words = WordFile.Read(new SourceText("w.yml", text), "en", diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return words;
    }
}
