using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Site.Text;

/// <summary>
/// Finds runs of letters and digits, many characters at a time: the texts of all papers are gone through for topics, for
/// related papers and for the search index, and a look at each character would be most of that.
/// </summary>
/// <typeparam name="TOthers">What counts as a letter or digit beyond ASCII.</typeparam>
internal ref struct LetterRuns<TOthers>(ReadOnlySpan<char> text)
    where TOthers : ILetters
{
    private const int Width = 32;
    private const int Half = Width / 2;
    private const int Quarter = Width / 4;

    private readonly ReadOnlySpan<char> _text = text;

    // A bit for each character of the block that is looked at.
    private int _block = -1;
    private uint _mask;

    /// <summary>Where the current run begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current run ends.</summary>
    public int End { get; private set; }

    public bool MoveNext()
    {
        Start = Next(End, 0);
        End = Next(Start, uint.MaxValue);
        return End > Start;
    }

    /// <summary>The next run is looked for from there on.</summary>
    public void MoveTo(int at) => End = at;

    // The first place from there on whose bit differs from the one given; the text's end where there is none.
    private int Next(int at, uint from)
    {
        while (at < _text.Length)
        {
            var block = at & -Width;
            if (block != _block) (_block, _mask) = (block, Mask(_text[block..]));
            var bits = (_mask ^ from) >> (at - block);
            if (bits != 0) return Math.Min(at + BitOperations.TrailingZeroCount(bits), _text.Length);
            at = block + Width;
        }

        return _text.Length;
    }

    private static uint Mask(ReadOnlySpan<char> text)
    {
        if (text.Length >= Width) return MaskOfBlock(text);
        Span<char> block = stackalloc char[Width];
        block.Clear();
        text.CopyTo(block);
        return MaskOfBlock(block);
    }

    private static uint MaskOfBlock(ReadOnlySpan<char> block)
    {
        var units = MemoryMarshal.Cast<char, ushort>(block);
        var (a, b) = (Vector128.Create(units), Vector128.Create(units[Quarter..]));
        var (c, d) = (Vector128.Create(units[Half..]), Vector128.Create(units[(Half + Quarter)..]));
        return ((a | b | c | d) & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero
            ? MaskOfAscii(Vector128.Narrow(a, b)) | MaskOfAscii(Vector128.Narrow(c, d)) << Half
            : MaskOfAny(block[..Width]);
    }

    // What is less than a range's first character becomes much greater than its length.
    private static uint MaskOfAscii(Vector128<byte> block)
    {
        var letters = Vector128.LessThan((block | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var digits = Vector128.LessThan(block - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        return (letters | digits).ExtractMostSignificantBits();
    }

    private static uint MaskOfAny(ReadOnlySpan<char> block)
    {
        var mask = 0u;
        for (var i = 0; i < block.Length; i++)
            if (char.IsAscii(block[i]) ? char.IsAsciiLetterOrDigit(block[i]) : TOthers.Contains(block[i])) mask |= 1u << i;
        return mask;
    }
}
