using System.Text;
using Site.Addresses;
using Site.Citations;
using Site.Execution;
using Site.Papers;

namespace Site.Modules;

/// <summary>Makes the BibTeX files of days, weeks, months and topics.</summary>
/// <param name="references">The pipeline of <see cref="Bibliography"/>.</param>
public sealed class ListReferenceFiles(Pipeline references) : Module<PaperDigest, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<PaperDigest>> inputs, PipelineContext context)
    {
        var all = context.Model<Bibliography>(references);
        return inputs.SelectMany(d => Lists(d.Model)).Select(list => new Document<SiteFile>(
            new SiteFile(list.Path, "references", output => Encoding.UTF8.GetBytes(all.BibTexOf(list.Papers), output))));
    }

    private static IEnumerable<(SitePath Path, IReadOnlyList<Paper> Papers)> Lists(PaperDigest digest) =>
    [
        .. digest.Days.Select(d => (Routes.References(d.Date), d.Papers)),
        .. digest.Topics.Select(t => (Routes.References(t.Topic.Slug), t.Papers)),
        .. Periods.Weeks(digest.Days).Concat(Periods.Months(digest.Days)).Select(p => (Routes.PeriodReferences(p.Name), p.Papers)),
    ];
}
