namespace Site.Tex;

/// <summary>Finds the braces of a text.</summary>
internal static class TexBraces
{
    /// <summary>For each "{" the place of its "}", or -1; escaped braces are text.</summary>
    public static int[] Match(ReadOnlySpan<char> text)
    {
        var matches = new int[text.Length];
        Array.Fill(matches, -1);
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '{') open.Push(i);
            else if (text[i] == '}' && open.TryPop(out var start)) matches[start] = i;
        }

        return matches;
    }

    /// <summary>Where the text goes on after a command's name: past the empty group that may end it.</summary>
    public static int AfterName(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith("{}", StringComparison.Ordinal) ? at + 2 : at;
}
