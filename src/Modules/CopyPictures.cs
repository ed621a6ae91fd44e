using System.Buffers;
using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Media;
using Site.Papers;
using Site.Reading;

namespace Site.Modules;

/// <summary>Copies the pictures that pages show.</summary>
public sealed class CopyPictures(InputFolder input) : Module<IReadOnlyDictionary<Paper, Picture>, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<IReadOnlyDictionary<Paper, Picture>>> inputs, PipelineContext context)
    {
        var shown = inputs.SelectMany(d => d.Model.Values).ToDictionary(p => p.Path.Value, p => p.Path, StringComparer.Ordinal);
        return input.Files(MediaFolder.Name).Where(f => shown.ContainsKey(f.RelativePath)).Select(f => new Document<SiteFile>(
            new SiteFile(shown[f.RelativePath], f.ShownPath, output => output.Write(InputFolder.ReadBytes(f, context.Diagnostics))) { Source = new Location(f.ShownPath) }));
    }
}
