using System.Globalization;
using System.Text;

namespace Site.Mathematics;

/// <summary>Writes a formula as readable text, for places where nothing but text is allowed: "x² + √(y + 1)". Bold, calligraphic and the like are plain letters there.</summary>
internal sealed class MathTextWriter
{
    private const string Superscript = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻-⁻=⁼(⁽)⁾nⁿiⁱTᵀ";
    private const string Subscript = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋-₋=₌(₍)₎aₐeₑiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ";

    private readonly StringBuilder _text = new();

    // Whether the name of a function was written last: its argument's parenthesis follows at once.
    private bool _isAfterName;

    public static string Write(MathNode formula)
    {
        var writer = new MathTextWriter();
        writer.Node(formula, isFirst: true);
        return writer._text.ToString().Trim(' ');
    }

    private void Node(MathNode node, bool isFirst)
    {
        switch (node)
        {
            case MathNode.Row row: Items(row.Items); break;
            case MathNode.Identifier identifier: Append(identifier.Alphabet == Alphabet.DoubleStruck ? Alphabets.WriteDoubleStruck(identifier.Text) : identifier.Text); break;
            case MathNode.Number number: Append(number.Text); break;
            case MathNode.Operator sign: Operator(sign, isFirst); break;
            case MathNode.Words words: Append(words.Text); break;
            case MathNode.Space space: if (space.Width > 0) Gap(); break;
            case MathNode.Fraction { HasLine: false } pair: Append($"{Inner(pair.Numerator)} choose {Inner(pair.Denominator)}"); break;
            case MathNode.Fraction fraction: Append($"{Group(fraction.Numerator)}/{Group(fraction.Denominator)}"); break;
            case MathNode.Root root: Append(Root(root.Degree) + (root.Radicand is MathNode.Row ? $"({Inner(root.Radicand)})" : Group(root.Radicand))); break;
            case MathNode.Scripts scripts: Scripts(scripts.Base, scripts.Sub, scripts.Sup); break;
            case MathNode.Stack stack: Stack(stack); break;
            case MathNode.Accent accent: Accent(accent); break;
            case MathNode.Fenced fenced: Append($"{fenced.Open}{Inner(fenced.Body)}{fenced.Close}"); break;
            case MathNode.Table table: Table(table); break;
            case MathNode.Styled styled: Node(styled.Body, isFirst); break;
            case MathNode.Boxed boxed: Node(boxed.Body, isFirst); break;
        }
    }

    private void Items(IReadOnlyList<MathNode> items)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            Node(item, isFirst);
            if (item is not MathNode.Space)
                isFirst = item is MathNode.Operator { Kind: OperatorKind.Open or OperatorKind.Binary or OperatorKind.Relation or OperatorKind.Punctuation or OperatorKind.Function or OperatorKind.Limit };
        }
    }

    private void Operator(MathNode.Operator sign, bool isFirst)
    {
        var isBare = isFirst || sign.Text is "×" or "·" or "∘" or "÷";
        switch (sign.Kind)
        {
            case OperatorKind.Relation when _text.Length == 0:
                Append(sign.Text);
                break;
            case OperatorKind.Binary when !isBare:
            case OperatorKind.Relation when sign.Text != ":":
                Gap();
                Append(sign.Text);
                _text.Append(' ');
                break;
            case OperatorKind.Function or OperatorKind.Limit or OperatorKind.Sum or OperatorKind.Integral:
                if (_text.Length > 0 && (char.IsLetter(_text[^1]) || char.IsNumber(_text[^1]))) Gap();
                Append(sign.Text.Replace('\u2009', ' '));
                if (sign.Kind is not (OperatorKind.Function or OperatorKind.Limit)) break;
                _text.Append(' ');
                _isAfterName = true;
                break;
            case OperatorKind.Punctuation or OperatorKind.Relation:
                Append(sign.Text);
                _text.Append(' ');
                break;
            case OperatorKind.Open or OperatorKind.Close:
                if (_isAfterName && _text.Length > 0 && _text[^1] == ' ') _text.Length--;
                Append(sign.Text);
                break;
            default:
                Append(sign.Text == "∗" ? "*" : sign.Text);
                break;
        }
    }

    private void Scripts(MathNode body, MathNode? sub, MathNode? sup)
    {
        Append(body is MathNode.Row { Items.Count: > 1 } ? Group(body) : Inner(body));
        if (sub is not null) Append(Script(sub, Subscript, '_'));
        if (sup is not null) Append(Script(sup, Superscript, '^'));
        if (body is MathNode.Operator { Kind: OperatorKind.Function or OperatorKind.Limit or OperatorKind.Sum or OperatorKind.Integral }) Gap();
    }

    private void Stack(MathNode.Stack stack)
    {
        if (stack.Base is MathNode.Operator { Kind: OperatorKind.Sum or OperatorKind.Limit or OperatorKind.Integral })
        {
            if (_text.Length > 0 && (char.IsLetter(_text[^1]) || char.IsNumber(_text[^1]))) Gap();
            Scripts(stack.Base, stack.Under, stack.Over);
            return;
        }

        if (stack.Base is MathNode.Operator sign)
        {
            Gap();
            Append(sign.Text);
        }
        else
        {
            Node(stack.Base, isFirst: false);
        }

        var notes = string.Join("; ", ((MathNode?[])[stack.Over, stack.Under]).OfType<MathNode>().Select(Inner).Where(t => t.Length > 0));
        if (notes.Length == 0) return;
        if (stack.Base is MathNode.Operator)
        {
            Append($"({notes}) ");
            return;
        }

        Gap();
        Append($"({notes})");
    }

    private void Accent(MathNode.Accent accent)
    {
        var text = Inner(accent.Base);
        var isOne = new StringInfo(text).LengthInTextElements == 1;
        Append(isOne && accent.Mark.Combining != '\0' ? (text + accent.Mark.Combining).Normalize(NormalizationForm.FormC) : text);
    }

    private void Table(MathNode.Table table)
    {
        var isAligned = table.Columns is "rl" or "rcl";
        Append(string.Join("; ", table.Rows.Select(row => isAligned ? Inner(new MathNode.Row(row)) : string.Join(", ", row.Select(Inner)))));
    }

    private static string Script(MathNode script, string signs, char mark) => Script(Inner(script), signs, mark);

    private static string Script(string script, string signs, char mark)
    {
        var text = script.Replace(" ", "", StringComparison.Ordinal);
        if (text is "†" or "′" or "″" or "‴" or "°" or "*") return text;
        if (mark == '^' && text == "∘") return "°";
        var isWord = text.Length > 2 && text.All(char.IsLetter);
        if (!isWord && text.All(c => signs.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0)) return string.Concat(text.Select(c => signs[signs.IndexOf(c, StringComparison.Ordinal) + 1]));
        if (text.Length == 1 || text.All(c => char.IsAsciiDigit(c) || (mark == '_' && (char.IsLetterOrDigit(c) || c == '.')))) return mark + text;
        return $"{mark}({script.Replace(" − ", "−", StringComparison.Ordinal).Replace(" + ", "+", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal)})";
    }

    private static string Root(MathNode? degree) => degree is null ? "√" : Inner(degree) switch
    {
        "2" => "√",
        "3" => "∛",
        "4" => "∜",
        var text => Script(text, Superscript, '^').TrimStart('^') + "√",
    };

    // In parentheses, unless it is one word, number or function already.
    private static string Group(MathNode node)
    {
        var text = Inner(node);
        var isProduct = node is MathNode.Row { Items: { Count: > 1 } items } && items.Any(i => i is MathNode.Number);
        return node is MathNode.Fenced or MathNode.Table || (!isProduct && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '∞' or '∂' || char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark))
            ? text
            : $"({text})";
    }

    private static string Inner(MathNode node) => Write(node);

    private void Gap()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '(' or '[' or '{')) _text.Append(' ');
    }

    private void Append(string text)
    {
        _text.Append(text);
        _isAfterName = false;
    }
}
