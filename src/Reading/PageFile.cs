using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads a page of the curator's own: Markdown, with an optional front matter of title and description.</summary>
public static class PageFile
{
    private static readonly string[] Known = ["title", "description"];

    public static ContentPage? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileNameWithoutExtension(source.FileName);
        if (!Slug.TryParse(name, out var slug))
        {
            diagnostics.Error(source.Whole, Codes.BadFileName, $"'{name}' cannot name a page; name the file like '{Slug.From(name)}.md'.");
            return null;
        }

        var parts = FrontMatter.Read(source, diagnostics);
        var fields = parts.Fields is { } mapping ? new YamlFields(mapping, Known, "a page", diagnostics) : null;
        return new ContentPage
        {
            Slug = slug.Value,
            Title = fields?.Text("title") ?? char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '),
            Description = fields?.Text("description"),
            Text = MarkdownSource.AsWritten(parts.Body, source.At(parts.BodyLine, 1)),
        };
    }
}
