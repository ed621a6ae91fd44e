using System.Text;

namespace Site.Checking;

/// <summary>
/// Knows whether a tag is one of SVG or MathML: their style sheets and titles have tags in them, and only they have CDATA
/// sections. Follows the HTML standard's rules for parsing tokens in foreign content.
/// </summary>
internal readonly ref struct ForeignContent(ReadOnlySpan<byte> html)
{
    private const string EndsForeignContent =
        " b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var ";

    private readonly ReadOnlySpan<byte> _html = html;

    // Of HTML those are not here: what is open within an integration point is not followed.
    private readonly List<OpenElement> _open = [];

    /// <summary>Whether the innermost open element is one of SVG or MathML that has no HTML in it.</summary>
    public bool IsCurrent => _open.Count > 0 && !_open[^1].HasHtml;

    /// <summary>Takes a start tag; tells whether it is one of SVG or MathML.</summary>
    public bool Enter(Range name, ReadOnlySpan<HtmlAttribute> attributes, bool isSelfClosing)
    {
        var tag = _html[name];
        if (_open.Count == 0 && tag.Length is not (3 or 4)) return false;
        if (IsCurrent && LeavesForeignContent(tag, attributes)) LeaveToHtml();
        var isMath = IsCurrent ? _open[^1].IsMath : Is(tag, "math"u8);
        if (!IsCurrent && !isMath && !Is(tag, "svg"u8)) return false;
        if (!isSelfClosing) _open.Add(new OpenElement(name, isMath, HasHtml(tag, attributes, isMath)));
        return true;
    }

    /// <summary>Takes an end tag.</summary>
    public void Leave(Range name)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!Is(_html[_open[i].Name], _html[name])) continue;
            _open.RemoveRange(i, _open.Count - i);
            return;
        }

        // An element around all this ends, and what is open in it.
        LeaveToHtml();
    }

    private void LeaveToHtml()
    {
        while (IsCurrent) _open.RemoveAt(_open.Count - 1);
    }

    private bool LeavesForeignContent(ReadOnlySpan<byte> tag, ReadOnlySpan<HtmlAttribute> attributes)
    {
        if (Is(tag, "font"u8)) return Has(attributes, "color"u8) || Has(attributes, "face"u8) || Has(attributes, "size"u8);
        return tag.Length <= "blockquote".Length && EndsForeignContent.Contains($" {Encoding.UTF8.GetString(tag)} ", StringComparison.OrdinalIgnoreCase);
    }

    // HTML and MathML text integration points.
    private bool HasHtml(ReadOnlySpan<byte> tag, ReadOnlySpan<HtmlAttribute> attributes, bool isMath)
    {
        if (!isMath) return Is(tag, "foreignObject"u8) || Is(tag, "desc"u8) || Is(tag, "title"u8);
        if (Is(tag, "annotation-xml"u8)) return Has(attributes, "encoding"u8, "text/html"u8) || Has(attributes, "encoding"u8, "application/xhtml+xml"u8);
        return Is(tag, "mi"u8) || Is(tag, "mo"u8) || Is(tag, "mn"u8) || Is(tag, "ms"u8) || Is(tag, "mtext"u8);
    }

    private bool Has(ReadOnlySpan<HtmlAttribute> attributes, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value = default)
    {
        foreach (var attribute in attributes)
            if (Is(_html[attribute.Name], name)) return value.IsEmpty || Is(_html[attribute.Value], value);
        return false;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);

    private readonly record struct OpenElement(Range Name, bool IsMath, bool HasHtml);
}
