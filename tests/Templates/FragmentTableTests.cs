using Site.Markdown;
using Site.Templates;
using Site.Views;

namespace Site.Tests.Templates;

public sealed class FragmentTableTests
{
    [Fact]
    public void Whichever_is_kept_first_is_given_to_all()
    {
        var tables = new[] { new FragmentTable(), new FragmentTable(), new FragmentTable() };
        object[] values = [.. Enumerable.Range(0, 50).Select(i => i % 2 == 0 ? (object)new PaperView(null!, null!, null!, null) : new object())];
        Assert.All(values, v => Assert.Null(tables[0].Find(v)));

        var given = new Markup[values.Length * tables.Length * 4];
        Parallel.For(0, given.Length, i => given[i] = tables[i / 4 % 3].Keep(values[i / 12], new Markup($"{i}")));

        for (var i = 0; i < given.Length; i++)
        {
            Assert.Same(given[i / 4 * 4], given[i]);
            Assert.Same(given[i], tables[i / 4 % 3].Find(values[i / 12]));
        }

        Assert.Equal(values.Length * tables.Length, given.Distinct().Count());
    }
}
