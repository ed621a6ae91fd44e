namespace Site.Fetching;

/// <summary>What <c>sources.yml</c> says.</summary>
/// <param name="Contact">Whom a service can write to: a mail or web address; null where nobody is named.</param>
public sealed record FetchSettings(string? Contact, IReadOnlyList<PaperSource> Sources)
{
    /// <summary>Whether a small picture of each paper is kept, too.</summary>
    public bool WithPictures { get; init; }

    public static readonly FetchSettings None = new(null, []);
}
