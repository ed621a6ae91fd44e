namespace Site.Related;

/// <summary>A word, or two that follow each other, by their <see cref="WordNumbers"/>.</summary>
/// <param name="Second">Of a single word <see cref="None"/>.</param>
internal readonly record struct Term(int First, int Second = Term.None)
{
    public const int None = -1;

    public bool IsPhrase => Second != None;
}
