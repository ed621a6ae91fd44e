using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Tests.Papers;

/// <summary>Papers and their plain abstracts, for what is computed of them.</summary>
internal static class PaperTexts
{
    public static PaperText Of(string id, string title, string text, params DateOnly[] days) => new(new Paper
    {
        Id = Slug.Parse(id),
        FeedKey = id,
        Title = title,
        Days = [.. days],
        At = new Location("2026-01-01.yml"),
    }, title, text);
}
