namespace Site.Mathematics;

/// <summary>TeX's names of the letters, signs and functions of formulas.</summary>
internal static class MathSymbols
{
    private const string Letters = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ
        omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ varOmega Ω
        ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ aleph ℵ beth ℶ gimel ℷ wp ℘ Re ℜ Im ℑ eth ð mho ℧ Bbbk 𝕜
        """;

    private const string Ordinary = """
        infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ angle ∠ measuredangle ∡ triangle △ square □ Box □ blacksquare ■
        bigstar ★ prime ′ backprime ‵ neg ¬ lnot ¬ top ⊤ bot ⊥ flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠
        degree ° textdegree ° checkmark ✓ dagger † ddagger ‡ dag † ddag ‡ S § P ¶ copyright © pounds £ euro € yen ¥ surd √ complement ∁ diamond ⋄ Diamond ◇
        lozenge ◊ blacktriangle ▲ blacktriangledown ▼ triangledown ▽ maltese ✠ circledR ® micro µ mathsterling £ textregistered ® texttrademark ™
        ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰ hdots … mathellipsis … textellipsis …
        % % # # & & _ _ $ $
        """;

    private const string Binary = """
        pm ± mp ∓ times × div ÷ cdot · centerdot · ast ∗ star ⋆ circ ∘ bullet • cap ∩ cup ∪ Cap ⋒ Cup ⋓ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧
        setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ ltimes ⋉ rtimes ⋊ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡
        barwedge ⊼ veebar ⊻ curlyvee ⋎ curlywedge ⋏ circledast ⊛ circledcirc ⊚ circleddash ⊝ dotplus ∔ divideontimes ⋇ intercal ⊺ bigtriangleup △ bigtriangledown ▽
        triangleleft ◁ triangleright ▷ leftthreetimes ⋋ rightthreetimes ⋌ fatsemi ⨾ texttimes × textpm ±
        """;

    private const string Relations = """
        leq ≤ le ≤ leqslant ⩽ geq ≥ ge ≥ geqslant ⩾ neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙ equiv ≡ sim ∼ simeq ≃ approx ≈ approxeq ≊ cong ≅ doteq ≐ propto ∝ varpropto ∝
        asymp ≍ bowtie ⋈ models ⊨ vDash ⊨ vdash ⊢ dashv ⊣ Vdash ⊩ Vvdash ⊪ perp ⟂ mid ∣ nmid ∤ parallel ∥ nparallel ∦ in ∈ notin ∉ ni ∋ owns ∋ subset ⊂ subseteq ⊆ subsetneq ⊊
        nsubseteq ⊈ supset ⊃ supseteq ⊇ supsetneq ⊋ nsupseteq ⊉ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsubseteq ⊑ sqsupset ⊐ sqsupseteq ⊒ prec ≺ preceq ⪯ preccurlyeq ≼ succ ≻ succeq ⪰ succcurlyeq ≽
        lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷ lessapprox ⪅ gtrapprox ⪆ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ leqq ≦ geqq ≧ eqsim ≂ backsim ∽ thicksim ∼ thickapprox ≈ nsim ≁ ncong ≇
        triangleq ≜ coloneqq ≔ coloneq ≔ eqqcolon ≕ defeq ≝ circeq ≗ bumpeq ≏ Bumpeq ≎ doteqdot ≑ eqcirc ≖ therefore ∴ because ∵ smile ⌣ frown ⌢ between ≬ pitchfork ⋔ shortmid ∣ shortparallel ∥
        vartriangleleft ⊲ vartriangleright ⊳ trianglelefteq ⊴ trianglerighteq ⊵ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ nvdash ⊬ nvDash ⊭ nprec ⊀ nsucc ⊁ Join ⋈
        to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ implies ⟹ impliedby ⟸ mapsto ↦ longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵
        longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
        rightleftharpoons ⇌ leftrightharpoons ⇋ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
        leftrightsquigarrow ↭ twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢ rightrightarrows ⇉ leftleftarrows ⇇ rightleftarrows ⇄ leftrightarrows ⇆ upuparrows ⇈ downdownarrows ⇊
        circlearrowleft ↺ circlearrowright ↻ curvearrowleft ↶ curvearrowright ↷ dashrightarrow ⇢ dashleftarrow ⇠ nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍ multimap ⊸ upharpoonright ↾ restriction ↾
        textless < textgreater >
        """;

    private const string Opening = """
        { { lbrace { lbrack [ langle ⟨ lceil ⌈ lfloor ⌊ lgroup ⟮ lmoustache ⎰ ulcorner ⌜ llcorner ⌞ lparen ( llbracket ⟦ lBrack ⟦ lvert | lVert ‖
        """;

    private const string Closing = """
        } } rbrace } rbrack ] rangle ⟩ rceil ⌉ rfloor ⌋ rgroup ⟯ rmoustache ⎱ urcorner ⌝ lrcorner ⌟ rparen ) rrbracket ⟧ rBrack ⟧ rvert | rVert ‖
        """;

    private const string Bars = """
        | ‖ vert | Vert ‖ backslash \ slash / textbackslash \
        """;

    private const string Sums = """
        sum ∑ prod ∏ coprod ∐ bigcap ⋂ bigcup ⋃ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆
        """;

    private const string Integrals = """
        int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ smallint ∫
        """;

    private const string Functions = """
        arccos arcsin arctan arg cos cosh cot coth csc deg dim exp hom ker lg ln log sec sin sinh tan tanh
        """;

    private const string Limits = """
        det gcd inf lim liminf limsup max min Pr sup injlim projlim argmax argmin
        """;

    private static readonly Dictionary<string, MathNode> ByName = All();

    private static readonly Dictionary<string, MathNode>.AlternateLookup<ReadOnlySpan<char>> Names = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, MathNode> BySign = ByName.Values.DistinctBy(Sign).ToDictionary(Sign, StringComparer.Ordinal);

    /// <summary>What a command that stands for itself is, named without its backslash; null where it is not known.</summary>
    public static MathNode? Find(ReadOnlySpan<char> name) => Names.TryGetValue(name, out var node) ? node : null;

    /// <summary>The sign or letter of a command; null where it is not known.</summary>
    public static string? Text(ReadOnlySpan<char> name) => Find(name) is { } node ? Sign(node) : null;

    /// <summary>What a sign that is written as itself is; null where it is not known.</summary>
    public static MathNode? OfSign(string sign) => BySign.GetValueOrDefault(sign);

    /// <summary>The sign that a character after <c>\left</c>, <c>\right</c> or <c>\big</c> is; empty for a full stop, which is none, and null for what cannot be there.</summary>
    public static string? Delimiter(char c) => c switch
    {
        '(' or ')' or '[' or ']' or '/' or '|' => c.ToString(),
        '.' => "",
        '<' => "⟨",
        '>' => "⟩",
        _ => null,
    };

    /// <summary>The same for a command, named without its backslash.</summary>
    public static string? Delimiter(ReadOnlySpan<char> name) =>
        Find(name) is MathNode.Operator { Kind: OperatorKind.Open or OperatorKind.Close or OperatorKind.Bar or OperatorKind.Relation, Text: var text } ? text : null;

    private static Dictionary<string, MathNode> All()
    {
        var all = new Dictionary<string, MathNode>(800, StringComparer.Ordinal);
        foreach (var (name, letter) in Pairs(Letters)) all.Add(name, new MathNode.Identifier(letter, Alphabet.Default));
        Add(Ordinary, OperatorKind.Ordinary);
        Add(Binary, OperatorKind.Binary);
        Add(Relations, OperatorKind.Relation);
        Add(Bars, OperatorKind.Bar);
        Add(Opening, OperatorKind.Open);
        Add(Closing, OperatorKind.Close);
        Add(Sums, OperatorKind.Sum);
        Add(Integrals, OperatorKind.Integral);
        foreach (var name in Words(Functions)) all.Add(name, new MathNode.Operator(name, OperatorKind.Function));
        foreach (var name in Words(Limits)) all.Add(name, new MathNode.Operator(Spaced(name), OperatorKind.Limit));
        all.Add("colon", new MathNode.Operator(":", OperatorKind.Punctuation));
        all.Add("ldotp", new MathNode.Operator(".", OperatorKind.Punctuation));
        all.Add("cdotp", new MathNode.Operator("·", OperatorKind.Punctuation));
        return all;

        void Add(string table, OperatorKind kind)
        {
            foreach (var (name, sign) in Pairs(table)) all.Add(name, new MathNode.Operator(sign, kind));
        }
    }

    // Thin spaces, as TeX has in them.
    private static string Spaced(string name) => name switch
    {
        "liminf" => "lim\u2009inf",
        "limsup" => "lim\u2009sup",
        "injlim" => "inj\u2009lim",
        "projlim" => "proj\u2009lim",
        "argmax" => "arg\u2009max",
        "argmin" => "arg\u2009min",
        _ => name,
    };

    private static string Sign(MathNode node) => node is MathNode.Operator sign ? sign.Text : ((MathNode.Identifier)node).Text;

    private static string[] Words(string table) => table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Name, string Sign)> Pairs(string table) => Words(table).Chunk(2).Select(pair => (pair[0], pair[1]));
}
