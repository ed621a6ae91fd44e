namespace Site.Fetching;

/// <summary>A service that papers come from.</summary>
public enum ServiceKind
{
    /// <summary>Hugging Face's daily papers, day by day.</summary>
    HuggingFace,

    /// <summary>arXiv's announcement of the day, by category.</summary>
    Arxiv,

    /// <summary>What a question to arXiv's API finds, by the day of submission.</summary>
    ArxivQuery,

    /// <summary>bioRxiv's posts of a day.</summary>
    Biorxiv,

    /// <summary>medRxiv's posts of a day.</summary>
    Medrxiv,

    /// <summary>Any address that gives a feed or a list that a reader knows.</summary>
    Address,
}
