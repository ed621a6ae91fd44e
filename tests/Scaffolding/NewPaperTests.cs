using Site.Tests.Fetching;
using Site.Tests.Media;
using Site.Tests.Sites;

namespace Site.Tests.Scaffolding;

public sealed class NewPaperTests
{
    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/1706.03762v7</id><published>2017-06-12T17:57:34Z</published>
        <title>Attention Is All You Need</title><summary>The dominant models.</summary><author><name>Ashish Vaswani</name></author></entry></feed>
        """;

    private const string BibTex = "@article{x, title={The BibTeX Way}, author={Lovelace, Ada}, DOI={10.1109/5.771073}, year={2001}}";

    [Fact]
    public void A_paper_is_asked_for_and_appended_to_the_day()
    {
        using var services = new LocalServices(asked => new LocalServices.Answer(asked.Host == "export.arxiv.org" ? Atom : BibTex));
        using var folder = new TemporaryFolder();
        New(folder, services, "https://arxiv.org/abs/1706.03762").Succeeded();
        New(folder, services, "10.1109/5.771073").Succeeded();
        Assert.Equal("application/x-bibtex", services.Questions.Last().Headers["Accept"]);
        ProgramRun.In(folder, "--base-url", "https://example.org/").Succeeded();
        var day = File.ReadAllText(folder["output/daily/2026-01-05.html"]);
        Assert.Contains("Attention Is All You Need", day, StringComparison.Ordinal);
        Assert.Contains("The BibTeX Way", day, StringComparison.Ordinal);

        var again = New(folder, services, "1706.03762");
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_had_is_said_and_nothing_is_written()
    {
        using var services = new LocalServices(_ => new LocalServices.Answer("", 404));
        using var folder = new TemporaryFolder();
        var run = New(folder, services, "10.1109/nothing.1");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("404", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, New(folder, services, "https://example.org/paper").ExitCode);
        Assert.Empty(Tree.Read(folder.Path));
    }

    [Fact]
    public void A_day_that_cannot_be_added_to_stays_and_the_paper_is_printed()
    {
        using var services = new LocalServices(_ => new LocalServices.Answer(Atom));
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", "papers: [{title: B}]\n");
        var run = New(folder, services, "1706.03762");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("- title: \"Attention Is All You Need\"", run.Output, StringComparison.Ordinal);
        Assert.Equal("papers: [{title: B}]\n", File.ReadAllText(folder["input/digest/2026-01-05.yml"]));
    }

    [Fact]
    public void With_its_picture_where_that_is_wanted()
    {
        using var services = new LocalServices(asked => asked.Host switch
        {
            "export.arxiv.org" => new LocalServices.Answer(Atom),
            "cdn-thumbnails.huggingface.co" => new LocalServices.Answer("") { Bytes = Drawn.Picture("png", 600, 300) },
            _ => new LocalServices.Answer(BibTex),
        });
        using var folder = new TemporaryFolder();
        Assert.Contains("Pictures: 1 new,", New(folder, services, "1706.03762", "--media").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal("/social-thumbnails/papers/1706.03762.png", services.Questions.Last().Path);
        Assert.True(File.Exists(folder["input/media/1706.03762.jpg"]));
        // A paper of which nobody says where there is one.
        Assert.DoesNotContain("Pictures", New(folder, services, "10.1109/5.771073", "--media").Succeeded().Output, StringComparison.Ordinal);
    }

    private static ProgramRun New(TemporaryFolder folder, LocalServices services, string paper, params string[] more) =>
        ProgramRun.Of(["new", "paper", paper, "--day", "2026-01-05", "--input", folder["input"], "--via", services.Address.AbsoluteUri, .. more]);
}
