using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Site.Diagnostics;

/// <summary>Writes diagnostics as lines of a format.</summary>
/// <param name="Most">How many of one kind are shown of each file; see <see cref="DiagnosticSummary"/>.</param>
/// <param name="Format">How each is written.</param>
public sealed record DiagnosticLines(int Most, DiagnosticFormat Format)
{
    /// <param name="sorted">In the order to show.</param>
    public IEnumerable<string> Of(IReadOnlyList<Diagnostic> sorted) => DiagnosticSummary.Of(sorted, Most).Select(Of);

    public string Of(Diagnostic diagnostic) => Format switch
    {
        DiagnosticFormat.Json => Json(diagnostic),
        DiagnosticFormat.GitHub => GitHub(diagnostic),
        _ => diagnostic.ToString(),
    };

    // Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
    private static string GitHub(Diagnostic diagnostic)
    {
        var at = diagnostic.Location;
        var place = at.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $",line={at.Line},col={Math.Max(1, at.Column)}") : "";
        return $"::{Severity(diagnostic)} file={Escaped(OneLine.Of(at.File)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)}{place}::{Escaped($"{diagnostic.Code}: {diagnostic.Message}")}";
    }

    private static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    private static string Json(Diagnostic diagnostic)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("file", diagnostic.Location.File);
            if (diagnostic.Location.Line > 0)
            {
                json.WriteNumber("line", diagnostic.Location.Line);
                json.WriteNumber("column", Math.Max(1, diagnostic.Location.Column));
            }

            json.WriteString("severity", Severity(diagnostic));
            json.WriteString("code", diagnostic.Code);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    private static string Severity(Diagnostic diagnostic) => diagnostic.Severity == Diagnostics.Severity.Error ? "error" : "warning";
}
