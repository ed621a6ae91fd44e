using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Tests.Papers;

public sealed class AuthorListingsTests
{
    [Fact]
    public void An_author_has_a_page_from_the_second_paper_on()
    {
        var listings = AuthorListings.Of([Paper("b", 2, "Ada Lovelace", "Bo Ek"), Paper("a", 1, "Ada Lovelace", "Cy Young")]);

        var ada = Assert.Single(listings);
        Assert.Equal("ada-lovelace", ada.Slug.Value);
        Assert.Equal(["b", "a"], ada.Papers.Select(p => p.Title));
    }

    [Fact]
    public void A_name_given_twice_on_one_paper_counts_once() =>
        Assert.Empty(AuthorListings.Of([Paper("a", 1, "Wei Wang", "Wei Wang")]));

    [Fact]
    public void Names_that_differ_as_written_have_pages_of_their_own()
    {
        var listings = AuthorListings.Of([Paper("d", 4, "José Díaz"), Paper("c", 3, "José Díaz"), Paper("b", 2, "Jose Diaz"), Paper("a", 1, "Jose Diaz")]);

        Assert.Equal("jose-diaz", listings.Single(l => l.Author.Name == "Jose Diaz").Slug.Value);
        Assert.StartsWith("jose-diaz-", listings.Single(l => l.Author.Name == "José Díaz").Slug.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_called_as_the_index_is_has_another_address()
    {
        var listing = Assert.Single(AuthorListings.Of([Paper("b", 2, "Index"), Paper("a", 1, "Index")]));
        Assert.StartsWith("index-", listing.Slug.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_names_with_one_beginning_have_two_addresses()
    {
        var group = "The International Consortium for Large Scale Multimodal Foundation Model Evaluation and Benchmarks Group ";
        var listings = AuthorListings.Of([Paper("b", 2, group + "A", group + "B"), Paper("a", 1, group + "A", group + "B")]);
        Assert.Equal(2, listings.Select(l => l.Slug).Distinct().Count());
    }

    [Fact]
    public void A_name_made_to_look_like_anothers_address_takes_none()
    {
        var forged = AuthorListings.Of([Paper("d", 4, "José Díaz"), Paper("c", 3, "José Díaz"), Paper("b", 2, "Jose Diaz"), Paper("a", 1, "Jose Diaz")])
            .Single(l => l.Author.Name == "José Díaz").Slug.Value.Replace('-', ' ');
        var listings = AuthorListings.Of(
        [
            Paper("d", 4, "José Díaz"), Paper("c", 3, "José Díaz"), Paper("b", 2, "Jose Diaz", forged), Paper("a", 1, "Jose Diaz", forged),
        ]);
        Assert.Equal(3, listings.Select(l => l.Slug).Distinct().Count());
    }

    [Theory]
    [InlineData("Ada Lovelace", 'L')]
    [InlineData("Łukasz Kaiser", 'K')]
    [InlineData("Ola Ødegård", 'O')]
    [InlineData("李明", '#')]
    [InlineData("Team 42", '#')]
    public void The_index_goes_by_the_last_name(string name, char letter) =>
        Assert.Equal(letter, AuthorListings.Letter(new Author(name)));

    private static Paper Paper(string name, int day, params string[] authors) => new()
    {
        Id = Slug.Parse(name),
        FeedKey = name,
        Title = name,
        Abstract = name,
        Authors = [.. authors.Select(a => new Author(a))],
        Days = [new DateOnly(2026, 3, day)],
        At = new Location("test"),
    };
}
