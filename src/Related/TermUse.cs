using System.Runtime.InteropServices;

namespace Site.Related;

/// <summary>A term of one paper: how often it is used, and where it can be quoted from. There are millions of them, so it takes 12 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TermUse
{
    private const int MostCounted = (1 << (32 - TermPlace.Bits)) - 1;

    private readonly uint _countAndPlace;

    /// <param name="term">Its hash.</param>
    /// <param name="count">How often it is used.</param>
    /// <param name="place">Where it stands.</param>
    public TermUse(ulong term, int count, TermPlace place)
        : this(term, ((uint)Math.Min(count, MostCounted) << TermPlace.Bits) | place.Packed)
    {
    }

    private TermUse(ulong term, uint countAndPlace) => (Term, _countAndPlace) = (term, countAndPlace);

    /// <summary>Its hash; in a paper that the <see cref="Vocabulary"/> has numbered, its number there: a second list of numbers would be a third as large again.</summary>
    public ulong Term { get; }

    public int Count => (int)(_countAndPlace >> TermPlace.Bits);

    public TermPlace Place => new(_countAndPlace & ((1u << TermPlace.Bits) - 1));

    /// <summary>Its number in the vocabulary, or -1 for a term of one paper only.</summary>
    public int Number => (int)Term;

    public TermUse Numbered(int number) => new(unchecked((ulong)number), _countAndPlace);
}
