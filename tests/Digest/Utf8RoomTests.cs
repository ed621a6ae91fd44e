using System.Text;
using Site.Digest;

namespace Site.Tests.Digest;

public sealed class Utf8RoomTests
{
    [Fact]
    public void Texts_of_many_threads_stay_what_they_were()
    {
        var texts = Enumerable.Range(0, 20_000).Select(i => string.Concat(Enumerable.Repeat($"é{i} ", i % 97))).Append(new string('x', 100_000)).ToArray();
        var kept = new ReadOnlyMemory<byte>[texts.Length];

        Parallel.For(0, texts.Length, i => kept[i] = i % 2 == 0 ? Utf8Room.Keep(texts[i]) : Utf8Room.Keep(Encoding.UTF8.GetBytes(texts[i])));

        Assert.Equal(texts, kept.Select(k => Encoding.UTF8.GetString(k.Span)));
    }
}
