namespace Site.Text;

/// <summary>The raised and lowered signs that Unicode has: digits, and what stands with them.</summary>
public static class ScriptSigns
{
    private const string Raised = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻(⁽)⁾nⁿiⁱ";
    private const string Lowered = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋(₍)₎";

    /// <summary>The text in raised signs; null where Unicode lacks one of them.</summary>
    public static string? Raise(ReadOnlySpan<char> text) => Map(text, Raised);

    /// <summary>The text in lowered signs; null where Unicode lacks one of them.</summary>
    public static string? Lower(ReadOnlySpan<char> text) => Map(text, Lowered);

    private static string? Map(ReadOnlySpan<char> text, string signs)
    {
        var mapped = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var at = signs.IndexOf(text[i], StringComparison.Ordinal);
            if (at < 0 || at % 2 != 0) return null;
            mapped[i] = signs[at + 1];
        }

        return new string(mapped);
    }
}
