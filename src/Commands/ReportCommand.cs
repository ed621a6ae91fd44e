using System.CommandLine;
using System.Globalization;
using Site.Building;
using Site.Diagnostics;
using Site.Markdown;
using Site.Pipelines;
using Site.Topics;

namespace Site.Commands;

/// <summary>Lists the keywords that come with papers and lead to no topic, so that a curator can extend <c>tags.yml</c>; and the formulas that are shown as TeX.</summary>
public static class ReportCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input", "-i")
        {
            Description = "The folder with the digest and its topics.",
            DefaultValueFactory = _ => "input",
            HelpName = "folder",
        };
        var least = new Option<int>("--least")
        {
            Description = "Leave out keywords of fewer papers than this.",
            DefaultValueFactory = _ => 3,
            HelpName = "papers",
        };
        var most = new Option<int>("--most")
        {
            Description = "List at most this many keywords, and formulas.",
            DefaultValueFactory = _ => 60,
            HelpName = "number",
        };

        var command = new Command("report", "Lists the frequent keywords of the digest that no topic of tags.yml covers, and the formulas that are shown as TeX.") { input, least, most };
        command.SetAction((result, cancellation) =>
        {
            var diagnostics = new DiagnosticBag();
            var (keywords, formulas) = new DigestReport(result.GetValue(input) ?? "input").Run(diagnostics, cancellation);
            foreach (var diagnostic in diagnostics.Sorted()) result.InvocationConfiguration.Error.WriteLine(diagnostic);
            Write(result.InvocationConfiguration.Output, [.. keywords.Where(k => k.Papers >= result.GetValue(least))], result.GetValue(most));
            Write(result.InvocationConfiguration.Output, formulas, result.GetValue(most));
            return Task.FromResult(diagnostics.HasErrors ? ExitCode.ContentErrors : ExitCode.Done);
        });
        return command;
    }

    private static void Write(TextWriter output, UncoveredKeyword[] keywords, int most)
    {
        var shown = keywords.Take(Math.Max(0, most)).ToArray();
        if (shown.Length == 0)
        {
            output.WriteLine("No keyword of that many papers lacks a topic.");
            return;
        }

        var width = Math.Min(60, shown.Max(k => k.Text.Length));
        output.WriteLine($"Papers  {"Keyword".PadRight(width)}  Perhaps an alias of");
        foreach (var keyword in shown)
        {
            var near = string.Join(", ", keyword.Near.Select(t => t.Name));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{keyword.Papers,6}  {keyword.Text.PadRight(width)}  {near}").TrimEnd());
        }

        if (keywords.Length > shown.Length)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {keywords.Length - shown.Length:N0} more; see --most and --least."));
    }

    private static void Write(TextWriter output, IReadOnlyList<UnreadFormula> formulas, int most)
    {
        var shown = formulas.Take(Math.Max(0, most)).ToArray();
        if (shown.Length == 0) return;
        output.WriteLine();
        output.WriteLine("Papers  Formula shown as TeX, since something in it is not known");
        foreach (var formula in shown) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{formula.Papers,6}  {formula.Tex}"));
        if (formulas.Count > shown.Length) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {formulas.Count - shown.Length:N0} more; see --most."));
    }
}
