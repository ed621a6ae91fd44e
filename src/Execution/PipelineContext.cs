using System.Collections.Concurrent;
using Site.Diagnostics;

namespace Site.Execution;

/// <summary>What a module may see besides its own documents. Safe to use from many threads.</summary>
public sealed class PipelineContext(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<Pipeline, IReadOnlyList<Document>> _documents = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The documents that <paramref name="pipeline"/> has made so far, which are those of a finished phase, or of this one where it is a dependency.</summary>
    public IReadOnlyList<Document<T>> Documents<T>(Pipeline pipeline)
        where T : notnull => [.. Documents(pipeline).Cast<Document<T>>()];

    /// <summary>The model of the only document of <paramref name="pipeline"/>.</summary>
    public T Model<T>(Pipeline pipeline)
        where T : notnull => Documents<T>(pipeline).Single().Model;

    internal IReadOnlyList<Document> Documents(Pipeline pipeline) => _documents.GetValueOrDefault(pipeline) ?? [];

    internal void Keep(Pipeline pipeline, IReadOnlyList<Document> documents) => _documents[pipeline] = documents;
}
