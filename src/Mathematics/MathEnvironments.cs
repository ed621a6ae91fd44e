namespace Site.Mathematics;

/// <summary>Reads what has rows and columns: matrices, cases, aligned lines.</summary>
internal sealed class MathEnvironments(MathParser parser)
{
    private MathCursor Cursor => parser.Cursor;

    /// <summary>Reads the environment whose <c>\begin</c> was read.</summary>
    public MathNode? Read()
    {
        var name = Cursor.Group().Trim();
        var columns = Columns(name.TrimEnd('*'));
        if (columns is null)
        {
            Cursor.Fail();
            return null;
        }

        if (name is "array" or "subarray") columns = Alignments(Cursor.Group());
        else if (name.StartsWith("alignedat", StringComparison.Ordinal) || name.StartsWith("alignat", StringComparison.Ordinal)) Cursor.Group();
        else if (name is "aligned" or "gathered" or "split") Cursor.Optional();
        else if (name.EndsWith("matrix*", StringComparison.Ordinal) && Cursor.Optional() is { } alignment) columns = Alignments(alignment);

        var rows = Rows(null);
        if (!Cursor.TakeCommand("end") || Cursor.Group().Trim() != name || (columns is "display" && rows.Any(r => r.Count > 1))) Cursor.Fail();
        var isDisplay = columns is "rl" or "display";
        MathNode body = rows is [[var only]] && isDisplay ? only : new MathNode.Table(rows, columns is "display" ? "c" : columns, isDisplay);
        return Fences(name) is var (open, close) ? new MathNode.Fenced(open, body, close) : body;
    }

    /// <summary>Reads a text whose lines end with <c>\\</c>.</summary>
    public MathNode.Table Lines(string tex)
    {
        var part = parser.Part(tex, Alphabet.Default);
        return new MathNode.Table(part is MathNode.Table lines ? lines.Rows : [[part]], "c", IsDisplay: false);
    }

    /// <summary>Reads the lines of a formula that has some without saying so, after its first cell.</summary>
    public MathNode Lines(MathNode first)
    {
        var rows = Rows(first);
        var isAligned = rows.Any(r => r.Count > 1);
        // Where nothing is to be aligned, the sign that does it says something else, or is a slip.
        if (isAligned && rows.Count == 1) Cursor.Fail();
        return new MathNode.Table(rows, isAligned ? "rl" : "c", IsDisplay: true);
    }

    private static string Alignments(string written) => new([.. written.Where(c => c is 'l' or 'c' or 'r')]);

    private List<IReadOnlyList<MathNode>> Rows(MathNode? first)
    {
        var rows = new List<IReadOnlyList<MathNode>>();
        var cells = new List<MathNode> { first ?? parser.Row() };
        while (!Cursor.HasFailed)
        {
            if (Cursor.Take('&'))
            {
                cells.Add(parser.Row());
            }
            else if (Cursor.TakeCommand("\\") || Cursor.TakeCommand("cr"))
            {
                Cursor.Optional();
                rows.Add(cells);
                cells = [parser.Row()];
            }
            else
            {
                break;
            }
        }

        if (cells is not [MathNode.Row { Items.Count: 0 }] || rows.Count == 0) rows.Add(cells);
        return rows;
    }

    // How the columns of an environment are aligned; null where it is not known.
    private static string? Columns(string name) => name switch
    {
        "matrix" or "pmatrix" or "bmatrix" or "Bmatrix" or "vmatrix" or "Vmatrix" or "smallmatrix" or "array" or "subarray" => "c",
        "cases" or "dcases" or "rcases" => "l",
        "align" or "aligned" or "split" or "alignat" or "alignedat" or "flalign" => "rl",
        "eqnarray" => "rcl",
        "gather" or "gathered" or "multline" or "multlined" or "equation" or "displaymath" or "math" => "display",
        _ => null,
    };

    private static (string Open, string Close)? Fences(string name) => name.TrimEnd('*') switch
    {
        "pmatrix" => ("(", ")"),
        "bmatrix" => ("[", "]"),
        "Bmatrix" => ("{", "}"),
        "vmatrix" => ("|", "|"),
        "Vmatrix" => ("‖", "‖"),
        "cases" or "dcases" => ("{", ""),
        "rcases" => ("", "}"),
        _ => null,
    };
}
