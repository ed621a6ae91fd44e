using Site.Text;

namespace Site.Tex;

/// <summary>LaTeX's commands for characters beyond ASCII, of those that it knows in its default font encoding and without a package.</summary>
internal static class TexCommands
{
    private static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "varepsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "", "pi",
        "rho", "varsigma", "sigma", "tau", "upsilon", "varphi", "chi", "psi", "omega",
    ];

    // Those that TeX has no command for, since Latin letters look the same.
    private const string LatinGreek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

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
        'ı' => @"{\i}",
        '\u00A0' or '\u202F' or '\u2009' => " ",
        '‐' or '‑' => "-",
        '–' => "--",
        '—' => "---",
        '‘' => "`",
        '’' => "'",
        '“' => "``",
        '”' => "''",
        '„' => ",,",
        '‚' => ",",
        '«' => "``",
        '»' => "''",
        '‹' => "`",
        '›' => "'",
        '…' => "...",
        '−' => "$-$",
        '′' => "$'$",
        '″' => "$''$",
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
        '⇒' => @"$\Rightarrow$",
        '⇐' => @"$\Leftarrow$",
        '⇔' => @"$\Leftrightarrow$",
        '↦' => @"$\mapsto$",
        '∀' => @"$\forall$",
        '∃' => @"$\exists$",
        '∅' => @"$\emptyset$",
        '∉' => @"$\notin$",
        '∂' => @"$\partial$",
        '∑' => @"$\sum$",
        '∏' => @"$\prod$",
        '∫' => @"$\int$",
        '√' => @"$\surd$",
        '∝' => @"$\propto$",
        '∪' => @"$\cup$",
        '∩' => @"$\cap$",
        '⊂' => @"$\subset$",
        '⊆' => @"$\subseteq$",
        '⊃' => @"$\supset$",
        '⊇' => @"$\supseteq$",
        '∧' => @"$\wedge$",
        '∨' => @"$\vee$",
        '⊕' => @"$\oplus$",
        '⊗' => @"$\otimes$",
        '⊙' => @"$\odot$",
        '⊥' => @"$\perp$",
        '⊤' => @"$\top$",
        '≡' => @"$\equiv$",
        '∼' => @"$\sim$",
        '≃' => @"$\simeq$",
        '≅' => @"$\cong$",
        '≪' => @"$\ll$",
        '≫' => @"$\gg$",
        '∘' => @"$\circ$",
        '∗' => @"$\ast$",
        '⋆' or '★' or '☆' => @"$\star$",
        '∙' => @"$\bullet$",
        '⋅' => @"$\cdot$",
        '⋯' => @"$\cdots$",
        '∣' => @"$\mid$",
        '∥' => @"$\parallel$",
        '✓' => @"$\surd$",
        'ℓ' => @"$\ell$",
        'ϵ' => @"$\epsilon$",
        'ϕ' => @"$\phi$",
        'ϑ' => @"$\vartheta$",
        '∆' => @"$\Delta$",
        'ℂ' or 'ℕ' or 'ℙ' or 'ℚ' or 'ℝ' or 'ℤ' => $@"$\mathbf{{{Folding.ToAscii(c.ToString())}}}$",
        '¹' => "$^1$",
        '²' => "$^2$",
        '³' => "$^3$",
        '⁰' or (>= '⁴' and <= '⁹') => $"$^{(char)('0' + (c - '⁰'))}$",
        'ⁿ' => "$^n$",
        '⁺' => "$^+$",
        '⁻' => "$^-$",
        >= '₀' and <= '₉' => $"$_{(char)('0' + (c - '₀'))}$",
        >= 'α' and <= 'ω' when Greek[c - 'α'].Length > 0 => $@"$\{Greek[c - 'α']}$",
        'Γ' or 'Δ' or 'Θ' or 'Λ' or 'Ξ' or 'Π' or 'Σ' or 'Φ' or 'Ψ' or 'Ω' => CapitalGreek(c),
        _ when LatinGreek.IndexOf(c) is >= 0 and var i => "ABEZHIKMNOPTYXo"[i].ToString(),
        _ => null,
    };

    private static string CapitalGreek(char c)
    {
        var name = Greek[char.ToLowerInvariant(c) - 'α'].Replace("var", "", StringComparison.Ordinal);
        return $@"$\{char.ToUpperInvariant(name[0])}{name[1..]}$";
    }
}
