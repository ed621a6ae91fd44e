using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Site.Mathematics;

namespace Site.Tex;

/// <summary>
/// Mends the texts of a service that takes dollar signs, backslashes and the marks of links out of TeX: "4times faster", "360^circ",
/// "https://a.org{Demo}". Addresses, code and formulas stay. Only for sources that are known to do this.
/// </summary>
public static partial class TexRepair
{
    // What each match of a rule holds. Most texts have none of it.
    private static readonly SearchValues<string> Traces = SearchValues.Create(
        [
            "^", "_", "{", "geq", "leq", "arrow", "nabla", "muP", "muL", "muT", "omegaB", "boldsymbol", "alpha", "beta", "gamma", "theta", "lambda", "sigma", "tau", "pi 0",
            .. Digits.SelectMany(d => (string[])[$"{d}times", $"{d} times", $"{d}\ntimes", $"sim{d}", $"sim {d}", $"sim\n{d}", $"pi{d}"]),
        ],
        StringComparison.Ordinal);

    private static IEnumerable<char> Digits => "0123456789";

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["geq"] = "≥",
        ["leq"] = "≤",
        ["rightarrow"] = "→",
        ["leftarrow"] = "←",
        ["leftrightarrow"] = "↔",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The rules, in the order in which they apply.</summary>
    public static IReadOnlyList<RepairRule> Rules { get; } =
    [
        new(TimesBetween(), _ => "×", @"""$64\times 64$"" lost its marks. A number on both sides: ""3 times faster"" is English."),
        new(TimesAfter(), _ => "×", @"""4$\times$ faster"" lost its marks. English has a space before ""times""."),
        new(Similar(), _ => "∼", @"""$\sim$10%"" lost its marks. ""sim-to-real"" and ""in sim 10 robots"" are simulations."),
        new(Degree(), _ => "°", @"""360$^\circ$"" lost its marks."),
        new(Sign(), m => Signs[m.Groups["name"].Value], @"""$\geq$ 90%"" and ""$\rightarrow$"" lost their marks. None of the names is an English word."),
        new(GreekBeforeScript(), m => Letter(m), @"""$\pi_0$"" lost its marks: a Greek letter's name before a subscript or superscript."),
        new(GreekBeforeDigit(), m => Letter(m), @"""$\pi$0"" and ""$\alpha$1"" lost their marks. Names that are also of models (phi3) or programs (psi4) stay."),
        new(GreekBeforeName(), m => Letter(m), @"""$\mu$P"" and ""$\nabla$DFT"" lost their marks: letters that begin names of methods."),
        new(BoldSymbol(), _ => "", @"""$\boldsymbol{\pi}$"" lost its marks, but for the letter."),
        new(Power(), m => $"${m.Groups["base"].Value}^{Script(m, "script")}$", @"""$10^{-4}$"" lost its dollar signs."),
        new(Subscript(), Indexed, @"""$x_i$"" lost its dollar signs. One letter before and one sign, a number or a group after: ""snake_case"" and ""d_out"" are names."),
        new(Superscript(), Raised, @"""$X^2$"" lost its dollar signs; ""L$^2$M"" too."),
        new(SuperscriptOfWord(), m => $"$^{Script(m, "script")}$", @"""CoRe$^2$"" lost its dollar signs."),
        new(Command(), m => $@"\{m.Value}", @"""\textit{x}"" lost its backslash."),
    ];

    /// <summary>The text with what can be told for certain mended; itself where there is nothing.</summary>
    public static string Mend(string text)
    {
        if (!text.AsSpan().ContainsAny(Traces)) return text;
        text = LabelledAddress().Replace(text, Link);
        foreach (var rule in Rules)
        {
            if (!rule.Ruined.IsMatch(text)) continue;
            var whole = Whole(text);
            var next = 0;
            text = rule.Ruined.Replace(text, m => IsIn(whole, m.Index, ref next) ? m.Value : rule.Mended(m));
        }

        return text;
    }

    // "\href{https://a.org}{Demo}" has become "https://a.org{Demo}".
    private static string Link(Match match)
    {
        var (address, label) = (match.Groups["address"].Value, match.Groups["label"].Value.Trim());
        if (label.IndexOf('{') is >= 0 and var inner) label = label[(inner + 1)..].TrimEnd('}');
        var saysNothing = label.Length == 0 || label.Contains("://", StringComparison.Ordinal)
            || label.Equals("this https URL", StringComparison.OrdinalIgnoreCase) || label.Equals("this http URL", StringComparison.OrdinalIgnoreCase) || label.Equals("this url", StringComparison.OrdinalIgnoreCase);
        return saysNothing || label.AsSpan().IndexOfAny('[', ']') >= 0 ? address : $"[{label}]({address})";
    }

    // Asked at rising places.
    private static bool IsIn(List<(int Start, int End)> whole, int at, ref int next)
    {
        while (next < whole.Count && whole[next].End <= at) next++;
        return next < whole.Count && whole[next].Start <= at;
    }

    // Addresses, code and formulas.
    private static List<(int Start, int End)> Whole(string text)
    {
        var whole = AddressOrCode().Matches(text).Select(m => (m.Index, m.Index + m.Length)).ToList();
        var at = 0;
        foreach (var (part, isFormula) in FormulaText.Parts(text))
        {
            if (isFormula) whole.Add((at, at + part.Length));
            at += part.Length;
        }

        whole.Sort();
        return whole;
    }

    private static string Letter(Match match) => MathSymbols.Text(match.Groups["name"].Value) ?? match.Value;

    private static string Indexed(Match match)
    {
        var power = match.Groups["power"].Length > 0 ? $"^{Script(match, "power")}" : "";
        var script = Script(match, "script");
        if (script.Length > 3 && script[1..^1].All(char.IsLetter)) script = $@"{{\text{script}}}";
        return $"${match.Groups["base"].Value}_{script}{power}$";
    }

    private static string Raised(Match match)
    {
        var script = Script(match, "script");
        if (script is "{star}" or "{ast}" or "{dagger}" or "{top}" or "{prime}") script = $@"\{script[1..^1]}";
        return match.Groups["more"].Length > 0 ? $"{match.Groups["base"].Value}$^{script}$" : $"${match.Groups["base"].Value}^{script}$";
    }

    // One sign, or a group.
    private static string Script(Match match, string group)
    {
        var script = match.Groups[group].Value.TrimStart('{').TrimEnd('}');
        return script.Length == 1 ? script : $"{{{script}}}";
    }

    private const string GreekNames = "alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|nabla|ell|Delta|Phi|Psi|Omega|Sigma|Gamma|Theta|Lambda";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<=\d)\s?times\s?(?=\d)", Options)]
    private static partial Regex TimesBetween();

    [GeneratedRegex(@"(?<=\d)times(?![a-z])", Options)]
    private static partial Regex TimesAfter();

    [GeneratedRegex(@"(?<![\w-])(sim(?=\d)|(?<!\b(in|from|of|to|the|and|with|real)\s)sim\s(?=\d))", Options)]
    private static partial Regex Similar();

    [GeneratedRegex(@"(?<=\d) ?\^(circ\b|\{\\?circ\})", Options)]
    private static partial Regex Degree();

    [GeneratedRegex(@"(?<![\w\\{-])((?<name>geq|leq)(?=\s?\d)|(?<name>rightarrow|leftarrow|leftrightarrow)(?![\w}-]))", Options)]
    private static partial Regex Sign();

    [GeneratedRegex($@"(?<![\w\\./-])(?<name>{GreekNames})(?=[_^](\{{[^{{}}]{{1,20}}\}}|\d|\w(?!\w)|(star|ast|dagger|top|prime)(?!\w)))", Options)]
    private static partial Regex GreekBeforeScript();

    [GeneratedRegex(@"(?<![\w\\./-])(?<!aspberry )((?<name>alpha|beta|gamma|theta|lambda|sigma|tau|pi)(?=\d(\.\d)?(?!\w))|(?<name>pi)(?= 0(\.5)?\b))", Options)]
    private static partial Regex GreekBeforeDigit();

    [GeneratedRegex(@"(?<![\w\\./-])((?<name>nabla)(?=[A-Z])|(?<name>mu)(?=(P|LOs?|Transfer|Param)\b)|(?<name>omega)(?=B97))", Options)]
    private static partial Regex GreekBeforeName();

    [GeneratedRegex(@"(?<![\w\\])boldsymbol ?(?=[α-ωΑ-Ω])", Options)]
    private static partial Regex BoldSymbol();

    [GeneratedRegex(@"(?<![\w.,^$])(?<base>\d+([.,]\d+)*)\^(?<script>-?\d{1,3}(?![\w^])|\{-?\d{1,3}\})", Options)]
    private static partial Regex Power();

    [GeneratedRegex(@"(?<![\w\\^$}./@-])(?<base>[A-Za-zα-ωΑ-Ω∇])_(?<script>\{[^{}$\\]{1,20}\}|\d(\.\d)?(?!\w)|[A-Za-z](?!\w))(\^(?<power>\d(?!\w)|\*|\{[^{}$\\]{1,20}\}))?(?![_^]|\.\w)", Options)]
    private static partial Regex Subscript();

    [GeneratedRegex(@"(?<![\w\\^$}])(?<base>[A-Za-zα-ωΑ-Ω∇])\^(?<script>\{[\w+*-]{1,12}\}|\d+|[a-z](?!\w)|[*]|(star|ast|dagger|top|prime)(?!\w))(?!\^)(?=(?<more>[A-Za-z])?)", Options)]
    private static partial Regex Superscript();

    [GeneratedRegex(@"(?<=[A-Za-z]{2}|\))\^(?<script>\{[\w+*-]{1,12}\}|\d+|[a-z](?!\w)|[*](?!\*))", Options)]
    private static partial Regex SuperscriptOfWord();

    [GeneratedRegex(@"(?<![\w\\])(textit|textbf|textsc|texttt|textsuperscript|emph|underline|mathbf|mathcal|mathrm|mathbb|mathsf)(?=\{)", Options)]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<address>https?://[^\s{}<>]+)\{(?<label>([^{}]|\{[^{}]*\}){0,200})\}+", Options)]
    private static partial Regex LabelledAddress();

    [GeneratedRegex(@"https?://\S+|www\.\S+|[\w.+-]{1,64}@\S+|`[^`]*`", Options)]
    private static partial Regex AddressOrCode();
}
