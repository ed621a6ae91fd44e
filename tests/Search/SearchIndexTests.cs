using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Search;
using Site.Tests.Papers;

namespace Site.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void Finds_words_of_title_abstract_authors_tags_and_keywords()
    {
        var read = Read(
            Paper("a") with { Title = "Diffusion on Graphs", Abstract = "We study heat." },
            Paper("b") with { Abstract = "A diffusion model.", Authors = [new("Henri Poincaré")], Keywords = ["flow matching"] },
            Paper("c") with { Topics = [Topic("graph-neural-networks", "Graph Neural Networks")] });

        Assert.Equal(["papers/a.html", "papers/b.html"], read.PathsOf("diffusion"));
        Assert.Equal(["papers/a.html"], read.PathsOf("heat"));
        Assert.Equal(["papers/b.html"], read.PathsOf("poincare"));
        Assert.Equal(["papers/b.html"], read.PathsOf("matching"));
        Assert.Equal(["papers/c.html"], read.PathsOf("neural"));
    }

    [Fact]
    public void Finds_by_author_tag_day_and_what_a_paper_has()
    {
        var read = Read(
            Paper("a") with { Authors = [new("Wei Wang"), new("Wei Li")], Code = Link, Pdf = Link, Days = [new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 9)] },
            Paper("b") with { Title = "Wang tiles", Topics = [Topic("tilings", "Tilings")] });

        Assert.Equal(["papers/a.html"], read.PathsOf("@wang"));
        Assert.Equal(["papers/a.html"], read.PathsOf("@wei"));
        Assert.Equal(["papers/a.html", "papers/b.html"], read.PathsOf("wang"));
        Assert.Equal(["papers/b.html"], read.PathsOf("#tilings"));
        Assert.Equal(["papers/a.html"], read.PathsOf("$2026-03-01"));
        Assert.Equal(["papers/a.html"], read.PathsOf("$2026-03-09"));
        Assert.Equal(["papers/a.html"], read.PathsOf("%code"));
    }

    [Fact]
    public void Finds_by_id_and_knows_votes()
    {
        var read = Read(
            Paper("a") with { Arxiv = ArxivId.Parse("2601.00001"), Upvotes = 1 },
            Paper("b") with { Doi = Doi.Parse("10.1000/XYZ"), Upvotes = 1000 },
            Paper("c"));

        Assert.Equal(["papers/a.html"], read.PathsOf("=2601.00001"));
        Assert.Equal(["papers/b.html"], read.PathsOf("=10.1000/xyz"));
        Assert.Equal(0, read.LevelOf("^", "papers/a.html"));
        Assert.Equal(9, read.LevelOf("^", "papers/b.html"));
        Assert.Equal(["papers/a.html", "papers/b.html"], read.PathsOf("^"));
    }

    [Fact]
    public void Leaves_stop_words_out_but_for_names()
    {
        var read = Read(Paper("a") with { Title = "Attention Is All You Need", Authors = [new("An Other")] });

        Assert.Equal(["papers/a.html"], read.PathsOf("attention"));
        Assert.Empty(read.PathsOf("is"));
        Assert.Empty(read.PathsOf("an"));
        Assert.Equal(["papers/a.html"], read.PathsOf("@an"));
        Assert.Contains(" is ", read.Manifest.GetProperty("stop").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weighs_a_title_more_than_an_abstract_and_a_short_abstract_more_than_a_long_one()
    {
        var words = string.Concat(Enumerable.Repeat(" Further words follow after.", 25));
        var read = Read(
            Paper("abstract") with { Title = "On learning", Abstract = "We prune networks." + words },
            Paper("long") with { Abstract = "We prune networks." + words + words + words },
            Paper("often") with { Abstract = "We prune networks and prune trees." + words },
            Paper("title") with { Title = "How to Prune", Abstract = "We cut networks." + words });

        string[] strongestFirst = ["title", "often", "abstract", "long"];
        var levels = strongestFirst.Select(name => read.LevelOf("prune", $"papers/{name}.html")).ToArray();
        Assert.Equal(levels.OrderDescending(), levels);
        Assert.Equal(levels.Distinct(), levels);
    }

    [Fact]
    public void Keeps_what_the_list_of_hits_shows()
    {
        var authors = Enumerable.Range(1, 600).Select(i => $"Author {i}").ToArray();
        var paper = Read(Paper("a") with { Title = "T", Abstract = "A b c.", Authors = [.. authors.Select(a => new Author(a))], Days = [new DateOnly(2025, 3, 12), new DateOnly(2025, 4, 1)] }).Papers.Single();

        Assert.StartsWith("""["papers/a.html","T","2025-04-01",600,["Author 1",""", paper.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(20, paper[4].GetArrayLength());
        Assert.Equal("A b c.", paper[5].GetString());
    }

    [Fact]
    public void Keeps_the_formulas_of_a_title_as_elements()
    {
        var read = Read(
            Paper("a") with { Title = "On $x^2 < \\text{<img src=x>}$ & more" },
            Paper("b") with { Title = "From $5 to $10" },
            Paper("c") with { Title = "What $\\unknown x$ is" }).Papers;

        Assert.Equal(
            """["On ",["math",{"alttext":"x\u00B2 \u003C \u003Cimg src=x\u003E"},["msup",{},["mi",{},"x"],["mn",{},"2"]],["mo",{},"\u003C"],["mtext",{},"\u003Cimg src=x\u003E"]]," \u0026 more"]""",
            JsonSerializer.Serialize(read[0][10]));
        Assert.All(read[1..], paper => Assert.Equal(10, paper.GetArrayLength()));
    }

    [Fact]
    public void Writes_scripts_in_plain_ascii_that_no_text_can_leave()
    {
        const string Hostile = "</script><!--\u2028\u2029\"'`\\\u0000\u0007\u007f é𠀋 ${x}\r\n";
        var index = Index([Paper("a") with { Title = Hostile, Abstract = Hostile, Authors = [new(Hostile)], Keywords = ["日本 𠀋𠀀 \ud83d\ude00"] }]);

        foreach (var file in index.Files)
        {
            var text = IndexReader.Text(file);
            Assert.True(Ascii.IsValid(text));
            Assert.DoesNotContain('<', text);
            Assert.DoesNotContain(text, c => c < ' ' && c != '\n');
            Assert.Equal(text.Length - 1, text.IndexOf('\n', StringComparison.Ordinal));
        }

        var read = new IndexReader(index);
        Assert.Equal(Hostile, read.Papers.Single()[1].GetString());
        Assert.Equal(["papers/a.html"], read.PathsOf("𠀋"));
        Assert.Equal(["papers/a.html"], read.PathsOf("𠀀"));
    }

    [Fact]
    public void Holds_every_posting_in_shards_of_one_size()
    {
        var papers = Many(3000);
        var index = Index(papers);
        var read = new IndexReader(index);

        Assert.Equal(read.Terms.Order(StringComparer.Ordinal), read.Terms);
        foreach (var term in new[] { "common", "w7", "w77", "w777", "%code", "$2026-01-02" }) Assert.Equal(Expected(papers, term), read.PathsOf(term));
        Assert.True(index.Terms.Count > 2);
        foreach (var shard in index.Terms.SkipLast(1)) Assert.InRange(IndexReader.Text(shard).Length, TermShard.TargetSize, TermShard.TargetSize * 4 / 3);
        foreach (var chunk in index.Texts.SkipLast(1)) Assert.InRange(IndexReader.Text(chunk).Length, TextChunk.TargetSize, TextChunk.TargetSize * 4 / 3);
    }

    [Fact]
    public void Names_in_the_manifest_each_shard_with_its_first_term_and_hash()
    {
        var index = Index(Many(3000));
        var read = new IndexReader(index);
        var known = read.Terms;
        var terms = read.Manifest.GetProperty("terms").EnumerateArray().ToArray();
        var texts = read.Manifest.GetProperty("texts").EnumerateArray().ToArray();

        Assert.Equal(3000, read.Manifest.GetProperty("papers").GetInt32());
        Assert.Equal(3000, texts.Sum(t => t[0].GetInt32()));
        Assert.Equal(index.Terms.Select(f => f.Path.Value), terms.Select((t, i) => $"search/terms-{i}.{t[2].GetString()}.js"));
        Assert.Equal(index.Texts.Select(f => f.Path.Value), texts.Select((t, i) => $"search/texts-{i}.{t[2].GetString()}.js"));
        Assert.All(terms, t => Assert.Contains(t[0].GetString() ?? "", known));
    }

    [Fact]
    public void Is_the_same_whatever_the_order_of_the_papers_and_the_culture()
    {
        var papers = Many(1500);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var one = Index(papers);
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            var other = Index(papers.AsEnumerable().Reverse());
            Assert.Equal(one.Files.Select(f => f.Path), other.Files.Select(f => f.Path));
            Assert.Equal(one.Files.Select(IndexReader.Text), other.Files.Select(IndexReader.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Leaves_the_older_texts_as_they_are_when_a_day_is_added()
    {
        var before = Index(Many(600));
        var after = Index([.. Many(600), Paper("new") with { Days = [new DateOnly(2030, 1, 1)] }]);

        Assert.True(before.Texts.Count > 2);
        Assert.Equal(before.Texts.SkipLast(1).Select(f => f.Path), after.Texts.Take(before.Texts.Count - 1).Select(f => f.Path));
        Assert.NotEqual(before.Manifest.Path, after.Manifest.Path);
    }

    [Fact]
    public void Is_a_manifest_alone_for_a_digest_without_papers()
    {
        var index = Index([]);

        Assert.Empty(index.Terms);
        Assert.Empty(index.Texts);
        Assert.Equal(0, new IndexReader(index).Manifest.GetProperty("papers").GetInt32());
    }

    private static WebLink Link => WebLink.Parse("https://example.org/");

    private static IndexReader Read(params Paper[] papers) => new(Index(papers));

    // Their abstracts are plain.
    private static SearchIndex Index(IEnumerable<Paper> papers) => SearchIndex.Build([.. papers.Select(p => new PaperText(p, p.Title, p.Abstract ?? ""))]);

    private static Paper Paper(string name) => PaperTexts.Of(name, "A paper", "", new DateOnly(2026, 1, 2)).Paper with { Abstract = "An abstract." };

    private static Topic Topic(string slug, string name) => new() { Slug = Slug.Parse(slug), Name = name, At = new Location("tags.yml") };

    // Words so spread that some are in every paper and some in few.
    private static Paper[] Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => Paper($"p{i:d5}") with
        {
            Title = $"Common w{i % 100}",
            Abstract = string.Join(' ', Enumerable.Range(1, 60).Select(k => $"w{i * k * 7919 % 4001}")),
            Days = [new DateOnly(2026, 1, 1).AddDays(i / 50)],
            Code = i % 3 == 0 ? Link : null,
        }),
    ];

    private static string[] Expected(Paper[] papers, string term) =>
    [
        .. papers.Where(p => term[0] switch
        {
            '%' => p.Code is not null,
            '$' => p.Days.Any(d => d.ToString() == term[1..]),
            _ => $"{p.Title} {p.Abstract}".ToLowerInvariant().Split(' ').Contains(term),
        }).Select(p => p.Page.Value).Order(StringComparer.Ordinal),
    ];
}
