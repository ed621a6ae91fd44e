using System.Text;

namespace Site.Yaml;

/// <summary>Reads texts below <c>|</c> or <c>&gt;</c> (YAML 1.2, section 8.1). Null stands for what is not known for certain.</summary>
internal sealed class YamlBlockText(YamlCursor cursor)
{
    private readonly StringBuilder _text = new();

    // A text of one line is a slice of the whole, as long as no other comes.
    private (int Start, int Length)? _only;
    private bool _isFolded;

    // What is read and not yet written: the end of the last line, and those of blank lines behind it.
    private bool _hasBreak;
    private int _blanks;
    private bool _wasIndented;

    /// <summary>Reads the text whose sign is at <paramref name="at"/>, in a mapping or list at <paramref name="indent"/>, and moves to what comes after it.</summary>
    public ReadOnlyMemory<char>? Read(int at, int indent)
    {
        var chomping = at + 1 < cursor.End ? cursor.Text[at + 1] : ' ';
        if (chomping is not (' ' or '-' or '+') || cursor.SkipSpaces(chomping == ' ' ? at + 1 : at + 2) != cursor.End) return null;
        _text.Clear();
        _only = null;
        (_isFolded, _hasBreak, _blanks, _wasIndented) = (cursor.Text[at] == '>', false, 0, false);

        while (cursor.MoveToLine() && cursor.End == cursor.LineStart) _blanks++;
        if (cursor.IsAtEnd || cursor.IsBlank || cursor.Indent <= indent) return null;
        AddLines(cursor.Indent);
        cursor.StayOrMoveToContent();

        var ending = chomping == '-' || !_hasBreak ? 0 : chomping == '+' ? 1 + _blanks : 1;
        if (_only is { } only && (ending == 0 || (ending == 1 && cursor.Text[only.Start + only.Length] == '\n'))) return cursor.Slice(only.Start, only.Length + ending);
        AddOnly();
        return _text.Append('\n', ending).ToString().AsMemory();
    }

    private void AddLines(int indent)
    {
        do
        {
            if (cursor.Indent > indent || !cursor.IsBlank) Add(cursor.LineStart + indent);
            else if (cursor.HasLineEnd) _blanks++;
        }
        while (cursor.MoveToLine() && (cursor.IsBlank || cursor.Indent >= indent));
    }

    private void Add(int at)
    {
        var line = cursor.Rest(at);
        var isIndented = line[0] == ' ';
        var isFirst = _text.Length == 0 && _only is null;
        AddOnly();
        var isFold = _isFolded && _hasBreak && !_wasIndented && !isIndented;
        if (isFold && _blanks == 0) _text.Append(' ');
        if (!isFold && _hasBreak) _text.Append('\n');
        if (isFirst && _blanks == 0) _only = (at, line.Length);
        else _text.Append('\n', _blanks).Append(line);
        (_hasBreak, _blanks, _wasIndented) = (cursor.HasLineEnd, 0, isIndented);
    }

    private void AddOnly()
    {
        if (_only is { } only) _text.Append(cursor.Text.Slice(only.Start, only.Length));
        _only = null;
    }
}
