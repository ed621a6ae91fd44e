namespace Site.Papers;

/// <summary>
/// Gives a plain text each time it is asked, which takes less room than to keep those of all papers.
/// </summary>
/// <param name="room">Room to make it in, replaced where it is too small. What is given may stand there: it is good until the room is used again.</param>
public delegate ReadOnlySpan<char> PlainTextSource(ref char[] room);
