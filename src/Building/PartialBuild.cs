using Site.Diagnostics;
using Site.Pipelines;
using Site.Reading;

namespace Site.Building;

/// <summary>Builds the site without the papers and files that have errors. Each try leaves out what the one before has found.</summary>
/// <param name="progress">Told after each file how many are written, and of how many.</param>
public sealed class PartialBuild(BuildOptions options, Action<int, int> progress)
{
    // What is left out may be missed elsewhere, as a page that was linked to.
    private const int MostTries = 10;

    /// <summary>Goes on after a build that failed.</summary>
    /// <param name="failed">The build, which has run.</param>
    /// <param name="diagnostics">What it found.</param>
    /// <param name="cancellation">Stops it.</param>
    public PartialResult Run(SiteBuild failed, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (build, found, leftOut) = (failed, diagnostics, LeftOut.Nothing);
        for (var number = 1; number < MostTries; number++)
        {
            var errors = found.Sorted().Where(d => d.Severity == Severity.Error).ToArray();
            if (FaultyInput.Find(build.Folders[0].ShownPath, errors, build.DigestFiles, leftOut) is not { } next || IsSame(next, leftOut)) break;
            leftOut = next;
            build = new SiteBuild(options with { LeftOut = next }, progress);
            found = new DiagnosticBag();
            var result = build.Run(found, cancellation);
            // What was left out before is not found again.
            foreach (var error in errors) found.Add(error);
            if (result is not null) return new PartialResult(result, found, leftOut);
        }

        return new PartialResult(null, found, LeftOut.Nothing);
    }

    private static bool IsSame(LeftOut one, LeftOut other) =>
        one.Files.Count == other.Files.Count && one.Papers.Count == other.Papers.Count && one.Parts.Count == other.Parts.Count;
}
