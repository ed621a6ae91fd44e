namespace Site.Tex;

/// <summary>TeX's commands for characters beyond ASCII.</summary>
internal static class TexCommands
{
    private static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "varepsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "", "pi",
        "rho", "varsigma", "sigma", "tau", "upsilon", "varphi", "chi", "psi", "omega",
    ];

    /// <summary>The command of a combining mark, to be followed by its letter.</summary>
    public static string? Accent(char mark) => mark switch
    {
        '\u0300' => @"\`",
        '\u0301' => @"\'",
        '\u0302' => @"\^",
        '\u0303' => @"\~",
        '\u0304' => @"\=",
        '\u0306' => @"\u",
        '\u0307' => @"\.",
        '\u0308' => "\\\"",
        '\u030A' => @"\r",
        '\u030B' => @"\H",
        '\u030C' => @"\v",
        '\u0323' => @"\d",
        '\u0327' => @"\c",
        '\u0328' => @"\k",
        '\u0331' => @"\b",
        _ => null,
    };

    public static string? Command(char c) => c switch
    {
        'ß' => @"{\ss}",
        'æ' => @"{\ae}",
        'Æ' => @"{\AE}",
        'œ' => @"{\oe}",
        'Œ' => @"{\OE}",
        'ø' => @"{\o}",
        'Ø' => @"{\O}",
        'ł' => @"{\l}",
        'Ł' => @"{\L}",
        'đ' => @"{\dj}",
        'Đ' => @"{\DJ}",
        'ð' => @"{\dh}",
        'þ' => @"{\th}",
        'Þ' => @"{\TH}",
        'ı' => @"{\i}",
        '\u00A0' or '\u202F' or '\u2009' => " ",
        '‐' or '‑' => "-",
        '–' => "--",
        '—' => "---",
        '‘' => "`",
        '’' => "'",
        '“' => "``",
        '”' => "''",
        '…' => "...",
        '×' => @"$\times$",
        '±' => @"$\pm$",
        '·' => @"$\cdot$",
        '→' => @"$\rightarrow$",
        '←' => @"$\leftarrow$",
        '↔' => @"$\leftrightarrow$",
        '≤' => @"$\leq$",
        '≥' => @"$\geq$",
        '≠' => @"$\neq$",
        '≈' => @"$\approx$",
        '∞' => @"$\infty$",
        '∈' => @"$\in$",
        '∇' => @"$\nabla$",
        '²' => "$^2$",
        '³' => "$^3$",
        >= 'α' and <= 'ω' when Greek[c - 'α'].Length > 0 => $@"$\{Greek[c - 'α']}$",
        'Γ' or 'Δ' or 'Θ' or 'Λ' or 'Ξ' or 'Π' or 'Σ' or 'Φ' or 'Ψ' or 'Ω' => CapitalGreek(c),
        _ => null,
    };

    private static string CapitalGreek(char c)
    {
        var name = Greek[char.ToLowerInvariant(c) - 'α'].Replace("var", "", StringComparison.Ordinal);
        return $@"$\{char.ToUpperInvariant(name[0])}{name[1..]}$";
    }
}
