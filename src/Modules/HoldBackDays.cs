using Site.Execution;
using Site.Papers;
using Site.Text;

namespace Site.Modules;

/// <summary>Marks the files that are not to be published yet: all of a day that is a draft or after a date, and notes that are drafts.</summary>
/// <param name="until">The last day to be published; null where all are.</param>
/// <param name="showsDrafts">Whether drafts are published nevertheless.</param>
public sealed class HoldBackDays(DateOnly? until, bool showsDrafts) : Module<DigestFile, DigestFile>
{
    protected override IEnumerable<Document<DigestFile>> Execute(IReadOnlyList<Document<DigestFile>> inputs, PipelineContext context)
    {
        var days = inputs.Select(d => d.Model).Where(f => IsDraft(f) && f.Kind == SourceKind.Overlay).Select(f => f.Day).OfType<PartialDate>().ToHashSet();
        return inputs.Select(d => IsDraft(d.Model) || (d.Model.Day is { } day && (days.Contains(day) || day.First > until))
            ? new Document<DigestFile>(d.Model with { IsHeldBack = true })
            : d);
    }

    private bool IsDraft(DigestFile file) => file.IsDraft && !showsDrafts;
}
