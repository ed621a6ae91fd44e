namespace Site.Tests.Sites;

/// <summary>Whole sites: what is built of Fixtures/sites/x/input is Fixtures/sites/x/expected, byte for byte. ACCEPT=1 writes new expectations.</summary>
public sealed class SiteFixtureTests
{
    public static TheoryData<string> Names => Fixture.Names("sites");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_is_built_as_expected(string name)
    {
        var fixture = new Fixture("sites", name);
        using var folder = fixture.Copy();
        ProgramRun.In(folder, fixture.Arguments).Succeeded();

        var expected = fixture["expected"];
        if (Repository.IsAccepting) Tree.Replace(expected, folder["output"]);
        Assert.Equal("", Tree.Differences(expected, folder["output"]));
    }
}
