using Site.Search;

namespace Site.Tests.Search;

public sealed class TermNumbersTests
{
    [Fact]
    public void Each_term_has_a_number_of_its_own_by_its_first_occurrence()
    {
        var numbers = new TermNumbers(["the", "of"]);
        // Terms of all lengths, and such as differ in one place only.
        string[] terms =
        [
            .. Enumerable.Range(1, 40).Select(n => new string('a', n)),
            .. Enumerable.Range(0, 40).Select(n => new string('a', n) + 'b' + new string('a', 39 - n)),
            .. Enumerable.Range(0, 20_000).Select(n => $"{n}"),
            "é", "山", "@山",
        ];

        Assert.Equal(Enumerable.Range(0, terms.Length), terms.Select(t => numbers.FindOrAdd(t)));
        Assert.Equal(Enumerable.Range(0, terms.Length), terms.Select(t => numbers.FindOrAdd(t)));
        Assert.Equal(terms, numbers.Terms);
        Assert.Equal(TermNumbers.PassedOver, numbers.FindOrAdd("the"));
        Assert.Equal(TermNumbers.PassedOver, numbers.FindOrAdd("of"));
    }
}
