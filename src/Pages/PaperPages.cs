using Site.Views;

namespace Site.Pages;

/// <summary>A page for every paper.</summary>
public static class PaperPages
{
    public static IEnumerable<PageView> Of(Catalog catalog)
    {
        foreach (var day in catalog.Days)
        {
            for (var i = 0; i < day.Papers.Count; i++)
                if (day.Papers[i].Paper.LastDay == day.Day.Date) yield return Page(day, i, catalog.Related(day.Papers[i].Paper));
        }
    }

    private static PageView Page(DayView day, int index, IReadOnlyList<RelatedView> related)
    {
        var paper = day.Papers[index];
        return new PageView
        {
            Kind = "paper",
            Source = paper.Paper.At,
            Path = paper.Paper.Page,
            Title = paper.Title.Plain,
            Described = paper,
            Modified = day.Day.Date.Exact,
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
