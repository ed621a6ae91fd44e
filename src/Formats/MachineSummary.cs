using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads the sentences that models wrote of papers, under the names that daily archives and services have for them: the
/// <c>tldr</c> of an object <c>AI</c> or of Semantic Scholar, <c>summary_zh</c> and the like.
/// </summary>
internal static class MachineSummary
{
    private static readonly (string Name, string? Language)[] Names =
    [
        ("ai_summary", null), ("tldr", null), ("TLDR", null), ("llm_summary", null), ("gpt_summary", null),
        ("summary_zh", "zh"), ("summary_cn", "zh"), ("tldr_zh", "zh"), ("summary_ja", "ja"), ("summary_ko", "ko"), ("tldr_en", "en"),
    ];

    /// <summary>Null where the record has none, or one that failed.</summary>
    public static Summary? Of(JsonFields paper)
    {
        if (paper.IsObject("AI") && paper.Part("AI") is { } ai && ai.FirstOf("tldr", "TLDR", "summary") is { } enhanced)
            return Make(enhanced, ai.Loose("model"), LanguageOfFile(paper.At.File));
        if (paper.IsObject("tldr") && paper.Part("tldr") is { } tldr && tldr.Loose("text") is { } short_)
            return Make(short_, tldr.Loose("model"), null);
        foreach (var (name, language) in Names)
            if (paper.IsText(name) && paper.Text(name) is { } text && Make(text, paper.Loose("ai_summary_model"), language) is { } summary) return summary;
        return null;
    }

    private static Summary? Make(string text, string? model, string? language)
    {
        var line = CleanText.Line(text);
        if (line.Length == 0 || line.Equals("error", StringComparison.OrdinalIgnoreCase)) return null;
        return new Summary(line, IsMachineWritten: true, model is null ? null : CleanText.Line(model), language ?? LanguageTags.OfLetters(line));
    }

    // 2026-01-05_AI_enhanced_Chinese.jsonl
    private static string? LanguageOfFile(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).Split('_', '-', '.');
        return words[^1].Length > 4 && LanguageTags.TryParse(words[^1], out var language) ? language : null;
    }
}
