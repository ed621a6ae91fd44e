using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>Compares the addresses and feed ids of the site with those of the last build.</summary>
public sealed class GoneAddresses : Pipeline
{
    /// <param name="makers">The pipelines whose documents are the files of the site.</param>
    public GoneAddresses(InputFolder input, string output, Settings settings, params IReadOnlyList<Pipeline> makers)
    {
        Dependencies = [settings, .. makers];
        PostProcess = [new ConcatDocuments<SiteFile>(makers), new WarnOfGoneAddresses(input, output, settings)];
    }
}
