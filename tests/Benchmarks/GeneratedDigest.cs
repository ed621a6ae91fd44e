using System.Globalization;
using System.Text;
using Site.Diagnostics;
using Site.Reading;

namespace Site.Benchmarks;

/// <summary>Writes a digest of any size as YAML days: 50 papers a day, with abstracts, authors and topics like those of real ones. The same size gives the same bytes.</summary>
public sealed class GeneratedDigest
{
    private const int PapersPerDay = 50;
    private const int AbstractLength = 1500;
    private const int Authors = 4;
    private const int Topics = 3;

    private static readonly DateOnly FirstDay = new(2020, 1, 1);

    private readonly Random _random = new(20250312);
    private readonly string[] _topics;
    private readonly string[] _words;

    private GeneratedDigest(string[] topics, string[] words) => (_topics, _words) = (topics, words);

    /// <summary>Makes <paramref name="folder"/>/input of <paramref name="papers"/> papers; everything besides them is that of <paramref name="model"/>.</summary>
    public static void Write(string folder, string model, int papers)
    {
        var days = DigestFolder.Make(folder, model);
        var vocabulary = new SourceText("tags.yml", File.ReadAllText(Path.Combine(model, "tags.yml")));
        var digest = new GeneratedDigest([.. VocabularyFile.Read(vocabulary, new DiagnosticBag()).Select(t => t.Name)], Words.All);
        for (var first = 0; first < papers; first += PapersPerDay)
        {
            var day = FirstDay.AddDays(first / PapersPerDay);
            File.WriteAllText(Path.Combine(days, Invariant($"{day:yyyy-MM-dd}.yml")), digest.Day(day, first, Math.Min(PapersPerDay, papers - first)));
        }
    }

    private string Day(DateOnly day, int first, int count)
    {
        var yaml = new StringBuilder(Invariant($"date: {day:yyyy-MM-dd}\npapers:\n"));
        for (var i = 0; i < count; i++) AppendPaper(yaml, day, first + i);
        return yaml.ToString();
    }

    private void AppendPaper(StringBuilder yaml, DateOnly day, int number)
    {
        // Five digits repeat after 100,000 papers, which are five years: year and month differ by then.
        var arxiv = Invariant($"{day:yyMM}.{number % 100_000:00000}");
        yaml.Append(Invariant($"  - title: \"{Title()} {number}\"\n    arxiv: \"{arxiv}\"\n"));
        yaml.Append(Invariant($"    authors: [{string.Join(", ", Enumerable.Range(0, Authors).Select(_ => Name()))}]\n"));
        yaml.Append(Invariant($"    tags: [{string.Join(", ", Pick(_topics, Topics).Select(t => $"\"{t}\""))}]\n"));
        yaml.Append(Invariant($"    upvotes: {_random.Next(200)}\n    abstract: >-\n      {Abstract()}\n"));
    }

    private string Title() => Capital(string.Join(' ', Pick(_words, 8)));

    private string Name() => $"{Capital(Word())} {Capital(Word())}";

    private string Abstract()
    {
        var text = new StringBuilder();
        while (text.Length < AbstractLength)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Capital(string.Join(' ', Enumerable.Range(0, _random.Next(8, 22)).Select(_ => Word())))).Append('.');
            if (_random.Next(12) == 0) text.Append(Invariant($" It gains {_random.Next(1, 40)}.{_random.Next(10)}\\% on *{Word()}*."));
        }

        if (_random.Next(3) == 0) text.Append(Invariant($" Code is at https://github.com/{Word()}/{Word()}."));
        return text.ToString();
    }

    private string Word() => _words[_random.Next(_words.Length)];

    private string[] Pick(string[] from, int count)
    {
        var picked = new HashSet<string>();
        while (picked.Count < Math.Min(count, from.Length)) picked.Add(from[_random.Next(from.Length)]);
        return [.. picked];
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
