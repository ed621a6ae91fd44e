namespace Site.Feeds;

/// <summary>A notice to those who follow the site: an item that is about no paper.</summary>
/// <param name="Key">What its id is made of.</param>
/// <param name="Day">Its date.</param>
/// <param name="Content">Gives its HTML, the links beginning with the root that is asked for, in UTF-8.</param>
public sealed record FeedNotice(string Key, string Title, DateOnly Day, Func<string, ReadOnlyMemory<byte>> Content);
