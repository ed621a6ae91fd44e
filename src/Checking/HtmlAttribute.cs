namespace Site.Checking;

/// <summary>Where an attribute's name and value are in a page. The value is as written, without its quotes.</summary>
internal readonly record struct HtmlAttribute(Range Name, Range Value);
