using System.Collections.Concurrent;
using Site.Diagnostics;

namespace Site.Execution;

/// <summary>What a module may see besides its own documents. Safe to use from many threads.</summary>
public sealed class PipelineContext
{
    private readonly ConcurrentDictionary<Pipeline, IReadOnlyList<Document>> _documents;
    private readonly ConcurrentDictionary<Pipeline, DiagnosticBag> _bags;

    internal PipelineContext(DiagnosticBag diagnostics, CancellationToken cancellation)
        : this(diagnostics, [], [], cancellation)
    {
    }

    private PipelineContext(
        DiagnosticBag diagnostics,
        ConcurrentDictionary<Pipeline, IReadOnlyList<Document>> documents,
        ConcurrentDictionary<Pipeline, DiagnosticBag> bags,
        CancellationToken cancellation) =>
        (Diagnostics, Cancellation, _documents, _bags) = (diagnostics, cancellation, documents, bags);

    public DiagnosticBag Diagnostics { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The documents that <paramref name="pipeline"/> has made so far, which are those of a finished phase, or of this one where it is a dependency.</summary>
    public IReadOnlyList<Document<T>> Documents<T>(Pipeline pipeline)
        where T : notnull => [.. Documents(pipeline).Cast<Document<T>>()];

    /// <summary>The model of the only document of <paramref name="pipeline"/>.</summary>
    public T Model<T>(Pipeline pipeline)
        where T : notnull => Documents<T>(pipeline).Single().Model;

    /// <summary>What a pipeline made in this run, and said so far.</summary>
    public PipelineResult Result(Pipeline pipeline) => new(Documents(pipeline), Of(pipeline).Diagnostics.Sorted());

    internal IReadOnlyList<Document> Documents(Pipeline pipeline) => _documents.GetValueOrDefault(pipeline) ?? [];

    internal void Keep(Pipeline pipeline, IReadOnlyList<Document> documents) => _documents[pipeline] = documents;

    /// <summary>The same for a pipeline whose diagnostics are also kept apart.</summary>
    internal PipelineContext Of(Pipeline pipeline) =>
        new(_bags.GetOrAdd(pipeline, _ => new DiagnosticBag(Diagnostics)), _documents, _bags, Cancellation);
}
