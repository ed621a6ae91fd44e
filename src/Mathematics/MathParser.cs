using System.Buffers;
using System.Text;

namespace Site.Mathematics;

/// <summary>Reads the TeX of a formula. What it does not know, or what nests too deeply, makes the whole formula unreadable; its cursor has then failed.</summary>
internal sealed class MathParser
{
    /// <summary>How deeply groups may nest. Formulas of abstracts reach about ten.</summary>
    private const int MaxDepth = 32;

    private readonly int _depthBefore;
    private readonly MathCommands _commands;
    private int _depth;

    private MathParser(string tex, Alphabet alphabet, int depth)
    {
        Cursor = new MathCursor(tex);
        Alphabet = alphabet;
        _depth = _depthBefore = depth;
        _commands = new MathCommands(this);
    }

    public MathCursor Cursor { get; }

    /// <summary>The alphabet of the letters that come.</summary>
    public Alphabet Alphabet { get; set; }

    /// <summary>Reads a whole formula; null where it is not one that is known.</summary>
    public static MathNode? Parse(string tex) => new MathParser(tex, Alphabet.Default, 0).Whole();

    /// <summary>Reads a text that is a part of this formula.</summary>
    public MathNode Part(string tex, Alphabet alphabet)
    {
        if (new MathParser(tex, alphabet, _depth + 1).Whole() is { } part) return part;
        Cursor.Fail();
        return Empty;
    }

    public static MathNode Empty { get; } = new MathNode.Row([]);

    /// <summary>Reads on until the group, the cell or the formula ends.</summary>
    public MathNode Row()
    {
        if (++_depth > MaxDepth) Cursor.Fail();
        var before = Alphabet;
        var items = new List<MathNode>();
        for (Cursor.SkipSpaces(); !IsRowEnd(); Cursor.SkipSpaces())
        {
            if (_commands.Infix() is { } fraction)
            {
                items = [fraction(Of(items), Row())];
                break;
            }

            if (Atom(isArgument: false) is { } atom) items.Add(Scripts(atom));
        }

        Alphabet = before;
        _depth--;
        return Of(items);
    }

    /// <summary>Reads an argument: a group, or what comes next.</summary>
    public MathNode Argument()
    {
        Cursor.SkipSpaces();
        if (++_depth > MaxDepth || IsRowEnd() || Cursor.Current is '^' or '_') Cursor.Fail();
        var argument = Cursor.HasFailed ? Empty : Atom(isArgument: true) ?? Empty;
        _depth--;
        return argument;
    }

    /// <summary>Reads an argument in another alphabet.</summary>
    public MathNode Argument(Alphabet alphabet)
    {
        var before = Alphabet;
        Alphabet = alphabet;
        var argument = Argument();
        Alphabet = before;
        return argument;
    }

    private MathNode? Whole()
    {
        var whole = Row();
        if (!Cursor.IsAtEnd) whole = new MathEnvironments(this).Lines(whole);
        return Cursor.HasFailed || !Cursor.IsAtEnd || _depth != _depthBefore ? null : whole;
    }

    private static MathNode Of(List<MathNode> items) => items.Count == 1 ? items[0] : new MathNode.Row(items);

    private bool IsRowEnd() =>
        Cursor.IsAtEnd || Cursor.Current is '}' or '&' || (Cursor.Current == '\\' && Cursor.PeekCommand() is "\\" or "cr" or "right" or "middle" or "end");

    // Null where a command stands for nothing.
    private MathNode? Atom(bool isArgument)
    {
        var c = Cursor.Current;
        if (char.IsAsciiLetter(c)) return Letters(isArgument);
        if (char.IsAsciiDigit(c)) return new MathNode.Number(isArgument ? One() : Digits(), Alphabet);
        if (c == '\\') return _commands.Read();
        if (c == '{') return Group();
        if (c is '^' or '_' or '\'') return Empty;
        return char.IsAscii(c) ? Sign() : Foreign();
    }

    private MathNode.Identifier Letters(bool isArgument) =>
        new(isArgument || !Alphabets.MakesWords(Alphabet) ? One() : Cursor.Run(char.IsAsciiLetter), Alphabet);

    private string One()
    {
        var one = Cursor.Current.ToString();
        Cursor.Move(1);
        return one;
    }

    // "1.5" and "10,000" are one number; "1, 2" and "f(1,2)" are not.
    private string Digits()
    {
        var number = new StringBuilder(Cursor.Run(char.IsAsciiDigit));
        while ((Cursor.Current is '.' or ',' && char.IsAsciiDigit(Cursor.Next)) || Cursor.Rest.StartsWith("{,}"))
        {
            if (Cursor.Current == '{')
            {
                Cursor.Move("{,}".Length);
                number.Append(',').Append(Cursor.Run(char.IsAsciiDigit));
                continue;
            }

            var rest = Cursor.Rest[1..];
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (Cursor.Current == ',' && (digits < 0 ? rest.Length : digits) != 3) break;
            number.Append(One()).Append(Cursor.Run(char.IsAsciiDigit));
        }

        return number.ToString();
    }

    private MathNode Group()
    {
        Cursor.Move(1);
        var group = Row();
        if (!Cursor.Take('}')) Cursor.Fail();
        return group;
    }

    private MathNode? Sign()
    {
        var c = Cursor.Current;
        Cursor.Move(1);
        switch (c)
        {
            case '+': return new MathNode.Operator("+", OperatorKind.Binary);
            case '-': return new MathNode.Operator("−", OperatorKind.Binary);
            case '*': return new MathNode.Operator("∗", OperatorKind.Binary);
            case ':' when Cursor.Take('='): return new MathNode.Operator(":=", OperatorKind.Relation);
            case '=' or '<' or '>' or ':': return new MathNode.Operator(c.ToString(), OperatorKind.Relation);
            case '(' or '[': return new MathNode.Operator(c.ToString(), OperatorKind.Open);
            case ')' or ']' or '!' or '?': return new MathNode.Operator(c.ToString(), OperatorKind.Close);
            case ',' or ';': return new MathNode.Operator(c.ToString(), OperatorKind.Punctuation);
            case '|' or '/': return new MathNode.Operator(c.ToString(), OperatorKind.Bar);
            case '.' or '%' or '@' or '#': return new MathNode.Operator(c.ToString(), OperatorKind.Ordinary);
            case '"': return new MathNode.Operator("”", OperatorKind.Ordinary);
            case '`': return new MathNode.Operator("‘", OperatorKind.Ordinary);
            case '~': return new MathNode.Space(0.333);
            default:
                Cursor.Fail();
                return null;
        }
    }

    private MathNode Foreign()
    {
        if (Rune.DecodeFromUtf16(Cursor.Rest, out var rune, out var length) != OperationStatus.Done || !(Rune.IsLetter(rune) || Rune.IsSymbol(rune) || Rune.IsPunctuation(rune) || Rune.IsNumber(rune)))
        {
            Cursor.Fail();
            return Empty;
        }

        var text = rune.ToString();
        if (MathSymbols.OfSign(text) is { } known)
        {
            Cursor.Move(length);
            return known is MathNode.Identifier ? new MathNode.Identifier(text, Alphabet) : known;
        }

        if (!Rune.IsLetter(rune))
        {
            Cursor.Move(length);
            return new MathNode.Operator(text, OperatorKind.Ordinary);
        }

        return new MathNode.Words(Cursor.Run(c => !char.IsAscii(c) && char.IsLetter(c)) is { Length: > 0 } word ? word : Cursor.Run(c => char.IsSurrogate(c)));
    }

    private MathNode Scripts(MathNode atom)
    {
        MathNode? sub = null, sup = null;
        bool? limits = null;
        while (true)
        {
            Cursor.SkipSpaces();
            if (Cursor.Current == '\'')
            {
                sup = Join(sup, new MathNode.Operator(Primes(Cursor.Run(c => c == '\'').Length), OperatorKind.Ordinary));
            }
            else if (Cursor.Current == '^')
            {
                Cursor.Move(1);
                if (sup is not (null or MathNode.Operator { Text: "′" or "″" or "‴" })) Cursor.Fail();
                sup = Join(sup, Argument());
            }
            else if (Cursor.Current == '_')
            {
                Cursor.Move(1);
                if (sub is not null) Cursor.Fail();
                sub = Argument();
            }
            else if (Cursor.TakeCommand("limits"))
            {
                limits = true;
            }
            else if (Cursor.TakeCommand("nolimits"))
            {
                limits = false;
            }
            else
            {
                break;
            }
        }

        if (sub is null && sup is null) return atom;
        return limits ?? TakesLimits(atom) ? new MathNode.Stack(atom, sub, sup) : new MathNode.Scripts(atom, sub, sup);
    }

    private static bool TakesLimits(MathNode atom) =>
        atom is MathNode.Operator { Kind: OperatorKind.Sum or OperatorKind.Limit } or MathNode.Accent { Mark.Combining: '\0' } or MathNode.Stack { Base: MathNode.Operator { Grows: true } };

    private static MathNode Join(MathNode? first, MathNode second) => first is null ? second : new MathNode.Row([first, second]);

    private static string Primes(int count) => count switch
    {
        1 => "′",
        2 => "″",
        3 => "‴",
        _ => new string('′', count),
    };
}
