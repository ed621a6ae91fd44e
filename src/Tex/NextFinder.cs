namespace Site.Tex;

/// <summary>Remembers what a forward search found, so that asking again from any later place before it costs nothing.</summary>
/// <param name="search">Gives the first hit at or after a place, or -1.</param>
internal struct NextFinder(Func<int, int> search)
{
    private int _found = -1;

    /// <summary>The first hit at or after <paramref name="from"/>; <see cref="int.MaxValue"/> where there is none. Places must not fall.</summary>
    public int At(int from)
    {
        if (_found >= from) return _found;
        var found = search(from);
        return _found = found < 0 ? int.MaxValue : found;
    }
}
