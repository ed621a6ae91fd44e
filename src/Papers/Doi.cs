using System.Diagnostics.CodeAnalysis;

namespace Site.Papers;

/// <summary>A digital object identifier such as <c>10.1109/ICSTW55395.2022.00035</c>. Two that differ in case are the same (ISO 26324).</summary>
public readonly record struct Doi
{
    private Doi(string value) => Value = value;

    public string Value { get; }

    public string Url => "https://doi.org/" + Uri.EscapeDataString(Value).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>Accepts the bare DOI, <c>doi:…</c> and addresses of doi.org.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Doi? doi)
    {
        doi = null;
        if (text is null) return false;
        var rest = text.AsSpan().Trim();
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://", "dx.", "doi.org/", "doi:"])
            if (rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) rest = rest[prefix.Length..].Trim();

        var slash = rest.IndexOf('/');
        if (slash < 7 || slash == rest.Length - 1 || !rest.StartsWith("10.", StringComparison.Ordinal)) return false;
        foreach (var c in rest[3..slash])
            if (!char.IsAsciiDigit(c) && c != '.') return false;
        foreach (var c in rest)
            if (char.IsWhiteSpace(c) || char.IsControl(c)) return false;
        doi = new Doi(rest.ToString());
        return true;
    }

    public static Doi Parse(string text) =>
        TryParse(text, out var doi) ? doi.Value : throw new FormatException($"'{text}' is not a DOI.");

    public bool Equals(Doi other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    public override string ToString() => Value;
}
