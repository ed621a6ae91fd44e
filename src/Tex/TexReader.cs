using System.Buffers;

namespace Site.Tex;

/// <summary>Turns TeX's text mode into Unicode. Mathematics, code spans and addresses stay as they are. Linear in the text's length.</summary>
public static class TexReader
{
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["\\", "`", "~", "--", "{", "}"], StringComparison.Ordinal);

    /// <summary>For Markdown: <c>\emph{x}</c> becomes <c>*x*</c>. Returns <paramref name="text"/> itself where there is nothing to do.</summary>
    public static string ToUnicode(string text, bool groups = false) => Convert(text, markdown: true, groups);

    /// <summary>For titles and names, which are plain text: <c>\emph{x}</c> becomes <c>x</c>.</summary>
    public static string ToPlain(string text, bool groups = false) => Convert(text, markdown: false, groups);

    private static string Convert(string text, bool markdown, bool groups) =>
        text.AsSpan().ContainsAny(Signs) ? new TexScanner(text, markdown, groups).Run() : text;
}
