namespace Site.Checking;

/// <summary>What an address is for.</summary>
internal enum LinkKind
{
    /// <summary>It is followed or loaded.</summary>
    Link,

    /// <summary>All relative addresses of the page begin from it.</summary>
    Base,
}
