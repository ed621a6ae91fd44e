namespace Site.Related;

/// <summary>
/// Which place each term of a paper has, by its hash: a table with open addressing, since it is asked for every word of every
/// paper. It is emptied at once by counting up what marks a cell as filled.
/// </summary>
internal sealed class TermSlots
{
    // Terms are hashes already; the golden ratio spreads those that differ in few bits.
    private const ulong Spread = 0x9E3779B97F4A7C15UL;

    private Cell[] _cells = new Cell[1024];
    private int _filling = 1;
    private int _count;

    /// <summary>The place of the term; that of a new one is how many there were before.</summary>
    public int Find(ulong term, out bool isNew)
    {
        ref var cell = ref At(term);
        isNew = cell.Filling != _filling;
        if (!isNew) return cell.Slot;
        var slot = _count++;
        cell = new Cell(term, _filling, slot);
        if (_count > _cells.Length / 2) Grow();
        return slot;
    }

    public void Clear() => (_filling, _count) = (_filling + 1, 0);

    private ref Cell At(ulong term)
    {
        var cells = _cells;
        var i = (int)((term * Spread) >> 32) & (cells.Length - 1);
        while (cells[i].Filling == _filling && cells[i].Term != term) i = (i + 1) & (cells.Length - 1);
        return ref cells[i];
    }

    private void Grow()
    {
        var cells = _cells;
        _cells = new Cell[cells.Length * 2];
        foreach (var cell in cells)
            if (cell.Filling == _filling) At(cell.Term) = cell;
    }

    private readonly record struct Cell(ulong Term, int Filling, int Slot);
}
