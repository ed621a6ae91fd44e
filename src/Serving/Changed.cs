namespace Site.Serving;

/// <summary>What has changed since the site was made.</summary>
[Flags]
public enum Changed
{
    None = 0,

    /// <summary>Files of the theme.</summary>
    Theme = 1,

    /// <summary>Files of the input.</summary>
    Content = 2,

    /// <summary>Files of the input that are copied as they are: no page tells that they are others.</summary>
    Copied = 4,
}
