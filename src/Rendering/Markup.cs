namespace Site.Rendering;

/// <summary>HTML that is written as it is; everything else that a template writes is escaped.</summary>
public sealed record Markup(string Html)
{
    public static readonly Markup Empty = new("");

    public override string ToString() => Html;
}
