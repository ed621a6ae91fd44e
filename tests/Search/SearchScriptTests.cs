using System.Text.Json;
using Site.Search;
using Site.Text;

namespace Site.Tests.Search;

/// <summary>The search page's script does to a query what the index did to the papers.</summary>
public sealed class SearchScriptTests
{
    private static readonly SearchScript Script = new();

    // Capitals of Unicode 16, to which the platform's tables may lack the small letters.
    private const string NewCapitals = "\u1c89\ua7cb\ua7cc\ua7da\ua7dc";

    [Fact]
    public void Folds_every_letter_as_the_index_does()
    {
        foreach (var letters in Enumerable.Range(0x80, 0xd800 - 0x80).Select(code => (char)code).Where(c => char.IsLetter(c) && !NewCapitals.Contains(c)).Chunk(1000))
        {
            var text = string.Join(' ', letters);
            Assert.Equal(Words(text), Strings(Script.Evaluate("searchQuery.words(a)", text)));
        }
    }

    [Fact]
    public void Parts_neighboring_letters_as_the_index_does()
    {
        foreach (var letters in Enumerable.Range(0x80, 0xd800 - 0x80).Select(code => (char)code).Where(c => char.IsLetterOrDigit(c) && !NewCapitals.Contains(c)).Chunk(10))
        {
            var text = string.Join('x', letters) + " " + string.Concat(letters);
            Assert.Equal(Words(text), Strings(Script.Evaluate("searchQuery.words(a)", text)));
        }
    }

    [Theory]
    [InlineData("深度学习 models GPT4の𠀋 ひらがな・カタカナ")]
    [InlineData("การเรียนรู้ของเครื่อง 한국어로 LLM을 학습")]
    [InlineData("မြန်မာ ខ្មែរ ລາວ")]
    [InlineData("Attention Is All You Need")]
    public void Asks_for_what_is_indexed(string text)
    {
        var asked = Strings(Script.Evaluate("searchQuery.parse(a, new Set()).asks.map(ask => ask.word)", text));
        Assert.NotEmpty(asked);
        Assert.Subset(AllWords(text).ToHashSet(), asked.ToHashSet());
    }

    [Theory]
    [InlineData("深度学习", "深度 度学 学习")]
    [InlineData("深", "深")]
    [InlineData("GPT的应用", "gpt 的应 应用")]
    public void Asks_for_pairs_of_signs(string query, string words) =>
        Assert.Equal(words.Split(' '), Strings(Script.Evaluate("searchQuery.parse(a, new Set()).asks.map(ask => ask.word)", query)));

    [Theory]
    [InlineData("深度", "基于深度学习和深浅度的", "基于[深度]学习和深浅度的")]
    [InlineData("深度学习", "深度学习 度", "[深度学习] 度")]
    [InlineData("学", "学习者学", "[学]习者[学]")]
    [InlineData("llm", "使用LLM模型，LLMs", "使用[LLM]模型，[LLMs]")]
    [InlineData("learning deep", "Deep learning, learned.", "[Deep] [learning], [learned].")]
    public void Marks_what_was_asked_for(string query, string text, string expected)
    {
        var marks = Script.Evaluate("(([query, text]) => searchTexts.marks(text, { asks: searchQuery.parse(query, new Set()).asks, known: new Map() }))(a.split('|'))", $"{query}|{text}");
        Assert.Equal(expected, string.Concat(marks.EnumerateArray().Select(m => m[1].GetInt32() < 0 ? m[0].GetString() : $"[{m[0].GetString()}]")));
    }

    [Fact]
    public void Knows_the_endings_of_Korean_nouns()
    {
        Assert.All(KoreanEndings.All, ending => Assert.True(IsForm("강화학습", "강화학습" + ending), ending));
        Assert.False(IsForm("강화학습", "강화학습자료"));
        Assert.False(IsForm("사", "사과"));

        static bool IsForm(string word, string other) =>
            Script.Evaluate("searchQuery.closeness(...a.split(' ').map(w => searchQuery.words(w)[0]).map((w, i) => i ? w : { word: w }))", $"{word} {other}").GetDouble() > 0;
    }

    [Theory]
    [InlineData("")]
    [InlineData("Attention Is All You Need")]
    [InlineData("Poincaré, Gödel & Łukasiewicz")]
    [InlineData("STRASSE Straße STRAẞE Ærøskøbing")]
    [InlineData("ΣΊΣΥΦΟΣ Σίσυφος İstanbul ısı")]
    [InlineData("ﬁne 𝒪(n²) ™ model's a_b")]
    [InlineData("<script>alert(1)</script>\u2028b\u0007c")]
    [InlineData("深度学习 models GPT4の𠀋 ひらがな・カタカナ")]
    [InlineData("हिन्दी Việt Nam 한국어 العَرَبِيَّة")]
    public void Splits_texts_as_the_index_does(string text) => Assert.Equal(Words(text), Strings(Script.Evaluate("searchQuery.words(a)", text)));

    [Theory]
    [InlineData("fine-tuning")]
    [InlineData("Fine‑Tuning")]
    [InlineData("GPT-4")]
    [InlineData("state-of-the-art")]
    [InlineData("pre-trained models")]
    public void Asks_for_compounds_as_they_are_indexed(string text)
    {
        var asked = Strings(Script.Evaluate("searchQuery.parse(a, new Set()).asks.flatMap(ask => [ask.word, ask.joined || ask.word])", text));
        Assert.Equal(AllWords(text).ToHashSet(), asked.ToHashSet());
    }

    [Fact]
    public void Asks_for_filters_as_they_are_indexed()
    {
        var keys = Strings(Script.Evaluate("searchQuery.parse('topic:a tag:b day:c has:d author:e', new Set()).asks.map(ask => ask.key)"));
        Assert.Equal([$"{FilterMark.Topic}a", $"{FilterMark.Topic}b", $"{FilterMark.Day}c", $"{FilterMark.Has}d", $"{FilterMark.Author}e"], keys);
    }

    // Without the pairs of signs and the joined compounds, which a query asks for but a text does not show.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in new ScriptWords(SearchWords.Fold(text)))
            if (word.Length <= SearchWords.MaxLength) words.Add(word.ToString());
        return words;
    }

    private static List<string> AllWords(string text)
    {
        var words = new List<string>();
        foreach (var word in SearchWords.In(text)) words.Add(word.ToString());
        return words;
    }

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString() ?? "")];
}
