using System.Text;

namespace Site.Markdown;

/// <summary>HTML that is written as it is; everything else that a template writes is escaped. Kept as UTF-8, as it will be written.</summary>
public sealed class Markup(ReadOnlyMemory<byte> utf8)
{
    public static readonly Markup Empty = new(ReadOnlyMemory<byte>.Empty);

    public Markup(string html)
        : this(Encoding.UTF8.GetBytes(html))
    {
    }

    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    public string Html => Encoding.UTF8.GetString(Utf8);

    public override string ToString() => Html;
}
