using Site.Diagnostics;

namespace Site.Addresses;

/// <summary>An address that the site had, and where it leads now.</summary>
/// <param name="To">Null where what was there has been taken down.</param>
/// <param name="At">The place that says so.</param>
public sealed record MovedAddress(SitePath From, SitePath? To, Location At);
