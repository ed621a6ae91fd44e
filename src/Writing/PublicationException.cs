namespace Site.Writing;

/// <summary>The site could not be written, for a reason that is not its content: no space, no permission, a disk that fails.</summary>
public sealed class PublicationException(PublicationState state, Exception inner) : IOException(Describe(state, inner), inner)
{
    public PublicationState State { get; } = state;

    private static string Describe(PublicationState state, Exception inner) => state switch
    {
        PublicationState.Published => $"the new site is published, but what it replaced could not be removed, which the next build does: {inner.Message}",
        PublicationState.Unfinished => $"only a part of the new site could be published, the next build does the rest: {inner.Message}",
        _ => $"the site could not be written: {inner.Message}",
    };
}
