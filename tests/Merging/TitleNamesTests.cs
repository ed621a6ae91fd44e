using Site.Diagnostics;
using Site.Merging;
using Site.Papers;
using static Site.Tests.Merging.Statements;

namespace Site.Tests.Merging;

/// <summary>What papers are called whose title is in no Latin letters.</summary>
public sealed class TitleNamesTests
{
    private const string One = "基于深度学习的医学图像分割方法研究";
    private const string Other = "基于深度学习的医学图像分类方法研究";
    private const string Plain = "57fa-4e8e-6df1-5ea6-5b66-4e60-7684-533b-5b66-56fe-50cf-5206";

    [Fact]
    public void They_are_the_same_whatever_else_is_in_the_digest()
    {
        var alone = Names(FirstPublications.Unknown, One);
        var both = Names(FirstPublications.Unknown, Other, One);
        Assert.Equal(alone[0], both[1]);
        Assert.NotEqual(both[0], both[1]);
        Assert.All(both, name => Assert.InRange(name.Length, 20, 28));
    }

    [Fact]
    public void One_that_is_recorded_stays() =>
        Assert.Equal([Plain], Names(new FirstPublications { Papers = new Dictionary<string, DateTime> { [Plain] = DateTime.UnixEpoch } }, One));

    private static string[] Names(FirstPublications publications, params string[] titles)
    {
        var digest = new DigestBuilder(new DiagnosticBag(), publications).Build([File("2026-01-05.json", [.. titles.Select(t => Paper(t))])]);
        return [.. titles.Select(t => digest.Papers.Single(p => p.Title == t)).Select(p => p.Id.Value)];
    }
}
