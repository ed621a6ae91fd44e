namespace Site.Checking;

/// <summary>Is told of each link of a page or style sheet: its address, decoded.</summary>
internal delegate void LinkVisitor(ReadOnlySpan<byte> address, LinkKind kind);
