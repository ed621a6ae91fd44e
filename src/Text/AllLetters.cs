namespace Site.Text;

/// <summary>All that Unicode counts as letters and digits in one UTF-16 unit.</summary>
internal readonly struct AllLetters : ILetters
{
    public static bool Contains(char c) => char.IsLetterOrDigit(c);
}
