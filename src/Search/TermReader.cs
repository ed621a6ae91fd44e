using System.Runtime.InteropServices;
using Site.Digest;

namespace Site.Search;

/// <summary>Reads the terms of papers, one paper after the other, and what they weigh there.</summary>
public sealed class TermReader
{
    private const int StopWord = -1;

    // An abstract has about 120. Lists that double on the way leave as much behind as they hold.
    private const int UsualTerms = 160;

    private static readonly (Extras Thing, string Name)[] Things =
        [.. Enum.GetValues<Extras>().Where(e => e != Extras.None).Select(e => (e, e.ToString().ToLowerInvariant()))];

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _terms = [];
    private readonly List<int> _postingTerms;
    private readonly List<Posting> _postings;

    // Of the paper at hand: the terms of the field, the terms of all fields, and the weight by term.
    private readonly List<int> _field = [];
    private readonly List<int> _seen = [];
    private readonly List<float> _weights = [];
    private char[] _folded = [];
    private char[] _room = [];

    /// <param name="papers">How many papers there are to read.</param>
    public TermReader(int papers)
    {
        _postingTerms = new List<int>(papers * UsualTerms);
        _postings = new List<Posting>(papers * UsualTerms);
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in StopWords.All) _ids.Add(word, StopWord);
    }

    /// <summary>The terms read so far, in the order of their first occurrence.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>For each of <see cref="Postings"/>, the place of its term in <see cref="Terms"/>.</summary>
    public ReadOnlySpan<int> PostingTerms => CollectionsMarshal.AsSpan(_postingTerms);

    /// <summary>In the order of the papers.</summary>
    public ReadOnlySpan<Posting> Postings => CollectionsMarshal.AsSpan(_postings);

    /// <summary>Papers are read in ascending order of their numbers.</summary>
    public void Read(int number, SearchEntry paper)
    {
        ReadWords(paper);
        foreach (var id in _seen) Keep(id, new Posting(number, Weights.Level(_weights[id])));
        _seen.Clear();
        ReadFilters(paper);
        foreach (var id in _seen) Keep(id, new Posting(number, 0));
        _seen.Clear();
    }

    private void ReadWords(SearchEntry paper)
    {
        AddWords(paper.Title);
        Weigh(Weights.OfTitleWord(_field.Count));
        AddWords(paper.Abstract(ref _room));
        Weigh(Weights.OfAbstractWord(_field.Count));
        foreach (var author in paper.Authors) AddWords(author.Name);
        Weigh(Weights.OfAuthorWord);
        foreach (var tag in paper.Tags) AddWords(tag.Name);
        foreach (var keyword in paper.Keywords) AddWords(keyword);
        Weigh(Weights.OfTagWord);
    }

    private void ReadFilters(SearchEntry paper)
    {
        foreach (var author in paper.Authors)
            foreach (var word in Words.In(author.Name, ref _folded)) AddFilter(FilterMark.Author, word);
        foreach (var tag in paper.Tags) AddFilter(FilterMark.Tag, tag.Slug.Value);
        foreach (var day in paper.Days) AddFilter(FilterMark.Day, Iso.Date(day));
        foreach (var (thing, name) in Things)
            if (paper.Has.HasFlag(thing)) AddFilter(FilterMark.Has, name);
        Weigh(1);
    }

    private void AddWords(ReadOnlySpan<char> text)
    {
        foreach (var word in Words.In(text, ref _folded)) Add(word);
    }

    private void AddFilter(char mark, ReadOnlySpan<char> value)
    {
        var key = value.Length < 128 ? stackalloc char[128] : new char[value.Length + 1];
        key[0] = mark;
        value.CopyTo(key[1..]);
        Add(key[..(value.Length + 1)]);
    }

    private void Add(ReadOnlySpan<char> term)
    {
        if (!_lookup.TryGetValue(term, out var id)) id = Number(term.ToString());
        if (id != StopWord) _field.Add(id);
    }

    private int Number(string term)
    {
        _ids.Add(term, _terms.Count);
        _terms.Add(term);
        _weights.Add(0);
        return _terms.Count - 1;
    }

    private void Weigh(float weight)
    {
        foreach (var id in _field)
        {
            if (_weights[id] == 0) _seen.Add(id);
            _weights[id] += weight;
        }

        _field.Clear();
    }

    private void Keep(int id, Posting posting)
    {
        _postingTerms.Add(id);
        _postings.Add(posting);
        _weights[id] = 0;
    }
}
