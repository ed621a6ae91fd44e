namespace Site.Mathematics;

/// <summary>What an operator does in its row, which decides the space around it: TeX's classes of atoms.</summary>
internal enum OperatorKind
{
    /// <summary>A sign like a variable: ∞, ∂.</summary>
    Ordinary,
    Binary,
    Relation,
    Open,
    Close,
    Punctuation,

    /// <summary>A bar that opens or closes, or a slash: nothing around it.</summary>
    Bar,

    /// <summary>A sign that is larger in a line of its own and has its limits there above and below: ∑.</summary>
    Sum,

    /// <summary>One with its limits beside it: ∫.</summary>
    Integral,

    /// <summary>The name of a function: sin.</summary>
    Function,

    /// <summary>The name of a function that has its limits below: max.</summary>
    Limit,
}
