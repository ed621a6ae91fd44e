namespace Site.Text;

/// <summary>Knows the letters of Chinese, Japanese and Korean, in which a name begins with the family name.</summary>
public static class EastAsianNames
{
    public static bool AreLetters(string name) => name.AsSpan().ContainsAnyInRange('\u1100', '\uFAFF') && name.Any(IsLetter);

    public static bool IsLetter(char c) =>
        c is >= '\u1100' and <= '\u11FF' or >= '\u3005' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF';
}
