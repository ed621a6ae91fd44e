using System.Buffers;
using System.Text;

namespace Site.Checking;

/// <summary>Where <c>&lt;meta http-equiv=refresh content="0; url=next.html"&gt;</c> leads to, by the HTML standard's shared declarative refresh steps.</summary>
internal static class RefreshTarget
{
    private static readonly SearchValues<byte> Time = SearchValues.Create("0123456789."u8);

    /// <summary>The address; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> content)
    {
        var rest = TrimStart(content);
        var time = rest.IndexOfAnyExcept(Time);
        if (time <= 0 || !" \t\n\r\f;,"u8.Contains(rest[time])) return default;
        rest = TrimStart(rest[time..]);
        if (rest.Length > 0 && rest[0] is (byte)';' or (byte)',') rest = TrimStart(rest[1..]);
        if (AfterUrlSign(rest) is var start and > 0) rest = TrimStart(rest[start..]);
        if (rest.IsEmpty || rest[0] is not ((byte)'"' or (byte)'\'')) return rest;
        var end = rest[1..].IndexOf(rest[0]);
        return end < 0 ? rest[1..] : rest.Slice(1, end);
    }

    // The length of "url =", which may be missing.
    private static int AfterUrlSign(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || !Ascii.EqualsIgnoreCase(text[..3], "url"u8)) return 0;
        var rest = TrimStart(text[3..]);
        return rest.Length > 0 && rest[0] == '=' ? text.Length - rest.Length + 1 : 0;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text) => text.TrimStart(" \t\n\r\f"u8);
}
