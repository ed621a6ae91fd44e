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
            "citation_public_url=https://arxiv.org/abs/1810.04805",
            "citation_pdf_url=https://arxiv.org/pdf/1810.04805",
            "citation_abstract=An abstract.",
            "citation_keywords=Language; 100% & more",
            "DC.title=BERT: Pre-training of Deep Bidirectional Transformers",
            "DC.type=conferencePaper",
            "DC.date=2019",
            "DC.identifier=https://doi.org/10.18653/v1/N19-1423",
            "DC.source=Proceedings of NAACL 2019",
        ],
        ScholarMeta.Of(SamplePapers.Cited(SamplePapers.PublishedBert)).Select(m => $"{m.Name}={m.Content}"));

    [Fact]
    public void A_preprint_says_its_repository_and_its_id_there()
    {
        var values = ScholarMeta.Of(SamplePapers.Cited(SamplePapers.Bert)).Select(m => $"{m.Name}={m.Content}").ToArray();
        foreach (var value in (string[])["citation_doi=10.48550/arXiv.1810.04805", "DC.type=preprint", "DC.publisher=arXiv", "z:repository=arXiv", "z:archiveID=arXiv:1810.04805"]) Assert.Contains(value, values);
    }

    [Fact]
    public void A_title_alone_is_enough() => Assert.Equal(
        ["citation_title", "DC.title", "DC.type"],
        ScholarMeta.Of(SamplePapers.Cited(SamplePapers.Of("T"), "")).Select(m => m.Name));
}
