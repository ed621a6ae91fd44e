using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Diagnostics;

namespace Site.Words;

/// <summary>The words of scripts: <c>say('menu.search')</c> becomes <c>"Search"</c>, and <c>say('counts.votes', { n })</c> has the text instead of its name.</summary>
public static partial class ScriptWords
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script with its words: a text, an object of the forms of the plural, or a list. A word that there is not is reported with its place.</summary>
    /// <param name="shownPath">The script as shown to people.</param>
    public static byte[] Written(byte[] script, string shownPath, WordList words, DiagnosticBag diagnostics)
    {
        var source = new SourceText(shownPath, Encoding.UTF8.GetString(script));
        if (!Name().IsMatch(source.Text)) return script;
        return Encoding.UTF8.GetBytes(Name().Replace(source.Text, name =>
        {
            var key = name.Groups["key"].Value;
            if (words.Find(key) is { } word) return Written(json => Write(json, word));
            Word[] list = [.. Enumerable.Range(1, words.Keys.Count).Select(i => words.Find($"{key}.{i}")).TakeWhile(w => w is not null).OfType<Word>()];
            if (list.Length > 0) return Written(json => Write(json, list));
            diagnostics.Error(source.At(name.Groups["key"].Index), Codes.MissingWord, $"there is no word '{key}'.{Nearest.Hint(key, words.Keys)} The theme's words/en.yml has them all.");
            return name.Value;
        }));
    }

    private static void Write(Utf8JsonWriter json, Word[] list)
    {
        json.WriteStartArray();
        foreach (var word in list) Write(json, word);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Word word)
    {
        if (!word.IsPlural)
        {
            json.WriteStringValue(word.Text);
            return;
        }

        json.WriteStartObject();
        foreach (var (form, text) in word.Forms) json.WriteString(form, text);
        json.WriteEndObject();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Json)) write(json);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    [GeneratedRegex(@"\bsay\('(?<key>[\w.-]+)'\)|(?<=\bsay\()'(?<key>[\w.-]+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
