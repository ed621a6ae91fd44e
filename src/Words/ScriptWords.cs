using System.Text;
using System.Text.Json;

namespace Site.Words;

/// <summary>The words of scripts, as a line before the first of them: <c>const words = {...}</c>.</summary>
public static class ScriptWords
{
    /// <summary>The script that every page has, and that has them.</summary>
    public const string Asset = "reader.js";

    private const string Group = "scripts.";

    /// <summary>JSON by name, without the group; a word with forms of the plural is an object of them.</summary>
    public static byte[] Line(WordList words)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var word in words.All.Where(w => w.Key.StartsWith(Group, StringComparison.Ordinal)))
            {
                var name = word.Key[Group.Length..];
                if (!word.IsPlural)
                {
                    json.WriteString(name, word.Text);
                    continue;
                }

                json.WriteStartObject(name);
                foreach (var (form, text) in word.Forms) json.WriteString(form, text);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetBytes($"const words = {Encoding.UTF8.GetString(written.ToArray())};\n");
    }
}
