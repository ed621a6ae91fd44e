using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The files of the papers' pictures.</summary>
public sealed class PictureFiles : Pipeline
{
    public PictureFiles(InputFolder input, Pictures pictures)
    {
        Dependencies = [pictures];
        PostProcess = [new ConcatDocuments<IReadOnlyDictionary<Paper, Picture>>(pictures), new CopyPictures(input)];
    }
}
