using Site.Diagnostics;

namespace Site.Reading;

/// <summary>Journals that the Astrophysics Data System names by a macro, as <c>\mnras</c>, whose texts AASTeX defines (https://journals.aas.org/aastexguide/).</summary>
internal static class BibTexJournals
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aap"] = "Astronomy and Astrophysics",
        ["aapr"] = "The Astronomy and Astrophysics Review",
        ["aaps"] = "Astronomy and Astrophysics Supplement Series",
        ["actaa"] = "Acta Astronomica",
        ["aj"] = "The Astronomical Journal",
        ["ao"] = "Applied Optics",
        ["apj"] = "The Astrophysical Journal",
        ["apjl"] = "The Astrophysical Journal Letters",
        ["apjlett"] = "The Astrophysical Journal Letters",
        ["apjs"] = "The Astrophysical Journal Supplement Series",
        ["apjsupp"] = "The Astrophysical Journal Supplement Series",
        ["aplett"] = "Astrophysical Letters",
        ["apspr"] = "Astrophysics Space Physics Research",
        ["apss"] = "Astrophysics and Space Science",
        ["araa"] = "Annual Review of Astronomy and Astrophysics",
        ["azh"] = "Astronomicheskii Zhurnal",
        ["baas"] = "Bulletin of the American Astronomical Society",
        ["bac"] = "Bulletin of the Astronomical Institutes of Czechoslovakia",
        ["bain"] = "Bulletin of the Astronomical Institutes of the Netherlands",
        ["caa"] = "Chinese Astronomy and Astrophysics",
        ["cjaa"] = "Chinese Journal of Astronomy and Astrophysics",
        ["fcp"] = "Fundamentals of Cosmic Physics",
        ["gca"] = "Geochimica et Cosmochimica Acta",
        ["grl"] = "Geophysical Research Letters",
        ["iaucirc"] = "IAU Circulars",
        ["icarus"] = "Icarus",
        ["jatis"] = "Journal of Astronomical Telescopes, Instruments, and Systems",
        ["jcap"] = "Journal of Cosmology and Astroparticle Physics",
        ["jcp"] = "The Journal of Chemical Physics",
        ["jgr"] = "Journal of Geophysical Research",
        ["jqsrt"] = "Journal of Quantitative Spectroscopy and Radiative Transfer",
        ["jrasc"] = "Journal of the Royal Astronomical Society of Canada",
        ["maps"] = "Meteoritics and Planetary Science",
        ["memras"] = "Memoirs of the Royal Astronomical Society",
        ["memsai"] = "Memorie della Società Astronomica Italiana",
        ["mnras"] = "Monthly Notices of the Royal Astronomical Society",
        ["na"] = "New Astronomy",
        ["nar"] = "New Astronomy Reviews",
        ["nat"] = "Nature",
        ["nphysa"] = "Nuclear Physics A",
        ["pasa"] = "Publications of the Astronomical Society of Australia",
        ["pasj"] = "Publications of the Astronomical Society of Japan",
        ["pasp"] = "Publications of the Astronomical Society of the Pacific",
        ["physrep"] = "Physics Reports",
        ["physscr"] = "Physica Scripta",
        ["planss"] = "Planetary and Space Science",
        ["pra"] = "Physical Review A",
        ["prb"] = "Physical Review B",
        ["prc"] = "Physical Review C",
        ["prd"] = "Physical Review D",
        ["pre"] = "Physical Review E",
        ["prl"] = "Physical Review Letters",
        ["procspie"] = "Proceedings of the SPIE",
        ["psj"] = "The Planetary Science Journal",
        ["qjras"] = "Quarterly Journal of the Royal Astronomical Society",
        ["rmxaa"] = "Revista Mexicana de Astronomía y Astrofísica",
        ["rnaas"] = "Research Notes of the AAS",
        ["skytel"] = "Sky and Telescope",
        ["solphys"] = "Solar Physics",
        ["sovast"] = "Soviet Astronomy",
        ["ssr"] = "Space Science Reviews",
        ["zap"] = "Zeitschrift für Astrophysik",
    };

    /// <summary>The journal that a macro names; null where it names none.</summary>
    /// <param name="macro">With or without its backslash.</param>
    public static string? Find(string macro) => Names.GetValueOrDefault(macro.TrimStart('\\'));

    /// <summary>The entry with the name of its journal in the place of a macro.</summary>
    public static BibTexEntry Resolve(BibTexEntry entry)
    {
        Dictionary<string, Located<string>>? fields = null;
        foreach (var name in (ReadOnlySpan<string>)["journal", "journaltitle", "booktitle"])
        {
            if (entry[name] is not { } written || written.Value.Trim().Trim('{', '}') is not ['\\', ..] macro || Find(macro) is not { } journal) continue;
            (fields ??= new Dictionary<string, Located<string>>(entry.Fields, StringComparer.Ordinal))[name] = written with { Value = journal };
        }

        return fields is null ? entry : entry with { Fields = fields };
    }
}
