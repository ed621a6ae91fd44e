using Site.Diagnostics;

namespace Site.Addresses;

/// <summary>
/// What a site needs so that old addresses still lead somewhere: pages that lead on, further pages of lists included; copies of what is
/// beside a page that moved (its feeds and references), since readers of those follow no page; and pages for what was taken down.
/// </summary>
public sealed record MovedPlan
{
    // What may be beside a page under the same name.
    private static readonly string[] Companions = [".xml", ".atom.xml", ".json", ".bib", ".ris"];

    /// <summary>Pages that lead on.</summary>
    public required IReadOnlyList<MovedAddress> Pages { get; init; }

    /// <summary>Files that are at an old address too.</summary>
    public required IReadOnlyList<(SitePath From, SiteFile File)> Copies { get; init; }

    /// <summary>Pages of what was taken down.</summary>
    public required IReadOnlyList<MovedAddress> Gone { get; init; }

    /// <param name="moves">What the curator wrote; a target may have moved again.</param>
    /// <param name="files">The files that the site has by itself.</param>
    /// <param name="diagnostics">Gets targets that do not exist, circles, and addresses that the site has again.</param>
    public static MovedPlan Of(IReadOnlyList<MovedAddress> moves, IReadOnlyList<SiteFile> files, DiagnosticBag diagnostics)
    {
        var byFrom = new Dictionary<SitePath, MovedAddress>(moves.Count);
        foreach (var move in moves) byFrom.TryAdd(move.From, move);
        var byPath = new Dictionary<SitePath, SiteFile>(files.Count);
        foreach (var file in moves.Count > 0 ? files : []) byPath.TryAdd(file.Path, file);
        var (pages, copies, gone) = (new List<MovedAddress>(), new List<(SitePath, SiteFile)>(), new List<MovedAddress>());
        foreach (var move in moves)
        {
            if (byPath.ContainsKey(move.From))
            {
                diagnostics.Warn(move.At, Codes.BadMove, $"the site has {move.From} again, so it leads nowhere else; take this line out.");
                continue;
            }

            if (!TryFollow(move, byFrom, out var to))
            {
                diagnostics.Error(move.At, Codes.BadMove, $"{move.From} leads in a circle, back to itself.");
            }
            else if (to is not { } target)
            {
                if (move.From.IsPage) gone.Add(move);
            }
            else if (!byPath.TryGetValue(target, out var file))
            {
                diagnostics.Error(move.At, Codes.BadMove, $"{move.From} leads to {target}, which the site does not have.{Nearest.Hint(target.Value, [.. byPath.Keys.Where(p => p.IsPage).Select(p => p.Value)])}");
            }
            else if (move.From.IsPage && target.IsPage)
            {
                pages.Add(move with { To = target });
                Accompany(move with { To = target }, byPath, pages, copies);
            }
            else if (move.From.ToRoot == target.ToRoot)
            {
                copies.Add((move.From, file));
            }
            else
            {
                diagnostics.Error(move.At, Codes.BadMove, $"only a page can lead from {move.From} into another folder, to {target}.");
            }
        }

        return new MovedPlan { Pages = pages, Copies = copies, Gone = gone };
    }

    private static bool TryFollow(MovedAddress move, Dictionary<SitePath, MovedAddress> byFrom, out SitePath? to)
    {
        to = move.To;
        for (var steps = 0; to is { } next && byFrom.TryGetValue(next, out var further); to = further.To)
            if (++steps > byFrom.Count) return false;
        return true;
    }

    // In another folder, what has relative links would lead elsewhere.
    private static void Accompany(MovedAddress move, Dictionary<SitePath, SiteFile> byPath, List<MovedAddress> pages, List<(SitePath From, SiteFile File)> copies)
    {
        if (move.To is not { } target || move.From.ToRoot != target.ToRoot) return;
        foreach (var ending in Companions)
        {
            var from = Companion(move.From, ending);
            if (byPath.TryGetValue(Companion(target, ending), out var file) && !byPath.ContainsKey(from)) copies.Add((from, file));
        }

        for (var page = 2; byPath.ContainsKey(Routes.Further(target, page)); page++)
            pages.Add(new MovedAddress(Routes.Further(move.From, page), Routes.Further(target, page), move.At));
    }

    private static SitePath Companion(SitePath page, string ending) => SitePath.Parse(page.Value[..^".html".Length] + ending);
}
