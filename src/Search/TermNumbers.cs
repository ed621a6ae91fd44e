using Site.Text;

namespace Site.Search;

/// <summary>Numbers terms by their first occurrence: a table with open addressing, since every word of every paper is looked up in it.</summary>
internal sealed class TermNumbers
{
    /// <summary>What a term that is passed over has for a number.</summary>
    public const int PassedOver = -1;

    private readonly List<string> _terms = [];
    private Cell[] _cells = new Cell[1 << 12];
    private int _filled;

    public TermNumbers(IEnumerable<string> passedOver)
    {
        foreach (var term in passedOver) Fill(ref At(term, Hash(term)), term, PassedOver);
    }

    /// <summary>The terms by their numbers.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>The number of the term; that of a new one is how many there were before.</summary>
    public int FindOrAdd(ReadOnlySpan<char> term)
    {
        ref var cell = ref At(term, Hash(term));
        if (cell.Text is not null) return cell.Number;
        var number = _terms.Count;
        _terms.Add(term.ToString());
        Fill(ref cell, _terms[number], number);
        return number;
    }

    private void Fill(ref Cell cell, string text, int number)
    {
        cell = new Cell(text, Hash(text), number);
        if (++_filled > _cells.Length / 2) Grow();
    }

    private ref Cell At(ReadOnlySpan<char> term, uint hash)
    {
        var cells = _cells;
        var i = hash & (uint)(cells.Length - 1);
        while (cells[i].Text is { } known && (cells[i].Hash != hash || !term.SequenceEqual(known))) i = (i + 1) & (uint)(cells.Length - 1);
        return ref cells[i];
    }

    private void Grow()
    {
        var cells = _cells;
        _cells = new Cell[cells.Length * 2];
        foreach (var cell in cells)
            if (cell.Text is not null) At(cell.Text, cell.Hash) = cell;
    }

    private static uint Hash(ReadOnlySpan<char> term) => (uint)WordHash.Of(term);

    private readonly record struct Cell(string? Text, uint Hash, int Number);
}
