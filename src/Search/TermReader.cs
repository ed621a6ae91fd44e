using Site.Papers;
using Site.Text;

namespace Site.Search;

/// <summary>Reads the terms of papers, one paper after the other: words with their weights, and the values of filters.</summary>
internal sealed class TermReader
{
    private const int NotIndexed = -1;

    private readonly Dictionary<string, int> _numbers = StopWords.All.ToDictionary(w => w, _ => NotIndexed, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _terms = [];
    private readonly List<TermPosting> _postings = [];

    // By term, of the paper at hand.
    private float[] _weights = new float[1 << 12];

    public TermReader() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms in the order of their first use.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>In the order of the papers.</summary>
    public List<TermPosting> Postings => _postings;

    /// <summary>Reads a paper, each with a higher number than the one before.</summary>
    public void Read(PaperText text, int number)
    {
        var paper = text.Paper;
        var first = _postings.Count;
        ReadWords([text.Title], number, Weights.OfTitleWord);
        ReadWords([text.Abstract], number, Weights.OfAbstractWord);
        ReadWords(paper.Authors.Select(a => a.Name), number, _ => Weights.OfAuthorWord);
        ReadWords(paper.Topics.Select(t => t.Name).Concat(paper.Keywords), number, _ => Weights.OfTopicWord);
        for (var i = first; i < _postings.Count; i++)
        {
            var term = _postings[i].Term;
            _postings[i] = new TermPosting(term, new Posting(number, Weights.Level(_weights[term])));
            _weights[term] = 0;
        }

        if (paper.Upvotes is > 0 and var votes) _postings.Add(new TermPosting(NumberOf([FilterMark.Votes]), new Posting(number, Weights.LevelOfVotes(votes))));
        foreach (var filter in Filters(paper)) _postings.Add(new TermPosting(NumberOf(filter), new Posting(number, 0)));
    }

    // What a word weighs depends on how many its field has.
    private void ReadWords(IEnumerable<string> texts, int number, Func<int, float> weigh)
    {
        var terms = new List<int>();
        foreach (var text in texts)
            foreach (var word in SearchWords.In(text))
                if (NumberOf(word) is not NotIndexed and var term) terms.Add(term);

        var weight = weigh(terms.Count);
        foreach (var term in terms)
        {
            if (_weights[term] == 0) _postings.Add(new TermPosting(term, new Posting(number, 0)));
            _weights[term] += weight;
        }
    }

    private static HashSet<string> Filters(Paper paper)
    {
        var filters = new HashSet<string>(StringComparer.Ordinal);
        foreach (var author in paper.Authors)
            foreach (var word in SearchWords.In(author.Name)) filters.Add($"{FilterMark.Author}{word}");
        filters.UnionWith(paper.Topics.Select(t => FilterMark.Topic + t.Slug.Value));
        filters.UnionWith(paper.Days.Select(d => $"{FilterMark.Day}{d}"));
        filters.UnionWith(Extras.Of(paper).Select(e => FilterMark.Has + e));
        if (paper.Arxiv is { } arxiv) filters.Add(FilterMark.Id + arxiv.Value.ToLowerInvariant());
        if (paper.Doi is { } doi) filters.Add(FilterMark.Id + doi.Value.ToLowerInvariant());
        return filters;
    }

    private int NumberOf(ReadOnlySpan<char> term)
    {
        if (_lookup.TryGetValue(term, out var number)) return number;
        number = _terms.Count;
        _terms.Add(term.ToString());
        _numbers.Add(_terms[number], number);
        if (number == _weights.Length) Array.Resize(ref _weights, 2 * _weights.Length);
        return number;
    }
}
