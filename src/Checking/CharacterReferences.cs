using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace Site.Checking;

/// <summary>Decodes what an attribute's value says by "&amp;", as the HTML standard's character reference state does within attributes.</summary>
internal static class CharacterReferences
{
    // What addresses are made of besides letters and digits, and .NET has no name for.
    private static readonly FrozenDictionary<string, string> Punctuation = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AMP"] = "&",
        ["LT"] = "<",
        ["GT"] = ">",
        ["QUOT"] = "\"",
        ["COPY"] = "©",
        ["REG"] = "®",
        ["Tab"] = "\t",
        ["NewLine"] = "\n",
        ["excl"] = "!",
        ["num"] = "#",
        ["dollar"] = "$",
        ["percnt"] = "%",
        ["lpar"] = "(",
        ["rpar"] = ")",
        ["ast"] = "*",
        ["plus"] = "+",
        ["comma"] = ",",
        ["period"] = ".",
        ["sol"] = "/",
        ["colon"] = ":",
        ["semi"] = ";",
        ["equals"] = "=",
        ["quest"] = "?",
        ["commat"] = "@",
        ["lsqb"] = "[",
        ["lbrack"] = "[",
        ["bsol"] = "\\",
        ["rsqb"] = "]",
        ["rbrack"] = "]",
        ["lowbar"] = "_",
        ["UnderBar"] = "_",
        ["lcub"] = "{",
        ["rcub"] = "}",
        ["vert"] = "|",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The value itself where there is nothing to decode.</summary>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> value) =>
        value.Contains((byte)'&') ? Encoding.UTF8.GetBytes(Decode(Encoding.UTF8.GetString(value))) : value;

    private static string Decode(string value)
    {
        var decoded = new StringBuilder(value.Length);
        var at = 0;
        for (var next = value.IndexOf('&'); next >= 0; next = value.IndexOf('&', at))
        {
            decoded.Append(value, at, next - at);
            var (text, length) = value.AsSpan(next).StartsWith("&#") ? Number(value.AsSpan(next)) : Name(value.AsSpan(next));
            decoded.Append(length > 0 ? text : "&");
            at = next + Math.Max(length, 1);
        }

        return decoded.Append(value, at, value.Length - at).ToString();
    }

    // Numeric character reference state. The final ";" may be missing.
    private static (string Text, int Length) Number(ReadOnlySpan<char> reference)
    {
        var isHex = reference.Length > 2 && reference[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < reference.Length && (isHex ? char.IsAsciiHexDigit(reference[end]) : char.IsAsciiDigit(reference[end]))) end++;
        if (end == start) return ("", 0);
        var isNumber = int.TryParse(reference[start..end].TrimStart('0'), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return (Character(isNumber ? number : 0), end < reference.Length && reference[end] == ';' ? end + 1 : end);
    }

    // Numeric character reference end state.
    private static string Character(int number)
    {
        if (number is >= 0x80 and <= 0x9F) return Windows1252[number - 0x80].ToString();
        return Rune.IsValid(number) && number > 0 ? new Rune(number).ToString() : "\uFFFD";
    }

    // Named character reference state: the names of Latin-1 work without ";" if neither "=" nor a letter or digit follows.
    private static (string Text, int Length) Name(ReadOnlySpan<char> reference)
    {
        var end = 1;
        while (end < reference.Length && char.IsAsciiLetterOrDigit(reference[end])) end++;
        var name = reference[1..end].ToString();
        var text = Punctuation.GetValueOrDefault(name) ?? WebUtility.HtmlDecode($"&{name};");
        if (name.Length == 0 || text.Length > 2) return ("", 0);
        if (end < reference.Length && reference[end] == ';') return (text, end + 1);
        var mayEndAnyhow = text[0] <= 'ÿ' && (!Punctuation.ContainsKey(name) || name.All(char.IsAsciiLetterUpper)) && name != "apos";
        return mayEndAnyhow && (end == reference.Length || reference[end] != '=') ? (text, end) : ("", 0);
    }

    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
}
