using Site.Addresses;
using Site.Diagnostics;
using Site.Editing;
using Site.Reading;

namespace Site.Tests.Editing;

public sealed class MovedLinesTests
{
    [Fact]
    public void Each_move_is_a_line_and_a_way_back_none()
    {
        var text = MovedLines.With(null, Path("tags/a.html"), Path("tags/b.html"));
        text = MovedLines.With(text + "# Mine\n", Path("tags/b.html"), Path("tags/c.html"));
        text = MovedLines.With(text, Path("papers/x.html"), null);
        Assert.Equal(["tags/a.html: tags/b.html", "# Mine", "tags/b.html: tags/c.html", "papers/x.html: gone"], text.TrimEnd().Split('\n').Skip(1));
        text = MovedLines.With(text, Path("tags/c.html"), Path("tags/b.html"));
        Assert.Equal(["tags/a.html: tags/b.html", "# Mine", "papers/x.html: gone", "tags/c.html: tags/b.html"], text.TrimEnd().Split('\n').Skip(1));
        var diagnostics = new DiagnosticBag();
        Assert.Equal(3, MovedFile.Read(new SourceText("moved.yml", text), diagnostics).Count);
        Assert.Empty(diagnostics.Sorted());
    }

    private static SitePath Path(string path) => SitePath.Parse(path);
}
