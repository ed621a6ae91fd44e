using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>All files together, written to the output folder.</summary>
public sealed class Publish : Pipeline
{
    /// <param name="progress">Told after each file how many are written, and of how many.</param>
    /// <param name="makers">The pipelines whose documents are the files of the site.</param>
    public Publish(Settings settings, Digests digests, OutputFolder output, Action<int, int> progress, params IReadOnlyList<Pipeline> makers)
    {
        Dependencies = [settings, digests, .. makers];
        PostProcess = [new ConcatDocuments<SiteFile>(makers), new CheckAddresses()];
        Output = [new WriteSite(settings, digests, output, progress)];
    }
}
