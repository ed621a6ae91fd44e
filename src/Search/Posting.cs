namespace Site.Search;

/// <summary>A paper that holds a term, by its number, and the level of the term's weight there. Four bytes: an index has millions.</summary>
public readonly record struct Posting
{
    private const int LevelBits = 4;

    private readonly uint _packed;

    public Posting(int number, int level) => _packed = ((uint)number << LevelBits) | (uint)level;

    public int Number => (int)(_packed >> LevelBits);

    public int Level => (int)(_packed & ((1 << LevelBits) - 1));
}
