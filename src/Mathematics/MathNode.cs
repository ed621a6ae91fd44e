namespace Site.Mathematics;

/// <summary>A part of a formula, as <see cref="MathParser"/> reads it and the writers write it.</summary>
internal abstract record MathNode
{
    /// <summary>Parts one after the other.</summary>
    public sealed record Row(IReadOnlyList<MathNode> Items) : MathNode;

    /// <summary>A variable, or the upright name of a function.</summary>
    /// <param name="Text">Plain letters; the alphabet says how they look.</param>
    public sealed record Identifier(string Text, Alphabet Alphabet) : MathNode;

    public sealed record Number(string Text, Alphabet Alphabet) : MathNode;

    public sealed record Operator(string Text, OperatorKind Kind) : MathNode
    {
        /// <summary>The height that a command such as <c>\big</c> asks for, in em; 0 for the sign's own.</summary>
        public double Size { get; init; }

        /// <summary>Whether it grows with what is beside it, as after <c>\left</c>.</summary>
        public bool Grows { get; init; }
    }

    /// <summary>Words, as in <c>\text{if }</c>.</summary>
    public sealed record Words(string Text) : MathNode;

    /// <param name="Width">In em; may be negative.</param>
    public sealed record Space(double Width) : MathNode;

    /// <param name="HasLine">False for a binomial coefficient.</param>
    /// <param name="Style">Whether it has the size that it has in a line of its own; null for the size of its place.</param>
    public sealed record Fraction(MathNode Numerator, MathNode Denominator, bool HasLine, bool? Style) : MathNode;

    public sealed record Root(MathNode Radicand, MathNode? Degree) : MathNode;

    public sealed record Scripts(MathNode Base, MathNode? Sub, MathNode? Sup) : MathNode;

    /// <summary>Something below and above: limits of a sum, a brace with its text.</summary>
    public sealed record Stack(MathNode Base, MathNode? Under, MathNode? Over) : MathNode;

    /// <summary>A mark over or under its base.</summary>
    public sealed record Accent(MathNode Base, MathMark Mark) : MathNode;

    /// <summary>A part between delimiters that grow with it; an empty delimiter is none.</summary>
    public sealed record Fenced(string Open, MathNode Body, string Close) : MathNode;

    /// <param name="Columns">How columns are aligned: a letter each of l, c and r, the last one for all that follow.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<MathNode>> Rows, string Columns, bool IsDisplay) : MathNode;

    /// <summary>Drawn as in a line of its own (<c>\displaystyle</c>), or as in running text.</summary>
    public sealed record Styled(MathNode Body, bool IsDisplay) : MathNode;

    /// <summary>Takes its place and is not seen.</summary>
    public sealed record Phantom(MathNode Body) : MathNode;

    public sealed record Boxed(MathNode Body) : MathNode;
}
