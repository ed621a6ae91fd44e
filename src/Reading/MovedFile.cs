using Site.Addresses;
using Site.Diagnostics;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads <c>moved.yml</c>: a line an address, <c>tags/old.html: tags/new.html</c>, or <c>papers/one.html: gone</c> where it was taken down.</summary>
public static class MovedFile
{
    public const string Name = "moved.yml";

    /// <summary>What stands for an address where nothing does.</summary>
    public const string Gone = "gone";

    public static IReadOnlyList<MovedAddress> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return [];
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(root.At, Codes.WrongType, $"this file is a mapping (tags/old.html: tags/new.html), but {root.Kind} is here.");
            return [];
        }

        var moves = new List<MovedAddress>();
        foreach (var field in mapping.Fields)
        {
            if (field.Value is not YamlScalar { Value: var to, At: var at })
                diagnostics.Error(field.Value.At, Codes.WrongType, $"'{field.Key}' leads to an address, but {field.Value.Kind} is here.");
            else if (Path(field.Key, field.At, diagnostics) is { } from && (to == Gone || Path(to, at, diagnostics) is not null))
                moves.Add(new MovedAddress(from, to == Gone ? null : SitePath.Parse(to), field.At));
        }

        return moves;
    }

    private static SitePath? Path(string text, Location at, DiagnosticBag diagnostics)
    {
        if (SitePath.TryParse(text, out var path)) return path;
        diagnostics.Error(at, Codes.BadUrl, $"'{text}' is no address within the site; write it from the site's root, as tags/new.html, or '{Gone}'.");
        return null;
    }
}
