using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Diagnostics;

namespace Site.Words;

/// <summary>The words of scripts: those that they ask for with <c>say('menu.search')</c>, as a line before the first of them.</summary>
public static partial class ScriptWords
{
    /// <summary>The script that every page has, and that has the words of all scripts.</summary>
    public const string Asset = "reader.js";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>const siteWords = {"menu.search":"Search"};</c>, in the order of the words; one with forms of the plural is an object of them.</summary>
    /// <param name="scripts">All scripts of the theme. A word that there is not is reported with its place.</param>
    public static byte[] Line(WordList words, IEnumerable<SourceText> scripts, DiagnosticBag diagnostics)
    {
        var asked = scripts.SelectMany(s => Asked(s, words, diagnostics)).ToHashSet(StringComparer.Ordinal);
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Json))
        {
            json.WriteStartObject();
            foreach (var word in words.All.Where(w => asked.Contains(w.Key))) Write(json, word);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetBytes($"const siteWords = {Encoding.UTF8.GetString(written.ToArray())};\n");
    }

    private static IEnumerable<string> Asked(SourceText script, WordList words, DiagnosticBag diagnostics)
    {
        foreach (Match call in Call().Matches(script.Text))
        {
            var key = call.Groups["key"].Value;
            // What is put together begins with what stands there: say('dates.months.' + month).
            var found = words.Keys.Where(k => key.EndsWith('.') ? k.StartsWith(key, StringComparison.Ordinal) : k == key).ToArray();
            if (found.Length == 0)
                diagnostics.Error(script.At(call.Groups["key"].Index), Codes.MissingWord, $"there is no word '{key}'.{Nearest.Hint(key, words.Keys)} The theme's words/en.yml has them all.");
            foreach (var name in found) yield return name;
        }
    }

    private static void Write(Utf8JsonWriter json, Word word)
    {
        if (!word.IsPlural)
        {
            json.WriteString(word.Key, word.Text);
            return;
        }

        json.WriteStartObject(word.Key);
        foreach (var (form, text) in word.Forms) json.WriteString(form, text);
        json.WriteEndObject();
    }

    [GeneratedRegex(@"\bsay\('(?<key>[\w.-]+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}
