namespace Site.Views;

/// <summary>How many papers a rule left out, as templates see it.</summary>
public sealed record LeftOutView(string Rule, int Count)
{
    internal static readonly Members Members = Members.Of<LeftOutView>("left out",
        new("rule", l => l.Rule, "`drop: ` and a phrase, `keep`, `most`, or what the service itself tells: `replaced`, `cross-listed`, `revised`, `category` …"),
        new("count", l => l.Count, "number of papers"));
}
