using Site.Addresses;

namespace Site.Fetching;

/// <summary>A paper whose picture is wanted.</summary>
/// <param name="Names">What the picture may be called, the best first.</param>
/// <param name="Addresses">Where there may be one, the best first.</param>
public sealed record PictureRequest(IReadOnlyList<Slug> Names, IReadOnlyList<WebLink> Addresses);
