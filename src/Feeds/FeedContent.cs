using Site.Papers;

namespace Site.Feeds;

/// <summary>Gives the texts of feeds that are made elsewhere. HTML comes in UTF-8, its links beginning with the root that is asked for.</summary>
/// <param name="Paper">The HTML of a paper for a feed, or for an archive.</param>
/// <param name="Day">The HTML of a day with its papers.</param>
/// <param name="Change">The HTML on a correction of a paper.</param>
/// <param name="Title">A paper's title without markup.</param>
/// <param name="Plain">A paper's abstract without markup.</param>
/// <param name="Words">The plain text that a template of the theme makes of values: papers, days, topics, changes, texts.</param>
public sealed record FeedContent(
    Func<Paper, string, bool, ReadOnlyMemory<byte>> Paper,
    Func<Day, string, ReadOnlyMemory<byte>> Day,
    Func<Paper, PaperChange, string, ReadOnlyMemory<byte>> Change,
    Func<Paper, string> Title,
    Func<Paper, string> Plain,
    Func<string, IReadOnlyList<(string Name, object? Value)>, string> Words);
