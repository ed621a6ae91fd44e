using Site.Related;

namespace Site.Tests.Related;

public sealed class TermSlotsTests
{
    [Fact]
    public void Terms_have_places_in_the_order_in_which_they_come()
    {
        var slots = new TermSlots();
        Assert.Equal([(0, true), (1, true), (0, false), (2, true), (1, false)], Find(slots, 7, 1UL << 63, 7, 0, 1UL << 63));
    }

    [Fact]
    public void Once_emptied_it_knows_no_term()
    {
        var slots = new TermSlots();
        Find(slots, 7, 8);
        slots.Clear();
        Assert.Equal([(0, true), (1, true)], Find(slots, 8, 7));
    }

    [Fact]
    public void It_grows_and_forgets_nothing()
    {
        var slots = new TermSlots();
        ulong[] terms = [.. Enumerable.Range(0, 5000).Select(i => (ulong)i << (i % 50))];
        var distinct = terms.Distinct().ToArray();
        Find(slots, terms);
        Assert.Equal(distinct.Select((_, i) => (i, false)), Find(slots, distinct));
    }

    private static List<(int Slot, bool IsNew)> Find(TermSlots slots, params ulong[] terms)
    {
        var found = new List<(int, bool)>();
        foreach (var term in terms)
        {
            var slot = slots.Find(term, out var isNew);
            found.Add((slot, isNew));
        }

        return found;
    }
}
