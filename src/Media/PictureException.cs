namespace Site.Media;

/// <summary>A picture that is not to be had, and why.</summary>
public sealed class PictureException(string message) : Exception(message);
