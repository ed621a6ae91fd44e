using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads a page of the curator's own: Markdown, with an optional front matter of title and description.</summary>
public static class PageFile
{
    /// <summary>What front matter can say of a page.</summary>
    public static readonly FieldTable Table = new(
        "a page",
        new Field("title", FieldKind.Text, "What the page is called; without it, as the file."),
        new Field("description", FieldKind.Text, "A sentence on what it is about."));

    public static ContentPage? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileNameWithoutExtension(source.FileName);
        if (!Slug.TryParse(name, out var slug))
        {
            diagnostics.Error(source.Whole, Codes.BadFileName, $"'{name}' cannot name a page; name the file like '{Slug.From(name)}.md'.");
            return null;
        }

        var parts = FrontMatter.Read(source, diagnostics);
        var fields = parts.Fields is { } mapping ? new YamlFields(mapping, Table, diagnostics) : null;
        return new ContentPage
        {
            Slug = slug.Value,
            Title = fields?.Text("title") ?? char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '),
            Description = fields?.Text("description"),
            Text = MarkdownSource.AsWritten(parts.Body, source.At(parts.BodyLine, 1)),
        };
    }
}
