using System.Text;
using Site.Text;

namespace Site.Tests.Text;

public sealed class Utf8RoomTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_of_many_threads_stay_what_they_were(bool isOpen)
    {
        using var room = isOpen ? new Utf8Room() : null;
        var texts = Enumerable.Range(0, 20_000).Select(i => string.Concat(Enumerable.Repeat($"é{i} ", i % 97))).Append(new string('x', 100_000)).ToArray();
        var kept = new ReadOnlyMemory<byte>[texts.Length];

        Parallel.For(0, texts.Length, i => kept[i] = i % 2 == 0 ? Utf8Room.Keep(texts[i]) : Utf8Room.Keep(Encoding.UTF8.GetBytes(texts[i])));

        Assert.Equal(texts, kept.Select(k => Encoding.UTF8.GetString(k.Span)));
    }

    [Fact]
    public void What_a_room_keeps_goes_with_it()
    {
        var before = Utf8Room.Keep("before");
        var room = new Utf8Room();
        var during = new ReadOnlyMemory<byte>[100];
        Parallel.For(0, during.Length, i => during[i] = Utf8Room.Keep(new string('x', i * 3000)));
        room.Dispose();
        var after = Utf8Room.Keep("after");

        Assert.Equal("before after", $"{Encoding.UTF8.GetString(before.Span)} {Encoding.UTF8.GetString(after.Span)}");
        Assert.All(during, text => Assert.Throws<ObjectDisposedException>(() => text.Span.Length));
    }

    [Fact]
    public void Of_two_rooms_the_inner_one_keeps()
    {
        using var outer = new Utf8Room();
        var first = Utf8Room.Keep("first");
        var inner = new Utf8Room();
        var second = Utf8Room.Keep("second");
        inner.Dispose();
        var third = Utf8Room.Keep("third");

        Assert.Equal("first third", $"{Encoding.UTF8.GetString(first.Span)} {Encoding.UTF8.GetString(third.Span)}");
        Assert.Throws<ObjectDisposedException>(() => second.Span.Length);
    }
}
