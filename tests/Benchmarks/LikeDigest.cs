using System.Globalization;
using System.Text.Json.Nodes;

namespace Site.Benchmarks;

/// <summary>
/// Writes a digest of any size out of real days, for what a site of so many real papers weighs. The days come round and round,
/// a weekday each; a paper gets the day, an arXiv id, a last word of its title and authors of its round. Every fourth author
/// stays the same person through all rounds, as some publish on for years. So 30,000 papers out of 1,334 have about as many
/// author pages. The same size out of the same days gives the same bytes.
/// </summary>
public sealed class LikeDigest
{
    private const int Staying = 4;

    private static readonly DateOnly FirstDay = new(2020, 1, 6);

    private int _number;

    /// <summary>Makes <paramref name="folder"/>/input of <paramref name="papers"/> papers out of the Hugging Face days in <paramref name="source"/>; everything besides them is that of <paramref name="model"/>.</summary>
    public static void Write(string folder, string model, string source, int papers)
    {
        var days = DigestFolder.Make(folder, model);
        JsonArray[] real = [.. Directory.EnumerateFiles(source, "*.json").Order(StringComparer.Ordinal).Select(f => JsonNode.Parse(File.ReadAllText(f))).OfType<JsonArray>().Where(d => d.Count > 0)];
        if (real.Length == 0) throw new InvalidOperationException($"'{source}' holds no days of Hugging Face's daily papers.");
        var digest = new LikeDigest();
        for (var index = 0; digest._number < papers; index++)
        {
            var day = FirstDay.AddDays(index / 5 * 7 + index % 5);
            var made = digest.Day(real[index % real.Length].Take(papers - digest._number), day, index / real.Length);
            File.WriteAllText(Path.Combine(days, string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}.json")), made.ToJsonString());
        }
    }

    private JsonArray Day(IEnumerable<JsonNode?> papers, DateOnly day, int round) => [.. papers.Select(p => Paper(p, day, round))];

    private JsonObject Paper(JsonNode? real, DateOnly day, int round)
    {
        // The id also stands in addresses.
        if (real is null || (string?)real["paper"]?["id"] is not { } id) throw new InvalidOperationException("a paper has no id.");
        var arxiv = string.Create(CultureInfo.InvariantCulture, $"{day:yyMM}.{_number++ % 100_000:00000}");
        var made = JsonNode.Parse(real.ToJsonString().Replace(id, arxiv, StringComparison.Ordinal))?.AsObject() ?? [];
        var paper = made["paper"]?.AsObject() ?? [];

        var moment = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00.000Z");
        foreach (var part in (JsonObject[])[made, paper])
        {
            foreach (var field in (string[])["publishedAt", "submittedOnDailyAt"])
                if (part.ContainsKey(field)) part[field] = moment;
            if ((string?)part["title"] is { } title) part["title"] = Title(title, round);
        }

        foreach (var author in paper["authors"]?.AsArray() ?? [])
            if (author is JsonObject && (string?)author["name"] is { } name) author["name"] = Name(name, round);
        return made;
    }

    // A title of its own in every round, as long as it was on the whole.
    private static string Title(string title, int round) =>
        $"{title[..(title.LastIndexOf(' ') + 1)]}{Words.All[(title.Length + round) % Words.All.Length]}";

    // Another person has other initials, which leaves the length of the name.
    private static string Name(string name, int round)
    {
        if (name.Sum(c => c) % Staying == 0) return name;
        var last = name.LastIndexOf(' ') + 1;
        return Turn(name[..last], round) + Turn(name[last..], round * 7);
    }

    private static string Turn(string name, int by) =>
        name is [>= 'A' and <= 'Z' and var initial, ..] ? (char)('A' + (initial - 'A' + by) % 26) + name[1..] : name;
}
