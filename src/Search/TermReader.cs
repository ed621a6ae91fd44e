using Site.Text;

namespace Site.Search;

/// <summary>Reads the terms of papers, one paper after the other, and what they weigh there.</summary>
/// <param name="papers">How many papers there are to read.</param>
/// <param name="scratch">Room for what is read.</param>
internal sealed class TermReader(int papers, Scratch scratch)
{
    // An abstract has about 120.
    private const int UsualTerms = 160;

    private static readonly (Extras Thing, string Name)[] Things =
        [.. Enum.GetValues<Extras>().Where(e => e != Extras.None).Select(e => (e, e.ToString().ToLowerInvariant()))];

    private readonly TermNumbers _numbers = new(StopWords.All);
    private readonly ScratchList<Use> _uses = new(scratch, papers * UsualTerms);

    // Of the paper at hand: the terms of the field, the terms of all fields, and the weight by term.
    private readonly List<int> _field = [];
    private readonly List<int> _seen = [];
    private float[] _weights = new float[1024];
    private char[] _folded = [];
    private char[] _room = [];

    // The postings by term, and where those of each term end.
    private Memory<Posting> _postings;
    private int[] _ends = [];

    /// <summary>The terms read so far, in the order of their first occurrence.</summary>
    public IReadOnlyList<string> Terms => _numbers.Terms;

    /// <summary>Papers are read in ascending order of their numbers.</summary>
    public void Read(int number, SearchEntry paper)
    {
        ReadWords(paper);
        Keep(number, isWord: true);
        ReadFilters(paper);
        Keep(number, isWord: false);
    }

    /// <summary>Sorts what has been read by term, once. Within a term the order of the papers stays.</summary>
    public void Group()
    {
        _postings = scratch.Take<Posting>(_uses.Count);
        _ends = new int[Terms.Count];
        foreach (var use in _uses.Span) _ends[use.Term]++;
        var total = 0;
        for (var i = 0; i < _ends.Length; i++) (_ends[i], total) = (total, total + _ends[i]);
        var postings = _postings.Span;
        foreach (var use in _uses.Span) postings[_ends[use.Term]++] = use.Posting;
    }

    /// <summary>The postings of a term by its place in <see cref="Terms"/>, once they are grouped.</summary>
    public ReadOnlySpan<Posting> Postings(int term) => _postings.Span[(term == 0 ? 0 : _ends[term - 1]).._ends[term]];

    private void ReadWords(SearchEntry paper)
    {
        AddWords(paper.Title);
        Weigh(Weights.OfTitleWord(_field.Count));
        AddWords(paper.Abstract(ref _room));
        Weigh(Weights.OfAbstractWord(_field.Count));
        foreach (var author in paper.Authors) AddWords(author.Name);
        Weigh(Weights.OfAuthorWord);
        foreach (var topic in paper.Topics) AddWords(topic.Name);
        foreach (var keyword in paper.Keywords) AddWords(keyword);
        Weigh(Weights.OfTopicWord);
    }

    private void ReadFilters(SearchEntry paper)
    {
        foreach (var author in paper.Authors)
            foreach (var word in Words.In(author.Name, ref _folded)) AddFilter(FilterMark.Author, word);
        foreach (var topic in paper.Topics) AddFilter(FilterMark.Topic, topic.Slug.Value);
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
        var number = _numbers.FindOrAdd(term);
        if (number == TermNumbers.PassedOver) return;
        if (number >= _weights.Length) Array.Resize(ref _weights, 2 * _weights.Length);
        _field.Add(number);
    }

    private void Weigh(float weight)
    {
        foreach (var term in _field)
        {
            if (_weights[term] == 0) _seen.Add(term);
            _weights[term] += weight;
        }

        _field.Clear();
    }

    // A filter has no weight.
    private void Keep(int number, bool isWord)
    {
        var uses = _uses.Add(_seen.Count);
        for (var i = 0; i < uses.Length; i++)
        {
            var term = _seen[i];
            uses[i] = new Use(term, new Posting(number, isWord ? Weights.Level(_weights[term]) : 0));
            _weights[term] = 0;
        }

        _seen.Clear();
    }

    private readonly record struct Use(int Term, Posting Posting);
}
