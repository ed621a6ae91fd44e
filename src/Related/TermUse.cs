namespace Site.Related;

/// <summary>A term of one paper: how often the paper uses it, and where it can be quoted from.</summary>
internal readonly record struct TermUse(Term Term, ushort Count, TermPlace Place);
