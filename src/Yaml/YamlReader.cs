using Site.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Site.Yaml;

/// <summary>Reads one YAML document into nodes that know their place. No types are guessed: a value is its text.</summary>
public sealed class YamlReader
{
    private const int MaxDepth = 32;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _firstLine;

    private YamlReader(SourceText source, string yaml, int firstLine, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _firstLine = firstLine;
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Reads a whole file. False where it is broken, which the diagnostics then say; the root of an empty document is null.</summary>
    public static bool TryRead(SourceText source, DiagnosticBag diagnostics, out YamlNode? root) =>
        TryRead(source, .., 1, diagnostics, out root);

    /// <summary>Reads a part of a file that begins at the given line, as front matter does.</summary>
    public static bool TryRead(SourceText source, Range part, int firstLine, DiagnosticBag diagnostics, out YamlNode? root)
    {
        var reader = new YamlReader(source, source.Text[part], firstLine, diagnostics);
        root = null;
        try
        {
            root = reader.ReadDocument();
            return true;
        }
        catch (YamlException e)
        {
            var message = e.InnerException is YamlException inner ? inner.Message : e.Message;
            var at = reader.At(e.Start);
            if (IndentingTab.Near(source, at.Line, isSaid: message.Contains(" tab ", StringComparison.Ordinal)) is { } tab)
                diagnostics.Error(tab, Codes.Syntax, "this is not valid YAML: a tab indents this line; indent with spaces.");
            else diagnostics.Error(at, Codes.Syntax, $"this is not valid YAML: {UnquotedValue.Advice(source.Line(at.Line)) ?? YamlSlip.Say(message)}.");
            return false;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser throws these where a value breaks off inside brackets, and where a tag is no address.
            diagnostics.Error(reader.At(reader._parser.Current?.End ?? Mark.Empty), Codes.Syntax, "this is not valid YAML: what follows breaks off or is not well-formed.");
            return false;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return null;
        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _diagnostics.Error(At(second.Start), Codes.Syntax, "a second YAML document begins here; a file holds one.");
        return root is YamlScalar { IsNull: true } ? null : root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (_parser.Current is { } current && depth > MaxDepth)
            throw new YamlException(current.Start, current.End, $"nested more than {MaxDepth} levels deep");
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(At(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain) { Cut = scalar.Style == ScalarStyle.Plain ? Cut(At(scalar.End)) : null };
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return ReadSequence(sequence, depth);
        if (_parser.TryConsume<MappingStart>(out var mapping)) return ReadMapping(mapping, depth);
        var seen = _parser.Consume<ParsingEvent>();
        throw new YamlException(seen.Start, seen.End, "an alias (*name) is here; write the value itself");
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new YamlSequence(At(start.Start), items);
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        // Looked up by key, since a hostile file may have any number of fields.
        var fields = new OrderedDictionary<string, YamlField>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
                _diagnostics.Error(key.At, Codes.WrongType, $"a key is a word, but {key.Kind} is here.");
            else if (!fields.TryAdd(name.Value, new YamlField(name.Value, key.At, value)))
                _diagnostics.Error(key.At, Codes.DuplicateField, $"'{name.Value}' is given twice; the first is at line {fields[name.Value].At.Line}.");
        }

        return new YamlMapping(At(start.Start), [.. fields.Values]);
    }

    private Located<string>? Cut(Location end)
    {
        var line = _source.Line(end.Line).TrimEnd();
        var rest = line[Math.Min(end.Column - 1, line.Length)..];
        var comment = rest.TrimStart();
        return comment is ['#', not (' ' or '\t' or '#' or '!'), ..] && comment.Length < rest.Length
            ? new Located<string>(comment.ToString(), end with { Column = end.Column + rest.Length - comment.Length })
            : null;
    }

    private Location At(Mark mark) => _source.At(mark.Line + _firstLine - 1, mark.Column);
}
