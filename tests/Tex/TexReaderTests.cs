using Site.Reading;
using Site.Tex;
using Site.Text;

namespace Site.Tests.Tex;

public sealed class TexReaderTests
{
    [Theory]
    [InlineData(@"Poincar\'e ball", "Poincaré ball")]
    [InlineData(@"\""{o} \""o \""{\i} \""\i x", "ö ö ï ïx")]
    [InlineData(@"\c{c} \c c \v{s} \v s \H{o} \k{a} \.z \u{g} \r{a} \~n \^{\i} \=a \d{s} \b{d}", "ç ç š š ő ą ż ğ å ñ î ā ṣ ḏ")]
    [InlineData(@"{\'e} {\""u} {\'{e}} {\ss} {\c c}", "é ü é ß ç")]
    [InlineData(@"\ss{} \o{} \O{} \l{} \L{} \ae{} \oe{} \aa{} \AA{} \i{} \j{} \dh{} \th{}", "ß ø Ø ł Ł æ œ å Å ı ȷ ð þ")]
    [InlineData(@"S{\o}ren \O stergaard, Stra\ss e, {\L}ukasz, {\AA}ngstr{\""o}m", "Søren Østergaard, Straße, Łukasz, Ångström")]
    [InlineData(@"\'{\^e}", "ế")]
    [InlineData(@"\""Ust\""un et al.", "Üstün et al.")]
    [InlineData(@"Erd\H{o}s--R\'enyi", "Erdős–Rényi")]
    [InlineData(@"\.{I}stanbul, \.{i}", "İstanbul, i")]
    public void Letters_are_composed(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData(@"54.6\% speedup, Q\&A, \#1, a\_b, \$200, \{x\}", "54.6% speedup, Q&A, #1, a_b, $200, {x}")]
    [InlineData(@"\S 3, \P{}4, \copyright{} 2024 \textendash{} x \textemdash y", "§ 3, ¶4, © 2024 – x — y")]
    [InlineData(@"it\textquoteright s \ldots and \dots{} so", "it’s … and … so")]
    [InlineData("results -- in accuracy -- on", "results – in accuracy – on")]
    [InlineData("15--19, experts---Text", "15–19, experts—Text")]
    [InlineData("R^3 {times} S^2, 256{times}256, 8{rightarrow}9, {sim}1K, 90^{circ}", "R^3 × S^2, 256×256, 8→9, ∼1K, 90°")]
    [InlineData(@"1.5\times faster", "1.5× faster")]
    [InlineData(@"i.i.d.\ samples, 10\,000", "i.i.d. samples, 10\u202F000")]
    public void Signs_are_spelt(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData("Fig.~3 and 46.0~years (3)~emergent e.g.,~SVD", "Fig.\u00A03 and 46.0\u00A0years (3)\u00A0emergent e.g.,\u00A0SVD")]
    [InlineData("only ~30% of, (~60%, 1.3x ~ 1.7x, 1~5, ~~struck~~", "only ~30% of, (~60%, 1.3x ~ 1.7x, 1~5, ~~struck~~")]
    public void A_tilde_ties_only_words(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData("``deep'' learning", "“deep” learning")]
    [InlineData("(``mechanistically'') and ``a''.", "(“mechanistically”) and “a”.")]
    [InlineData("``all \"x\" none", "“all ”x\" none")]
    [InlineData("`teacher' network and `student' one", "‘teacher’ network and ‘student’ one")]
    [InlineData("``say `yes''' twice", "“say ‘yes’” twice")]
    [InlineData("`don't' is don't", "‘don't’ is don't")]
    [InlineData("``open to the end", "``open to the end")]
    [InlineData("5'' wide", "5'' wide")]
    public void Quotes_curl(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData("Do I look like a `cat.n.01` to you?")]
    [InlineData("`print('a') --x ~y \\'e` stays")]
    [InlineData("``code -- x`` it''")]
    [InlineData("```\nint a--; \\'e\n```")]
    public void Code_survives(string markdown) => Assert.Equal(markdown, TexReader.ToUnicode(markdown));

    [Theory]
    [InlineData(@"\emph{oracle problem}, \textit{a} \textbf{b} \texttt{c} \textsc{D} {\em e f}", "*oracle problem*, *a* **b** `c` D *e f*", "oracle problem, a b c D e f")]
    [InlineData(@"\textbf{x \emph{y} z}", "**x *y* z**", "x y z")]
    [InlineData(@"at \url{https://x.org/a\_b}.", "at https://x.org/a_b.", "at https://x.org/a_b.")]
    [InlineData(@"\href{https://x.org/~a}{the \emph{page}}", "[the *page*](https://x.org/~a)", "the page")]
    [InlineData(@"\emph{ spaced }", " spaced ", " spaced ")]
    [InlineData(@"\textit{Poincar\'e ``x''}", "*Poincaré “x”*", "Poincaré “x”")]
    public void Fonts_become_markup_or_nothing(string tex, string markdown, string plain)
    {
        Assert.Equal(markdown, TexReader.ToUnicode(tex));
        Assert.Equal(plain, TexReader.ToPlain(tex));
    }

    [Theory]
    [InlineData(@"\ours{}, \method-v2 and \benchmarkName{} beat \foo{x}y", "ours, method-v2 and benchmarkName beat xy")]
    [InlineData(@"\eg, \ie. \etal{} and \eg~x", "e.g., i.e. et al. and e.g.\u00A0x")]
    [InlineData(@"z \ensuremath{\sim} 6 and {\ensuremath{\mu}}m, Saturn{\rsquo}s", @"z $\sim$ 6 and {$\mu$}m, Saturn{’}s")]
    [InlineData(@"{\relax An}. and \vphantom{x}GaN\vphantom{y} \noindent by \mkbibquote{us}", "{An}. and GaN by “us”")]
    [InlineData(@"a\footnote{See \emph{b}.} \textcolor{red}{c} \color{red}d \mbox{e}", "a (See *b*.) c d e")]
    [InlineData(@"x\textsuperscript{2} y\textsubscript{10} z\textsuperscript{th}", "x² y₁₀ zth")]
    [InlineData(@"B \textrightarrow{} A \gtrsim 3, \href{not an address}{text}", "B → A ≳ 3, text")]
    [InlineData(@"\emph{un}able and pre\emph{fix}", "unable and prefix")]
    [InlineData(@"As in~\cite{smith--2020,times_b} and \citep[see][p.~3]{a}, \citet{b} \cite[Th. 2]{c} says", "As in\u00A0[smith--2020, times_b] and [see a, p.~3], b [c, Th. 2] says")]
    [InlineData(@"Figure~\ref{fig:1}, \eqref{eq:2}, \cref{a}, \autoref{b}\label{c}.", "Figure\u00A0[fig:1], (eq:2), [a], [b].")]
    [InlineData(@"\cite is \cite{open", @"cite is \cite{open")]
    [InlineData(@"text.\footnote{See \url{https://x.org/a\_b}.} More", "text. (See https://x.org/a_b.) More")]
    public void Macros_say_what_they_mean(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData(@"one \\ two\\three \\Four", @"one two\\three Four")]
    [InlineData(@"Title:\\A subtitle, \\[2pt] and \\* more \newline end\\", "Title: A subtitle, and more end")]
    [InlineData(@"\\ first", "first")]
    [InlineData(@"C:\\Users\\name, C:\\Users, \\server\share, \\d+, a\\[b]", @"C:\\Users\\name, C:\\Users, \\server\share, \\d+, a\\[b]")]
    public void Lines_break_at_two_backslashes(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData(@"Today\'s model\'s Andr\'e isn\'t we\'re", "Today's model's André isn't we're")]
    [InlineData(@"the objects\' size, \""quoted\"" and S\'anchez", "the objects' size, \"quoted\" and Sánchez")]
    [InlineData("75%~89% of 10~km", "75%~89% of 10\u00A0km")]
    [InlineData("one-- two, Navier--Stokes, 1--2, a --flag", "one – two, Navier–Stokes, 1–2, a --flag")]
    [InlineData("methods--and yields, query--document, photos--even so, one--to--one", "methods – and yields, query–document, photos – even so, one–to–one")]
    public void Apostrophes_ranges_and_dashes(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Theory]
    [InlineData(@"{BERT} and $\{x\}_{i}$ of \{s{e}ts\}", @"BERT and $\{x\}_{i}$ of {sets}")]
    [InlineData(@"{Bounds on max\{a,b\}} {\""u}ber", "Bounds on max{a,b} über")]
    [InlineData(@"{In} \begin{equation} {a}_{i} = b \end{equation} {x}", @"In \begin{equation} {a}_{i} = b \end{equation} x")]
    [InlineData(@"{A burst at z {\ensuremath{\sim}} 6}", @"A burst at z $\sim$ 6")]
    public void Braces_of_groups_go(string tex, string expected) => Assert.Equal(expected, TexReader.ToPlain(tex, groups: true));

    [Theory]
    [InlineData(@"$\'e -- \% ~ \{a\}$ and \(\%--\) and \[``x''\] and $$a--b$$")]
    [InlineData(@"We have \begin{equation} \'a = b -- c \end{equation} and \begin{align*}x_{i} &= \textbf{y} \\ z &= ~1\end{align*}.")]
    [InlineData(@"2$\times$ with $\varepsilon_1$-close $p$ over $\{1, \dots, n\}$")]
    [InlineData(@"*lightweight* \8 {BERT} G_{stack} C:\Users\name \d+")]
    [InlineData("python --self-play -x <!-- c --> a -----\n---\n|--|--|")]
    [InlineData("https://a.org/~b/x--y?z=\\foo and http://b.org/c--d.")]
    [InlineData(@"\emph{never closed")]
    [InlineData("don't, the authors' own")]
    public void The_rest_stays(string text) => Assert.Equal(text, TexReader.ToUnicode(text));

    [Theory]
    [InlineData(@"$5\% and $6\%", "$5% and $6%")]
    [InlineData(@"4$ per -- 5$", "4$ per – 5$")]
    public void Prices_are_no_mathematics(string tex, string expected) => Assert.Equal(expected, TexReader.ToUnicode(tex));

    [Fact]
    public void Escapes_in_addresses_go() =>
        Assert.Equal("https://hf.co/a/SDXL_NCP-DPO_v0.1", TexReader.ToUnicode(@"https://hf.co/a/SDXL\_NCP-DPO\_v0.1"));

    [Theory]
    [InlineData(@"\_emphasis\_ it is not", @"\_emphasis\_ it is not", "_emphasis_ it is not")]
    [InlineData(@"costs \$x_1 or \$x_2", @"costs \$x_1 or \$x_2", "costs $x_1 or $x_2")]
    [InlineData(@"\# no heading", @"\# no heading", "# no heading")]
    public void Escapes_that_Markdown_needs_stay(string tex, string markdown, string plain)
    {
        Assert.Equal(markdown, TexReader.ToUnicode(tex));
        Assert.Equal(plain, TexReader.ToPlain(tex));
    }

    [Fact]
    public void A_text_without_TeX_is_the_same_instance()
    {
        var text = new string("Don't worry: state-of-the-art, 5 * 3 & \"quoted\" $5".AsSpan());
        Assert.Same(text, TexReader.ToUnicode(text));
        Assert.Same(text, TexReader.ToPlain(text));
    }

    // A quadratic scan of these would not end within any patience.
    [Theory]
    [InlineData("$a ")]
    [InlineData("`a ")]
    [InlineData("``a ")]
    [InlineData(@"\emph{")]
    [InlineData(@"\emph{a}")]
    [InlineData(@"\href{a}{")]
    [InlineData(@"\texttt{")]
    [InlineData("{\\em ")]
    [InlineData(@"\'{\'")]
    [InlineData("x~")]
    [InlineData("--")]
    [InlineData("-- ")]
    [InlineData("http://")]
    [InlineData(@"http://\_")]
    [InlineData("{")]
    [InlineData(@"\(")]
    [InlineData("``` ")]
    [InlineData("`' ")]
    [InlineData("$$ ")]
    [InlineData(@"\ours ")]
    [InlineData(@"\foo{")]
    [InlineData(@"\ensuremath{")]
    [InlineData(@"\begin{align} ")]
    [InlineData("]( http://a](")]
    [InlineData("http://a.org.")]
    [InlineData("http://))))")]
    public void Hostile_repetition_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.NotNull(TexReader.ToUnicode(text));
        Assert.NotNull(TexReader.ToPlain(text, groups: true));
        Assert.NotNull(TextLinks.Repair(text));
        Assert.NotNull(TextLinks.In(text).Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [RepeatableProperty(3000)]
    public void Any_text_converts_without_a_throw(byte[] picks)
    {
        string[] pieces = ["\\", "`", "``", "'", "''", "{", "}", "$", "$$", "--", "~", "a", " ", "\n\n", "\\emph{", "\\'", "\\c", "\\href{", "http://", "\\(", "\\)", "\\%", "\"", "{\\em ", "{times}", "\\texttt{", "é", "😀", "\ud800"];
        var text = string.Concat(picks.Select(pick => pieces[pick % pieces.Length]));
        TexReader.ToUnicode(text);
        TexReader.ToPlain(text);
        CleanText.Paragraphs(text);
    }
}
