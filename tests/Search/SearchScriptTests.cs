using System.Text.Json;
using Site.Search;

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
        Assert.Equal(Words(text).ToHashSet(), asked.ToHashSet());
    }

    [Fact]
    public void Asks_for_filters_as_they_are_indexed()
    {
        var keys = Strings(Script.Evaluate("searchQuery.parse('topic:a tag:b day:c has:d author:e', new Set()).asks.map(ask => ask.key)"));
        Assert.Equal([$"{FilterMark.Topic}a", $"{FilterMark.Topic}b", $"{FilterMark.Day}c", $"{FilterMark.Has}d", $"{FilterMark.Author}e"], keys);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in SearchWords.In(text)) words.Add(word.ToString());
        return words;
    }

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString() ?? "")];
}
