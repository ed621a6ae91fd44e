using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class DiagnosticSummaryTests
{
    [Fact]
    public void Of_one_kind_in_one_file_the_first_are_shown_and_the_others_counted()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 1002; line++) bag.Warn(new Location("a.bib", line, 1), "PD203", "no author");
        bag.Error(new Location("a.bib", 3, 9), "PD201", "a mistake");
        bag.Warn(new Location("b.bib", 1, 1), "PD203", "no author");

        Assert.Equal(
            [
                "a.bib(1,1): warning PD203: no author",
                "a.bib(2,1): warning PD203: no author",
                "a.bib: warning PD203: and 1,000 more of this kind in this file; --all shows each.",
                "a.bib(3,9): error PD201: a mistake",
                "b.bib(1,1): warning PD203: no author",
            ],
            DiagnosticSummary.Lines(bag.Sorted(), 2));
    }

    [Fact]
    public void All_are_shown_when_asked_for()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 50; line++) bag.Warn(new Location("a.bib", line, 1), "PD203", "no author");
        Assert.Equal(50, DiagnosticSummary.Lines(bag.Sorted(), int.MaxValue).Count());
    }
}
