using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void Diagnostics_are_shown_in_file_order_each_once()
    {
        var bag = new DiagnosticBag();
        bag.Error(new Location("b.yml", 1, 1), "PD201", "b");
        bag.Error(new Location("a.yml", 10, 1), "PD201", "late");
        bag.Warn(new Location("a.yml", 9, 20), "PD502", "warned");
        bag.Error(new Location("a.yml", 9, 3), "PD203", "second");
        bag.Error(new Location("a.yml", 9, 3), "PD202", "first");
        bag.Error(new Location("a.yml"), "PD101", "whole");
        bag.Error(new Location("a.yml", 9, 3), "PD203", "second");

        Assert.Equal(
            [
                "a.yml: error PD101: whole",
                "a.yml(9,3): error PD202: first",
                "a.yml(9,3): error PD203: second",
                "a.yml(9,20): warning PD502: warned",
                "a.yml(10,1): error PD201: late",
                "b.yml(1,1): error PD201: b",
            ],
            bag.Sorted().Select(d => d.ToString()));
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        var bag = new DiagnosticBag();
        bag.Warn(new Location("a.yml"), "PD502", "x");
        Assert.False(bag.HasErrors);
    }
}
