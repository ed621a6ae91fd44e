using System.Text;
using Site.Reading;

namespace Site.Tests.Reading;

public sealed class BinaryContentTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "this is a PDF document")]
    [InlineData("PK\u0003\u0004xx", "this is a ZIP archive")]
    [InlineData("\u001f\u008bxx", "this is packed with gzip")]
    [InlineData("\u00ff\u00fea\0", "this text is in UTF-16")]
    [InlineData("\u00fe\u00ff\0a", "this text is in UTF-16")]
    [InlineData("@\0m\0", "this text is in UTF-16")]
    [InlineData("\u0089PNG\r\n", "this is a picture")]
    public void What_is_no_text_is_named(string latin1, string start) =>
        Assert.StartsWith(start, BinaryContent.Problem(Encoding.Latin1.GetBytes(latin1)), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("@misc{a}")]
    [InlineData("PK is a title")]
    [InlineData("%PDF is a word")]
    [InlineData("日本")]
    public void Text_is_text(string text) => Assert.Null(BinaryContent.Problem(Encoding.UTF8.GetBytes(text)));
}
