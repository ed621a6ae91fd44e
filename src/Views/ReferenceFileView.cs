using Site.Addresses;
using Site.Citations;

namespace Site.Views;

/// <summary>A file with the reference to a paper, as templates see it.</summary>
/// <param name="Path">Null where the site has no such files.</param>
public sealed record ReferenceFileView(Reference Reference, ReferenceFormat Format, SitePath? Path)
{
    internal static readonly Members Members = Members.Of<ReferenceFileView>("reference file",
        new("extension", f => f.Format.Extension, "`.bib`, `.ris` or `.json`"),
        new("type", f => f.Format.MediaType, "its media type"),
        new("path", f => f.Path?.Value, "path of the file; empty where `reference_files: false` keeps the site from having them"),
        new("data", f => CitationFile.Of(f.Format, f.Reference), "address that holds the file itself (`data:`)"));
}
