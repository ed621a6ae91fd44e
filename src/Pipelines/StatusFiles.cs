using Site.Addresses;
using Site.Execution;
using Site.Ledgers;

namespace Site.Pipelines;

/// <summary>How it stands with the sources, for machines.</summary>
public sealed class StatusFiles : Pipeline
{
    public StatusFiles(Statuses statuses)
    {
        Dependencies = [statuses];
        PostProcess =
        [
            new ConcatDocuments<DigestStatus>(statuses),
            new ComputeMany<DigestStatus, SiteFile>((status, _) => status.IsKnown ? [new SiteFile(Routes.StatusFile, "ledger", output => StatusFile.Write(status, output))] : []),
        ];
    }
}
