using Site.Execution;
using Site.Papers;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes a page for every paper.</summary>
public sealed class Papers : Pipeline
{
    private readonly Presentations _presentations;
    private readonly Relations _relations;

    public Papers(Presentations presentations, Relations relations)
    {
        (_presentations, _relations) = (presentations, relations);
        Dependencies = [presentations, relations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var related = context.Model<IReadOnlyDictionary<Paper, RelatedView[]>>(_relations);
        foreach (var day in context.Model<Presentation>(_presentations).Catalog.Days)
        {
            for (var i = 0; i < day.Papers.Count; i++)
            {
                if (day.Papers[i].Paper.LastDay != day.Day.Date) continue;
                yield return Page(day, i, related[day.Papers[i].Paper]);
            }
        }
    }

    private static PageView Page(DayView day, int index, RelatedView[] related)
    {
        var paper = day.Papers[index];
        return new PageView
        {
            Kind = "paper",
            Path = paper.Paper.Page,
            Title = paper.Paper.Title,
            Described = paper,
            Modified = day.Day.Date,
            Links = paper.Note?.SiteLinks ?? [],
            Values =
            [
                ("paper", paper),
                ("day", day),
                ("previous", index > 0 ? day.Papers[index - 1] : null),
                ("next", index + 1 < day.Papers.Count ? day.Papers[index + 1] : null),
                ("related", related),
            ],
        };
    }
}
