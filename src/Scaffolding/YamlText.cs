using System.Globalization;
using System.Text;

namespace Site.Scaffolding;

/// <summary>Writes text as YAML.</summary>
public static class YamlText
{
    /// <summary>In double quotes, on one line (YAML 1.2, section 7.3.1).</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
