using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Site.Addresses;

/// <summary>A file of the site, from its root: <c>papers/2603.10165.html</c>. It cannot name anything outside the site.</summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    // Of letters and digits those that nearly all names are made of.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_~@+ ");

    /// <summary>No path has more characters.</summary>
    public const int MaxLength = 400;

    private SitePath(string value) => Value = value;

    public string Value { get; }

    /// <summary>What leads from this file's folder to the root: "" or "../" once or more.</summary>
    public string ToRoot
    {
        get
        {
            var depth = Value.AsSpan().Count('/');
            return depth switch
            {
                0 => "",
                1 => "../",
                2 => "../../",
                _ => string.Concat(Enumerable.Repeat("../", depth)),
            };
        }
    }

    public bool IsPage => Value.EndsWith(".html", StringComparison.Ordinal);

    public bool IsStyleSheet => Value.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>Accepts names of letters, digits and <c>. - _ ~ @ +</c> or space, separated by "/"; no "..", no drive, no name that is special on Windows.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SitePath? path)
    {
        path = null;
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength) return false;
        foreach (var segment in text.AsSpan().Split('/'))
            if (!IsName(text.AsSpan(segment))) return false;
        path = new SitePath(text);
        return true;
    }

    public static SitePath Parse(string text) =>
        TryParse(text, out var path) ? path.Value : throw new FormatException($"'{text}' is no path inside the site.");

    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;

    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;

    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;

    private static bool IsName(ReadOnlySpan<char> segment)
    {
        if (segment.Length is 0 or > 200 || segment is "." or ".." || segment[^1] is '.' or ' ' || IsDevice(segment)) return false;
        for (int at; (at = segment.IndexOfAnyExcept(Plain)) >= 0; segment = segment[(at + 1)..])
            if (!char.IsLetterOrDigit(segment[at])) return false;
        return true;
    }

    // "con.html" cannot be checked out on Windows.
    internal static bool IsDevice(ReadOnlySpan<char> segment)
    {
        var dot = segment.IndexOf('.');
        var stem = dot < 0 ? segment : segment[..dot];
        if (stem.Length is not (3 or 4)) return false;
        Span<char> name = stackalloc char[stem.Length];
        stem.ToUpperInvariant(name);
        return name is "CON" or "PRN" or "AUX" or "NUL"
            || (name.Length == 4 && name[..3] is "COM" or "LPT" && char.IsAsciiDigit(name[3]));
    }
}
