using Site.Citations;
using Site.Diagnostics;
using Site.Merging;
using Site.Papers;
using Site.Reading;

namespace Site.Tests.Citations;

/// <summary>What a source says of a publication is in every reference to it.</summary>
public sealed class PublishedPaperTests
{
    private const string Conference = "@inproceedings{doe2019, title={One Thing}, author={Doe, Ann and Roe, Bo}, booktitle={Proceedings of the Small Conference}, year={2019}, month=jul, volume=3, pages={1--9}, publisher={P}, abstract={Text.}}";

    private const string Chapter = "@incollection{x, title={Kapitel}, author={Doe, Ann}, editor={Moe, Cy and {Die Gruppe}}, booktitle={Ein Buch}, year={2019}, publisher={P}, langid={ngerman}, abstract={Text.}}";

    [Fact]
    public void BibTeX_keeps_year_month_type_and_place() => Assert.Equal(
        """
        @inproceedings{doe2019onething,
          title={One Thing},
          author={Doe, Ann and Roe, Bo},
          year={2019},
          month=jul,
          volume={3},
          pages={1--9},
          publisher={P},
          booktitle={Proceedings of the Small Conference}
        }

        """.ReplaceLineEndings("\n"),
        BibTex.Of(Cited(Conference)));

    [Fact]
    public void RIS_keeps_them()
    {
        var lines = Ris.Of(Cited(Conference)).Split("\r\n");
        foreach (var line in (string[])["TY  - CPAPER", "PY  - 2019", "DA  - 2019/07//", "T2  - Proceedings of the Small Conference", "VL  - 3", "SP  - 1", "EP  - 9", "PB  - P"]) Assert.Contains(line, lines);
    }

    [Fact]
    public void CSL_JSON_keeps_them()
    {
        var json = CslJson.Of(Cited(Conference));
        Assert.Contains("\"type\":\"paper-conference\"", json);
        Assert.Contains("\"issued\":{\"date-parts\":[[2019,7]]}", json);
        Assert.Contains("\"volume\":\"3\",\"page\":\"1-9\",\"publisher\":\"P\"", json);
    }

    [Fact]
    public void Pages_say_them_to_machines()
    {
        var meta = ScholarMeta.Of(Cited(Conference)).Select(m => $"{m.Name}={m.Content}").ToArray();
        foreach (var value in (string[])["citation_publication_date=2019/07", "citation_conference_title=Proceedings of the Small Conference", "citation_volume=3", "citation_firstpage=1", "citation_lastpage=9", "citation_publisher=P"]) Assert.Contains(value, meta);
        var json = JsonLd.Of(Cited(Conference));
        Assert.Contains("\"datePublished\":\"2019-07\"", json);
        Assert.Contains("\"pagination\":\"1-9\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"P\"}", json);
    }

    [Fact]
    public void Editors_and_language_are_kept()
    {
        Assert.Contains("editor={Moe, Cy and {Die Gruppe}}", BibTex.Of(Cited(Chapter)));
        Assert.Contains("ED  - Moe, Cy\r\nED  - Die Gruppe,\r\n", Ris.Of(Cited(Chapter)));
        Assert.Contains("LA  - de\r\n", Ris.Of(Cited(Chapter)));
        Assert.Contains("\"editor\":[{\"family\":\"Moe\",\"given\":\"Cy\"},{\"literal\":\"Die Gruppe\"}]", CslJson.Of(Cited(Chapter)));
        Assert.Contains("\"language\":\"de\"", CslJson.Of(Cited(Chapter)));
        Assert.Contains("\"inLanguage\":\"de\"", JsonLd.Of(Cited(Chapter)));
    }

    [Theory]
    [InlineData("article", "journal={J}", "@article{", "JOUR", "article-journal", "citation_journal_title")]
    [InlineData("conference", "booktitle={C}", "@inproceedings{", "CPAPER", "paper-conference", "citation_conference_title")]
    [InlineData("book", "publisher={P}", "@book{", "BOOK", "book", "citation_publisher")]
    [InlineData("incollection", "booktitle={B}", "@incollection{", "CHAP", "chapter", "citation_inbook_title")]
    [InlineData("phdthesis", "school={S}", "@phdthesis{", "THES", "thesis", "citation_dissertation_institution")]
    [InlineData("thesis", "type={Master's thesis}, institution={S}", "@mastersthesis{", "THES", "thesis", "citation_dissertation_institution")]
    [InlineData("techreport", "institution={I}, number={7}", "@techreport{", "RPRT", "report", "citation_technical_report_number")]
    [InlineData("article", "journal={arXiv preprint arXiv:1902.01234}", "@misc{", "MANSCPT", "article", "citation_arxiv_id")]
    [InlineData("misc", "note={N}", "@misc{", "MANSCPT", "article", "citation_title")]
    public void Each_kind_has_its_type_in_every_format(string type, string fields, string bibTex, string ris, string csl, string meta)
    {
        var reference = Cited($"@{type}{{x, title={{T}}, author={{Doe, Ann}}, year={{2019}}, abstract={{A.}}, {fields}}}");
        Assert.StartsWith(bibTex, BibTex.Of(reference));
        Assert.StartsWith($"TY  - {ris}\r\n", Ris.Of(reference));
        Assert.Contains($"\"type\":\"{csl}\"", CslJson.Of(reference));
        Assert.Contains(meta, ScholarMeta.Of(reference).Select(m => m.Name));
        Assert.Contains("2019", BibTex.Of(reference));
    }

    [Fact]
    public void A_curator_says_the_same_by_hand()
    {
        var reference = Reference.Of(Papers("2026-01-05.yml", """
            papers:
              - title: One Thing
                abstract: Text.
                authors: [Ann Doe]
                kind: journal article
                venue: Small Letters
                issued: 2019-07
                volume: 3
                issue: 2
                pages: 1-9
                publisher: P
                editors: [{family: Moe Lie, given: Cy}]
                language: de
            """), "k", "");
        Assert.Equal(
            "@article{k,\n  title={One Thing},\n  author={Doe, Ann},\n  year={2019},\n  month=jul,\n  volume={3},\n  number={2},\n  pages={1--9},\n  editor={Moe Lie, Cy},\n  publisher={P},\n  journal={Small Letters},\n  language={de}\n}\n",
            BibTex.Of(reference));
    }

    [Theory]
    [InlineData("1--9", "1", "9")]
    [InlineData("1–9", "1", "9")]
    [InlineData("S1-S9", "S1", "S9")]
    [InlineData("e1234", "e1234", null)]
    [InlineData("1-9, 12", "1-9, 12", null)]
    public void Pages_are_a_range_or_as_written(string pages, string first, string? last) => Assert.Equal(new PageRange(first, last), PageRange.Of(pages));

    private static Reference Cited(string bibTex)
    {
        var paper = Papers("2026-01-05.bib", bibTex);
        return Reference.Of(paper, new CitationKeys([paper])[paper], "");
    }

    private static Paper Papers(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(name, text);
        var files = name.EndsWith(".bib", StringComparison.Ordinal) ? BibTexFormat.Read(source, diagnostics) : [YamlDay.Read(source, diagnostics)];
        Assert.Empty(diagnostics.Sorted());
        return new PaperMerge(diagnostics, FirstPublications.Unknown).Merge(new PaperGroup([.. files.SelectMany(f => f.Papers.Select(p => new Statement(f, p)))])) ?? throw new InvalidOperationException("no paper");
    }
}
