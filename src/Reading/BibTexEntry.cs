using Site.Diagnostics;

namespace Site.Reading;

/// <summary>An entry of a BibTeX file: its type, its key, and its fields, whose names are lower case.</summary>
internal sealed record BibTexEntry(string Type, Located<string> Key, IReadOnlyDictionary<string, Located<string>> Fields)
{
    /// <summary>The first of the fields that has a text, as written.</summary>
    public Located<string>? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
                if (Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value.Value)) return value;
            return null;
        }
    }
}
