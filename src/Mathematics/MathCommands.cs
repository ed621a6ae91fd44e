using System.Text;

namespace Site.Mathematics;

/// <summary>Reads the commands of a formula with their arguments.</summary>
internal sealed class MathCommands(MathParser parser)
{
    private MathCursor Cursor => parser.Cursor;

    /// <summary>What makes a fraction of all before and all after it (<c>\over</c>), if it is here.</summary>
    public Func<MathNode, MathNode, MathNode>? Infix()
    {
        if (Cursor.Current != '\\') return null;
        if (Cursor.TakeCommand("over")) return (above, below) => new MathNode.Fraction(above, below, HasLine: true, null);
        if (Cursor.TakeCommand("atop")) return (above, below) => new MathNode.Fraction(above, below, HasLine: false, null);
        if (Cursor.TakeCommand("choose")) return (above, below) => new MathNode.Fenced("(", new MathNode.Fraction(above, below, HasLine: false, null), ")");
        return null;
    }

    /// <summary>Reads the command here; null where it stands for nothing.</summary>
    public MathNode? Read()
    {
        var name = Cursor.Command();
        if (MathSymbols.Find(name) is { } symbol) return symbol is MathNode.Identifier letter ? letter with { Alphabet = parser.Alphabet } : symbol;
        if (Alphabets.TryFind(name, out var alphabet)) return InAlphabet(alphabet, Alphabets.IsSwitch(name));
        if (MathMark.Of(name) is { } mark) return new MathNode.Accent(parser.Argument(), mark);
        if (Width(name) is { } width) return new MathNode.Space(width);
        if (name.StartsWith("big") || name.StartsWith("Big")) return Sized(name);
        return WithArguments(name) ?? Nothing(name);
    }

    private MathNode? InAlphabet(Alphabet alphabet, bool isSwitch)
    {
        if (!isSwitch) return parser.Argument(alphabet);
        parser.Alphabet = alphabet;
        return null;
    }

    private MathNode? WithArguments(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "frac": return Fraction(true, null);
            case "dfrac" or "cfrac": return Fraction(true, true);
            case "tfrac" or "sfrac" or "nicefrac": return Fraction(true, false);
            case "binom": return Binomial(null);
            case "dbinom": return Binomial(true);
            case "tbinom": return Binomial(false);
            case "sqrt": return Root();
            case "overset" or "stackrel": return Over();
            case "underset": return Under();
            case "xrightarrow" or "xleftarrow" or "xleftrightarrow" or "xRightarrow" or "xmapsto" or "xhookrightarrow": return Arrow(MathSymbols.Find(name[1..]));
            case "left": return Fenced();
            case "bra": return new MathNode.Fenced("⟨", parser.Argument(), "|");
            case "ket": return new MathNode.Fenced("|", parser.Argument(), "⟩");
            case "braket": return new MathNode.Fenced("⟨", parser.Argument(), "⟩");
            case "begin": return new MathEnvironments(parser).Read();
            case "substack": return new MathEnvironments(parser).Lines(Cursor.Group());
            case "text" or "textrm" or "textnormal" or "textup" or "textit" or "textbf" or "textsf" or "texttt" or "textsc" or "textsl" or "textmd" or "emph" or "mbox" or "hbox":
                return MathWords.Read(Cursor.Group(), parser);
            case "operatorname" or "operatornamewithlimits" or "mathop": return Function(Cursor.Take('*') || name is not "operatorname");
            case "bmod": return new MathNode.Operator("mod", OperatorKind.Binary);
            case "pmod" or "pod": return Modulus(name is "pmod");
            case "mod": return new MathNode.Row([new MathNode.Space(1), new MathNode.Operator("mod", OperatorKind.Function)]);
            case "not": return Negated();
            case "phantom" or "hphantom": return new MathNode.Phantom(parser.Argument());
            case "boxed" or "fbox": return new MathNode.Boxed(parser.Argument());
            case "mathbin" or "mathrel" or "mathord" or "mathopen" or "mathclose" or "mathpunct" or "mathinner" or "ensuremath" or "smash" or "vcenter"
                or "mathclap" or "mathllap" or "mathrlap":
                return parser.Argument();
            case "textcolor" or "href" or "colorbox": return Second();
            case "displaystyle" or "textstyle": return new MathNode.Styled(parser.Row(), name is "displaystyle");
            default: return null;
        }
    }

    // Commands of layout, numbering and colour: without them the formula says the same.
    private MathNode? Nothing(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "label" or "tag" or "color" or "vphantom" or "vspace":
                Cursor.Group();
                break;
            case "nonumber" or "notag" or "relax" or "displaylimits" or "allowbreak" or "nobreak" or "hfill" or "strut" or "mathstrut" or "noindent" or "hline"
                or "scriptstyle" or "scriptscriptstyle" or "null" or "/" or "-" or "break" or "newline" or "protect" or "unboldmath" or "boldmath" or "bgroup" or "egroup":
                break;
            default:
                Cursor.Fail();
                break;
        }

        return null;
    }

    private double? Width(ReadOnlySpan<char> name) => name switch
    {
        "," or "thinspace" => 0.167,
        ":" or ">" or "medspace" => 0.222,
        ";" or "thickspace" => 0.278,
        "!" or "negthinspace" => -0.167,
        "negmedspace" => -0.222,
        "negthickspace" => -0.278,
        " " or "nobreakspace" or "space" or "\n" => 0.333,
        "enspace" => 0.5,
        "quad" => 1,
        "qquad" => 2,
        "hspace" or "mspace" or "hskip" or "mskip" or "kern" or "mkern" => Cursor.Length(),
        _ => null,
    };

    private MathNode.Fraction Fraction(bool hasLine, bool? style)
    {
        var above = parser.Argument();
        return new MathNode.Fraction(above, parser.Argument(), hasLine, style);
    }

    private MathNode.Fenced Binomial(bool? style) => new("(", Fraction(hasLine: false, style), ")");

    private MathNode.Root Root()
    {
        var degree = Cursor.Optional() is { } written ? parser.Part(written, Alphabet.Default) : null;
        return new MathNode.Root(parser.Argument(), degree);
    }

    private MathNode.Stack Over()
    {
        var over = parser.Argument();
        return new MathNode.Stack(parser.Argument(), null, over);
    }

    private MathNode.Stack Under()
    {
        var under = parser.Argument();
        return new MathNode.Stack(parser.Argument(), under, null);
    }

    private MathNode.Stack? Arrow(MathNode? sign)
    {
        var under = Cursor.Optional() is { } written ? parser.Part(written, Alphabet.Default) : null;
        var over = parser.Argument();
        return sign is MathNode.Operator arrow ? new MathNode.Stack(arrow with { Grows = true }, under, over) : null;
    }

    private MathNode.Fenced Fenced()
    {
        var open = Delimiter();
        var parts = new List<MathNode> { parser.Row() };
        while (Cursor.TakeCommand("middle"))
        {
            parts.Add(new MathNode.Operator(Delimiter(), OperatorKind.Bar) { Grows = true });
            parts.Add(parser.Row());
        }

        if (!Cursor.TakeCommand("right")) Cursor.Fail();
        return new MathNode.Fenced(open, parts.Count == 1 ? parts[0] : new MathNode.Row(parts), Delimiter());
    }

    private string Delimiter()
    {
        Cursor.SkipSpaces();
        var isCommand = Cursor.Current == '\\';
        var sign = isCommand ? MathSymbols.Delimiter(Cursor.Command()) : MathSymbols.Delimiter(Cursor.Current);
        if (sign is null) Cursor.Fail();
        else if (!isCommand) Cursor.Move(1);
        return sign ?? "";
    }

    // \big to \Bigg: 1.2, 1.8, 2.4 and 3 times the height of a line.
    private MathNode.Operator? Sized(ReadOnlySpan<char> name)
    {
        var size = name switch
        {
            "big" or "bigl" or "bigr" or "bigm" => 1.2,
            "Big" or "Bigl" or "Bigr" or "Bigm" => 1.8,
            "bigg" or "biggl" or "biggr" or "biggm" => 2.4,
            "Bigg" or "Biggl" or "Biggr" or "Biggm" => 3,
            _ => 0,
        };
        if (size == 0)
        {
            Cursor.Fail();
            return null;
        }

        var kind = name[^1] switch
        {
            'l' => OperatorKind.Open,
            'r' => OperatorKind.Close,
            'm' => OperatorKind.Relation,
            _ => OperatorKind.Bar,
        };
        return Delimiter() is { Length: > 0 } sign ? new MathNode.Operator(sign, kind) { Size = size } : null;
    }

    private MathNode Function(bool hasLimits)
    {
        var kind = hasLimits ? OperatorKind.Limit : OperatorKind.Function;
        var body = parser.Argument(Alphabet.Upright);
        return MathTextWriter.Write(body) is { Length: > 0 } name && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '−' or '\u2009' or '\u00A0')
            ? new MathNode.Operator(name.Replace('−', '-').Trim(), kind)
            : body;
    }

    private MathNode.Row Modulus(bool isNamed)
    {
        var modulus = parser.Argument();
        return new MathNode.Row([
            new MathNode.Space(0.5),
            new MathNode.Operator("(", OperatorKind.Open),
            .. isNamed ? [new MathNode.Operator("mod", OperatorKind.Function)] : (IEnumerable<MathNode>)[],
            modulus,
            new MathNode.Operator(")", OperatorKind.Close)]);
    }

    private MathNode? Negated()
    {
        if (parser.Argument() is MathNode.Operator sign) return sign with { Text = (sign.Text + '\u0338').Normalize(NormalizationForm.FormC) };
        Cursor.Fail();
        return null;
    }

    // Of a colour or an address and a text, the text.
    private MathNode Second()
    {
        Cursor.Group();
        return parser.Argument();
    }
}
