using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Views;

namespace Site.Pipelines;

/// <summary>What is at addresses that the site had once: pages that lead on, and copies of feeds.</summary>
public sealed class MovedFiles : Pipeline
{
    /// <param name="makers">The pipelines whose documents are the other files of the site.</param>
    public MovedFiles(MovedAddresses moves, Catalogs catalogs, Renderers renderers, params IReadOnlyList<Pipeline> makers)
    {
        Dependencies = [moves, catalogs, renderers, .. makers];
        PostProcess = [new ConcatDocuments<Catalog>(catalogs), new ListMovedFiles(moves, renderers, makers)];
    }
}
