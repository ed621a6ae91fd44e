using System.Buffers;
using System.IO.Compression;
using System.Text;
using Site.Addresses;
using Site.Diagnostics;
using Site.Tests.Sites;
using Site.Writing;

namespace Site.Tests.Writing;

/// <summary>Lets each change of a publication fail in turn, the first, the second, and so on.</summary>
public sealed class PublicationTests
{
    private static readonly Dictionary<string, string> Old = new()
    {
        ["index.html"] = "old",
        ["same/same.html"] = "same",
        ["gone/deep/old.html"] = "old",
        ["file"] = "a file",
        ["folder/a.html"] = "a folder",
    };

    private static readonly Dictionary<string, string> New = new()
    {
        ["index.html"] = "new",
        ["same/same.html"] = "same",
        ["new/new.html"] = "new",
        ["file/a.html"] = "a folder now",
        ["folder"] = "a file now",
    };

    private static readonly Dictionary<string, string> Foreign = new() { [".git/config"] = "[core]", [".htaccess"] = "Require all granted" };

    // Nothing; what file systems without hard links and exchanging lack; what cannot be done to a mounted folder.
    public static TheoryData<string> Refusals => ["", "exchange", "link", "link,exchange", "exchange,move .output~old", "link,exchange,move .output~old"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_rebuild_that_fails_anywhere_leaves_one_site_or_the_other(string refused)
    {
        var published = new List<bool>();
        for (var changes = 0; ; changes++)
        {
            using var folder = Published(Old);
            var files = new FailingFiles(changes) { Refused = refused.Split(',', StringSplitOptions.RemoveEmptyEntries) };
            var failure = Failure(folder, New, files);
            published.Add(failure?.State != PublicationState.Unchanged);

            AssertIs(published[^1] ? New : Old, folder, changes);
            AssertHeals(folder, changes);
            if (!files.HasFailed) break;
        }

        Assert.False(published[0]);
        Assert.True(published[^1]);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_rebuild_that_is_killed_anywhere_is_finished_or_taken_back(string refused)
    {
        for (var changes = 0; ; changes++)
        {
            using var folder = Published(Old);
            var files = new FailingFiles(changes) { Refused = refused.Split(',', StringSplitOptions.RemoveEmptyEntries), IsKilled = true };
            Kill(folder, New, files);
            if (!files.HasFailed) break;

            // Readers see one or the other, but for the moment between two renamings, and where folders cannot be renamed.
            if (!refused.Contains("exchange", StringComparison.Ordinal)) AssertIsOneOf(folder, changes);
            new LeftOvers(new OutputPaths(folder["output"]), new FailingFiles()).Remove();
            AssertIsOneOf(folder, changes);
            AssertHeals(folder, changes);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_first_build_leaves_a_whole_site_or_none(bool isKilled)
    {
        for (var changes = 0; ; changes++)
        {
            using var folder = new TemporaryFolder();
            var files = new FailingFiles(changes) { IsKilled = isKilled };
            if (isKilled) Kill(folder, New, files);
            else Assert.NotEqual(PublicationState.Published, Failure(folder, New, files)?.State);

            if (!files.HasFailed || Directory.Exists(folder["output"])) AssertIs(New, folder, changes, hasForeign: false);
            Assert.Null(Failure(folder, New, new FailingFiles()));
            AssertIs(New, folder, changes, hasForeign: false);
            Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
            if (!files.HasFailed) break;
        }
    }

    [Fact]
    public void A_failure_leaves_nothing_beside_the_output()
    {
        for (var changes = 0; ; changes++)
        {
            using var folder = Published(Old);
            var files = new FailingFiles(changes);
            var failure = Failure(folder, New, files);
            if (failure?.State == PublicationState.Unchanged) Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
            if (!files.HasFailed) break;
        }
    }

    [Fact]
    public void A_build_that_is_stopped_leaves_the_old_site_and_nothing_beside_it()
    {
        using var folder = Published(Old);
        using var stop = new CancellationTokenSource();
        var writer = new SiteWriter(new OutputFolder(folder["output"], new FailingFiles()), new DiagnosticBag(), stop.Token);
        Assert.ThrowsAny<OperationCanceledException>(() => writer.Write(Files(New), (_, _) => { }, stop.Cancel, () => { }));
        AssertIs(Old, folder, 0);
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_archive_is_published_with_the_site_or_not_at_all()
    {
        for (var changes = 0; ; changes++)
        {
            using var folder = Published(Old);
            var files = new FailingFiles(changes);
            var failure = Failure(folder, New, files, "folder-of-archive");
            var isPublished = failure?.State != PublicationState.Unchanged;

            Assert.Equal(isPublished, File.Exists(folder["output/site.zip"]));
            if (isPublished) Assert.Equal(New.Keys.Select(p => "folder-of-archive/" + p).Order(StringComparer.Ordinal), Entries(folder["output/site.zip"]));
            File.Delete(folder["output/site.zip"]);
            AssertIs(isPublished ? New : Old, folder, changes);
            AssertHeals(folder, changes);
            if (!files.HasFailed) break;
        }
    }

    [Fact]
    public void The_same_site_changes_nothing()
    {
        using var folder = Published(New);
        Assert.Null(Failure(folder, New, new FailingFiles(0)));
    }

    private static TemporaryFolder Published(Dictionary<string, string> site)
    {
        var folder = new TemporaryFolder();
        Assert.Null(Failure(folder, site, new FailingFiles()));
        foreach (var (path, text) in Foreign) folder.With("output/" + path, text);
        return folder;
    }

    private static PublicationException? Failure(TemporaryFolder folder, Dictionary<string, string> site, OutputFiles files, string? archiveFolder = null)
    {
        SiteFile[] archive = archiveFolder is null ? [] : [new SiteFile(Routes.Archive, "test", _ => { }) { ArchiveFolder = archiveFolder }];
        try
        {
            new LeftOvers(new OutputPaths(folder["output"]), files).Remove();
            new SiteWriter(new OutputFolder(folder["output"], files), new DiagnosticBag(), CancellationToken.None).Write([.. Files(site), .. archive], (_, _) => { }, () => { }, () => { });
            return null;
        }
        catch (PublicationException e)
        {
            return e;
        }
    }

    private static IEnumerable<string> Entries(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    private static SiteFile[] Files(Dictionary<string, string> site) =>
        [.. site.Select(f => new SiteFile(SitePath.Parse(f.Key), "test", output => output.Write(Encoding.UTF8.GetBytes(f.Value))))];

    private static void Kill(TemporaryFolder folder, Dictionary<string, string> site, FailingFiles files)
    {
        try
        {
            Failure(folder, site, files);
        }
        catch (Exception e) when (e is InvalidOperationException or AggregateException)
        {
        }
    }

    private static void AssertHeals(TemporaryFolder folder, int changes)
    {
        Assert.Null(Failure(folder, New, new FailingFiles()));
        AssertIs(New, folder, changes);
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    private static void AssertIsOneOf(TemporaryFolder folder, int changes)
    {
        var text = Text(folder);
        Assert.True(text == Text(Old) || text == Text(New), $"killed after {changes} changes:\n{text}");
    }

    private static void AssertIs(Dictionary<string, string> site, TemporaryFolder folder, int changes, bool hasForeign = true)
    {
        Assert.Equal($"after {changes} changes:\n{Text(site)}", $"after {changes} changes:\n{Text(folder)}");
        if (!hasForeign) return;
        foreach (var (path, text) in Foreign) Assert.Equal(text, File.ReadAllText(folder["output/" + path]));
    }

    private static string Text(Dictionary<string, string> site) => string.Join('\n', site.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}: {f.Value}"));

    private static string Text(TemporaryFolder folder) => Text(Tree.Read(folder["output"])
        .Where(f => f.Key != OutputMarker.Name && !Foreign.ContainsKey(f.Key)).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value)));
}
