using Site.Execution;

namespace Site.Modules;

/// <summary>The pipelines whose documents are what a site is made of.</summary>
public sealed record ContentPipelines
{
    public required Pipeline Settings { get; init; }

    public required Pipeline Vocabularies { get; init; }

    public required Pipeline Digests { get; init; }

    public required Pipeline Texts { get; init; }

    public required Pipeline References { get; init; }

    public required Pipeline Relations { get; init; }

    public required Pipeline Pictures { get; init; }

    public required Pipeline Statuses { get; init; }

    public required Pipeline OwnPages { get; init; }

    public required Pipeline StaticFiles { get; init; }

    public IReadOnlyList<Pipeline> All => [Settings, Vocabularies, Digests, Texts, References, Relations, Pictures, Statuses, OwnPages, StaticFiles];
}
