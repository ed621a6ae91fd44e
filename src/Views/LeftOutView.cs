namespace Site.Views;

/// <summary>How many papers a rule left out, as templates see it.</summary>
public sealed record LeftOutView(string Rule, int Count)
{
    // As the ledger has it: "drop: survey".
    private const string Drop = "drop: ";

    internal static readonly Members Members = Members.Of<LeftOutView>("left out",
        new("rule", l => l.Rule.StartsWith(Drop, StringComparison.Ordinal) ? "drop" : l.Rule, "`drop`, `keep`, `most`, or what the service itself tells: `replaced`, `cross-listed`, `revised`, `category` …; `partials/status-rule.html` has them all"),
        new("phrase", l => l.Rule.StartsWith(Drop, StringComparison.Ordinal) ? l.Rule[Drop.Length..] : null, "the phrase that `drop` names; empty for other rules"),
        new("count", l => l.Count, "number of papers"));
}
