using Site.Text;

namespace Site.Tests.Text;

public sealed class LetterRunsTests
{
    [Fact]
    public void Runs_are_those_that_a_look_at_each_character_gives()
    {
        // Characters at both ends of each range, and such as are alike in their lower bytes.
        const string some = "azAZ09 -/:@[`{.,\u0141\u2042é\u00b5山\ud83d\ude00\0\u017f\uff21";
        var random = new Random(1);
        for (var length = 0; length < 200; length++)
        {
            for (var i = 0; i < 20; i++)
            {
                // Texts in ASCII alone are read in another way.
                var text = new string(random.GetItems<char>(i % 2 == 0 ? some : some.AsSpan(0, 16), length));
                Assert.Equal(Expected(text), Runs(text, 0));
                var from = random.Next(length + 1);
                Assert.Equal(Expected(text[from..]).Select(r => (r.Start + from, r.End + from)), Runs(text, from));
            }
        }
    }

    private static List<(int Start, int End)> Runs(string text, int from)
    {
        var found = new List<(int, int)>();
        var runs = new LetterRuns<AllLetters>(text);
        // Wherever it has been before.
        runs.MoveNext();
        for (runs.MoveTo(from); runs.MoveNext();) found.Add((runs.Start, runs.End));
        return found;
    }

    private static IEnumerable<(int Start, int End)> Expected(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) yield return (start, at);
        }
    }
}
