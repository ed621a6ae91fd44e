namespace Site.Related;

/// <summary>A term of one paper: how often it is used, and where it can be quoted from.</summary>
internal readonly record struct TermUse(ulong Term, int Count, TermPlace Place);
