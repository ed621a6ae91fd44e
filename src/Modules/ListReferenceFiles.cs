using System.Text;
using Site.Addresses;
using Site.Citations;
using Site.Execution;
using Site.Papers;

namespace Site.Modules;

/// <summary>
/// Makes the files of references: BibTeX of days, weeks, months and topics, and BibTeX, RIS and CSL-JSON of every paper where the
/// site wants them. Those of papers and days have abstracts; others would repeat them several times.
/// </summary>
/// <param name="settings">The pipeline of the <see cref="SiteSettings"/>.</param>
/// <param name="references">The pipeline of <see cref="Bibliography"/>.</param>
public sealed class ListReferenceFiles(Pipeline settings, Pipeline references) : Module<PaperDigest, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<PaperDigest>> inputs, PipelineContext context)
    {
        var all = context.Model<Bibliography>(references);
        var ofPapers = context.Model<SiteSettings>(settings).HasReferenceFiles;
        return inputs.SelectMany(d => Files(d.Model, all, ofPapers)).Select(file => new Document<SiteFile>(file));
    }

    private static IEnumerable<SiteFile> Files(PaperDigest digest, Bibliography all, bool ofPapers)
    {
        foreach (var (path, papers) in Lists(digest)) yield return File(path, () => all.BibTexOf(papers));
        foreach (var day in digest.Days) yield return File(Routes.References(day.Date), () => all.AnnotatedBibTexOf(day.Papers));
        if (!ofPapers) yield break;
        foreach (var paper in digest.Papers)
            foreach (var format in ReferenceFormat.All)
                yield return File(Routes.Reference(paper.Page, format.Extension), () => format.Write(all[paper]));
    }

    private static SiteFile File(SitePath path, Func<string> text) => new(path, "references", output => Encoding.UTF8.GetBytes(text(), output));

    private static IEnumerable<(SitePath Path, IReadOnlyList<Paper> Papers)> Lists(PaperDigest digest) =>
    [
        .. digest.Topics.Select(t => (Routes.References(t.Topic.Slug), t.Papers)),
        .. Periods.Weeks(digest.Days).Concat(Periods.Months(digest.Days)).Select(p => (Routes.PeriodReferences(p.Name), p.Papers)),
    ];
}
