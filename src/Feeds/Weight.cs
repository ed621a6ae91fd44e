using System.Text;
using Site.Papers;

namespace Site.Feeds;

/// <summary>
/// About how many bytes an item takes in a feed. Known from the digest alone, so that the limits of feeds and archives
/// depend neither on the theme nor on the vocabulary.
/// </summary>
public static class Weight
{
    private const int Metadata = 2000;
    private const int PerAuthor = 60;

    public static long Of(Paper paper) =>
        Metadata + Encoding.UTF8.GetByteCount(paper.Abstract ?? "") + Encoding.UTF8.GetByteCount(paper.Note?.Text ?? "") + (paper.Authors.Count * PerAuthor);

    public static long Of(Day day) => Metadata + Encoding.UTF8.GetByteCount(day.Note?.Text ?? "") + day.Papers.Sum(Of);
}
