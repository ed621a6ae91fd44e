using System.Text;

namespace Site.Text;

/// <summary>
/// Enumerates the words of a text in any script. They are those of <see cref="WordEnumerator"/>, but where words are not parted by
/// spaces each sign is one, with the marks that combine with it, and Korean letters are parted from others ("LLM을": LLM, 을).
/// </summary>
internal ref struct ScriptWords(ReadOnlySpan<char> text)
{
    private WordEnumerator _run = new(text);

    public readonly ReadOnlySpan<char> Text => _run.Text;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether the current word is a sign of a script without spaces, which may be a part of a word only.</summary>
    public bool IsSign { get; private set; }

    public readonly ReadOnlySpan<char> Current => Text[Start..End];

    public readonly ScriptWords GetEnumerator() => this;

    public bool MoveNext()
    {
        if (End == _run.End && !_run.MoveNext())
        {
            (Start, End, IsSign) = (_run.Start, _run.End, false);
            return false;
        }

        Start = Math.Max(End, _run.Start);
        End = Start + LengthOfFirst(Text[Start.._run.End]);
        return true;
    }

    /// <summary>Whether the next word is a sign, too, and nothing is between them: then both may be one word.</summary>
    public readonly bool TouchesSign(out int end)
    {
        var next = this;
        end = next.IsSign && next.MoveNext() && next.IsSign && next.Start == End ? next.End : 0;
        return end > 0;
    }

    private int LengthOfFirst(ReadOnlySpan<char> run)
    {
        Rune.DecodeFromUtf16(run, out var first, out var length);
        IsSign = Scripts.IsUnspaced(first) && !Scripts.IsMark(first);
        var isHangul = Scripts.IsHangul(first);
        while (length < run.Length)
        {
            if (Scripts.NeedsSpaces(run[length]) && !IsSign && !isHangul)
            {
                length++;
                continue;
            }

            Rune.DecodeFromUtf16(run[length..], out var next, out var units);
            if (!Scripts.IsMark(next) && (IsSign || Scripts.IsUnspaced(next) || Scripts.IsHangul(next) != isHangul)) break;
            length += units;
        }

        return length;
    }
}
