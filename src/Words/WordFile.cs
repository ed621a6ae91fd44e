using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Yaml;

namespace Site.Words;

/// <summary>Reads a file of words: groups of words, whose names are joined with a dot.</summary>
public static partial class WordFile
{
    /// <param name="language">That of the texts.</param>
    public static IReadOnlyList<Word> Read(SourceText source, string language, DiagnosticBag diagnostics)
    {
        var words = new List<Word>();
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return words;
        if (root is YamlMapping mapping) Read(mapping, "");
        else diagnostics.Error(root.At, Codes.WrongType, $"the words are a mapping (name: text), but {root.Kind} is here.");
        return words;

        void Read(YamlMapping group, string prefix)
        {
            foreach (var (name, _, value) in group.Fields) ReadValue(prefix + name, value);
        }

        void ReadValue(string key, YamlNode value)
        {
            switch (value)
            {
                case YamlScalar text:
                    Add(key, text.At, new Dictionary<string, string>(StringComparer.Ordinal) { [PluralRules.Other] = text.Value }, isPlural: false);
                    break;
                case YamlMapping forms when forms.Fields.Any(f => f.Key == PluralRules.Other) && forms.Fields.All(f => PluralRules.Forms.Contains(f.Key) && f.Value is YamlScalar):
                    Add(key, forms.At, forms.Fields.ToDictionary(f => f.Key, f => ((YamlScalar)f.Value).Value, StringComparer.Ordinal), isPlural: true);
                    break;
                case YamlMapping group:
                    Read(group, key + ".");
                    break;
                case YamlSequence list:
                    for (var i = 0; i < list.Items.Count; i++) ReadValue($"{key}.{i + 1}", list.Items[i]);
                    break;
            }
        }

        void Add(string key, Location at, Dictionary<string, string> forms, bool isPlural)
        {
            foreach (var text in forms.Values)
            {
                if (Placeholder().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0)
                    diagnostics.Error(at, Codes.BadValue, $"'{text}' has a brace that is no placeholder; one is the name of a value, as in {{n}} or {{day.title}}.");
            }

            words.Add(new Word(key, language, at, forms, isPlural));
        }
    }

    /// <summary>A value's place in a word: the name of a value that the template has, and of members of it.</summary>
    [GeneratedRegex(@"\{(?<path>[a-z_]+(?:\.[a-z_]+)*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Placeholder();
}
