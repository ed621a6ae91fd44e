using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>How it stands with the sources, as the ledger of <c>fetch</c> has it.</summary>
public sealed class Statuses : Pipeline
{
    public Statuses(InputFolder input) => Input = [new ReadStatus(input)];
}
