using Site.Citations;

namespace Site.Tests.Citations;

public sealed class ScholarMetaTests
{
    [Fact]
    public void Says_it_in_Highwires_words_and_Dublin_Cores() => Assert.Equal(
        [
            "citation_title=BERT: Pre-training of Deep Bidirectional Transformers",
            "citation_author=Devlin, Jacob",
            "citation_author=Chang, Ming-Wei",
            "citation_publication_date=2019",
            "citation_conference_title=Proceedings of NAACL 2019",
            "citation_arxiv_id=1810.04805",
            "citation_doi=10.18653/v1/N19-1423",
            "citation_pdf_url=https://arxiv.org/pdf/1810.04805",
            "citation_keywords=Language; 100% & more",
            "DC.title=BERT: Pre-training of Deep Bidirectional Transformers",
            "DC.creator=Devlin, Jacob; Chang, Ming-Wei",
            "DC.date=2019",
            "DC.identifier=https://doi.org/10.18653/v1/N19-1423",
        ],
        ScholarMeta.Of(SamplePapers.Cited(SamplePapers.PublishedBert)).Select(m => $"{m.Name}={m.Content}"));

    [Fact]
    public void A_title_alone_is_enough() => Assert.Equal(
        ["citation_title", "DC.title"],
        ScholarMeta.Of(SamplePapers.Cited(SamplePapers.Of("T"))).Select(m => m.Name));
}
