using System.Globalization;
using Site.Addresses;

namespace Site.Views;

/// <summary>The archive of the whole site, as templates see it.</summary>
/// <param name="Bytes">Its size.</param>
public sealed record ArchiveView(long Bytes)
{
    internal static readonly Members Members = Members.Of<ArchiveView>("archive",
        new("path", _ => Routes.Archive.Value, "its path"),
        new("megabytes", a => a.Megabytes, "its size in megabytes with one decimal, as `12.3`; at least `0.1`"));

    private string Megabytes => Math.Max(0.1, Bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
