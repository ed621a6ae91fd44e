using Site.Papers;
using Site.Text;

namespace Site.Search;

/// <summary>The terms of papers, each with the papers that hold it: words, and the values of filters.</summary>
internal sealed class InvertedIndex
{
    private const int LeastOfPart = 500;

    // Null for what is not indexed.
    private readonly Dictionary<string, PostingList?> _terms = StopWords.All.ToDictionary(w => w, _ => (PostingList?)null, StringComparer.Ordinal);

    private InvertedIndex()
    {
    }

    /// <summary>The terms in ordinal order.</summary>
    /// <param name="papers">Numbered by their order.</param>
    public static IReadOnlyList<KeyValuePair<string, List<Posting>>> Of(IReadOnlyList<PaperText> papers)
    {
        var parts = new InvertedIndex[Math.Clamp(papers.Count / LeastOfPart, 1, Environment.ProcessorCount)];
        Parallel.For(0, parts.Length, part =>
        {
            parts[part] = new InvertedIndex();
            for (var number = Start(part); number < Start(part + 1); number++) parts[part].Add(papers[number], number);
        });
        // The parts are in the order of the papers, so the lists stay in it.
        foreach (var part in parts.Skip(1)) parts[0].Append(part);
        return parts[0].Sorted();

        int Start(int part) => (int)((long)papers.Count * part / parts.Length);
    }

    private void Add(PaperText text, int number)
    {
        var paper = text.Paper;
        var met = new List<PostingList>();
        AddWords([paper.Title], Weights.OfTitleWord, met);
        AddWords([text.Abstract], Weights.OfAbstractWord, met);
        AddWords(paper.Authors.Select(a => a.Name), _ => Weights.OfAuthorWord, met);
        AddWords(paper.Topics.Select(t => t.Name).Concat(paper.Keywords), _ => Weights.OfTopicWord, met);
        foreach (var list in met) list.Add(number);
        AddFilters(paper, number);
    }

    private void AddWords(IEnumerable<string> texts, Func<int, float> weigh, List<PostingList> met)
    {
        var field = new List<PostingList>();
        foreach (var text in texts)
            foreach (var word in SearchWords.In(text))
                if (ListOf(word) is { } list) field.Add(list);

        var weight = weigh(field.Count);
        foreach (var list in field)
            if (list.AddWeight(weight)) met.Add(list);
    }

    private void AddFilters(Paper paper, int number)
    {
        foreach (var author in paper.Authors)
            foreach (var word in SearchWords.In(author.Name)) AddFilter(FilterMark.Author, word, number);
        foreach (var topic in paper.Topics) AddFilter(FilterMark.Topic, topic.Slug.Value, number);
        foreach (var day in paper.Days) AddFilter(FilterMark.Day, Iso.Date(day), number);
        foreach (var extra in Extras.Of(paper)) AddFilter(FilterMark.Has, extra, number);
    }

    private void AddFilter(char mark, ReadOnlySpan<char> value, int number) => ListOf($"{mark}{value}")?.AddUnweighed(number);

    private PostingList? ListOf(ReadOnlySpan<char> term)
    {
        var terms = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!terms.TryGetValue(term, out var list)) terms[term] = list = new PostingList();
        return list;
    }

    private void Append(InvertedIndex later)
    {
        foreach (var (term, list) in later._terms)
            if (list is not null && !_terms.TryAdd(term, list)) _terms[term]?.Postings.AddRange(list.Postings);
    }

    private KeyValuePair<string, List<Posting>>[] Sorted()
    {
        var terms = new List<KeyValuePair<string, List<Posting>>>(_terms.Count);
        foreach (var (term, list) in _terms)
            if (list is not null) terms.Add(new(term, list.Postings));
        terms.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return [.. terms];
    }
}
