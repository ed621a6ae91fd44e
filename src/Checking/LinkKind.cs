namespace Site.Checking;

/// <summary>What an address is for.</summary>
internal enum LinkKind
{
    /// <summary>It is followed or loaded.</summary>
    Link,

    /// <summary>It is followed, but the page does not vouch for it: <c>rel=nofollow</c>, as links in Markdown that lead out of the site have.</summary>
    Unendorsed,

    /// <summary>All relative addresses of the page begin from it.</summary>
    Base,
}
