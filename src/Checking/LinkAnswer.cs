namespace Site.Checking;

/// <summary>What was learned of a link, and when.</summary>
/// <param name="Text">What was seen, for people: "404 Not Found".</param>
public sealed record LinkAnswer(DateOnly Day, LinkState State, string Text);
