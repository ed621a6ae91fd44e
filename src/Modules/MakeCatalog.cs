using Site.Addresses;
using Site.Citations;
using Site.Execution;
using Site.Ledgers;
using Site.Markdown;
using Site.Papers;
using Site.Related;
using Site.Views;

namespace Site.Modules;

/// <summary>Makes the views of a digest.</summary>
public sealed class MakeCatalog(ContentPipelines content) : Module<PaperDigest, Catalog>
{
    protected override IEnumerable<Document<Catalog>> Execute(IReadOnlyList<Document<PaperDigest>> inputs, PipelineContext context) =>
        inputs.Select(digest => new Document<Catalog>(new Catalog(new SiteContent
        {
            Settings = context.Model<SiteSettings>(content.Settings),
            Digest = digest.Model,
            Vocabulary = context.Model<Topics.Vocabulary>(content.Vocabularies),
            Texts = context.Model<DigestTexts>(content.Texts),
            References = context.Model<Bibliography>(content.References),
            Related = context.Model<IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>>(content.Relations),
            Pictures = context.Model<IReadOnlyDictionary<Paper, Picture>>(content.Pictures),
            Status = context.Model<DigestStatus>(content.Statuses),
            OwnPages = [.. context.Documents<RenderedPage>(content.OwnPages).Select(d => d.Model.Page).OrderBy(p => p.Order).ThenBy(p => p.Path)],
            Icon = Icon(context),
        })));

    private SitePath? Icon(PipelineContext context)
    {
        var files = context.Documents<SiteFile>(content.StaticFiles).Select(d => d.Model.Path).ToHashSet();
        return Routes.Icons.Where(files.Contains).Select(p => (SitePath?)p).FirstOrDefault();
    }
}
