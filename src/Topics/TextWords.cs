using System.Buffers;
using Site.Text;

namespace Site.Topics;

/// <summary>A text, and where its words stand: found once, so that phrases can look ahead.</summary>
/// <param name="text">The text.</param>
/// <param name="places">Where each word begins and ends.</param>
internal readonly ref struct TextWords(ReadOnlySpan<char> text, ReadOnlySpan<(int Start, int End)> places)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<(int Start, int End)> _places = places;

    public int Count => _places.Length;

    public ReadOnlySpan<char> this[int index] => _text[_places[index].Start.._places[index].End];

    public ReadOnlySpan<char> Before(int index) => _text[.._places[index].Start];

    public ReadOnlySpan<char> After(int index) => _text[_places[index].End..];

    /// <summary>What stands between a word and the next.</summary>
    public ReadOnlySpan<char> Gap(int index) => _text[_places[index].End.._places[index + 1].Start];

    /// <summary>Room for the places of all words of a text; give it back to the pool.</summary>
    public static (int Start, int End)[] Rent(ReadOnlySpan<char> text) => ArrayPool<(int Start, int End)>.Shared.Rent(text.Length / 2 + 1);

    public static TextWords Of(ReadOnlySpan<char> text, (int Start, int End)[] room)
    {
        var count = 0;
        for (var walk = new WordWalk(text); walk.MoveNext();) room[count++] = (walk.Start, walk.End);
        return new TextWords(text, room.AsSpan(0, count));
    }
}
