using Site.Addresses;

namespace Site.Tests.Addresses;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Poincaré ResNet", "poincare-resnet")]
    [InlineData("  A -- B: \"C\"?!  ", "a-b-c")]
    [InlineData("Don't Stop, Émile’s ﬁne Straße", "dont-stop-emiles-fine-strasse")]
    [InlineData("GPT-4.1 & C++", "gpt-4-1-c")]
    [InlineData("Łódź Ørsted Æsir Þór ıstanbul İzmir", "lodz-orsted-aesir-thor-istanbul-izmir")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("R² × S³", "r2-s3")]
    [InlineData("深度学习", "6df1-5ea6-5b66-4e60")]
    [InlineData("😀", "1f600")]
    [InlineData("???", "3f-3f-3f")]
    [InlineData("", "x")]
    [InlineData("CON", "con-1")]
    [InlineData("com1", "com1-1")]
    [InlineData("Contra", "contra")]
    public void A_text_gives_a_slug(string text, string slug)
    {
        Assert.Equal(slug, Slug.From(text).Value);
        Assert.True(Slug.TryParse(slug, out _));
    }

    [Theory]
    [InlineData("Poincaré ResNet", "poincare-resnet")]
    [InlineData("深度学习", "6df1-5ea6-5b66-4e60")]
    [InlineData("十二个字的标题仍然完整写", "5341-4e8c-4e2a-5b57-7684-6807-9898-4ecd-7136-5b8c-6574-5199")]
    [InlineData("GPT 的 RLHF 训练", "gpt-rlhf")]
    [InlineData("α-β-γ Descent", "descent")]
    [InlineData("", "x")]
    public void A_title_that_is_not_lost_gives_the_slug_of_any_text(string title, string slug)
    {
        Assert.Equal(slug, Slug.FromTitle(title).Value);
        Assert.Equal(slug, Slug.From(title).Value);
    }

    [Theory]
    [InlineData("基于深度学习的医学图像分割方法研究", "^57fa-4e8e-6df1-5ea6-[0-9a-f]{8}$")]
    [InlineData("基于深度学习的医学图像分类方法研究", "^57fa-4e8e-6df1-5ea6-[0-9a-f]{8}$")]
    [InlineData("Преступление и наказание", "^41f-440-435-441-[0-9a-f]{8}$")]
    [InlineData("การเรียนรู้ของเครื่องเชิงลึก", "^e01-e32-e23-e40-[0-9a-f]{8}$")]
    [InlineData("基于GPT的机器翻译", "^gpt-[0-9a-f]{8}$")]
    [InlineData("GPT在医学问答中的应用", "^gpt-[0-9a-f]{8}$")]
    public void A_title_that_would_be_lost_gets_a_hash(string title, string pattern)
    {
        var slug = Slug.FromTitle(title);
        Assert.Matches(pattern, slug.Value);
        Assert.True(Slug.TryParse(slug.Value, out _));
    }

    [RepeatableProperty(200, 2000)]
    public bool Titles_in_Chinese_give_slugs_of_their_own(ushort[] a, ushort[] b)
    {
        var (one, other) = (Ideographs(a), Ideographs(b));
        return one == other || Slug.FromTitle(one) != Slug.FromTitle(other);
    }

    [RepeatableProperty(300, 3000)]
    public bool Every_title_gives_a_slug(string? title) => Slug.TryParse(Slug.FromTitle(title ?? "").Value, out _);

    private static string Ideographs(ushort[] values) => string.Concat("深度学习综述".AsSpan(), string.Concat(values.Select(v => (char)(0x4E00 + v % 0x5000))));

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("fourteen words ", 20))).Value;
        Assert.InRange(slug.Length, 60, Slug.MaxLength);
        Assert.EndsWith("-words", slug, StringComparison.Ordinal);
        Assert.Equal(Slug.MaxLength, Slug.From(new string('a', 500)).Value.Length);
    }

    [Theory]
    [InlineData("a-b.c1", true)]
    [InlineData("2603.10165", true)]
    [InlineData("A", false)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("a..b", false)]
    [InlineData("..", false)]
    [InlineData("a/b", false)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    [InlineData("nul", false)]
    [InlineData("aux.2", false)]
    public void Only_a_slug_is_parsed_as_one(string text, bool isSlug) => Assert.Equal(isSlug, Slug.TryParse(text, out _));

    [Theory]
    [InlineData("jose", "24c2ab65", "jose-24c2ab65")]
    [InlineData("a-b.c", "1", "a-b.c-1")]
    public void A_suffix_tells_it_from_another(string slug, string suffix, string expected) => Assert.Equal(expected, Slug.Parse(slug).With(suffix).Value);

    [Fact]
    public void A_long_one_is_cut_for_its_suffix()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("word", 40))).With("24c2ab65");
        Assert.InRange(slug.Value.Length, 60, Slug.MaxLength);
        Assert.EndsWith("word-24c2ab65", slug.Value, StringComparison.Ordinal);
        Assert.True(Slug.TryParse(slug.Value, out _));
    }

    [Theory]
    [InlineData("a\uFFFE")]
    [InlineData("a\uFDD0é")]
    public void Noncharacters_do_no_harm(string text) => Assert.StartsWith("a", Slug.From(text).Value, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => Assert.Equal("a-b", Slug.From("aé".Replace("é", "\uD800") + "b").Value);
}
