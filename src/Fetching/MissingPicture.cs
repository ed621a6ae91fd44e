using Site.Ledgers;

namespace Site.Fetching;

/// <summary>A picture that could not be had.</summary>
/// <param name="Paper">What it would be called.</param>
/// <param name="Host">Who was asked; empty where it could not be kept.</param>
/// <param name="Reason">Why.</param>
public sealed record MissingPicture(string Paper, string Host, Detail Reason);
