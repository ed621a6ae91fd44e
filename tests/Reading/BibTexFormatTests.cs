using Site.Papers;

namespace Site.Tests.Reading;

public sealed class BibTexFormatTests
{
    private const string Name = "2026-03-12.bib";

    private const string List = """
        % A reading list; mail me @ home.
        @string{icml = "International Conference on " # ml}
        @string(ml = {Machine Learning})
        @string{icml = "International Conference on " # ml}
        @preamble{"\newcommand{\x}{y}"}
        @comment{ignored, {nested} too}

        @InProceedings{lu24,
          title     = {{BERT} and {G{\"o}del}: {A} $\{x\}_{i}$ Story},
          author    = {M{\"u}ller, J{\'e}r{\^o}me and {The Open Group} and Ng, Jr., Andrew and others},
          abstract  = "We gain 5\% --- ``really''.

        Second
        paragraph.",
          crossref  = {proc},
          month     = may # "~27",
          doi       = {https://doi.org/10.1000/xyz},
          url       = {https://example.org/~lu\_24},
          keywords  = {nets, graphs; nets},
          note      = {Oral},
          annote    = {Read *twice*.},
        }
        @proceedings{proc, title = icml, year = 2024}
        @article(vas17, title={Attention}, author="Ashish Vaswani", abstract={All.}, year=2017, month={June},
          eprint={1706.03762v5}, archiveprefix={arXiv}, primaryclass={cs.CL}, journal={arXiv preprint arXiv:1706.03762},
          doi={10.48550/arXiv.1706.03762})
        """;

    [Fact]
    public void A_list_is_read_field_by_field()
    {
        var papers = Readings.Papers(Name, List.Replace("@string{icml = \"International Conference on \" # ml}\n@string(ml", "@string(ml", StringComparison.Ordinal));
        Assert.Equal(2, papers.Count);
        var (lu, vas) = (papers[0], papers[1]);
        Assert.Equal(@"BERT and Gödel: A $\{x\}_{i}$ Story", lu.Title);
        Assert.Equal(["Jérôme Müller", "The Open Group", "Andrew Ng Jr."], lu.Authors.Select(a => a.Name));
        Assert.Equal("We gain 5% — “really”.\n\nSecond paragraph.", lu.Abstract?.ToString());
        Assert.Equal(("10.1000/xyz", "https://example.org/~lu_24"), (lu.Doi?.Value, lu.Url?.Url));
        Assert.Equal("International Conference on Machine Learning", lu.Venue);
        Assert.Equal(new DateOnly(2024, 5, 27), lu.Published);
        Assert.Equal(["nets", "graphs"], lu.Keywords);
        Assert.Equal(("Oral", "Read *twice*."), (lu.Remark, lu.Note?.Text));
        Assert.Equal(("1706.03762", true, null, null), (vas.Arxiv?.Value, vas.IsNamedByArxiv, vas.Doi?.Value, vas.Venue));
        Assert.Equal(["cs.CL"], vas.Categories);
        Assert.Null(vas.Published);
        Assert.Equal(7, lu.At.Line);
    }

    [Fact]
    public void Without_a_day_in_the_name_each_entry_is_of_its_own_date()
    {
        var (files, messages) = Readings.Read("reading.bib", """
            @misc{a, title={A}, date={2024-05-27}}
            @misc{b, title={B}, year=2024, month=may}
            @misc{c, title={C}, year={2024}, month={27 May}}
            @misc{d, title={D}, date={2024-05}}
            """);
        Assert.Empty(messages);
        Assert.Equal([("2024-05-27", "A C"), ("2024-05", "B D")],
            files.Select(f => ($"{f.Day}", string.Join(' ', f.Papers.Select(p => p.Title)))));
        Assert.All(files, f => Assert.Equal(SourceKind.Raw, f.Kind));
    }

    [Theory]
    [InlineData("", "2026-03-12.bib: warning PD104: the file has no entry of a paper.")]
    [InlineData("Not found", "2026-03-12.bib: error PD201: the file has no BibTeX entry; one begins like")]
    [InlineData("@proceedings{a, title={A}}", "2026-03-12.bib: warning PD104: the file has no entry of a paper.")]
    [InlineData("@misc{a, title={A},\n title={B}}", "2026-03-12.bib(2,2): warning PD211: 'title' is given twice")]
    [InlineData("@misc{a, title={A}}\n@misc{A, title={B}}", "2026-03-12.bib(2,1): warning PD211: the key 'A' is used for another entry, too")]
    [InlineData("@misc{a,\n title={A", "2026-03-12.bib(2,8): error PD201: this is not valid BibTeX: this brace is never closed.")]
    [InlineData("@misc{a,\n title=\"A}", "2026-03-12.bib(2,8): error PD201: this is not valid BibTeX: this quote is never closed.")]
    [InlineData("@misc{a, title={A}", "2026-03-12.bib(1,1): error PD201: this is not valid BibTeX: what begins here is never closed.")]
    [InlineData("@misc{a, title={A}\n@misc{b, title={B}}", "2026-03-12.bib(1,1): error PD201: this is not valid BibTeX: what begins here is never closed.")]
    [InlineData("@misc{a, title={A},\n\n@misc{b, title={B}}", "2026-03-12.bib(1,1): error PD201: this is not valid BibTeX: what begins here is never closed.")]
    [InlineData("[{\"title\": \"A\"}]", "2026-03-12.bib: error PD201: the file has no BibTeX entry; one begins like '@article{key,'. This looks like JSON: name it like '2026-01-05.json'.")]
    [InlineData("<!doctype html><title>x</title>", "2026-03-12.bib: error PD201: the file has no BibTeX entry; one begins like '@article{key,'. This looks like XML or a web page")]
    [InlineData("TY  - JOUR\nTI  - A\nER  -\n", "2026-03-12.bib: error PD201: the file has no BibTeX entry; one begins like '@article{key,'. This looks like RIS")]
    [InlineData("@misc{a, title={A} year=2003}", "2026-03-12.bib(1,20): warning PD201: a comma is missing before this field.")]
    [InlineData("@misc{a, title={A} 3}", "2026-03-12.bib(1,20): error PD201: this is not valid BibTeX: a comma or the closing '}' is expected, but '3}' is here.")]
    [InlineData("@misc{a, title {A}}", "2026-03-12.bib(1,16): error PD201: this is not valid BibTeX: a field, as 'title = {…}', is expected")]
    [InlineData("@misc{a, title=}", "2026-03-12.bib(1,16): error PD201: this is not valid BibTeX: a value")]
    [InlineData("@misc{a, title=titel}", "2026-03-12.bib(1,16): warning PD217: no @string defines 'titel'")]
    [InlineData("@misc{a, title={A}, crossref={bb}}\n@book{b, title={B}}", "2026-03-12.bib(1,30): warning PD216: crossref names 'bb', which is no entry of this file. Did you mean 'b'?")]
    [InlineData("@misc{a, title={A}, doi={none}}", "2026-03-12.bib(1,25): warning PD207: 'none' is no DOI")]
    [InlineData("@misc{a, title={A}, url={see me}}", "2026-03-12.bib(1,25): warning PD206")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Readings.Reports(start, Name, text);

    [Theory]
    [InlineData("year=2024", "2024", "list.bib(1,26): warning PD215: this entry names no month, so it stands under 2024;")]
    [InlineData("year={c2024}, month={Foo}", "2024", "list.bib(1,41): warning PD205: 'Foo' is no month, so 2024 counts; write jan to dec, or 1 to 12.")]
    [InlineData("year={2024}, month={13}", "2024", "list.bib(1,40): warning PD205: '13' is no month, so 2024 counts")]
    [InlineData("date={5/1/2026}", "2026", "list.bib(1,26): error PD205: '5/1/2026' is ambiguous: 5 January 2026 or 1 May 2026")]
    [InlineData("date={soon}, year={2024}, month={5}", "2024-05", "list.bib(1,26): warning PD205: 'soon' is no date, so May 2024 counts; write date = {2026-01-05}, or year and month.")]
    [InlineData("date={2024}", "2024", "list.bib(1,26): warning PD215")]
    [InlineData("date={2024-21}", "2024", "list.bib(1,26): warning PD215")]
    [InlineData("year=2024, eprint={2403.00001}", "2024-03", "list.bib(1,26): warning PD215: this entry names no month, so it stands under March 2024, as its arXiv id tells;")]
    [InlineData("eprint={2403.00001}", "2024-03", "list.bib(1,1): warning PD215")]
    [InlineData("eprint={hep-th/9901001}", "1999-01", "list.bib(1,1): warning PD215")]
    [InlineData("date={2024-02-30}", "2024-02", null)]
    [InlineData("date={2024-5-7}", "2024-05-07", null)]
    [InlineData("date={7 May 2024}", "2024-05-07", null)]
    [InlineData("date={2024-05-07/2024-05-09}", "2024-05-07", null)]
    [InlineData("date={2024-05-07T10:00:00Z}", "2024-05-07", null)]
    [InlineData("year=2024, month={jul/aug}", "2024-07", null)]
    [InlineData("year={१९८७}", "", "list.bib(1,26): warning PD205")]
    [InlineData("date={१९८७-०१}", "", "list.bib(1,26): warning PD205")]
    [InlineData("year={in press}", "", "list.bib(1,26): warning PD205: 'in press' is no date")]
    [InlineData("url={https://example.org/}", "", null)]
    public void An_entry_of_a_library_is_of_its_own_date(string fields, string day, string? message)
    {
        var (files, messages) = Readings.Read("list.bib", $"@misc{{a, title={{A}}, {fields}}}");
        Assert.Equal(day, $"{Assert.Single(files).Day}");
        if (message is null) Assert.Empty(messages);
        else Assert.StartsWith(message, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@misc{a b (2020), title={A}}")]
    [InlineData("@misc{title={A}}")]
    [InlineData("@misc{, title={A}}")]
    [InlineData("@misc{a,, title={A},,}")]
    [InlineData("@misc{a, % of 2020\n % year={2020},\n title={A} % the title\n}")]
    [InlineData("@misc{a\n, title = {A}\n,}")]
    [InlineData("@misc(a, title={A})")]
    public void What_people_write_is_read(string text) => Assert.Equal(["A"], Readings.Papers(Name, text).Select(p => p.Title));

    [Fact]
    public void A_missing_brace_costs_one_entry()
    {
        var (files, messages) = Readings.Read(Name, "@misc{a, title={A}\n\n@misc{b, title={B {oops}\n@misc{c, title={C}}");
        Assert.Equal(2, messages.Count);
        Assert.Contains("C", files[0].Papers.Select(p => p.Title));
    }

    [Theory]
    [InlineData("@a{x,y={")]
    [InlineData("\n@a{x,y={")]
    [InlineData("@a{x,y=\"")]
    [InlineData("@a")]
    [InlineData("@comment{")]
    [InlineData("{")]
    public void Hostile_repetition_takes_linear_time(string piece) =>
        Assert.NotEmpty(Readings.Read(Name, string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))).Messages);

    [Fact]
    public void Names_of_strings_cannot_grow_without_end()
    {
        var doubling = string.Concat(Enumerable.Range(1, 60).Select(i => $"@string{{s{i} = s{i - 1} # s{i - 1}}}\n"));
        Assert.NotEmpty(Readings.Read(Name, "@string{s0 = {0123456789}}\n" + doubling).Messages);
    }
}
