using System.Globalization;
using System.Text;

namespace Site.Mathematics;

/// <summary>
/// Writes a formula as MathML Core (https://www.w3.org/TR/mathml-core/). Spaces around operators are those of the browser's
/// dictionary; what that cannot know, such as whether a bar opens or a sign stands before its number, is written.
/// </summary>
internal sealed class MathMlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>The formula's content, without the <c>math</c> element.</summary>
    public static string Write(MathNode formula)
    {
        var writer = new MathMlWriter();
        if (formula is MathNode.Row row) writer.Items(row.Items);
        else writer.Node(formula, isFirst: true);
        return writer._html.ToString();
    }

    private void Node(MathNode node, bool isFirst)
    {
        switch (node)
        {
            case MathNode.Row { Items: [var only] }: Node(only, isFirst); break;
            case MathNode.Row row: Element("mrow", () => Items(row.Items)); break;
            case MathNode.Identifier identifier: Identifier(identifier); break;
            case MathNode.Number number: Leaf("mn", Alphabets.Write(number.Text, number.Alphabet)); break;
            case MathNode.Operator sign: Operator(sign, isFirst); break;
            case MathNode.Words words: Leaf("mtext", Edged(words.Text)); break;
            case MathNode.Space space: _html.Append("<mspace width=\"").Append(Em(space.Width)).Append("\"></mspace>"); break;
            case MathNode.Fraction fraction: Fraction(fraction); break;
            case MathNode.Root { Degree: { } degree } root: Element("mroot", () => Children(root.Radicand, degree)); break;
            case MathNode.Root root: Element("msqrt", () => Node(root.Radicand, isFirst: true)); break;
            case MathNode.Scripts scripts: Scripts(("msub", "msup", "msubsup"), (scripts.Base, scripts.Sub, scripts.Sup)); break;
            case MathNode.Stack stack: Scripts(("munder", "mover", "munderover"), (stack.Base, stack.Under, stack.Over)); break;
            case MathNode.Accent accent: Accent(accent); break;
            case MathNode.Fenced fenced: Fenced(fenced); break;
            case MathNode.Table table: Table(table); break;
            case MathNode.Styled styled: Element($"mstyle displaystyle=\"{(styled.IsDisplay ? "true" : "false")}\"", () => Node(styled.Body, isFirst: true)); break;
            case MathNode.Phantom phantom: Element("mphantom", () => Node(phantom.Body, isFirst: true)); break;
            case MathNode.Boxed boxed: Element("mrow class=\"boxed\"", () => Children(boxed.Body)); break;
        }
    }

    // After what takes no sum, a sign belongs to what follows: "(−1)", "= −x".
    private void Items(IReadOnlyList<MathNode> items)
    {
        var isFirst = true;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            Node(item, isFirst);
            if (IsName(item) && i + 1 < items.Count && items[i + 1] is not (MathNode.Operator { Kind: OperatorKind.Open or OperatorKind.Limit } or MathNode.Fenced or MathNode.Space or MathNode.Stack)) Node(new MathNode.Space(0.167), isFirst: false);
            if (item is MathNode.Space) continue;
            isFirst = item is MathNode.Operator { Kind: OperatorKind.Open or OperatorKind.Binary or OperatorKind.Relation or OperatorKind.Punctuation or OperatorKind.Function or OperatorKind.Limit };
        }
    }

    private void Identifier(MathNode.Identifier identifier)
    {
        var (text, alphabet) = identifier;
        var isUpright = text.Length == 1 && (alphabet == Alphabet.Upright || (alphabet == Alphabet.Default && text[0] is >= 'Α' and <= 'Ω'));
        Leaf(isUpright ? "mi mathvariant=\"normal\"" : "mi", Alphabets.Write(text, alphabet));
    }

    private void Operator(MathNode.Operator sign, bool isFirst)
    {
        var (text, kind) = sign;
        var name = (kind, text) switch
        {
            _ when sign.Size > 0 => $"mo stretchy=\"true\" minsize=\"{Em(sign.Size)}\" maxsize=\"{Em(sign.Size)}\"{Edges(kind)}",
            _ when sign.Grows => kind == OperatorKind.Bar ? "mo fence=\"true\" stretchy=\"true\" lspace=\"0.167em\" rspace=\"0.167em\"" : "mo stretchy=\"true\"",
            (OperatorKind.Ordinary, "∇" or "℧") => "mi mathvariant=\"normal\"",
            (OperatorKind.Ordinary, "." or "′" or "″" or "‴") => "mo lspace=\"0\" rspace=\"0\"",
            (OperatorKind.Ordinary, _) => "mi",
            (OperatorKind.Function, _) => Upright(text),
            (OperatorKind.Limit, _) => "mo movablelimits=\"true\" lspace=\"0.167em\" rspace=\"0.167em\"",
            (OperatorKind.Open, _) => "mo form=\"prefix\" stretchy=\"false\"" + (text is "|" or "‖" ? Edges(kind) : ""),
            (OperatorKind.Close, _) => "mo form=\"postfix\" stretchy=\"false\"",
            (OperatorKind.Bar, _) => "mo stretchy=\"false\"" + Edges(kind),
            (OperatorKind.Binary, _) when isFirst => "mo form=\"prefix\"" + (text is "+" or "−" or "±" or "∓" ? "" : Edges(kind)),
            (OperatorKind.Relation, _) when text is "↑" or "↓" or "↕" or "⇑" or "⇓" or "⇕" => "mo stretchy=\"false\"",
            (OperatorKind.Punctuation, ":" or "." or "·") => "mo lspace=\"0\" rspace=\"0.167em\"",
            _ => "mo",
        };
        Leaf(name, text);
        if (kind == OperatorKind.Function) _html.Append("<mo>\u2061</mo>");
    }

    // A thin space sets the name of a function off from its argument.
    private static bool IsName(MathNode item) => item is MathNode.Operator { Kind: OperatorKind.Function } or MathNode.Scripts { Base: MathNode.Operator { Kind: OperatorKind.Function } };

    private static string Upright(string name) => name.Length == 1 ? "mi mathvariant=\"normal\"" : "mi";

    private static string Edges(OperatorKind kind) => kind == OperatorKind.Relation ? "" : " lspace=\"0\" rspace=\"0\"";

    private void Fraction(MathNode.Fraction fraction)
    {
        var name = fraction.HasLine ? "mfrac" : "mfrac linethickness=\"0\"";
        if (fraction.Style is { } isDisplay) name += isDisplay ? " displaystyle=\"true\"" : " displaystyle=\"false\"";
        Element(name, () => Children(fraction.Numerator, fraction.Denominator));
    }

    private void Scripts((string Sub, string Sup, string Both) names, (MathNode Base, MathNode? Sub, MathNode? Sup) parts)
    {
        var name = parts.Sub is null ? names.Sup : parts.Sup is null ? names.Sub : names.Both;
        Element(name, () => Children([.. ((MathNode?[])[parts.Base, parts.Sub, parts.Sup]).OfType<MathNode>()]));
        if (parts.Base is MathNode.Operator { Kind: OperatorKind.Function }) _html.Append("<mo>\u2061</mo>");
    }

    private void Accent(MathNode.Accent accent)
    {
        var mark = accent.Mark;
        var name = mark.IsUnder ? "munder accentunder=\"true\"" : "mover accent=\"true\"";
        Element(name, () =>
        {
            Children(accent.Base);
            Leaf(mark.Stretches ? "mo stretchy=\"true\"" : "mo stretchy=\"false\"", mark.Sign);
        });
    }

    private void Fenced(MathNode.Fenced fenced) => Element("mrow", () =>
    {
        if (fenced.Open.Length > 0) Leaf("mo fence=\"true\" form=\"prefix\" stretchy=\"true\"", fenced.Open);
        Children(fenced.Body);
        if (fenced.Close.Length > 0) Leaf("mo fence=\"true\" form=\"postfix\" stretchy=\"true\"", fenced.Close);
    });

    private void Table(MathNode.Table table) => Element(table.IsDisplay ? "mtable displaystyle=\"true\"" : "mtable", () =>
    {
        foreach (var row in table.Rows)
        {
            Element("mtr", () =>
            {
                for (var i = 0; i < row.Count; i++)
                {
                    var cell = row[i];
                    Element(Cell(table.Columns, i), () => Node(cell, isFirst: i % 2 == 0 || table.Columns != "rl"));
                }
            });
        }
    });

    // "rl" repeats; of others, the last column's alignment is that of all after it.
    private static string Cell(string columns, int column)
    {
        if (columns.Length == 0) return "mtd";
        var alignment = columns == "rl" ? columns[column % 2] : columns[Math.Min(column, columns.Length - 1)];
        return alignment == 'c' ? "mtd" : $"mtd class=\"{alignment}\"";
    }

    // Each child is one element, whatever it holds.
    private void Children(params ReadOnlySpan<MathNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is MathNode.Operator { Kind: OperatorKind.Function } function) Leaf(Upright(function.Text), function.Text);
            else Node(node, isFirst: true);
        }
    }

    private void Element(string tag, Action content)
    {
        _html.Append('<').Append(tag).Append('>');
        content();
        var end = tag.IndexOf(' ', StringComparison.Ordinal);
        _html.Append("</").Append(tag, 0, end < 0 ? tag.Length : end).Append('>');
    }

    private void Leaf(string tag, string text) => Element(tag, () => _html.Append(text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)));

    private static string Em(double width) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(width, 3)}em");

    // White space at the ends of a text would not be shown.
    private static string Edged(string text)
    {
        var start = text.StartsWith(' ') ? "\u00A0" : "";
        var end = text.Length > 1 && text.EndsWith(' ') ? "\u00A0" : "";
        return start + text.Trim(' ') + end;
    }
}
