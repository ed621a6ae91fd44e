namespace Site.Writing;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Written">How many of them were new or changed.</param>
/// <param name="Removed">How many files of an earlier build were deleted.</param>
/// <param name="Bytes">The site's size.</param>
/// <param name="Listing">What the folder holds now.</param>
public sealed record WriteResult(int Files, int Written, int Removed, long Bytes, SiteListing Listing);
