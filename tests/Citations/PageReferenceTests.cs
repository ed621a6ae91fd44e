using Site.Addresses;
using Site.Citations;
using Site.Papers;

namespace Site.Tests.Citations;

public sealed class PageReferenceTests
{
    [Fact]
    public void A_day_is_cited_by_its_title_curator_date_and_address() => Assert.Equal(
        """
        @misc{paperdigestdaily20260312,
          title={Papers of 12 {March} 2026},
          author={Lovelace, Ada},
          year={2026},
          note={Paper Digest, https://example.org/daily/2026-03-12.html},
          url={https://example.org/daily/2026-03-12.html}
        }

        """.ReplaceLineEndings("\n"),
        PageReference.BibTexOf(
            new SiteSettings { Author = "Ada Lovelace" }, Routes.Day(new DateOnly(2026, 3, 12)), "Papers of 12 March 2026",
            ("https://example.org/daily/2026-03-12.html", new DateOnly(2026, 3, 12))));

    [Fact]
    public void Without_curator_and_address_the_site_is_named() => Assert.Equal(
        "@misc{paperdigesttagslargemodels,\n  title={Large models},\n  note={Paper Digest}\n}\n",
        PageReference.BibTexOf(new SiteSettings(), Routes.Topic(Slug.Parse("large-models")), "Large models", (null, null)));
}
