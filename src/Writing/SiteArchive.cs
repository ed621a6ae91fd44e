using System.IO.Compression;

namespace Site.Writing;

/// <summary>Writes files of a site as one archive (ZIP): in ordinal order and with one time for all, so that the same site gives the same bytes.</summary>
internal static class SiteArchive
{
    // The earliest that the format knows.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A regular file that its owner may change and everyone may read, as Unix writes it.
    private const int Attributes = 0x81A4 << 16;

    /// <param name="folder">The folder that all files are in.</param>
    public static void Write(Stream output, string folder, IEnumerable<ArchivedFile> files, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var entry = zip.CreateEntry($"{folder}/{file.Path}", CompressionLevel.Optimal);
            entry.LastWriteTime = Time;
            entry.ExternalAttributes = Attributes;
            using var content = file.Open();
            using var target = entry.Open();
            content.CopyTo(target);
        }
    }
}
