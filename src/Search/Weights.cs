namespace Site.Search;

/// <summary>
/// BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) up to the rarity of the term, which the
/// search page adds: it knows which terms match a word. The usual lengths of fields are constants instead of averages,
/// so that a paper's figures do not change with the papers around it.
/// </summary>
public static class Weights
{
    /// <summary>Scores are kept in this many steps, numbered from 0.</summary>
    public const int Levels = 12;

    private const float Saturation = 1.2f;

    public static float OfTitleWord(int words) => 4 / Length(words, usual: 8, slope: 0.3f);

    public static float OfAbstractWord(int words) => 1 / Length(words, usual: 140, slope: 0.7f);

    /// <summary>Names, topics and keywords count alike in lists short and long.</summary>
    public const float OfAuthorWord = 3;

    public const float OfTopicWord = 1.5f;

    public static int Level(float weight) =>
        Math.Clamp((int)MathF.Round(weight / (Saturation + weight) * Levels), 1, Levels) - 1;

    /// <summary>Doubles from 1 vote to 2,000, a level each.</summary>
    public static int LevelOfVotes(int votes) => Math.Min(int.Log2(votes), Levels - 1);

    private static float Length(int words, int usual, float slope) => 1 - slope + slope * words / usual;
}
