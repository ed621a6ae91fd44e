using System.Globalization;

namespace Site.Feeds;

/// <summary>Ids for feeds and their items that outlive addresses (RFC 4151).</summary>
public static class TagUri
{
    /// <summary><c>tag:authority,2025:paper/…</c>. The year is that of the paper's first day in the digest, so it never moves.</summary>
    public static string Of(string authority, DateOnly since, string specific) =>
        string.Create(CultureInfo.InvariantCulture, $"tag:{authority},{since.Year}:{specific}");
}
