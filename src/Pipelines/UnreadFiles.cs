using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The files of the input folder that nothing reads.</summary>
public sealed class UnreadFiles : Pipeline
{
    public UnreadFiles(InputFolder input) => Input = [new WarnOfUnreadFiles(input)];
}
