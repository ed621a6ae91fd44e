using System.Globalization;
using Site.Addresses;
using Site.Execution;
using Site.Papers;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes pages for every week and every month, their papers by votes.</summary>
public sealed class Weeks : Pipeline
{
    private readonly Presentations _presentations;

    public Weeks(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        var days = presentation.Digest.Days;
        return [.. Pages(Periods.Weeks(days), presentation), .. Pages(Periods.Months(days), presentation)];
    }

    private static IEnumerable<PageView> Pages(IReadOnlyList<Period> periods, Presentation presentation)
    {
        var views = periods.Select(p => new PeriodView(p, [.. p.Days.Select(d => presentation.Catalog.Day(d.Date))])).ToArray();
        return views.SelectMany((view, index) => presentation.Paged(new PaperList
        {
            Kind = "period",
            Title = view.Period.Title,
            Description = string.Create(CultureInfo.InvariantCulture, $"The {view.Period.Papers.Count:N0} papers of {view.Period.Title}{(view.IsByVotes ? ", those with the most votes first" : "")}."),
            Papers = view.Period.Papers,
            Path = Routes.Period(view.Period.Name),
            Values =
            [
                ("period", view),
                ("previous", index + 1 < views.Length ? views[index + 1] : null),
                ("next", index > 0 ? views[index - 1] : null),
            ],
        }));
    }
}
