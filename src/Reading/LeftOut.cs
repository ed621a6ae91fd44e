using Site.Diagnostics;

namespace Site.Reading;

/// <summary>What a build that keeps going leaves out, as it has errors: whole files, and papers of files whose others are read.</summary>
/// <param name="Files">By their paths as shown to people.</param>
/// <param name="Papers">By the places of their entries.</param>
/// <param name="Parts">Files of which a part is left out: what is wrong in them was said when that was found.</param>
public sealed record LeftOut(IReadOnlySet<string> Files, IReadOnlySet<Location> Papers, IReadOnlySet<string> Parts)
{
    public static readonly LeftOut Nothing = new(new HashSet<string>(), new HashSet<Location>(), new HashSet<string>());

    public bool IsNothing => Files.Count + Parts.Count == 0;
}
