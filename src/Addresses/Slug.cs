using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Site.Text;

namespace Site.Addresses;

/// <summary>A name for use in an address: lower-case ASCII letters, digits, and single hyphens or dots between them; at most 80 characters, and no name that is special on Windows.</summary>
public readonly record struct Slug
{
    /// <summary>The longest slug made from a text; it is cut between words.</summary>
    public const int MaxLength = 80;

    private const int MaxCodePoints = 12;
    private const int CodePointsBeforeHash = 4;

    private Slug(string value) => Value = value;

    public string Value { get; }

    /// <summary>Accepts what is a slug already.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Slug? slug)
    {
        slug = null;
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i])) continue;
            var between = i > 0 && i < text.Length - 1 && char.IsAsciiLetterOrDigit(text[i - 1]);
            if (text[i] is not ('-' or '.') || !between) return false;
        }

        if (SitePath.IsDevice(text)) return false;
        slug = new Slug(text);
        return true;
    }

    public static Slug Parse(string text) =>
        TryParse(text, out var slug) ? slug.Value : throw new FormatException($"'{text}' is not a slug.");

    /// <summary>
    /// Makes a slug of any text: accents are dropped ("Poincaré" gives <c>poincare</c>), everything else that is no
    /// letter or digit separates words. A text without any ASCII letter or digit gives its code points in hexadecimal.
    /// </summary>
    public static Slug From(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in Folding.ToAscii(text))
        {
            if (char.IsAsciiLetterOrDigit(c)) words.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && words.Length > 0 && words[^1] != '-') words.Append('-');
        }

        var slug = Cut(words.ToString().TrimEnd('-'), MaxLength).ToString();
        if (slug.Length == 0) slug = Hexadecimal(text, MaxCodePoints);
        return new Slug(SitePath.IsDevice(slug) ? slug + "-1" : slug);
    }

    /// <summary>
    /// Makes a slug of a title: that of any text, but where most of the title's letters would be lost, a hash of it stands behind.
    /// Before the hash are the letters that are kept ("基于GPT的机器翻译" gives <c>gpt-</c> and the hash) or else the first four code points.
    /// A title of at most twelve signs without any ASCII letter is whole in its code points.
    /// </summary>
    public static Slug FromTitle(string title)
    {
        var slug = From(title);
        var (kept, lost) = (0, 0);
        foreach (var rune in Folding.ToAscii(title).EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value)) kept++;
            else if (Rune.IsLetterOrDigit(rune)) lost++;
        }

        if (lost <= kept || (kept == 0 && lost <= MaxCodePoints)) return slug;
        var words = kept > 0 ? slug.Value : Hexadecimal(title, CodePointsBeforeHash);
        return new Slug(words).With(NameHash.Suffixes(title).First());
    }

    /// <summary>This slug with letters or digits behind it that tell it from another; a long one is cut to make place for them.</summary>
    public Slug With(string suffix) => new($"{Cut(Value, MaxLength - suffix.Length - 1).TrimEnd("-.")}-{suffix}");

    public override string ToString() => Value;

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> words, int most)
    {
        if (words.Length <= most) return words;
        var end = words[..(most + 1)].LastIndexOf('-');
        return words[..(end > 0 ? end : most)];
    }

    private static string Hexadecimal(string text, int most)
    {
        var hex = string.Join('-', text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)).Take(most)
            .Select(r => r.Value.ToString("x", CultureInfo.InvariantCulture)));
        return hex.Length > 0 ? hex : "x";
    }
}
