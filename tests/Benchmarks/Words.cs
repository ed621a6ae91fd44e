namespace Site.Benchmarks;

/// <summary>Words that abstracts are made of.</summary>
public static class Words
{
    public static readonly string[] All =
    [
        .. """
        a the of and to in for with on by from as that this we our their its which while across under over without
        model models method methods approach framework system network training learning data dataset benchmark task tasks
        results performance accuracy quality efficiency cost memory time scale scaling large small novel simple robust general
        language vision image images video speech audio text visual multimodal semantic spatial temporal latent hidden
        representation representations embedding embeddings attention transformer diffusion generative generation decoder encoder
        reasoning planning agent agents tool tools policy reward optimization gradient loss objective function parameter parameters
        sampling inference fine-tuning pretraining distillation quantization pruning adaptation alignment evaluation retrieval
        graph tree sequence token tokens context window layer layers head heads depth width rank sparse dense linear nonlinear
        show propose introduce present study analyze demonstrate improve reduce achieve outperform extend learn predict estimate
        existing previous recent current new unified scalable efficient effective accurate reliable consistent diverse complex
        problem problems challenge challenges solution solutions strategy strategies analysis experiments evidence insight theory
        human humans user users feedback preference preferences knowledge information structure structures pattern patterns
        object objects scene scenes motion camera depth surface point points cloud mesh texture lighting rendering pixel
        code program programs software query queries document documents question questions answer answers dialogue instruction
        error errors noise uncertainty bias variance distribution distributions domain domains transfer shift generalization
        step steps stage stages process pipeline module modules component components interface environment simulation world
        first second third finally moreover however therefore thus further specifically notably extensive comprehensive
        strong weak high low fast slow long short early late open closed local global online offline dynamic static
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(),
    ];
}
