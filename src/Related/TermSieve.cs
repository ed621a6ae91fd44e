namespace Site.Related;

/// <summary>
/// Tells which terms more than one paper may use: most phrases occur in one only, and two bits tell so before they cost a place
/// in a dictionary. Terms share bits, so that it is wrong now and then, but never of a term that several use. Safe to fill from many threads.
/// </summary>
internal sealed class TermSieve
{
    private const int Size = 1 << 22;
    private const int PerCell = 16;
    private const uint Once = 1;
    private const uint Often = 2;

    private readonly uint[] _cells = new uint[Size / PerCell];

    /// <summary>Adds the terms of a paper, each once.</summary>
    public void Add(ReadOnlySpan<TermUse> uses)
    {
        foreach (var use in uses) Add(use.Term);
    }

    public bool HasSeveral(ulong term) => (_cells[Cell(term)] >> Shift(term) & Often) != 0;

    private void Add(ulong term)
    {
        ref var cell = ref _cells[Cell(term)];
        var shift = Shift(term);
        var seen = Volatile.Read(ref cell) >> shift & (Once | Often);
        // Reading comes first: to write is what costs, and few terms are new.
        if (seen == 0) seen = Interlocked.Or(ref cell, Once << shift) >> shift & (Once | Often);
        if (seen == Once) Interlocked.Or(ref cell, Often << shift);
    }

    private static int Cell(ulong term) => Place(term) / PerCell;

    private static int Shift(ulong term) => Place(term) % PerCell * 2;

    private static int Place(ulong term) => (int)((term ^ (term >> 32)) & (Size - 1));
}
