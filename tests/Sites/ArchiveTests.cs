using System.IO.Compression;

namespace Site.Tests.Sites;

/// <summary>The whole site as one archive.</summary>
public sealed class ArchiveTests
{
    private const string Path = "site.zip";

    [Fact]
    public void It_has_all_files_as_they_are_without_it_in_one_folder_in_order()
    {
        using var site = Small();
        site.Build();
        var plain = site.Tree();
        Assert.DoesNotContain(Path, plain.Keys);
        plain.Remove(".paper-digest");

        site.Build("--zip");

        using var zip = new ZipArchive(new MemoryStream(site.Tree()[Path]));
        Assert.Equal(plain.Keys.Select(p => "papers-on-birds/" + p), zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(plain[e.FullName["papers-on-birds/".Length..]], Content(e)));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Two_pages_offer_it_with_its_size()
    {
        using var site = Small();
        site.Build("--zip");
        var size = site.Tree()[Path].Length / 1e6;
        foreach (var page in (string[])["subscribe.html", "about.html"])
        {
            var link = site.Page(page).QuerySelector($"a[href='{Path}']");
            Assert.Equal("Papers on birds.zip", link?.GetAttribute("download"));
            Assert.Equal(FormattableString.Invariant($"Download the whole site, {Math.Max(0.1, size):0.0} MB"), link?.TextContent);
        }

        Assert.Equal(["about.html", "subscribe.html"], site.AllFiles(".html").Where(p => site.Text(p).Contains(Path, StringComparison.Ordinal)));
    }

    [Fact]
    public void It_is_in_the_language_of_the_site()
    {
        using var site = Small().With("site.yml", "title: Vögel\nlanguage: de");
        site.Build("--zip");
        Assert.Matches(@"herunterladen, \d+,\d MB", site.Text("subscribe.html"));
    }

    [Fact]
    public void The_same_site_gives_the_same_archive_and_writes_nothing()
    {
        using var site = Small();
        site.Build("--zip");
        var trace = site.Trace();
        site.ForgetLastBuild();
        Assert.Contains(" 0 written, 0 removed.", site.Run("--zip").Output, StringComparison.Ordinal);
        Assert.Equal(trace, site.Trace());
        Assert.StartsWith("Nothing has changed", site.Run("--zip").Output, StringComparison.Ordinal);

        using var other = Small();
        Assert.Equal(site.Tree()[Path], other.Build("--zip").Tree()[Path]);
    }

    [Fact]
    public void A_change_of_a_page_changes_the_archive_and_one_of_the_archive_is_mended()
    {
        using var site = Small();
        var first = site.Build("--zip").Tree()[Path];
        site.With("pages/more.md", "A page more.").Build("--zip");
        var second = site.Tree()[Path];
        Assert.NotEqual(first, second);
        using (var zip = new ZipArchive(new MemoryStream(second))) Assert.NotNull(zip.GetEntry("papers-on-birds/more.html"));

        site.Change(Path, [.. second, 0]);
        Assert.Contains(" 1 written, 0 removed.", site.Run("--zip").Output, StringComparison.Ordinal);
        Assert.Equal(second, site.Tree()[Path]);
    }

    [Fact]
    public void Without_the_option_it_goes_again()
    {
        using var site = Small();
        site.Build();
        var plain = site.Tree();
        site.Build("--zip");
        Assert.Contains(" 2 written, 1 removed.", site.Run().Output, StringComparison.Ordinal);
        Assert.Equal(plain, site.Tree());
    }

    [Fact]
    public void Its_address_is_known_to_links_and_taken_by_nothing_else()
    {
        using var site = Small().With("pages/more.md", "[All](site.zip)");
        site.Build("--zip");
        Assert.Equal(0, site.Run("check", "--zip").ExitCode);
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains("pages/more.md(1,1): error PD404", site.Messages[0], StringComparison.Ordinal);

        site.With("pages/more.md", "None.").With("static/site.zip", "mine");
        Assert.Equal(1, site.Run("--zip").ExitCode);
        Assert.Contains("the address site.zip is also that of", site.Messages[0], StringComparison.Ordinal);
        Assert.Equal(0, site.Run().ExitCode);
    }

    [Fact]
    public void There_is_a_command_of_that_name()
    {
        using var site = Small();
        site.Build();
        var plain = site.Tree();
        Assert.StartsWith("Nothing has changed", site.Run("build").Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("build", "--zip").ExitCode);
        Assert.Equal([Path], site.Tree().Keys.Except(plain.Keys));
    }

    private static SmallSite Small() => new(
        ("site.yml", "title: Papers on birds"),
        ("pages/about.md", "---\ntitle: About\n---\nWho we are."),
        ("static/photo.bin", "not compressed twice"),
        ("digest/2026-01-05.yml", "papers:\n- title: Wings of owls\n  abstract: They are quiet.\n"));

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
