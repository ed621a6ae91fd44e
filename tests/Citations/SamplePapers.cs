using Site.Addresses;
using Site.Citations;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Tests.Citations;

/// <summary>Papers to cite in tests.</summary>
internal static class SamplePapers
{
    public static Paper Bert { get; } = Of("BERT: Pre-training of Deep Bidirectional Transformers", "Jacob Devlin", "Ming-Wei Chang") with
    {
        Arxiv = ArxivId.Parse("1810.04805"),
        Published = new DateOnly(2018, 10, 11),
        Categories = ["cs.CL", "cs.LG"],
        Topics = [Topic("Language"), Topic("100% & more")],
    };

    public static Paper PublishedBert { get; } = Bert with { Venue = "Proceedings of NAACL 2019", Doi = Doi.Parse("10.18653/v1/N19-1423") };

    public static Paper Of(string title, params string[] authors) => new()
    {
        Id = Slug.From(title),
        FeedKey = title,
        Title = title,
        Abstract = "",
        Authors = [.. authors.Select(a => new Author(a))],
        Days = [new DateOnly(2026, 3, 9)],
        At = new Location("x.txt"),
    };

    private static Topic Topic(string name) => new() { Slug = Slug.From(name), Name = name, At = new Location("x.txt") };

    public static Reference Cited(Paper paper, string text = "An abstract.") => Reference.Of(paper, "key2026", text);
}
