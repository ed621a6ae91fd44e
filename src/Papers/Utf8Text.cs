using System.Diagnostics.CodeAnalysis;
using System.Text;
using Site.Text;

namespace Site.Papers;

/// <summary>A text kept in UTF-8, in half the room of a string: for those of which a site has thousands. Immutable.</summary>
public sealed class Utf8Text(ReadOnlySpan<char> text)
{
    private readonly ReadOnlyMemory<byte> _utf8 = Utf8Room.Keep(text);

    public ReadOnlySpan<byte> Span => _utf8.Span;

    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank
    {
        get
        {
            var rest = Span;
            while (!rest.IsEmpty)
            {
                Rune.DecodeFromUtf8(rest, out var rune, out var length);
                if (!Rune.IsWhiteSpace(rune)) return false;
                rest = rest[length..];
            }

            return true;
        }
    }

    /// <summary>The text in UTF-16, in a room that is replaced where it is too small.</summary>
    public ReadOnlySpan<char> In(ref char[] room)
    {
        // A UTF-16 unit takes a byte at least.
        if (room.Length < _utf8.Length) room = new char[_utf8.Length];
        return room.AsSpan(0, Encoding.UTF8.GetChars(Span, room));
    }

    public override string ToString() => Encoding.UTF8.GetString(Span);

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Utf8Text?(string? text) => text is null ? null : new(text);
}
