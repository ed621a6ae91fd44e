using Site.Papers;

namespace Site.Views;

/// <summary>Where to look for a paper that came without an address: a search for its title.</summary>
public sealed record TitleSearch(string Name, string Url)
{
    internal static readonly Members Members = Members.Of<TitleSearch>("search",
        new("name", s => s.Name, "name of the search engine"),
        new("url", s => s.Url, "address of the search for the paper's title"));

    public static IReadOnlyList<TitleSearch> For(Paper paper, string title)
    {
        if (paper.HasAddress) return [];
        title = Uri.EscapeDataString(title);
        return
        [
            new("arXiv", $"https://arxiv.org/search/?query={title}&searchtype=title"),
            new("Google Scholar", $"https://scholar.google.com/scholar?q=%22{title}%22"),
            new("Hugging Face", $"https://huggingface.co/papers?q={title}"),
        ];
    }
}
