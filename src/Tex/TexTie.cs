namespace Site.Tex;

/// <summary>Tells the tildes that tie words (<c>Fig.~3</c>) from those of numbers (<c>1~5</c>, <c>75%~89%</c>, <c>~30</c>).</summary>
internal static class TexTie
{
    public static bool Is(char before, char after)
    {
        var run = before == '~' || after == '~';
        var isRange = (char.IsAsciiDigit(before) || before == '%') && char.IsAsciiDigit(after);
        return !run && !isRange
            && (char.IsLetterOrDigit(before) || before is '.' or ',' or ';' or ':' or ')' or ']' or '}' or '%' or '\'' or '’')
            && (char.IsLetterOrDigit(after) || after is '(' or '[' or '\\' or '$' or '{' or '`' or '"');
    }
}
