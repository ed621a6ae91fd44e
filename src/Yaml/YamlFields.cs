using System.Globalization;
using Site.Addresses;
using Site.Diagnostics;
using Site.Text;

namespace Site.Yaml;

/// <summary>Takes the fields of one mapping, each with its type; what does not fit is reported and counts as absent.</summary>
public sealed class YamlFields
{
    private const int MostNamed = 12;

    private readonly YamlMapping _mapping;
    private readonly FieldTable _table;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isShared;

    /// <summary>Reports every key that is not in the table.</summary>
    /// <param name="mapping">Where the fields are.</param>
    /// <param name="table">All fields that there are.</param>
    /// <param name="diagnostics">Gets what is wrong.</param>
    /// <param name="isShared">Whether other programs have fields in the same place, as in the front matter of Hugo or Obsidian: what they mean by theirs is no mistake, and at most worth a warning.</param>
    public YamlFields(YamlMapping mapping, FieldTable table, DiagnosticBag diagnostics, bool isShared = false)
    {
        _mapping = mapping;
        _table = table;
        var (known, what) = (table.Names, table.What);
        _diagnostics = diagnostics;
        _isShared = isShared;
        foreach (var field in mapping.Fields)
        {
            if (known.Contains(field.Key))
            {
                WarnOfCut(field);
                continue;
            }

            if (isShared) diagnostics.WarnOncePerFile(field.At, Codes.UnknownField, $"{what} has no field '{field.Key}', which is left alone.{Nearest.Hint(field.Key, known)}");
            else diagnostics.Error(field.At, Codes.UnknownField, $"{what} has no field '{field.Key}'.{(Nearest.Hint(field.Key, known) is { Length: > 0 } hint ? hint : Known(known))}");
        }
    }

    public Location At => _mapping.At;

    /// <summary>The value of a field; null where it is absent or means "nothing".</summary>
    public YamlNode? Node(string key) =>
        _mapping.Fields.FirstOrDefault(f => f.Key == key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;

    /// <summary>A single value. A blank one counts as absent.</summary>
    public Located<string>? Scalar(string key) => Node(key) is { } node && !IsBlank(node) ? Scalar(node, key) : null;

    /// <summary>The fields whose value is empty on purpose: a text in quotes without letters.</summary>
    public IReadOnlyList<string> Emptied => [.. _mapping.Fields.Where(f => f.Value is YamlScalar { IsPlain: false } && IsBlank(f.Value)).Select(f => f.Key)];

    /// <summary>A text; null where absent or blank.</summary>
    public string? Text(string key) =>
        Scalar(Checked(key, FieldKind.Text, FieldKind.Link)) is { } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar.Value.Trim() : null;

    /// <summary>A date; of a moment the day as written.</summary>
    public DateOnly? Date(string key)
    {
        if (Scalar(Checked(key, FieldKind.Date)) is not { } scalar) return null;
        if (WrittenDate.TryDay(scalar.Value, out var date)) return date;
        if (WrittenDate.Ambiguity(scalar.Value) is { } ambiguity)
            _diagnostics.Error(scalar.At, Codes.BadDate, $"'{scalar.Value}' for '{key}' is {ambiguity}.");
        else
            Report(scalar.At, Codes.BadDate, $"'{scalar.Value}' is no date for '{key}'; write year-month-day, as in 2026-01-05.");
        return null;
    }

    public WebLink? Link(string key)
    {
        if (Scalar(Checked(key, FieldKind.Link)) is not { } scalar) return null;
        if (WebLink.TryParse(scalar.Value, out var link)) return link;
        Report(scalar.At, Codes.BadUrl, $"'{scalar.Value}' is no address for '{key}'; write a whole http:// or https:// address.");
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public int? Count(string key)
    {
        var (least, most) = (_table[key].Least, _table[key].Most);
        if (Scalar(Checked(key, FieldKind.Count)) is not { } scalar) return null;
        var isNumber = int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= least && number <= most) return number;
        var bounds = most == int.MaxValue ? $"from {least} on" : $"from {least} to {most}";
        Report(scalar.At, isNumber ? Codes.BadValue : Codes.WrongType, $"'{key}' is a whole number {bounds}, but '{scalar.Value}' is here.");
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(string key)
    {
        if (Scalar(Checked(key, FieldKind.Flag)) is not { } scalar) return null;
        if (scalar.Value is "true" or "false") return scalar.Value == "true";
        Report(scalar.At, Codes.WrongType, $"'{key}' is true or false, but '{scalar.Value}' is here.");
        return null;
    }

    /// <summary>Texts in a list; a single text counts as a list of one.</summary>
    public IReadOnlyList<Located<string>> Texts(string key)
    {
        var items = Node(Checked(key, FieldKind.Texts)) switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            { } single => [single],
        };
        var texts = new List<Located<string>>();
        foreach (var item in items)
        {
            if (item is YamlScalar { IsNull: true }) continue;
            if (Scalar(item, key) is { } text && !string.IsNullOrWhiteSpace(text.Value)) texts.Add(text with { Value = text.Value.Trim() });
        }

        return texts;
    }

    /// <summary>The mappings in a list.</summary>
    public IEnumerable<YamlMapping> Mappings(string key)
    {
        if (Node(Checked(key, FieldKind.Mappings)) is not { } node) yield break;
        if (node is not YamlSequence sequence)
        {
            WrongType(node, key, "a list");
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (item is YamlMapping mapping) yield return mapping;
            else _diagnostics.Error(item.At, Codes.WrongType, $"each of '{key}' is a mapping (key: value), but {item.Kind} is here.");
        }
    }

    /// <summary>Texts by names of the writer's own: a value each, or a list of values, which a comma joins. An empty one is kept.</summary>
    public IEnumerable<(string Name, string Text)> Named(string key)
    {
        if (Node(Checked(key, FieldKind.Pairs)) is not { } node || IsBlank(node)) yield break;
        if (node is not YamlMapping mapping)
        {
            WrongType(node, key, "a mapping (name: value)");
            yield break;
        }

        foreach (var field in mapping.Fields)
        {
            var parts = field.Value is YamlSequence sequence ? sequence.Items : [field.Value];
            if (parts.FirstOrDefault(p => p is not YamlScalar) is { } wrong) WrongType(wrong, field.Key, "a value");
            else yield return (field.Key.Trim(), string.Join(", ", parts.OfType<YamlScalar>().Where(p => !p.IsNull).Select(p => p.Value.Trim())));
        }
    }

    /// <summary>Takes the fields of a mapping in a value.</summary>
    public YamlFields Part(YamlMapping mapping, FieldTable table) => new(mapping, table, _diagnostics, _isShared);

    /// <summary>Warns of a value that is read, but perhaps not as it was meant.</summary>
    public void Warn(Location at, string code, string message) => _diagnostics.Warn(at, code, message);

    /// <summary>Says that a value is not what its field holds: an error, or a warning where other programs may mean something else by it.</summary>
    public void Report(Location at, string code, string message)
    {
        if (_isShared) _diagnostics.WarnOncePerFile(at, code, message);
        else _diagnostics.Error(at, code, message);
    }

    public void Missing(string key, string what) =>
        _diagnostics.Error(At, Codes.MissingField, $"{what} has no '{key}', which it needs.");

    // What the table says of a field is what its schema says: who reads it must take it for the same.
    private string Checked(string key, params ReadOnlySpan<FieldKind> kinds) => kinds.Contains(_table[key].Kind)
        ? key
        : throw new InvalidOperationException($"The table of {_table.What} says that '{key}' is a {_table[key].Kind}.");

    private Located<string>? Scalar(YamlNode node, string key)
    {
        if (node is YamlScalar scalar) return new Located<string>(scalar.Value, scalar.At);
        WrongType(node, key, "a value");
        return null;
    }

    private static string Known(IReadOnlyCollection<string> names) =>
        $" Known are {string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "")}.";

    // In a text, people mean "#1" as a part of it.
    private void WarnOfCut(YamlField field)
    {
        if (_table[field.Key].Kind is not (FieldKind.Text or FieldKind.Texts or FieldKind.Names)) return;
        foreach (var value in field.Value is YamlSequence list ? list.Items : [field.Value])
            if (value is YamlScalar { Cut: { } cut } scalar)
                _diagnostics.Warn(cut.At, Codes.BadValue, $"YAML takes '{cut.Value}' for a comment, so it is no part of '{field.Key}'; put the value in quotes, as '{$"{scalar.Value} {cut.Value}".Trim().Replace("'", "''", StringComparison.Ordinal)}', or a space after '#'.");
    }

    private static bool IsBlank(YamlNode node) => node is YamlScalar { Value: var value } && string.IsNullOrWhiteSpace(value);

    private void WrongType(YamlNode node, string key, string wanted) =>
        Report(node.At, Codes.WrongType, $"'{key}' is {wanted}, but {node.Kind} is here.");
}
