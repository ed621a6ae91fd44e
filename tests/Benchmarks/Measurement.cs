namespace Site.Benchmarks;

/// <summary>What one build took, start of the process included.</summary>
/// <param name="PeakMemory">Bytes of physical memory at most.</param>
public readonly record struct Measurement(TimeSpan Time, long PeakMemory);
