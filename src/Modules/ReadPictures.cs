using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Media;
using Site.Papers;
using Site.Reading;

namespace Site.Modules;

/// <summary>Finds the pictures of papers in <c>media/</c>, and says what is wrong there.</summary>
public sealed class ReadPictures(InputFolder input) : Module<PaperDigest, IReadOnlyDictionary<Paper, Picture>>
{
    protected override IEnumerable<Document<IReadOnlyDictionary<Paper, Picture>>> Execute(IReadOnlyList<Document<PaperDigest>> inputs, PipelineContext context) =>
        inputs.Select(d => new Document<IReadOnlyDictionary<Paper, Picture>>(Pictures(d.Model, context.Diagnostics)));

    private Dictionary<Paper, Picture> Pictures(PaperDigest digest, DiagnosticBag diagnostics)
    {
        var pictures = new Dictionary<Paper, Picture>();
        if (input.Files(MediaFolder.Name) is not { Count: > 0 } files) return pictures;
        var papers = new Dictionary<string, Paper>(StringComparer.Ordinal);
        foreach (var paper in digest.Papers) papers[paper.Id.Value] = paper;
        foreach (var paper in digest.Papers)
            foreach (var name in MediaFolder.NamesOf(paper)) papers.TryAdd(name.Value, paper);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file.RelativePath);
            if (!MediaFolder.Endings.TryGetValue(Path.GetExtension(file.RelativePath), out var format) || file.RelativePath.Count(c => c == '/') > 1)
                Warn(file, $"nothing reads '{file.RelativePath[(MediaFolder.Name.Length + 1)..]}': pictures of papers end in {string.Join(", ", MediaFolder.Endings.Keys)}, and are in no folder within {MediaFolder.Name}/.");
            else if (Read(file, format, diagnostics) is not { } picture)
                continue;
            else if (!papers.TryGetValue(name, out var paper))
                WarnOfUnknown(file, name);
            else if (!pictures.TryAdd(paper, picture))
                Warn(file, $"the paper has another picture already, {pictures[paper].Path}, which is shown.");
        }

        return pictures;

        void Warn(InputFile file, string message) => diagnostics.Warn(new Location(file.ShownPath), Codes.UnreadFile, message);

        // Days that are held back have papers that are not here yet.
        void WarnOfUnknown(InputFile file, string name)
        {
            if (digest.HeldBack.Count == 0) Warn(file, $"no paper has '{name}' as its arXiv id or as the name of its page, by which its picture would be called.{Nearest.Hint(name, papers.Keys)}");
        }
    }

    private static Picture? Read(InputFile file, PictureFormat format, DiagnosticBag diagnostics)
    {
        if (InputFolder.ReadBytes(file, diagnostics) is not { } bytes) return null;
        var hasPath = SitePath.TryParse(file.RelativePath, out var path);
        var found = PictureHeader.Read(bytes);
        var problem = found switch
        {
            _ when !hasPath => "its name is no part of an address; pictures are named by an arXiv id or as a paper's page.",
            null => "this is no picture, whatever its name says: no JPEG, PNG, WebP or GIF.",
            { } header when header.Format != format => $"by its content this picture is {header.Format}, not what its name says.",
            { } header when !header.IsWhole(bytes) => "this picture is cut off.",
            { Pixels: > SmallPicture.MostPixels } header => $"this picture says that it has {header.Width} × {header.Height} pixels; 320 are wide enough.",
            _ when bytes.Length > MediaFolder.MostBytes => $"this picture has {bytes.Length / 1000} KB, and a page may show {MediaFolder.MostBytes / 1000} KB at most; 320 pixels are wide enough.",
            _ => null,
        };
        if (problem is null && found is { } picture && path is { } address) return new Picture(address, picture.Width, picture.Height);
        diagnostics.Error(new Location(file.ShownPath), Codes.BadPicture, $"{problem} Replace it or remove it.");
        return null;
    }
}
