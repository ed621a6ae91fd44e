using Site.Markdown;

namespace Site.Tests.Reading;

/// <summary>What pages show of texts as sources write them: from a file to the title and abstract in HTML, as text.</summary>
public sealed class WrittenTextTests
{
    private static readonly MarkdownRenderer Renderer = new();

    [Fact]
    public void An_escaped_apostrophe_is_one() => Shows(
        "2026-01-05.jsonl",
        """{"id":"2601.00001","title":"Today\\'s model","abstract":"The model\\'s ability and Andr\\'e."}""",
        "Today's model",
        "The model's ability and André.");

    [Fact]
    public void Html_is_read_and_not_shown() => Shows(
        "2026-01-05.bib",
        "@article{a, title={CO<sub>2</sub> in <i>E. coli</i> &amp; more}, author={Doe, Ann}, keywords={a &gt; b, c}, abstract={<p><strong>Abstract.</strong> Methane (CH<sub>4</sub>) rises.<br/>More &amp; more.</p>}}",
        "CO₂ in E. coli & more",
        "Abstract. Methane (CH₄) rises. More & more.");

    [Fact]
    public void Keywords_are_not_divided_in_a_character_reference() =>
        Assert.Equal(["a > b", "c"], Readings.Papers("2026-01-05.bib", "@article{a, title={T}, author={Doe, Ann}, keywords={a &gt; b, c}, abstract={A.}}")[0].Keywords);

    [Fact]
    public void Jats_is_read_and_not_shown() => Shows(
        "2026-01-06.jsonl",
        """{"id":"10.1000/x","title":"Two","abstract":"<jats:p>Text with <jats:italic>in vitro</jats:italic>.</jats:p>","authors":["Ann Doe"]}""",
        "Two",
        "Text with in vitro.");

    [Fact]
    public void Mathematics_may_stand_beside_digits() => Shows(
        "2026-01-05.jsonl",
        """{"id":"2601.00001","title":"On 512$\\times$512$\\times$256 volumes","abstract":"With $\\sim$10.5K samples at 256$\\times$256 and (T$\\leq$4)."}""",
        "On 512×512×256 volumes",
        "With ∼10.5K samples at 256×256 and (T≤4).");

    [Fact]
    public void Macros_leave_their_argument_or_nothing() => Shows(
        "2026-01-05.bib",
        @"@article{a, title=""{A burst at z {\ensuremath{\sim}} 6, 70 {\ensuremath{\mu}}m, Saturn{\rsquo}s moon}"", author={Muchnik, {\relax An}.}, abstract={At {\ensuremath{\gtrsim}} 3, B \textrightarrow{} A.}}",
        "A burst at z ∼ 6, 70 μm, Saturn’s moon",
        "At ≳ 3, B → A.");

    [Fact]
    public void Unknown_macros_leave_their_argument() => Shows(
        "2026-01-05.bib",
        @"@article{b, title={{\vphantom{\{}}GaN\vphantom{\}} films with \proglang{R} by \mkbibquote{us}}, author={Doe, Ann}, abstract={T.}}",
        "GaN films with R by “us”",
        "T.");

    [Fact]
    public void A_macro_in_a_name_is_none_of_it() =>
        Assert.Equal("An. Muchnik", Readings.Papers("2026-01-05.bib", @"@article{a, title={T}, author={Muchnik, {\relax An}.}, abstract={A.}}")[0].Authors[0].Name);

    [Fact]
    public void Escaped_braces_are_text() => Shows(
        "2026-01-05.bib",
        @"@article{a, title={Bounds on max\{a,b\}}, author={Doe, Ann}, abstract={Where d = max\{K(x); K(y)\} and \{a, b\} is a set.}}",
        "Bounds on max{a,b}",
        "Where d = max{K(x); K(y)} and {a, b} is a set.");

    [Fact]
    public void Hugging_faces_texts_are_mended() => Shows(
        "2026-01-05.json",
        """[{"paper":{"id":"2601.00001","title":"CoRe^2: 4times faster","summary":"At 360^circ with pi_0, sim10% and \\ours, see https://a.org{Demo}.","authors":[{"name":"Ann Doe"}],"publishedAt":"2026-01-01T00:00:00Z"},"title":"x"}]""",
        "CoRe²: 4× faster",
        "At 360° with π₀, ∼10% and ours, see Demo.");

    [Fact]
    public void Other_sources_are_not_mended() => Shows(
        "2026-01-05.jsonl",
        """{"id":"2601.00001","title":"CoRe^2: 4times faster","abstract":"With pi_0."}""",
        "CoRe^2: 4times faster",
        "With pi_0.");

    [Fact]
    public void Html_that_a_text_is_about_stays() => Shows(
        "2026-01-05.jsonl",
        """{"id":"2601.00001","title":"T","abstract":"We parse HTML such as <a href='page.html'> and <img src='a.png'>."}""",
        "T",
        "We parse HTML such as <a href='page.html'> and <img src='a.png'>.");

    private static void Shows(string fileName, string text, string title, string plain)
    {
        var paper = Readings.Papers(fileName, text)[0];
        Assert.Equal(title, new LineText(paper.Title ?? "").Plain);
        Assert.Equal(plain, Renderer.Text(paper.Abstract ?? "").Plain);
    }
}
