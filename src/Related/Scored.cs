namespace Site.Related;

/// <summary>Something that has a number, and its score. They sort best first; of equal scores the lower number comes first.</summary>
internal readonly record struct Scored(int Score, int Number) : IComparable<Scored>
{
    public int CompareTo(Scored other) => Score != other.Score ? other.Score.CompareTo(Score) : Number.CompareTo(other.Number);
}
