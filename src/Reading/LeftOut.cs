using Site.Diagnostics;

namespace Site.Reading;

/// <summary>What a build that keeps going leaves out, as it has errors: whole files, and papers of files whose others are read.</summary>
/// <param name="Files">By their paths as shown to people.</param>
/// <param name="Papers">Their titles, empty for those without, by the places of their entries.</param>
/// <param name="Parts">Files of which a part is left out: what is wrong in them was said when that was found.</param>
public sealed record LeftOut(IReadOnlySet<string> Files, IReadOnlyDictionary<Location, string> Papers, IReadOnlySet<string> Parts)
{
    public static readonly LeftOut Nothing = new(new HashSet<string>(), new Dictionary<Location, string>(), new HashSet<string>());

    public bool IsNothing => Files.Count + Parts.Count == 0;
}
