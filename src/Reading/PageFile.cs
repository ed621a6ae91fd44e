using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads a page of the curator's own: Markdown, with an optional front matter of what the page is called and where the menu has it.</summary>
public static class PageFile
{
    /// <summary>What front matter can say of a page.</summary>
    public static readonly FieldTable Table = new(
        "a page",
        new Field("title", FieldKind.Text, "What the page is called; without it, as the file."),
        new Field("description", FieldKind.Text, "A sentence on what it is about."),
        new Field("menu", FieldKind.Flag, "Whether the site's menu has it. Without it, pages in folders are not in the menu, and others are."),
        new Field("order", FieldKind.Count, "Its place in the menu: lower numbers come first."));

    /// <param name="path">Its path below the folder of pages, without ".md": the page is at the same path of the site.</param>
    /// <param name="source">Its text.</param>
    /// <param name="diagnostics">Gets what is wrong.</param>
    public static ContentPage? Read(string path, SourceText source, DiagnosticBag diagnostics)
    {
        var names = path.Split('/');
        if (names.FirstOrDefault(n => !Slug.TryParse(n, out _)) is { } wrong)
        {
            var isFile = wrong == names[^1];
            diagnostics.Error(source.Whole, Codes.BadFileName, $"'{wrong}' cannot name a {(isFile ? "page" : "folder of pages")}; name the {(isFile ? "file" : "folder")} like '{Slug.From(wrong)}{(isFile ? ".md" : "")}'.");
            return null;
        }

        var parts = FrontMatter.Read(source, diagnostics);
        var fields = parts.Fields is { } mapping ? new YamlFields(mapping, Table, diagnostics) : null;
        return new ContentPage
        {
            Path = SitePath.Parse($"{path}.html"),
            Title = fields?.Text("title") ?? TitleOf(names),
            Description = fields?.Text("description"),
            IsInMenu = fields?.Flag("menu") ?? names.Length == 1,
            Order = fields?.Count("order") ?? int.MaxValue,
            Text = MarkdownSource.AsWritten(parts.Body, source.At(parts.BodyLine, 1)),
        };
    }

    // The first page of a folder is called as the folder is.
    private static string TitleOf(string[] names)
    {
        var name = names is [.., var folder, "index"] ? folder : names[^1];
        return char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
    }
}
