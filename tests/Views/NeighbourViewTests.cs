using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Views;

namespace Site.Tests.Views;

public sealed class NeighbourViewTests
{
    private static readonly Topic Vision = Named("Vision");
    private static readonly Topic Audio = Named("Audio");
    private static readonly Topic Robots = Named("Robots");
    private static readonly Topic Theory = Named("Theory");

    [Fact]
    public void Are_the_tags_that_share_most_papers_then_by_name() =>
        Assert.Equal([(Robots, 2), (Audio, 1), (Theory, 1)], NeighbourView.Of(Listing([Vision, Theory, Robots], [Robots, Vision], [Vision, Audio]), 8));

    [Fact]
    public void Are_no_more_than_asked_for() =>
        Assert.Equal([(Audio, 1)], NeighbourView.Of(Listing([Vision, Theory, Robots, Audio]), 1));

    [Fact]
    public void Are_none_where_the_tag_stands_alone() =>
        Assert.Empty(NeighbourView.Of(Listing([Vision]), 8));

    private static TopicListing Listing(params Topic[][] papers) => new(Vision, [.. papers.Select((topics, i) => new Paper
    {
        Id = Slug.From($"paper {i}"),
        FeedKey = $"paper {i}",
        Title = $"Paper {i}",
        Abstract = "",
        Topics = topics,
        Days = [new DateOnly(2025, 3, 12)],
        At = new Location("x.yml"),
    })]);

    private static Topic Named(string name) => new() { Slug = Slug.From(name), Name = name, At = new Location("tags.yml") };
}
