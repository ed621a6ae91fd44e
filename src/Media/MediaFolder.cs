using Site.Addresses;
using Site.Papers;

namespace Site.Media;

/// <summary>The folder of the input with a small picture for each of some papers, <c>media/2603.10165.jpg</c>.</summary>
public static class MediaFolder
{
    public const string Name = "media";

    /// <summary>The largest file that a page may show, in bytes. What <c>fetch</c> writes is far smaller.</summary>
    public const int MostBytes = 200_000;

    /// <summary>What names may end in, and what the file is then to be.</summary>
    public static readonly IReadOnlyDictionary<string, PictureFormat> Endings = new Dictionary<string, PictureFormat>(StringComparer.Ordinal)
    {
        [".jpg"] = PictureFormat.Jpeg,
        [".jpeg"] = PictureFormat.Jpeg,
        [".png"] = PictureFormat.Png,
        [".webp"] = PictureFormat.WebP,
        [".gif"] = PictureFormat.Gif,
    };

    /// <summary>What a paper's picture may be called, the best name first: by its arXiv id, which stays, or as its page is.</summary>
    public static IReadOnlyList<Slug> NamesOf(Paper paper) => paper.Arxiv is { } arxiv && arxiv.PageName != paper.Id ? [arxiv.PageName, paper.Id] : [paper.Id];

    /// <summary>Where a picture of that name is written.</summary>
    public static string PathFor(string input, Slug name) => Path.Join(input, Name, name + ".jpg");

    /// <summary>Whether there is one.</summary>
    public static bool Has(string input, Slug name) => Endings.Keys.Any(ending => File.Exists(Path.Join(input, Name, name + ending)));
}
