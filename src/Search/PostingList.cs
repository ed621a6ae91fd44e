namespace Site.Search;

/// <summary>The papers that hold a term, in the order of their numbers. The weights of one paper are added up before it is listed.</summary>
internal sealed class PostingList
{
    private float _weight;

    public List<Posting> Postings { get; } = [];

    /// <summary>Adds a weight of the term in the paper at hand. Says whether it is the first.</summary>
    public bool AddWeight(float weight)
    {
        var isFirst = _weight == 0;
        _weight += weight;
        return isFirst;
    }

    /// <summary>Lists the paper at hand with the weights added.</summary>
    public void Add(int paper)
    {
        Postings.Add(new Posting(paper, Weights.Level(_weight)));
        _weight = 0;
    }

    /// <summary>Lists a paper for a term without weight, once.</summary>
    public void AddUnweighed(int paper)
    {
        if (Postings.Count == 0 || Postings[^1].Number != paper) Postings.Add(new Posting(paper, 0));
    }
}
