using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Tests.Reading;

public sealed class FileReadingsTests
{
    [Fact]
    public void A_file_is_read_again_once_it_has_changed_and_its_mistakes_are_told_each_time()
    {
        using var folder = new TemporaryFolder().With("input/digest/a.yml", "one").With("input/digest/b.yml", "two");
        var readings = new FileReadings();
        var read = new List<string>();

        Assert.Equal(["input/digest/a.yml", "input/digest/b.yml"], Run());
        Assert.Equal(["input/digest/a.yml", "input/digest/b.yml"], Run());
        Assert.Equal(["a.yml", "b.yml"], read);

        folder.With("input/digest/a.yml", "three");
        Assert.Equal(2, Run().Length);
        Assert.Equal(["a.yml", "b.yml", "a.yml"], read);

        File.SetLastWriteTimeUtc(folder["input/digest/b.yml"], new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc));
        Run();
        Assert.Equal("b.yml", read[^1]);

        string[] Run()
        {
            var diagnostics = new DiagnosticBag();
            foreach (var file in new InputFolder(folder["input"]).Files("digest")) readings.Read(file, Read, diagnostics);
            return [.. diagnostics.Sorted().Select(d => d.Location.File[(folder.Path.Length + 1)..])];
        }

        IReadOnlyList<DigestFile> Read(InputFile file, DiagnosticBag diagnostics)
        {
            read.Add(Path.GetFileName(file.RelativePath));
            diagnostics.Error(new Location(file.ShownPath), Codes.Syntax, "wrong");
            return [];
        }
    }
}
