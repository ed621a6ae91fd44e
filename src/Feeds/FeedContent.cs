using Site.Papers;

namespace Site.Feeds;

/// <summary>Gives the texts of feeds that are made elsewhere. HTML comes in UTF-8, its links beginning with the root that is asked for.</summary>
/// <param name="Paper">The HTML of a paper for a feed, or for an archive.</param>
/// <param name="Day">The HTML of a day with its papers.</param>
/// <param name="Plain">A paper's abstract without markup.</param>
public sealed record FeedContent(
    Func<Paper, string, bool, ReadOnlyMemory<byte>> Paper,
    Func<Day, string, ReadOnlyMemory<byte>> Day,
    Func<Paper, string> Plain);
