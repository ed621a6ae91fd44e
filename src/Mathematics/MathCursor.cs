using System.Globalization;

namespace Site.Mathematics;

/// <summary>A place in the TeX of a formula, which moves forward. After a failure it is at the end, so that all who read come to theirs.</summary>
internal sealed class MathCursor(string tex)
{
    public int At { get; private set; }

    public bool HasFailed { get; private set; }

    public bool IsAtEnd => At >= tex.Length;

    /// <summary>The character here; '\0' at the end.</summary>
    public char Current => At < tex.Length ? tex[At] : '\0';

    public char Next => At + 1 < tex.Length ? tex[At + 1] : '\0';

    public ReadOnlySpan<char> Rest => tex.AsSpan(At);

    public void Fail()
    {
        HasFailed = true;
        At = tex.Length;
    }

    public void Move(int count) => At = Math.Min(At + count, tex.Length);

    public void SkipSpaces()
    {
        while (At < tex.Length && char.IsWhiteSpace(tex[At])) At++;
    }

    /// <summary>Whether a character is here, past white space; then moves behind it.</summary>
    public bool Take(char c)
    {
        SkipSpaces();
        if (Current != c) return false;
        At++;
        return true;
    }

    /// <summary>The name of the command whose backslash is here: letters, or one character; empty where there is none.</summary>
    public ReadOnlySpan<char> PeekCommand()
    {
        if (Current != '\\' || At + 1 >= tex.Length) return default;
        var end = At + 1;
        while (end < tex.Length && char.IsAsciiLetter(tex[end])) end++;
        return tex.AsSpan((At + 1)..Math.Max(end, At + 2));
    }

    /// <summary>Reads the name of the command here.</summary>
    public ReadOnlySpan<char> Command()
    {
        var name = PeekCommand();
        if (name.IsEmpty) Fail();
        else At += 1 + name.Length;
        return name;
    }

    public bool TakeCommand(ReadOnlySpan<char> name)
    {
        SkipSpaces();
        if (!PeekCommand().SequenceEqual(name)) return false;
        At += 1 + name.Length;
        return true;
    }

    /// <summary>Reads the letters or digits that stand together here.</summary>
    public string Run(Func<char, bool> belongs)
    {
        var start = At;
        while (At < tex.Length && belongs(tex[At])) At++;
        return tex[start..At];
    }

    /// <summary>Reads a group as it is written, without its braces.</summary>
    public string Group()
    {
        SkipSpaces();
        if (Current == '{' && Closing('{', '}') is > 0 and var end) return Inner(end);
        Fail();
        return "";
    }

    /// <summary>Reads an argument in brackets as it is written; null where none is here.</summary>
    public string? Optional()
    {
        SkipSpaces();
        return Current == '[' && Closing('[', ']') is > 0 and var end ? Inner(end) : null;
    }

    /// <summary>Reads a length as an argument in braces or without them; 0 where its unit is not known.</summary>
    /// <returns>In em.</returns>
    public double Length()
    {
        Take('*');
        SkipSpaces();
        var text = Current == '{' ? Group() : Run(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
        var digits = text.AsSpan().Trim();
        var unit = digits.Length >= 2 ? digits[^2..] : "";
        return double.TryParse(digits[..^unit.Length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number * PerEm(unit), -2, 10)
            : 0;
    }

    private static double PerEm(ReadOnlySpan<char> unit) => unit switch
    {
        "em" => 1,
        "ex" => 0.45,
        "mu" => 1 / 18.0,
        "pt" => 0.1,
        "px" => 0.08,
        "mm" => 0.28,
        "cm" => 2.8,
        "in" => 7.2,
        _ => 0,
    };

    private string Inner(int end)
    {
        var inner = tex[(At + 1)..end];
        At = end + 1;
        return inner;
    }

    private int Closing(char open, char close)
    {
        var depth = 0;
        for (var i = At; i < tex.Length; i++)
        {
            var c = tex[i];
            if (c == '\\') i++;
            else if (c == open) depth++;
            else if (c == close && --depth == 0) return i;
            else if (c == '}' && open != '{' && depth == 0) return -1;
        }

        return -1;
    }
}
