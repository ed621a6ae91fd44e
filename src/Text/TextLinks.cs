using System.Buffers;

namespace Site.Text;

/// <summary>The http and https addresses in a text.</summary>
public static class TextLinks
{
    // Longer ones are not addresses; the bound also keeps hostile text linear.
    private const int MaxLength = 2000;

    private static readonly SearchValues<char> Ends = SearchValues.Create(
        "<>\"`{}|\\^ \t\r\n\f\v\u00A0\u2018\u2019\u201C\u201D\u2026\u3000、。，；：？！（）【】「」《》");

    /// <summary>In order of appearance, without the punctuation and the brackets around them.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var from = 0; TryNext(text, ref from, out var address);) yield return text[address];
    }

    /// <summary>Finds the first of them from a place on, and moves that behind it.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int from, out Range found)
    {
        for (var at = Next(text, from); at >= 0; at = Next(text, from))
        {
            var end = End(text, at);
            from = Math.Max(end, at + 1);
            var address = Trim(text[at..end]);
            found = at..(at + address.Length);
            if (address.Length < MaxLength && HostLength(address) > 0) return true;
        }

        found = default;
        return false;
    }

    /// <summary>How long the address is with which a text begins, with or without a scheme; 0 for none.</summary>
    public static int AddressLength(ReadOnlySpan<char> text)
    {
        var address = Trim(text[..End(text, 0)]);
        var slashes = address.IndexOf("://", StringComparison.Ordinal);
        return address.Length < MaxLength && (slashes < 0 || HostLength(address) > 0) ? address.Length : 0;
    }

    /// <summary>One address written twice without a space ("https://a.org/b.https://a.org/b.") becomes one.</summary>
    public static string Repair(string text)
    {
        System.Text.StringBuilder? repaired = null;
        var copied = 0;
        for (var at = Next(text, 0); at >= 0;)
        {
            var end = End(text, at);
            var second = Next(text, at + 1, end);
            if (second >= 0)
            {
                var first = Trim(text.AsSpan(at, second - at));
                if (HostLength(first) > 0 && first.SequenceEqual(Trim(text.AsSpan(second, SecondEnd(text, second, end) - second))))
                {
                    (repaired ??= new()).Append(text, copied, at - copied);
                    copied = second;
                }
            }

            at = second >= 0 ? second : Next(text, Math.Max(end, at + 1));
        }

        return repaired is null ? text : repaired.Append(text, copied, text.Length - copied).ToString();
    }

    // An address thrice: the second ends where the third begins.
    private static int SecondEnd(ReadOnlySpan<char> text, int at, int end) => Next(text, at + 1, end) is >= 0 and var third ? third : end;

    private static int Next(ReadOnlySpan<char> text, int from) => Next(text, from, text.Length);

    private static int Next(ReadOnlySpan<char> text, int from, int limit)
    {
        while (true)
        {
            var at = from < limit ? text[from..limit].IndexOf("://", StringComparison.Ordinal) : -1;
            if (at < 0) return -1;
            at += from;
            foreach (var scheme in (ReadOnlySpan<string>)["https", "http"])
            {
                var start = at - scheme.Length;
                if (start >= from && text.Slice(start, scheme.Length).Equals(scheme, StringComparison.OrdinalIgnoreCase)) return start;
            }

            from = at + 3;
        }
    }

    // "[text](https://a.org)" and "[https://a.org](https://a.org)" end at brackets that Markdown owns.
    private static int End(ReadOnlySpan<char> text, int at)
    {
        var end = Math.Min(text.Length, at + MaxLength);
        var stop = text[at..end].IndexOfAny(Ends);
        if (stop >= 0) end = at + stop;
        var link = text[at..end].IndexOf("](", StringComparison.Ordinal);
        return link < 0 ? end : at + link;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> address)
    {
        var round = address.Count(')') - address.Count('(');
        var square = address.Count(']') - address.Count('[');
        while (address.Length > 0)
        {
            var last = address[^1];
            if (last == ')' && round > 0) round--;
            else if (last == ']' && square > 0) square--;
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~')) break;
            address = address[..^1];
        }

        return address;
    }

    private static int HostLength(ReadOnlySpan<char> address)
    {
        var slashes = address.IndexOf("://", StringComparison.Ordinal);
        var host = slashes < 0 ? default : address[(slashes + 3)..];
        var end = host.IndexOfAny('/', '?', '#');
        return end < 0 ? host.Length : end;
    }
}
