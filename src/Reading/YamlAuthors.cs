using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads authors as a curator writes them: a list of names or of mappings with family and given names, or all names in one text.</summary>
internal static class YamlAuthors
{
    /// <summary>What can be said of an author.</summary>
    public static readonly FieldTable Table = new(
        "an author",
        new Field("name", FieldKind.Text, "The whole name, where its parts are not given."),
        new Field("family", FieldKind.Text, "The family name."),
        new Field("given", FieldKind.Text, "The given names."),
        new Field("particle", FieldKind.Text, "What stands before the family name, as van der."),
        new Field("suffix", FieldKind.Text, "What stands after it, as Jr."));

    public static AuthorList Read(YamlFields fields, string key)
    {
        if (fields.Node(key) is not YamlSequence sequence) return OneText(fields, key);
        var authors = new List<Author>();
        var hasUnnamed = false;
        foreach (var item in sequence.Items)
        {
            if (item is YamlMapping mapping) authors.AddRange(Mapping(fields.Part(mapping, Table)));
            else if (item is YamlScalar name) hasUnnamed |= !TryAdd(authors, name, fields);
            else fields.Report(item.At, Codes.WrongType, $"an author is a name, or a mapping with family and given names, but {item.Kind} is here.");
        }

        return new AuthorList(authors, hasUnnamed);
    }

    // False for one such as "et al.".
    private static bool TryAdd(List<Author> authors, YamlScalar name, YamlFields fields)
    {
        var text = name.IsNull ? "" : CleanText.Line(name.Value);
        if (AuthorList.NamesNobody(text)) return false;
        if (AuthorName.Parts(text).Length > 3) fields.Warn(name.At, Codes.BadValue, $"'{text}' is taken for one name; write each name as an item of the list.");
        if (text.Length > 0) authors.Add(AuthorName.Read(text));
        return true;
    }

    private static AuthorList OneText(YamlFields fields, string key)
    {
        if (fields.Scalar(key) is not { } text) return AuthorList.None;
        var list = AuthorList.Of(CleanText.Line(text.Value));
        if (!list.IsDoubtful) return list;
        fields.Report(text.At, Codes.BadValue, $"'{text.Value}' does not tell its names apart; {AuthorList.Advice}");
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
