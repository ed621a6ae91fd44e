using Site.Addresses;
using Site.Citations;
using Site.Papers;

namespace Site.Tests.Citations;

public sealed class BibTexTests
{
    [Fact]
    public void A_preprint_has_arXivs_form() => Assert.Equal(
        """
        @misc{key2026,
          title={{BERT}: Pre-training of Deep Bidirectional Transformers},
          author={Devlin, Jacob and Chang, Ming-Wei},
          year={2018},
          note={arXiv:1810.04805},
          eprint={1810.04805},
          eprinttype={arxiv},
          archivePrefix={arXiv},
          primaryClass={cs.CL},
          doi={10.48550/arXiv.1810.04805},
          url={https://arxiv.org/abs/1810.04805}
        }

        """.ReplaceLineEndings("\n"),
        BibTex.Of(SamplePapers.Cited(SamplePapers.Bert)));

    [Theory]
    [InlineData("Proceedings of NAACL 2019", "@inproceedings{", "booktitle={Proceedings of NAACL 2019}", "year={2019}")]
    [InlineData("ICML", "@inproceedings{", "booktitle={ICML}", "year={2018}")]
    [InlineData("Phys. Rev. D 73 (2020) 1999", "@article{", "journal={Phys. Rev. D 73 (2020) 1999}", "year={2020}")]
    [InlineData("Proceedings of the National Academy of Sciences", "@article{", "journal={Proceedings of", "year={2018}")]
    public void A_venue_with_a_DOI_is_cited_as_such(string venue, string type, string field, string year)
    {
        var entry = BibTex.Of(SamplePapers.Cited(SamplePapers.PublishedBert with { Venue = venue }));
        Assert.StartsWith(type, entry);
        Assert.Contains(field, entry);
        Assert.Contains(year, entry);
        Assert.Contains("doi={10.18653/v1/N19-1423}", entry);
        Assert.Contains("eprint={1810.04805}", entry);
    }

    [Fact]
    public void A_venue_without_a_DOI_is_a_note()
    {
        var entry = BibTex.Of(SamplePapers.Cited(SamplePapers.Bert with { Venue = "NAACL 2019" }));
        Assert.StartsWith("@misc{", entry);
        Assert.Contains("note={NAACL 2019, arXiv:1810.04805}", entry);
    }

    [Fact]
    public void A_paper_of_which_only_the_title_is_known_claims_nothing_else() =>
        Assert.Equal("@misc{key2026,\n  title={Alone}\n}\n", BibTex.Of(SamplePapers.Cited(SamplePapers.Of("Alone"))));

    [Theory]
    [InlineData("Mihaela van der Schaar", "van der Schaar, Mihaela")]
    [InlineData("Martin Luther King, Jr.", "King, Jr., Martin Luther")]
    [InlineData("Smith and Sons", "{Smith and Sons}")]
    [InlineData("OpenAI", "{OpenAI}")]
    [InlineData("others", "{others}")]
    [InlineData("Søren Ångström", @"{\r A}ngstr{\""o}m, S{\o}ren")]
    [InlineData("Evil } Name {", @"{Evil \textbraceright{} Name \textbraceleft{}}")]
    public void Writes_names_so_that_they_stay_apart(string name, string expected) =>
        Assert.Contains($"author={{{expected}}}", BibTex.Of(SamplePapers.Cited(SamplePapers.Of("T", name))));

    [Fact]
    public void A_family_name_of_several_words_stays_whole_without_given_names()
    {
        var paper = SamplePapers.Of("T") with { Authors = [Author.Of(new NameParts("Le Meur")), Author.Of(new NameParts("Peyton Jones", "Simon"))] };
        Assert.Contains("author={{Le Meur} and Peyton Jones, Simon}", BibTex.Of(SamplePapers.Cited(paper)));
    }

    [Fact]
    public void The_abstract_is_there_where_it_is_asked_for()
    {
        var paper = SamplePapers.Cited(SamplePapers.Of("T"), "5 % of a^b & {c}.");
        Assert.DoesNotContain("abstract", BibTex.Of(paper));
        Assert.EndsWith(",\n  abstract={5 \\% of a\\textasciicircum{}b \\& \\textbraceleft{}c\\textbraceright{}.}\n}\n", BibTex.WithAbstract(paper));
        Assert.Equal(BibTex.Of(SamplePapers.Cited(SamplePapers.Of("T"))), BibTex.WithAbstract(SamplePapers.Cited(SamplePapers.Of("T"), "")));
    }

    [Theory]
    [InlineData("BERT and GPT-4 for 3D LLMs", "{BERT} and {GPT}-4 for {3D} {LLMs}")]
    [InlineData("Attention Is All You Need", "Attention Is All You Need")]
    [InlineData("Learning the geometry of Gaussian mixtures in Python", "Learning the geometry of {Gaussian} mixtures in {Python}")]
    [InlineData("K-means: A survey of Lloyd's algorithm", "{K-means}: A survey of {Lloyd's} algorithm")]
    [InlineData("MMMU-pro: A More Robust Benchmark", "{MMMU-pro}: A More Robust Benchmark")]
    [InlineData("Fast Gaussian Splatting for Chinese Text", "Fast {Gaussian} Splatting for {Chinese} Text")]
    [InlineData("iPhone mT5 ResNet", "{iPhone} {mT5} {ResNet}")]
    [InlineData("Sorting in $O(n)$ time", "Sorting in {$O(n)$} time")]
    [InlineData("The Poincaré-{x} NeRF", @"The Poincar{\'e}-\textbraceleft{}x\textbraceright{} {NeRF}")]
    public void Keeps_the_capitals_that_mean_something(string title, string expected) => Assert.Equal(expected, BibTexTitle.Of(title));

    [Fact]
    public void Addresses_are_written_verbatim_and_end_no_field()
    {
        var paper = SamplePapers.Of("T") with { Doi = Doi.Parse("10.1000/a_b{c}%d"), Url = WebLink.Parse("https://example.org/a_b?c={d}&e=%20#f") };
        var entry = BibTex.Of(SamplePapers.Cited(paper));
        Assert.Contains("doi={10.1000/a_b%7Bc%7D%d}", entry);
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    [InlineData(600, true)]
    public void Of_hundreds_of_authors_names_the_first_fifty_and_others(int authors, bool others)
    {
        var paper = SamplePapers.Cited(SamplePapers.Of("T", [.. Enumerable.Range(1, authors).Select(i => $"Ann Smith-{(char)('A' + (i % 26))}{(char)('a' + (i / 26))}")]));
        Assert.Equal(others ? 51 : 50, BibTex.Of(paper).Split(" and ").Length);
        Assert.Equal(others, BibTex.Of(paper).Contains(" and others}", StringComparison.Ordinal));
        Assert.Equal(authors, Ris.Of(paper).Split("AU  - ").Length - 1);
        Assert.Equal(authors, CslJson.Of(paper).Split("\"family\":").Length - 1);
        Assert.DoesNotContain("others", Ris.Of(paper) + CslJson.Of(paper));
    }
}
