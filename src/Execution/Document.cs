namespace Site.Execution;

/// <summary>What modules pass on.</summary>
public abstract record Document;

/// <summary>A document with its model.</summary>
public sealed record Document<T>(T Model) : Document
    where T : notnull;
