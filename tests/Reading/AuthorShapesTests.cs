using Site.Citations;
using Site.Papers;

namespace Site.Tests.Reading;

/// <summary>Names of authors in the shapes in which people and programs write them.</summary>
public sealed class AuthorShapesTests
{
    [Theory]
    [InlineData("\"Ann Doe; Bo Roe\"", "Ann Doe|Bo Roe")]
    [InlineData("\"Doe, Ann; Roe, Bo\"", "Ann Doe|Bo Roe")]
    [InlineData("\"Doe, Ann and Roe, Bo\"", "Ann Doe|Bo Roe")]
    [InlineData("\"Ortiz Rojas, Sergio Luis and Peyton Jones, Simon\"", "Sergio Luis Ortiz Rojas|Simon Peyton Jones")]
    [InlineData("\"Doe, Ann\"", "Ann Doe")]
    [InlineData("\"Ann Doe\"", "Ann Doe")]
    [InlineData("\"Ann Doe, Bo Roe\"", "Ann Doe|Bo Roe")]
    [InlineData("\"A. Doe, B. Roe and C. Moe\"", "A. Doe|B. Roe|C. Moe")]
    [InlineData("\"Ann Doe, Bo Roe, and Cy Moe\"", "Ann Doe|Bo Roe|Cy Moe")]
    [InlineData("\"Doe, A., Roe, B. C., & Moe, D.\"", "A. Doe|B. C. Roe|D. Moe")]
    [InlineData("\"Wils E, Rink G, Brook KA\"", "E Wils|G Rink|KA Brook")]
    [InlineData("\"Martin King, Jr., Ann Doe, Bo Roe\"", "Martin King, Jr.|Ann Doe|Bo Roe")]
    [InlineData("\"King, Jr., Martin\"", "Martin King Jr.")]
    [InlineData("\"ACME, Inc.\"", "ACME, Inc.")]
    [InlineData("\"Ann Doe et al.\"", "Ann Doe|…")]
    [InlineData("\"Ann Doe, Bo Roe, et al.\"", "Ann Doe|Bo Roe|…")]
    [InlineData("\"Ann Doe and others\"", "Ann Doe|…")]
    [InlineData("[\"Ann Doe\",\"et al.\"]", "Ann Doe|…")]
    [InlineData("[\"Doe, Ann\",\"Roe, Bo\"]", "Ann Doe|Bo Roe")]
    [InlineData("[\"Ann Doe; Bo Roe\"]", "Ann Doe|Bo Roe")]
    [InlineData("[\"Ann Doe, Bo Roe\"]", "Ann Doe|Bo Roe")]
    [InlineData("[{\"family\":\"Doe\",\"given\":\"Ann\"}]", "Ann Doe")]
    [InlineData("[{\"family\":\"Berg\",\"given\":\"Jan\",\"non-dropping-particle\":\"van der\"}]", "Jan van der Berg")]
    [InlineData("[{\"literal\":\"The Small Group\"},{\"name\":\"Ann Doe\"},{\"firstName\":\"Bo\",\"lastName\":\"Roe\"}]", "The Small Group|Ann Doe|Bo Roe")]
    [InlineData("[{\"author_position\":\"first\",\"author\":{\"display_name\":\"Ann Doe\"}}]", "Ann Doe")]
    [InlineData("[[\"Balázs\",\"C.\",\"\"],[\"King\",\"M. L.\",\"Jr.\"]]", "C. Balázs|M. L. King Jr.")]
    [InlineData("[{\"family\":\"山田\",\"given\":\"太郎\"}]", "山田 太郎")]
    [InlineData("[]", "")]
    public void Json_has_them_so(string authors, string expected) =>
        Assert.Equal(expected, Names(Readings.Papers("2026-01-05.jsonl", $$"""{"id":"2601.00001","title":"T","abstract":"A.","authors":{{authors}}}""").Single()));

    [Theory]
    [InlineData("Wils E, Rink G, Brook KA, Falk M", "E Wils|G Rink|KA Brook|M Falk")]
    [InlineData("Ann Wils, Bo Rink, Cy Brook", "Ann Wils|Bo Rink|Cy Brook")]
    [InlineData("family=Berg, given=Jan, prefix=van der and Doe, Ann", "Jan van der Berg|Ann Doe")]
    [InlineData("Doe, Ann; Roe, Bo", "Ann Doe|Bo Roe")]
    [InlineData("{The ATLAS Collaboration} and Doe, Ann and others", "The ATLAS Collaboration|Ann Doe|…")]
    [InlineData("{\\'E}mile Zola and {\\O}yvind {Moe Lie}", "Émile Zola|Øyvind Moe Lie")]
    [InlineData("King, Jr., Martin Luther", "Martin Luther King Jr.")]
    [InlineData("Ann Doe et al.", "Ann Doe|…")]
    [InlineData("", "")]
    public void BibTeX_has_them_so(string authors, string expected) =>
        Assert.Equal(expected, Names(Readings.Papers("2026-01-05.bib", $"@article{{x, title={{T}}, abstract={{A.}}, author={{{authors}}}}}").Single()));

    [Theory]
    [InlineData("[Ann Doe, 'Roe, Bo']", "Ann Doe|Bo Roe")]
    [InlineData("Ann Doe, Bo Roe", "Ann Doe|Bo Roe")]
    [InlineData("Doe, Ann and Roe, Bo", "Ann Doe|Bo Roe")]
    [InlineData("Ann Doe", "Ann Doe")]
    [InlineData("[{family: van der Berg, given: Jan}, Ann Doe]", "Jan van der Berg|Ann Doe")]
    [InlineData("[Ann Doe, et al.]", "Ann Doe|…")]
    [InlineData("['Barnes and Noble', 'a; b']", "Barnes and Noble|a; b")]
    public void A_curator_writes_them_so(string authors, string expected) =>
        Assert.Equal(expected, Names(Readings.Papers("2026-01-05.yml", $"papers:\n  - title: T\n    abstract: A.\n    authors: {authors}\n").Single()));

    [Fact]
    public void Names_that_a_curator_does_not_keep_apart_are_refused() => Readings.Reports(
        "2026-01-05.yml(4,14): error PD208: 'Doe, Ann, Roe, Bo' does not tell its names apart;",
        "2026-01-05.yml",
        "papers:\n  - title: T\n    abstract: A.\n    authors: Doe, Ann, Roe, Bo\n");

    [Fact]
    public void Names_that_a_program_does_not_keep_apart_are_warned_of() => Readings.Reports(
        "2026-01-05.jsonl(1,40): warning PD208: these names are not told apart",
        "2026-01-05.jsonl",
        """{"title":"T","abstract":"A.","authors":"Doe, Ann, Roe, Bo"}""");

    [Fact]
    public void Families_of_several_words_stay_whole_in_references()
    {
        var paper = Readings.Papers("2026-01-05.bib", "@article{a, title={One}, author={Ortiz Rojas, Sergio and Peyton Jones, Simon and DE LA CRUZ, Maria and von und zu Stein, H. and {Barnes, Noble and Sons}}, abstract={T.}}").Single();
        Assert.Equal(
            ["Ortiz Rojas, Sergio", "Peyton Jones, Simon", "DE LA CRUZ, Maria", "von und zu Stein, H.", "Barnes Noble and Sons,"],
            paper.Authors.Select(a => PersonName.Of(a).ToIndexed()));
        Assert.Equal("von und zu", PersonName.Of(paper.Authors[3]).Particle);
        Assert.True(PersonName.Of(paper.Authors[4]).IsLiteral);
    }

    [Fact]
    public void A_particle_that_is_given_by_itself_is_kept()
    {
        var name = PersonName.Of(Author.Of(new NameParts("Torre", "Fernando", "De la")));
        Assert.Equal(("Fernando", "De la", "Torre"), (name.Given, name.Particle, name.Family));
    }

    [Fact]
    public void Whose_profile_is_hidden_is_an_author() => Assert.Equal(
        "Ann Doe|Bo Roe",
        Names(Readings.Papers("2026-01-05.json", """[{"paper":{"id":"2601.00001","title":"T","summary":"S","authors":[{"name":"Ann Doe","hidden":true},{"name":"Bo Roe","hidden":false}],"publishedAt":"2026-01-04T00:00:00.000Z"}}]""").Single()));

    // However names are written: none is lost without a word, and none throws.
    [RepeatableProperty(1000)]
    public void Any_text_is_names(string[] words)
    {
        var text = string.Join(' ', words.Select(w => (w ?? "").Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)));
        var list = Site.Reading.AuthorList.Of(Site.Reading.CleanText.Line(text));
        Assert.All(list.Authors, a => Assert.NotEqual("", a.Name));
        foreach (var author in list.Authors) PersonName.Of(author).ToIndexed();
        Site.Reading.BibTexNames.Read(text);
    }

    private static string Names(PaperEntry paper) => string.Join('|', paper.Authors.Select(a => a.Name).Concat(paper.HasUnnamedAuthors ? ["…"] : []));
}
