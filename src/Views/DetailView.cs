using Site.Ledgers;
using Site.Text;

namespace Site.Views;

/// <summary>What a person who looks into a day wants to know besides, as templates see it.</summary>
public sealed record DetailView(Detail Detail)
{
    internal static readonly Members Members = Members.Of<DetailView>("detail",
        new("code", d => d.HasWords ? d.Detail.Code : null, "name of a word in `status.details`; empty where somebody else said it"),
        new("said", d => d.HasWords ? null : d.Said, "what a service or a library said, as it said it; empty where there is a code"),
        new("first", d => d.Detail.First, "the first value of the code"),
        new("second", d => d.Detail.Second, "its second value; mostly empty"),
        new("third", d => d.Detail.Third, "its third value; mostly empty"),
        new("day", d => d.Day, "its first value as a `date`; empty where it is none"));

    private DateView? Day => Iso.TryDate(Detail.First, out var day) ? new DateView(day) : null;

    // A code of a later version has no words yet, and somebody may have written what is no day.
    private bool HasWords => Detail.Codes.Contains(Detail.Code) && (Day is not null || Detail.Code is not (Detail.ListOf or Detail.BatchOf or Detail.Unchanged));

    private string Said => Detail.Code is null ? Detail.First : $"{Detail.Code} {string.Join(' ', Detail.Values)}";
}
