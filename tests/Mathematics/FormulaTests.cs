using System.Xml.Linq;
using Site.Mathematics;

namespace Site.Tests.Mathematics;

public sealed class FormulaTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "Fixtures", "formulas.txt");

    /// <summary>The formulas of the table, each with what it is as text.</summary>
    public static IReadOnlyList<(string Tex, string Text)> Table { get; } =
        [.. System.IO.File.ReadLines(File).Select(l => l.Split('\t')).Select(l => (l[0], l.Length > 1 ? l[1] : ""))];

    [Fact]
    public void Formulas_of_the_table_are_read_and_are_text()
    {
        var seen = Table.Select(f => $"{f.Tex}\t{Formula.Read($"${f.Tex}$")?.Text}").ToArray();
        if (Repository.IsAccepting) System.IO.File.WriteAllText(File, string.Join('\n', seen) + '\n');
        else Assert.Equal(Table.Select(f => $"{f.Tex}\t{f.Text}"), seen);
    }

    [Theory]
    [InlineData("a & b")]
    [InlineData(@"\left( a & b \right)")]
    [InlineData(@"\frac{a & b}{c}")]
    [InlineData(@"\begin{equation} a & b \end{equation}")]
    [InlineData(@"\begin{gather} a & b \\ c \end{gather}")]
    [InlineData(@"\mathrm{a & b}")]
    [InlineData(@"x \cite{b}")]
    [InlineData(@"x \ref{eq:1}")]
    [InlineData(@"\unknown{x}")]
    [InlineData(@"\begin{foo} x \end{foo}")]
    [InlineData(@"\begin{matrix} x")]
    [InlineData("x^1^2")]
    [InlineData("x_1_2")]
    [InlineData("x^")]
    [InlineData("_")]
    [InlineData(@"\frac{1}")]
    [InlineData(@"\left( x")]
    [InlineData(@"\right)")]
    [InlineData("{x")]
    [InlineData("x}")]
    [InlineData(@"\text{x")]
    [InlineData(@"\text{caf\'e}")]
    public void What_is_not_known_is_no_formula(string tex) => Assert.Null(Formula.Read($"${tex}$"));

    [Fact]
    public void A_column_of_no_kind_is_none() =>
        Assert.DoesNotContain("<b", Formula.Read(@"$\begin{pmatrix*}[""><b>] a \\ b \end{pmatrix*}$")?.ToMathMl(isDisplay: false), StringComparison.Ordinal);

    [Fact]
    public void Their_mathml_is_well_formed_and_has_no_element_that_is_not_of_mathml_core()
    {
        string[] core = ["math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mstyle", "mphantom"];
        foreach (var (tex, _) in Table)
        {
            var math = XElement.Parse(Assert.IsType<Formula>(Formula.Read($"${tex}$")).ToMathMl(isDisplay: false));
            foreach (var element in math.DescendantsAndSelf())
            {
                Assert.Contains(element.Name.LocalName, core);
                var children = element.Name.LocalName switch
                {
                    "mfrac" or "mroot" or "msub" or "msup" or "munder" or "mover" => 2,
                    "msubsup" or "munderover" => 3,
                    _ => element.Elements().Count(),
                };
                Assert.True(element.Elements().Count() == children, math.ToString());
            }
        }
    }
}
