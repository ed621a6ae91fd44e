namespace Site.Tex;

internal static class SpanSearch
{
    /// <summary>Where a part first stands at or after a place, or -1.</summary>
    public static int IndexFrom(this ReadOnlySpan<char> text, int from, string part) =>
        text[from..].IndexOf(part, StringComparison.Ordinal) is >= 0 and var at ? from + at : -1;
}
