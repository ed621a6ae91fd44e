using Site.Text;

namespace Site.Tests.Text;

public sealed class ScratchTests
{
    [Fact]
    public void What_many_threads_take_is_theirs_alone()
    {
        using var scratch = new Scratch();
        var taken = new Memory<int>[1000];

        Parallel.For(0, taken.Length, i =>
        {
            taken[i] = scratch.Take<int>(i);
            taken[i].Span.Fill(i);
        });

        for (var i = 0; i < taken.Length; i++) Assert.Equal(Enumerable.Repeat(i, i), taken[i].ToArray());
    }

    [Fact]
    public void What_was_taken_cannot_be_reached_when_it_has_been_given_back()
    {
        var scratch = new Scratch();
        var taken = scratch.Take<long>(10);
        scratch.Dispose();
        scratch.Dispose();
        Assert.Throws<ObjectDisposedException>(() => taken.Span.Length);
    }

    [Fact]
    public void A_list_grows_and_keeps_what_it_holds()
    {
        using var scratch = new Scratch();
        var list = new ScratchList<int>(scratch, 3);
        for (var i = 0; i < 100; i++) list.Add(i).Fill(i);
        Assert.Equal(Enumerable.Range(0, 100).SelectMany(i => Enumerable.Repeat(i, i)), list.Span.ToArray());
    }
}
