using Site.Building;
using Site.Commands;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Tests.Sites;

public sealed class RebuildTests
{
    private const string Base = "--base-url=https://example.org/digest/";

    [Fact]
    public void A_rebuild_without_changes_writes_nothing()
    {
        using var folder = Curated();
        ProgramRun.In(folder).Succeeded();
        var before = Tree.Trace(folder["output"]);

        var run = ProgramRun.In(folder).Succeeded();

        Assert.Equal(before, Tree.Trace(folder["output"]));
        Assert.StartsWith("Nothing has changed since the last build of ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_whose_record_is_lost_compares_all_and_writes_nothing()
    {
        using var folder = Curated();
        ProgramRun.In(folder).Succeeded();
        var before = Tree.Trace(folder["output"]);
        File.Delete(folder[".output~built"]);

        var run = ProgramRun.In(folder).Succeeded();

        Assert.Equal(before, Tree.Trace(folder["output"]));
        Assert.Contains(" 0 written, 0 removed.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_befell_the_output_since_is_mended()
    {
        using var folder = Curated();
        ProgramRun.In(folder).Succeeded();
        File.Delete(folder["output/index.html"]);
        File.AppendAllText(folder["output/404.html"], "more");
        folder.With("output/papers/stray.html", "stray");

        var run = ProgramRun.In(folder).Succeeded();

        Assert.Contains(" 2 written, 1 removed.", run.Output, StringComparison.Ordinal);
        using var clean = new TemporaryFolder().WithCopy(folder["input"], "input");
        ProgramRun.In(clean).Succeeded();
        Assert.Equal("", Tree.Differences(clean["output"], folder["output"]));
    }

    [Fact]
    public void Warnings_are_repeated_while_they_hold()
    {
        using var folder = Curated().With("input/site.yml", "title: Digest");
        var first = ProgramRun.In(folder).Succeeded();
        Assert.Contains("warning PD502", first.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, ProgramRun.In(folder).Succeeded().Error);
        Assert.Equal("", ProgramRun.In(folder, Base).Succeeded().Error);
    }

    [Fact]
    public void A_record_that_cannot_be_read_counts_for_nothing()
    {
        using var folder = Curated();
        ProgramRun.In(folder).Succeeded();
        File.WriteAllText(folder[".output~built"], "nonsense");
        Assert.StartsWith("Built ", ProgramRun.In(folder).Succeeded().Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing has changed", ProgramRun.In(folder).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_over_an_older_one_gives_what_a_clean_build_gives()
    {
        using var folder = Curated();
        folder.With("input/static/.well-known/old.txt", "old").With("input/static/deep/er/old.txt", "old");
        ProgramRun.In(folder).Succeeded();
        Change(folder);
        ProgramRun.In(folder).Succeeded();

        using var clean = new TemporaryFolder().WithCopy(folder["input"], "input");
        ProgramRun.In(clean).Succeeded();

        Assert.Equal("", Tree.Differences(clean["output"], folder["output"]));
        Assert.Equal(Folders(clean["output"]), Folders(folder["output"]));
        Assert.False(File.Exists(folder["output/papers/none.html"]));
    }

    [Fact]
    public void A_change_touches_only_the_files_that_it_changes()
    {
        using var folder = Curated();
        ProgramRun.In(folder).Succeeded();
        var before = Directory.EnumerateFiles(folder["output"], "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);
        File.AppendAllText(folder["input/pages/static.md"], "\nOne more word.\n");
        ProgramRun.In(folder).Succeeded();

        var touched = before.Where(f => File.GetLastWriteTimeUtc(f.Key) != f.Value).Select(f => Path.GetFileName(f.Key));
        Assert.Equal(["static.html"], touched);
    }

    [Theory]
    [InlineData("input/digest/2026-01-06.yml", "papers: [")]
    [InlineData("input/digest/2026-02-01.yml", "papers: [{title: New, abstract: New., tags: [unknown]}]")]
    [InlineData("input/pages/new.md", "A [dead link](nowhere.html).")]
    [InlineData("theme/paper.html", "{{ paper.nothing }}")]
    [InlineData("theme/layouts/default.html", "<a href=\"{{ root }}nowhere.html\">{{ content }}")]
    [InlineData("theme/feed/paper.html", "{{ include 'nothing' }}")]
    [InlineData("input/static/new/folder/index.html", "<a href=\"nowhere.html\">")]
    public void A_failed_build_leaves_the_earlier_output_exactly_as_it_was(string path, string broken)
    {
        using var folder = Curated().WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme");
        ProgramRun.In(folder).Succeeded();
        var before = Tree.Trace(folder["output"]);

        Change(folder);
        folder.With(path, broken);
        var run = ProgramRun.In(folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nothing was written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Trace(folder["output"]));
        Assert.Equal([".output~built", "input", "output", "theme"], Entries(folder.Path));
    }

    [Fact]
    public void A_failed_first_build_leaves_no_folder()
    {
        using var folder = Curated().With("input/pages/new.md", "A [dead link](nowhere.html).");
        Assert.Equal(1, ProgramRun.In(folder).ExitCode);
        Assert.Equal(["input"], Entries(folder.Path));
    }

    [Fact]
    public void What_an_interrupted_build_left_is_swept_away()
    {
        using var folder = Curated().With(".output~new-12/half.html", "half");
        ProgramRun.In(folder).Succeeded();
        ProgramRun.In(folder.With(".output~new-34/half.html", "half").With(".output~old/old.html", "old").With(".output~lock", ""), Base).Succeeded();
        Assert.Equal([".output~built", "input", "output"], Entries(folder.Path));
        Assert.False(File.Exists(folder["output/half.html"]));
    }

    [Fact]
    public void What_is_not_the_sites_own_stays()
    {
        using var folder = Curated().With("output/.git/config", "[core]").With("output/.htaccess", "Require all granted");
        ProgramRun.In(folder).Succeeded();
        Directory.CreateSymbolicLink(folder["output/.link"], folder["input"]);
        Change(folder);
        ProgramRun.In(folder).Succeeded();

        Assert.Equal("[core]", File.ReadAllText(folder["output/.git/config"]));
        Assert.Equal("Require all granted", File.ReadAllText(folder["output/.htaccess"]));
        Assert.Equal(folder["input"], new FileInfo(folder["output/.link"]).LinkTarget);
        Assert.Equal([".output~built", "input", "output"], Entries(folder.Path));
    }

    [Fact]
    public void A_program_that_has_the_folder_open_sees_the_new_site()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere it is another folder.");
        using var folder = Curated();
        ProgramRun.In(folder).Succeeded();
        var before = FileNumber(folder["output"]);
        Change(folder);
        ProgramRun.In(folder).Succeeded();

        Assert.Equal(before, FileNumber(folder["output"]));
    }

    [Theory]
    [InlineData("output/thesis.txt")]
    [InlineData("output/.well-known/thesis.txt")]
    public void A_folder_of_somebody_else_is_not_written_to(string precious)
    {
        using var folder = Curated().With(precious, "precious");
        Assert.Equal(2, ProgramRun.In(folder, Base).ExitCode);
        Assert.Equal("precious", File.ReadAllText(folder[precious]));
        Assert.Equal(["input", "output"], Entries(folder.Path));
    }

    [Fact]
    public void What_is_edited_while_a_build_reads_is_built_again()
    {
        using var folder = Curated();
        var about = folder["input/pages/static.md"];
        var text = File.ReadAllText(about);
        var options = new BuildOptions { Input = folder["input"], Theme = Path.Combine(Repository.Fixtures, "theme"), Output = folder["output"] };
        var build = new SiteBuild(options, (_, _) => { });
        var key = EarlierBuild.KeyOf(options, build.Folders);
        File.WriteAllText(about, text + "\nOne more word.\n");
        Assert.NotNull(build.Run(new DiagnosticBag(), CancellationToken.None));
        File.WriteAllText(about, text);

        Assert.NotNull(key);
        Assert.True(build.Folders[0].HasChanged);
        Assert.False(build.Folders[1].HasChanged);
    }

    private static TemporaryFolder Curated() => new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "sites", "curated", "input"), "input");

    // Papers, days, topics and files come and go.
    private static void Change(TemporaryFolder folder)
    {
        File.Delete(folder["input/digest/2026-01-06.yml"]);
        if (Directory.Exists(folder["input/static/.well-known"])) Directory.Delete(folder["input/static/.well-known"], recursive: true);
        if (Directory.Exists(folder["input/static/deep"])) Directory.Delete(folder["input/static/deep"], recursive: true);
        folder.With("input/digest/2026-01-08.yml", "papers: [{title: Entirely new, abstract: A model of graphs.}]")
            .With("input/tags.yml", File.ReadAllText(folder["input/tags.yml"]) + "- name: Graphs\n  phrases: [graph]\n");
    }

    private static string FileNumber(string path) => Launch.Run("stat", path, new Dictionary<string, string>(), "-c", "%i", path).Succeeded().Output;

    private static string[] Entries(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Folders(string root) =>
        Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories).Select(d => Path.GetRelativePath(root, d)).Order(StringComparer.Ordinal);
}
