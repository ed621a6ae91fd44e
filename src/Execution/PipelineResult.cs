using Site.Diagnostics;

namespace Site.Execution;

/// <summary>What a pipeline made and said in a run, for a later run in which it would do the same.</summary>
public sealed record PipelineResult(IReadOnlyList<Document> Documents, IReadOnlyList<Diagnostic> Diagnostics);
