namespace Site.Mathematics;

/// <summary>
/// Searches a text and remembers the last hit, so that asking for each place of a text whether a hit follows takes time in
/// proportion to the text, not to its square.
/// </summary>
/// <param name="search">Gives the first hit at or after a place, or -1.</param>
internal sealed class ForwardSearch(Func<int, int> search)
{
    private int _found = -1;

    /// <summary>The first hit at or after a place; <see cref="int.MaxValue"/> where there is none. Later calls may only ask for later places.</summary>
    public int At(int from)
    {
        if (_found >= from) return _found;
        var found = search(from);
        return _found = found < 0 ? int.MaxValue : found;
    }
}
