namespace Site.Mathematics;

/// <summary>The alphabets of formulas.</summary>
internal enum Alphabet
{
    /// <summary>No command has chosen one: single letters are italic, names of functions and capital Greek letters upright.</summary>
    Default,
    Upright,
    Italic,
    Bold,
    BoldItalic,
    Calligraphic,
    Fraktur,
    DoubleStruck,
    SansSerif,
    Monospace,
}
