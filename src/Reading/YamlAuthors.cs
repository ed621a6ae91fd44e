using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads authors as a curator writes them: a list of names or of mappings with family and given names, or all names in one text.</summary>
internal static class YamlAuthors
{
    private static readonly string[] Known = ["name", "family", "given", "particle", "suffix"];

    public static AuthorList Read(YamlFields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Node(key) is not YamlSequence sequence) return OneText(fields, key, diagnostics);
        if (sequence.Items.All(i => i is YamlScalar)) return AuthorList.Of([.. fields.Texts(key).Select(a => CleanText.Line(a.Value))]);
        var authors = new List<Author>();
        foreach (var item in sequence.Items)
        {
            if (item is YamlMapping mapping) authors.AddRange(Mapping(new YamlFields(mapping, Known, "an author", diagnostics)));
            else if (item is YamlScalar { IsNull: false } name) authors.Add(AuthorName.Read(CleanText.Line(name.Value)));
            else if (item is not YamlScalar) diagnostics.Error(item.At, Codes.WrongType, $"an author is a name, or a mapping with family and given names, but {item.Kind} is here.");
        }

        return new AuthorList(authors);
    }

    private static AuthorList OneText(YamlFields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Scalar(key) is not { } text) return AuthorList.None;
        var list = AuthorList.Of(CleanText.Line(text.Value));
        if (!list.IsDoubtful) return list;
        diagnostics.Error(text.At, Codes.BadValue, $"'{text.Value}' does not tell its names apart; {AuthorList.Advice}");
        return AuthorList.None;
    }

    private static IEnumerable<Author> Mapping(YamlFields author)
    {
        if (Line(author, "family") is { } family) yield return Author.Of(new NameParts(family, Line(author, "given"), Line(author, "particle"), Line(author, "suffix")));
        else if (Line(author, "name") is { } name) yield return AuthorName.Read(name);
        else author.Missing("name", "the author");
    }

    private static string? Line(YamlFields author, string key) => author.Text(key) is { } text ? CleanText.Line(text) : null;
}
