using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Search;

namespace Site.Tests.Search;

/// <summary>The search page's script does to a query what the index did to the papers.</summary>
public sealed class SearchScriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Theme, "assets", "search.js");
    private static readonly string Query = File.ReadAllText(Path.Combine(Folder, "1-query.js"));

    [Fact]
    public void Folds_every_letter_as_the_index_does()
    {
        var spelled = Regex.Match(Query, "const spelled = {(.*?)}").Groups[1].Value.Split(',')
            .Select(pair => pair.Split(':')).ToDictionary(pair => pair[0].Trim()[0], pair => pair[1].Trim(' ', '\''));
        Assert.NotEmpty(spelled);
        foreach (var letter in Enumerable.Range(0x80, 0xd800 - 0x80).Select(code => (char)code).Where(char.IsLetter))
        {
            var folded = new StringBuilder();
            foreach (var c in letter.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormKD).ToLowerInvariant())
                if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(spelled.TryGetValue(c, out var text) ? text : c.ToString());
            Assert.Equal(folded.Replace('ς', 'σ').ToString(), Words.Fold(letter.ToString()));
        }
    }

    [Fact]
    public void Knows_the_marks_of_filters() =>
        Assert.Contains($"{{ topic: '{FilterMark.Topic}', tag: '{FilterMark.Topic}', day: '{FilterMark.Day}', has: '{FilterMark.Has}', author: '{FilterMark.Author}' }}", Query, StringComparison.Ordinal);

    [Theory]
    [InlineData("open({ terms, texts, papers, stop, alphabet, levels, last })")]
    [InlineData("terms(number, data)")]
    [InlineData("texts(number, data)")]
    public void Receives_what_the_index_calls(string function) =>
        Assert.Contains($"function {function}", File.ReadAllText(Path.Combine(Folder, "2-index.js")), StringComparison.Ordinal);
}
