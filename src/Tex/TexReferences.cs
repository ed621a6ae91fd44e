namespace Site.Tex;

/// <summary>
/// Reads references to what a text alone does not hold, a bibliography or a figure: <c>\cite{a,b}</c> becomes "[a, b]", <c>\citet{a}</c> "a",
/// <c>\ref{fig:1}</c> "[fig:1]" and <c>\eqref{eq:1}</c> "(eq:1)". Notes stay: <c>\citep[see][p. 3]{a}</c> is "[see a, p. 3]".
/// </summary>
internal static class TexReferences
{
    /// <summary>Reads the reference whose name ends at <paramref name="at"/>; <paramref name="end"/> is after it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> name, int at, out int end, out string reference)
    {
        (end, reference) = (at, "");
        if (!IsReference(name)) return false;
        if (end < text.Length && text[end] == '*') end++;
        var first = Between(text, '[', ']', ref end);
        var second = first is null ? null : Between(text, '[', ']', ref end);
        if (Between(text, '{', '}', ref end) is not { } keys || keys.Contains('{', StringComparison.Ordinal)) return false;

        var (before, after) = second is null ? ("", first ?? "") : ($"{first} ", second);
        var said = $"{before.TrimStart()}{string.Join(", ", keys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}{(after.Length > 0 ? $", {after}" : "")}";
        reference = IsInText(name) ? said : name is "eqref" ? $"({said})" : $"[{said}]";
        return true;
    }

    private static bool IsReference(ReadOnlySpan<char> name) =>
        name.StartsWith("cite") || name is "Citet" or "Citep" or "parencite" or "Parencite" or "textcite" or "Textcite" or "autocite" or "footcite"
            or "ref" or "eqref" or "cref" or "Cref" or "autoref" or "pageref" or "nameref" or "vref";

    // The names of the authors, as a part of the sentence.
    private static bool IsInText(ReadOnlySpan<char> name) => name.StartsWith("citet") || name.StartsWith("citeauthor") || name is "Citet" or "textcite" or "Textcite";

    private static string? Between(ReadOnlySpan<char> text, char open, char close, ref int at)
    {
        if (at >= text.Length || text[at] != open || text[at..].IndexOf(close) is not (> 0 and var length)) return null;
        var inner = text.Slice(at + 1, length - 1).Trim().ToString();
        at += length + 1;
        return inner;
    }
}
