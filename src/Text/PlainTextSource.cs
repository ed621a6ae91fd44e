namespace Site.Text;

/// <summary>Gives a plain text.</summary>
public delegate ReadOnlySpan<char> PlainTextSource(ref char[] buffer);
