using System.Runtime.CompilerServices;
using Site.Related;

namespace Site.Tests.Related;

public sealed class TermUseTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    [InlineData(32_767, TermPlace.LongestText - 1)]
    public void What_is_packed_is_what_was_given(int count, int start)
    {
        foreach (var (isPhrase, isInTitle, keepsCase) in new[] { (false, false, false), (true, false, false), (false, true, false), (false, false, true), (true, true, true) })
        {
            var place = new TermPlace(start, isPhrase, isInTitle, keepsCase);
            var use = new TermUse(ulong.MaxValue, count, place);

            Assert.Equal((ulong.MaxValue, count, place), (use.Term, use.Count, use.Place));
            Assert.Equal((start, isPhrase, isInTitle, keepsCase), (place.Start, place.IsPhrase, place.IsInTitle, place.KeepsCase));
            Assert.Equal((7, count, place), (use.Numbered(7).Number, use.Numbered(7).Count, use.Numbered(7).Place));
            Assert.Equal(-1, use.Numbered(-1).Number);
        }
    }

    [Fact]
    public void A_count_beyond_all_measure_is_the_largest()
    {
        var use = new TermUse(1, 100_000, new TermPlace(5, isPhrase: true, isInTitle: false, keepsCase: false));

        Assert.Equal((32_767, 5), (use.Count, use.Place.Start));
    }

    [Fact]
    public void It_takes_twelve_bytes() => Assert.Equal(12, Unsafe.SizeOf<TermUse>());
}
