using Site.Tests.Media;

namespace Site.Tests.Sites;

/// <summary>The pictures of papers that <c>input/media/</c> has.</summary>
public sealed class PictureTests
{
    private static readonly byte[] Jpeg = Drawn.Picture("jpg", 320, 173);

    [Fact]
    public void Cards_and_the_papers_own_page_show_it()
    {
        using var site = Small().With("media/2601.00001.jpg", Jpeg);
        site.Build();
        Assert.Equal(Jpeg, site.Tree()["media/2601.00001.jpg"]);
        foreach (var (page, root) in (ReadOnlySpan<(string, string)>)[("index.html", ""), ("daily/2026-01-05.html", "../"), ("papers/one.html", "../"), ("for-you.html", "")])
        {
            var picture = Assert.Single(site.Page(page).QuerySelectorAll("main img"));
            Assert.Equal($"{root}media/2601.00001.jpg", picture.GetAttribute("src"));
            Assert.Equal(("320", "173", ""), (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("alt")));
            Assert.Equal(("lazy", "async"), (picture.GetAttribute("loading"), picture.GetAttribute("decoding")));
        }

        Assert.Empty(site.Page("papers/a-title.html").QuerySelectorAll("main img"));
    }

    [Fact]
    public void Links_to_the_papers_page_are_shown_with_it()
    {
        using var site = Small().With("media/a-title.webp", Drawn.Picture("webp", 200, 100));
        site.Build();
        Assert.Equal("https://example.org/digest/media/a-title.webp", Meta("a-title", "property", "og:image"));
        Assert.Equal("200", Meta("a-title", "property", "og:image:width"));
        Assert.Equal("summary_large_image", Meta("a-title", "name", "twitter:card"));
        Assert.Equal("summary", Meta("one", "name", "twitter:card"));

        string? Meta(string paper, string attribute, string name) => site.Page($"papers/{paper}.html").QuerySelector($"meta[{attribute}='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public void Without_pictures_nothing_of_them_is_there()
    {
        using var site = Small();
        site.Build();
        var plain = site.Tree();
        Assert.DoesNotContain(plain.Keys, p => p.StartsWith("media/", StringComparison.Ordinal));
        Assert.All(site.AllFiles(".html"), p => Assert.DoesNotContain("<img", site.Text(p), StringComparison.Ordinal));
        site.With("media/2601.00001.jpg", Jpeg).Build();
        site.Remove("media/2601.00001.jpg").Build();
        Assert.Equal(plain, site.Tree());
    }

    [Fact]
    public void A_file_that_is_no_picture_keeps_the_site_from_being_published()
    {
        using var site = Small().With("media/2601.00001.jpg", "version https://git-lfs.github.com/spec/v1\n").With("media/a-title.png", Jpeg);
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Equal(
            [
                "media/2601.00001.jpg: error PD218: this is no picture, whatever its name says: no JPEG, PNG, WebP or GIF. Replace it or remove it.",
                "media/a-title.png: error PD218: by its content this picture is Jpeg, not what its name says. Replace it or remove it.",
            ],
            site.Messages);

        Assert.Equal(0, site.Run("--keep-going").ExitCode);
        Assert.False(site.Has("media/2601.00001.jpg"));
        site.With("media/a-title.png", Drawn.Picture("png", 64, 64)).With("media/2601.00001.jpg", Jpeg[..(Jpeg.Length / 2)]);
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains("cut off", Assert.Single(site.Messages), StringComparison.Ordinal);
        site.With("media/2601.00001.jpg", [.. Jpeg[..^2], .. new byte[200_000], 0xFF, 0xD9]);
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains("200 KB at most", Assert.Single(site.Messages), StringComparison.Ordinal);
        var huge = Drawn.Picture("png", 64, 64);
        huge[17] = huge[21] = 1;
        site.With("media/2601.00001.jpg", Jpeg).With("media/a-title.png", huge);
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains("pixels; 320 are wide enough", Assert.Single(site.Messages), StringComparison.Ordinal);
        site.With("media/a-title.png", Drawn.Picture("png", 64, 64)).With("media/a&b.png", Drawn.Picture("png", 64, 64));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains("its name is no part of an address", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_reads_is_warned_of()
    {
        using var site = Small().With("media/2601.00001.jpg", Jpeg).With("media/2601.00001.png", Drawn.Picture("png", 64, 64))
            .With("media/2601.0001.jpg", Jpeg).With("media/notes.txt", "x").With("media/old/a-title.jpg", Jpeg);
        site.Build();
        Assert.Equal(
            [
                "media/2601.00001.png: warning PD106: the paper has another picture already, media/2601.00001.jpg, which is shown.",
                "media/2601.0001.jpg: warning PD106: no paper has '2601.0001' as its arXiv id or as the name of its page, by which its picture would be called. Did you mean '2601.00001'?",
                "media/notes.txt: warning PD106: nothing reads 'notes.txt': pictures of papers end in .jpg, .jpeg, .png, .webp, .gif, and are in no folder within media/.",
                "media/old/a-title.jpg: warning PD106: nothing reads 'old/a-title.jpg': pictures of papers end in .jpg, .jpeg, .png, .webp, .gif, and are in no folder within media/.",
            ],
            site.Messages);
        Assert.Equal(["media/2601.00001.jpg"], site.Tree().Keys.Where(p => p.StartsWith("media/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pictures_of_days_that_are_held_back_wait_with_them()
    {
        using var site = Small().With("digest/2026-01-06.yml", "papers:\n- {title: Later, arxiv: 2601.00009}\n").With("media/2601.00009.jpg", Jpeg);
        site.Build("--until", "2026-01-05");
        Assert.Empty(site.Messages);
        Assert.False(site.Has("media/2601.00009.jpg"));
        Assert.True(site.Build().Has("media/2601.00009.jpg"));
    }

    private static SmallSite Small() => new(
        ("site.yml", "title: Pictures"),
        ("digest/2026-01-05.yml", "papers:\n- {title: One, arxiv: 2601.00001, abstract: Words.}\n- {title: A title, abstract: Words.}\n"));
}
