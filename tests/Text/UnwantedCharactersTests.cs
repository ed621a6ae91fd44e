using Site.Text;

namespace Site.Tests.Text;

public sealed class UnwantedCharactersTests
{
    [Theory]
    [InlineData("a\u0000b\u009Fc\u007Fd", "abcd")]
    [InlineData("a\u202Eb\u202Ac\u2066d\u2069e", "abcde")]
    [InlineData("a\uFEFFb\uFDD0c\uFFFEd\uFFFFe\U0001FFFEf", "abcdef")]
    [InlineData("a\u0085b\u2028c\u2029d", "a\nb\nc\nd")]
    [InlineData("a\tb\r\nc \u00A0\uFFFD d", "a\tb\r\nc \u00A0\uFFFD d")]
    [InlineData("", "")]
    public void They_are_removed(string text, string expected) => Assert.Equal(expected, UnwantedCharacters.Remove(text));

    // Attributes hold no such text.
    [Fact]
    public void Half_of_a_pair_is_no_character() => Assert.Equal("a😀b", UnwantedCharacters.Remove("a\ud800😀b\udc00"));
}
