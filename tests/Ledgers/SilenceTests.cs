using System.Globalization;
using Site.Ledgers;

namespace Site.Tests.Ledgers;

/// <summary>When the silence of a source without certain days is said: never while it keeps its rhythm, always soon after it has lost it.</summary>
public sealed class SilenceTests
{
    // Each letter is a day from Monday, 5 January 2026 on: papers, nothing new, an empty or failed answer, a holiday; a dot is a day on which nobody asked.
    [Theory]
    [InlineData("a daily feed, and a weekend", "ppppp nn ppppp nn", null, 0)]
    [InlineData("a daily feed, dead since Tuesday, is not silent for long enough on Wednesday", "ppppp nn pnn", null, 2)]
    [InlineData("and is on Thursday", "ppppp nn pnnn", null, 3)]
    [InlineData("weekends are no silence", "ppppp nn ppppp nn n", null, 1)]
    [InlineData("a holiday is none, either", "ppppp nn ppppp nn nhn", null, 2)]
    [InlineData("a weekly feed", "pnnnn nn pnnnn nn pnnnn nn pnnnn nn pnnnn nn pnnnn nn n", null, 0)]
    [InlineData("a weekly feed, late by two days", "pnnnn nn pnnnn nn pnnnn nn pnnnn nn pnnnn nn pnnnn nn nnn", null, 1)]
    [InlineData("a weekly feed that died is told in the second week", "pnnnn nn pnnnn nn pnnnn nn pnnnn nn pnnnn nn pnnnn nn nnnnn nn", null, 3)]
    [InlineData("one that is said to be weekly, in the first", "pnnnn nn nnn", 7, 3)]
    [InlineData("and not before", "pnnnn nn nn", 7, 2)]
    [InlineData("an irregular feed, a little later than ever", "pnpnn nn npppn nn nnpnp nn nnnnp nn pnnnn nn nnnn", null, 2)]
    [InlineData("one that is said to be daily, from its first day on", "pnnn", 1, 3)]
    [InlineData("one of which little is known, after a month", "pnnnn nn nnnnn nn nnnnn nn nnnnn nn nnn", null, 1)]
    [InlineData("and a little", "pnnnn nn nnnnn nn nnnnn nn nnnnn nn nnnnn", null, 3)]
    [InlineData("one that never had anything", "nnnnn nn nnnnn nn nnnnn nn nnnnn nn nnnnn", null, 3)]
    [InlineData("one that fails is silent at once, whatever its rhythm", "pnnnn nn fff", 30, 3)]
    [InlineData("and well where it answers in between", "pnnnn nn fnff", 30, 2)]
    [InlineData("days on which nobody asked are not its silence", "ppppp nn p.... .. ...nn", null, 2)]
    [InlineData("a reply that has only papers that cannot be read", "ppppp nn puuu", null, 3)]
    public void Silence_is_told_in_time_and_never_falsely(string what, string days, int? every, int expected)
    {
        var entries = days.Replace(" ", "", StringComparison.Ordinal).Select((c, i) => Entry(new DateOnly(2026, 1, 5).AddDays(i), c)).OfType<LedgerEntry>().ToArray();
        var silence = Silence.Of(entries, every);
        Assert.True(silence.Days == expected && silence.IsWorrying == expected >= 3, $"{what}: {silence}");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(7, 5)]
    [InlineData(14, 10)]
    [InlineData(30, 22)]
    public void Days_are_taken_for_working_days(int every, int expected) => Assert.Equal(expected, Rhythm.Of([], every));

    [Theory]
    [InlineData("2026-01-09", "2026-01-09", 0)]
    [InlineData("2026-01-09", "2026-01-11", 0)]
    [InlineData("2026-01-09", "2026-01-12", 1)]
    [InlineData("2026-01-05", "2026-01-12", 5)]
    public void Working_days_are_counted_without_the_first(string after, string to, int expected) =>
        Assert.Equal(expected, Rhythm.WorkingDays(DateOnly.Parse(after, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)));

    private static LedgerEntry? Entry(DateOnly day, char what) => what == '.' ? null : new LedgerEntry
    {
        Day = day,
        Source = "lab",
        State = what switch { 'p' => DayState.Fresh, 'f' => DayState.Failed, _ => DayState.Quiet },
        By = what switch { 'p' => Basis.Reply, 'f' => Basis.Unreachable, 'h' => Basis.Calendar, _ => Basis.NothingNew },
        Papers = what switch { 'p' => 3, 'u' => 1, _ => 0 },
        When = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 17)), TimeSpan.Zero),
    };
}
