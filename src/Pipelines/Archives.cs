using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The archive of the whole site, where one is wanted.</summary>
public sealed class Archives : Pipeline
{
    public Archives(Settings settings, bool isWanted)
    {
        Dependencies = [settings];
        PostProcess =
        [
            new ConcatDocuments<SiteSettings>(settings),
            new ComputeMany<SiteSettings, SiteFile>((values, _) => isWanted ? [Archive(values.Title)] : []),
        ];
    }

    private static SiteFile Archive(string title) => new(Routes.Archive, "archive", _ => { }) { ArchiveFolder = Slug.FromTitle(title).Value };
}
