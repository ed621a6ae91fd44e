using System.Buffers;
using System.Text;
using Site.Addresses;
using Site.Diagnostics;
using Site.Writing;

namespace Site.Tests.Writing;

public sealed class SiteListingTests
{
    [Fact]
    public void The_listing_of_a_new_site_is_that_of_its_folder()
    {
        using var folder = new TemporaryFolder();
        SiteFile[] files = [File("index.html", "one"), File("papers/é ü.html", "two"), File("papers/deep/er.html", ""), File(".nojekyll", "")];

        var written = new SiteWriter(new OutputFolder(folder["site"], new OutputFiles()), new DiagnosticBag(), CancellationToken.None).Write(files, (_, _) => { }, () => { }, () => { });

        Assert.Equal(SiteListing.Of(folder["site"]).ToString(), written.Listing.ToString());
        Assert.Equal(SiteListing.Of(folder["site"] + Path.DirectorySeparatorChar).ToString(), written.Listing.ToString());
    }

    [Fact]
    public void Every_name_size_and_time_counts_and_the_order_does_not()
    {
        var time = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var listing = Listing(("a", 1, time), ("b/c", 2, time));

        Assert.Equal(listing, Listing(("b/c", 2, time), ("a", 1, time)));
        Assert.NotEqual(listing, Listing(("a", 1, time)));
        Assert.NotEqual(listing, Listing(("a", 1, time), ("b/d", 2, time)));
        Assert.NotEqual(listing, Listing(("a", 2, time), ("b/c", 1, time)));
        Assert.NotEqual(listing, Listing(("a", 1, time), ("b/c", 2, time.AddTicks(1))));
        Assert.NotEqual(listing, Listing(("a", 1, time), ("b/c", 2, time), ("b/c", 2, time)));
        Assert.NotEqual(Listing((new string('x', 399), 1, time)), Listing((new string('x', 398) + "y", 1, time)));
    }

    private static string Listing(params (string Path, long Size, DateTime Time)[] files)
    {
        var listing = new SiteListing();
        foreach (var (path, size, time) in files) listing.Add(path, size, time);
        return listing.ToString();
    }

    private static SiteFile File(string path, string text) => new(SitePath.Parse(path), "test", output => output.Write(Encoding.UTF8.GetBytes(text)));
}
