namespace Site.Execution;

/// <summary>What modules pass on: a typed model, and where it came from.</summary>
public abstract record Document
{
    /// <summary>The file it was made from, as shown to people; empty where it has no single source.</summary>
    public string Source { get; init; } = "";
}

/// <summary>A document with its model.</summary>
public sealed record Document<T>(T Model) : Document
    where T : notnull;
