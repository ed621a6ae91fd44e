namespace Site.Tests.Sites;

/// <summary>Whether the references to each paper are files is a setting.</summary>
public sealed class ReferenceFileTests
{
    private const string Day = "papers:\n  - arxiv: 2601.00001\n    title: One Thing\n    abstract: All of it.\n    authors: [Ann Doe]\n";

    [Fact]
    public void Each_paper_has_files_that_its_page_names()
    {
        using var site = new SmallSite(("digest/2026-01-06.yml", Day)).Build();
        var page = site.Text("papers/one-thing.html");
        foreach (var (extension, begin, said) in (ReadOnlySpan<(string, string, string)>)[(".bib", "@misc{", "abstract={All of it.}"), (".ris", "TY  - ", "AB  - All of it."), (".json", "[{", "\"abstract\":\"All of it.\"")])
        {
            var file = site.Text("papers/one-thing" + extension);
            Assert.StartsWith(begin, file);
            Assert.Contains(said, file);
            Assert.Contains($"../papers/one-thing{extension}", page);
        }

        Assert.DoesNotContain("data:application", page);
        Assert.Contains("abstract={All of it.}", site.Text("daily/2026-01-06.bib"));
        Assert.DoesNotContain("abstract=", site.Text("weekly/2026-W02.bib"));
    }

    [Fact]
    public void Without_them_the_page_holds_what_they_would()
    {
        using var site = new SmallSite(("digest/2026-01-06.yml", Day), ("site.yml", "reference_files: false\n")).Build();
        Assert.False(site.Has("papers/one-thing.ris"));
        var page = site.Text("papers/one-thing.html");
        Assert.Contains("data:application/x-research-info-systems,TY%20%20-%20", page);
        Assert.Contains("AB%20%20-%20All%20of%20it.", page);
    }
}
