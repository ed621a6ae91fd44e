using Site.Addresses;
using Site.Execution;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>Makes a BibTeX file of all papers for every day, week, month and topic.</summary>
public sealed class ReferenceFiles : Pipeline
{
    private readonly Presentations _presentations;

    public ReferenceFiles(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<SiteFile>(Files)];
    }

    private IEnumerable<SiteFile> Files(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        var days = presentation.Digest.Days.Select(d => File(Routes.References(d.Date), d.Papers, presentation.References));
        var topics = presentation.Digest.Topics.Select(t => File(Routes.References(t.Topic), t.Papers, presentation.References));
        var periods = Periods.Weeks(presentation.Digest.Days).Concat(Periods.Months(presentation.Digest.Days))
            .Select(p => File(Routes.PeriodReferences(p.Name), p.Papers, presentation.References));
        return [.. days, .. topics, .. periods];
    }

    private static SiteFile File(SitePath path, IReadOnlyList<Paper> papers, References references) =>
        new(path, "references", output => references.WriteBibTex(papers, output));
}
