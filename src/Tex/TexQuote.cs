namespace Site.Tex;

/// <summary>What a run of backticks begins: a quotation, code to copy, or nothing.</summary>
/// <param name="End">Where it ends, after its closing sign.</param>
internal readonly record struct TexQuote(bool IsCode, string Opening, int OpeningLength, string Closing, int ClosingLength, int End)
{
    public static TexQuote Code(int end) => new(true, "", 0, "", 0, end);

    public static TexQuote Plain(string ticks) => new(false, ticks, ticks.Length, "", 0, 0);

    public static TexQuote Of((string Sign, int Length) opening, (string Sign, int Length) closing, int closingAt) =>
        new(false, opening.Sign, opening.Length, closing.Sign, closing.Length, closingAt + closing.Length);
}
