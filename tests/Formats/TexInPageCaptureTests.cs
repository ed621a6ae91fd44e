using Site.Formats;
using Site.Reading;
using Site.Tex;
using Site.Text;

namespace Site.Tests.Formats;

public sealed class TexInPageCaptureTests
{
    private static readonly Lazy<string> Unicode = new(() => CleanText.Paragraphs(Samples.Text("page-capture/2025-03-12.txt")));

    [Theory]
    [InlineData("Fréchet mean")]
    [InlineData("Poincaré ResNet, a hyperbolic")]
    [InlineData("62% GFLOPs")]
    [InlineData("R^3 × S^2,")]
    [InlineData("first “deep” learning")]
    [InlineData("(“mechanistically”)")]
    [InlineData("results – in accuracy and speed – on")]
    [InlineData("*lightweight* predictions")]
    [InlineData("large ‘teacher’ model")]
    [InlineData("(e.g.,\u00A0SVD)")]
    [InlineData("only ~30% of")]
    public void Reads_as_meant(string expected) => Assert.Contains(expected, Unicode.Value, StringComparison.Ordinal);

    [Fact]
    public void Nothing_else_changes()
    {
        var original = Samples.Text("page-capture/2025-03-12.txt");
        Assert.Equal(WordsWithoutTex(original), WordsWithoutTex(TexReader.ToUnicode(original)));

        static string WordsWithoutTex(string text) =>
            string.Concat(text.Replace("{times}", "", StringComparison.Ordinal).Replace("\\'e", "é", StringComparison.Ordinal)
                .Where(c => char.IsLetterOrDigit(c) || c is '.' or ',' or '*' or '(' or ')' or '%' or '/' or ':'));
    }

    [Fact]
    public void The_address_written_twice_is_one()
    {
        var text = Samples.Text("page-capture/2025-03-12.txt");
        var doubled = text.Split('\n').Where(l => TextLinks.Repair(l) != l).ToList();
        Assert.Single(doubled);
        Assert.Single(TextLinks.In(TextLinks.Repair(doubled[0])));
    }
}
