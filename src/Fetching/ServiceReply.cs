namespace Site.Fetching;

/// <summary>What a service answered.</summary>
/// <param name="Body">Its text; empty where nothing has changed.</param>
/// <param name="IsUnchanged">Whether it is what is here already (304).</param>
/// <param name="Tag">Its ETag.</param>
/// <param name="Modified">Its Last-Modified.</param>
public sealed record ServiceReply(string Body, bool IsUnchanged, string? Tag, string? Modified);
