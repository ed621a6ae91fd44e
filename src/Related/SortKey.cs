namespace Site.Related;

/// <summary>A score and what has it, in one number that sorts fast. Of equal scores the one with the lower number is the better.</summary>
internal static class SortKey
{
    public static long Of(int score, int number) => ((long)score << 32) | (uint)~number;

    public static int Score(long key) => (int)(key >> 32);

    public static int Number(long key) => ~(int)key;

    public static void SortBestFirst(Span<long> keys)
    {
        keys.Sort();
        keys.Reverse();
    }
}
