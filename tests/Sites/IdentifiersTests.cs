namespace Site.Tests.Sites;

/// <summary>arXiv ids wherever people put them: the same paper is one page.</summary>
public sealed class IdentifiersTests
{
    [Fact]
    public void Each_paper_is_known_by_its_id()
    {
        using var site = new SmallSite(
            ("digest/2026-01-05.bib", """
                @article{a0, title={Paper alpha}, author={Doe, Ann}, abstract={Text alpha.}, journal={ArXiv}, volume={abs/2401.00001}}
                @article{a1, title={Paper beta}, author={Doe, Ann}, abstract={Text beta.}, journaltitle={arXiv preprint arXiv:2401.00002}}
                @article{a2, title={Paper gamma}, author={Doe, Ann}, abstract={Text gamma.}, url={https://doi.org/10.48550/arXiv.2401.00003}}
                @article{a3, title={Paper delta}, author={Doe, Ann}, abstract={Text delta.}, journal={arXiv e-prints}, eid={arXiv:2401.00004}}
                @article{a4, title={Paper epsilon}, author={Doe, Ann}, abstract={Text epsilon.}, eprint={2401.00005 [cs.LG]}, eprinttype={arXiv}}
                @article{a5, title={Paper zeta}, author={Doe, Ann}, abstract={Text zeta.}, number={arXiv:2401.00006}, publisher={arXiv}}
                @article{a6, title={Paper eta}, author={Doe, Ann}, abstract={Text eta.}, arxiv={2401.00007}}
                @article{a7, title={Paper theta}, author={Doe, Ann}, abstract={Text theta.}, howpublished={arXiv:2401.00008}}
                """),
            ("digest/2026-01-06.jsonl", """
                {"id":"10.48550/arXiv.2401.00009","title":"Paper iota","abstract":"T."}
                {"title":"Paper kappa","abstract":"T.","url":"http://arxiv.org/abs/2401.00010"}
                {"title":"Paper lambda","abstract":"T.","externalIds":{"ArXiv":"2401.00011"}}
                {"title":"Paper mu","abstract":"T.","doi":"10.48550/ARXIV.2401.00012"}
                """));
        site.Build();
        Assert.Empty(site.Messages);
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"2401.{i:00000}"), site.Papers);
        Assert.All(site.Papers, p => Assert.StartsWith(p, site.Fact(p, "arXiv"), StringComparison.Ordinal));
        Assert.All(site.Papers, p => Assert.Null(site.Fact(p, "DOI")));
    }

    [Fact]
    public void Two_files_that_name_an_id_in_two_ways_give_one_page()
    {
        using var site = new SmallSite(
            ("digest/2026-01-04.json", "[{\"paper\":{\"id\":\"2401.00001\",\"title\":\"Paper alpha\",\"summary\":\"Text.\"}}]"),
            ("digest/2026-01-05.yml", "papers:\n  - {title: Paper alpha, doi: 10.48550/arXiv.2401.00001, note: Good.}\n"),
            ("digest/2026-01-06.bib", "@article{a, title={Paper alpha}, journal={CoRR}, volume={abs/2401.00001}, doi={10.1000/alpha}}"));
        site.Build();
        Assert.Equal(["2401.00001"], site.Papers);
        Assert.Equal("10.1000/alpha", site.Fact("2401.00001", "DOI"));
    }

    [Fact]
    public void Journals_that_are_named_by_macros_have_names()
    {
        using var site = new SmallSite(("digest/2026-01-05.bib", """
            @ARTICLE{2020MNRAS, author={{Doe}, A.~B.}, title="{One Thing}", journal={\mnras}, year=2020, month=may, volume={1}, abstract="{Text.}"}
            @ARTICLE{b, author={{Roe}, C.}, title="{Two Things}", journal={\apj}, year=2020, month=jun, abstract="{Text.}"}
            @ARTICLE{c, author={{Roe}, C.}, title="{Three Things}", journal=apjl, year=2020, month=jun, abstract="{Text.}"}
            """));
        site.Build();
        Assert.Empty(site.Messages);
        Assert.Equal("Monthly Notices of the Royal Astronomical Society 1, May 2020", site.Fact("one-thing", "Venue"));
        Assert.Equal("The Astrophysical Journal, June 2020", site.Fact("two-things", "Venue"));
        Assert.Equal("The Astrophysical Journal Letters, June 2020", site.Fact("three-things", "Venue"));
    }

    [Fact]
    public void A_crossref_to_what_is_elsewhere_is_a_warning()
    {
        using var site = new SmallSite(("digest/2026-01-05.bib", """
            @inproceedings{a, title={One}, author={Doe, Ann}, crossref={conf2020}, abstract={T.}}
            @article{b, title={Two}, author={Doe, Ann}, doi={10.1000/ab}, doi={10.1000/ab}, abstract={T.}}
            """));
        site.Build();
        Assert.Equal(["one", "two"], site.Papers);
        Assert.Equal(
            [
                "digest/2026-01-05.bib(1,60): warning PD216: crossref names 'conf2020', which is no entry of this file.",
                "digest/2026-01-05.bib(2,63): warning PD211: 'doi' is given twice in this entry; the first counts, at digest/2026-01-05.bib(2,49).",
            ],
            site.Messages);
    }

    [Fact]
    public void A_withdrawn_paper_is_marked()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", """
            {"id":"2401.00001","title":"One","abstract":"T.","comment":"This paper has been withdrawn by the author due to an error"}
            {"id":"2401.00002","title":"Two","abstract":"T.","comment":"12 pages"}
            {"id":"2401.00003","title":"Three","abstract":"This paper has been withdrawn."}
            """));
        site.Build();
        Assert.Equal(["2401.00001", "2401.00003"], site.Papers.Where(p => site.Page($"papers/{p}.html").QuerySelector(".withdrawn") is not null));
        Assert.Equal(2, site.Page("daily/2026-01-05.html").QuerySelectorAll(".card .withdrawn").Length);
        Assert.Contains("<strong>Withdrawn</strong>", site.Text("rss.xml"), StringComparison.Ordinal);
    }
}
