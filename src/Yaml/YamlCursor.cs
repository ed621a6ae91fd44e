using Site.Diagnostics;

namespace Site.Yaml;

/// <summary>Goes through the lines of YAML that is a part of a text. A line ends in LF or CR LF.</summary>
internal sealed class YamlCursor(SourceText source, int start, int end)
{
    private int _next = start;

    /// <summary>The text as a whole, since places are counted from its start.</summary>
    public ReadOnlySpan<char> Text => source.Span;

    /// <summary>Counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Where the line begins, where what is not a space begins, and where it ends, without its line end.</summary>
    public int LineStart { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool IsAtEnd { get; private set; }

    public int Indent => Start - LineStart;

    public bool IsBlank => Start == End;

    /// <summary>Whether a line end follows; the last line may have none.</summary>
    public bool HasLineEnd => _next > End;

    public ReadOnlySpan<char> Rest(int at) => Text[at..End];

    /// <summary>What stands there, as long as the text is kept.</summary>
    public ReadOnlyMemory<char> Slice(int at, int length) => source.Slice(at, length);

    /// <summary>The first place from <paramref name="at"/> on that holds no space, or the end of the line.</summary>
    public int SkipSpaces(int at)
    {
        var text = Text;
        while (at < End && text[at] == ' ') at++;
        return at;
    }

    public bool IsSpaceOrEnd(int at) => at == End || Text[at] == ' ';

    /// <summary>Moves to the next line; false where there is none.</summary>
    public bool MoveToLine()
    {
        IsAtEnd = _next >= end;
        if (IsAtEnd) return false;
        Line++;
        LineStart = _next;
        var length = Text[_next..end].IndexOf('\n');
        End = length < 0 ? end : _next + length;
        _next = Math.Min(End + 1, end);
        if (length > 0 && Text[End - 1] == '\r') End--;
        Start = SkipSpaces(LineStart);
        return true;
    }

    /// <summary>Moves to the next line that holds more than a comment.</summary>
    public void MoveToContent()
    {
        while (MoveToLine() && IsBlankOrComment) { }
    }

    /// <summary>Stays where there is content, else moves on to it.</summary>
    public void StayOrMoveToContent()
    {
        if (!IsAtEnd && IsBlankOrComment) MoveToContent();
    }

    private bool IsBlankOrComment => IsBlank || Text[Start] == '#';
}
