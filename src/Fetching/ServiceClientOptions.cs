namespace Site.Fetching;

/// <summary>How services are asked.</summary>
public sealed record ServiceClientOptions
{
    /// <summary>Who asks, as services see it.</summary>
    public required string UserAgent { get; init; }

    /// <summary>A server that answers in place of all hosts: <c>https://host/path</c> is asked of it as <c>/host/path</c>. Null asks the hosts themselves.</summary>
    public Uri? Via { get; init; }

    /// <summary>By which pauses are counted.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long a reply may take, as clocks go.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a question is put again.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>The largest reply that is read, in bytes.</summary>
    public int MostBytes { get; init; } = 64 << 20;

    /// <summary>Told what is going on, for people who watch.</summary>
    public Action<string> Progress { get; init; } = _ => { };
}
