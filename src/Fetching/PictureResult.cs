namespace Site.Fetching;

/// <summary>What came of fetching pictures.</summary>
/// <param name="Added">How many are new.</param>
/// <param name="Known">How many papers had one already.</param>
/// <param name="Missing">Those that could not be had.</param>
public sealed record PictureResult(int Added, int Known, IReadOnlyList<MissingPicture> Missing);
