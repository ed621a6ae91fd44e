namespace Site.Topics;

/// <summary>
/// Numbers words, without regard to case: a table with open addressing, since every word of every abstract is looked up in it.
/// Safe to use from many threads once it is filled.
/// </summary>
internal sealed class WordNumbers
{
    public const int Unknown = -1;

    private Cell[] _cells = new Cell[1024];

    public int Count { get; private set; }

    public int Find(ReadOnlySpan<char> word) => At(word, Hash(word)) is { Word: not null } cell ? cell.Number : Unknown;

    /// <summary>The number of the word; that of a new one is how many there were before.</summary>
    public int FindOrAdd(string word)
    {
        ref var cell = ref At(word, Hash(word));
        if (cell.Word is not null) return cell.Number;
        var number = Count++;
        cell = new Cell(word, Hash(word), number);
        // Most words of a text are not among those: with much room they are told by one look.
        if (Count > _cells.Length / 4) Grow();
        return number;
    }

    private ref Cell At(ReadOnlySpan<char> word, uint hash)
    {
        var cells = _cells;
        var i = hash & (uint)(cells.Length - 1);
        while (cells[i].Word is { } known && (cells[i].Hash != hash || !word.Equals(known, StringComparison.OrdinalIgnoreCase))) i = (i + 1) & (uint)(cells.Length - 1);
        return ref cells[i];
    }

    private void Grow()
    {
        var cells = _cells;
        _cells = new Cell[cells.Length * 2];
        foreach (var cell in cells)
            if (cell.Word is not null) At(cell.Word, cell.Hash) = cell;
    }

    // A few letters tell most words apart.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        Add(ref hash, word[0]);
        Add(ref hash, word[^1]);
        Add(ref hash, word[word.Length / 2]);
        Add(ref hash, word[word.Length / 4]);
        Add(ref hash, word[Math.Max(0, word.Length - 3)]);
        return hash ^ (hash >> 15);
    }

    // Letters beyond ASCII count as one: what case makes of them, tables say.
    private static void Add(ref uint hash, char letter) => hash = (hash ^ (char.IsAscii(letter) ? letter | 0x20u : 0)) * 0x9E3779B1;

    private readonly record struct Cell(string? Word, uint Hash, int Number);
}
