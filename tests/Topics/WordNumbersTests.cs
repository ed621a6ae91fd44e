using Site.Topics;

namespace Site.Tests.Topics;

public sealed class WordNumbersTests
{
    [Fact]
    public void Words_are_numbered_in_order_whatever_their_case()
    {
        var random = new Random(3);
        var numbers = new WordNumbers();
        var expected = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        string[] letters = ["a", "B", "c", "é", "É", "я", "Я", "1", "ß"];
        // Many of them have the same length and letters, so that they fall on the same place.
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => letters[random.Next(letters.Length)]));

        for (var i = 0; i < 3000; i++)
        {
            var word = Word();
            expected.TryAdd(word, expected.Count);
            Assert.Equal(expected[word], numbers.FindOrAdd(word));
        }

        Assert.Equal(expected.Count, numbers.Count);
        for (var i = 0; i < 3000; i++)
        {
            var word = Word();
            Assert.Equal(expected.GetValueOrDefault(word, WordNumbers.Unknown), numbers.Find(word));
        }
    }
}
