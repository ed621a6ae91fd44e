using Site.Json;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>
/// Reads authors as programs write them in JSON: a text, or a list of texts, of lists of a name's parts, or of objects with a
/// <c>name</c>, or <c>family</c> and <c>given</c> names under the names that programs have for them.
/// </summary>
internal static class JsonAuthors
{
    private static readonly string[] WholeNames = ["name", "display_name", "literal", "full_name", "fullname", "author_name", "raw_author_name"];
    private static readonly string[] FamilyNames = ["family", "last", "lastName", "last_name", "family_name", "surname", "keyname"];
    private static readonly string[] GivenNames = ["given", "first", "firstName", "first_name", "given_name", "forenames"];

    public static AuthorList Read(JsonFields paper, string field)
    {
        if (paper.IsText(field))
        {
            var list = AuthorList.Of(CleanText.Line(paper.Text(field) ?? ""));
            if (list.IsDoubtful) paper.Warn(field, $"these names are not told apart for certain: {AuthorList.Advice}");
            return list;
        }

        var items = paper.Items(field);
        if (items.All(i => i is JsonString)) return AuthorList.Of([.. items.Select(i => CleanText.Line(paper.Text(i, field) ?? ""))]);
        var authors = new List<Author>();
        var hasUnnamed = false;
        foreach (var item in items)
        {
            var read = Read(paper, item, field);
            authors.AddRange(read.Authors);
            hasUnnamed |= read.HasUnnamed;
        }

        return new AuthorList(authors, hasUnnamed);
    }

    private static AuthorList Read(JsonFields paper, JsonNode item, string field) => item switch
    {
        JsonNull => AuthorList.None,
        JsonObject => paper.Part(item, field) is { } author && Of(author) is { } found ? new AuthorList([found]) : AuthorList.None,
        JsonArray { Items: [JsonString { Value: var family }, ..] parts } when Line(family) is { } name =>
            new AuthorList([Author.Of(new NameParts(name, Line(Value(parts, 1)), Suffix: Line(Value(parts, 2))))]),
        _ => paper.Text(item, field) is { } text ? AuthorList.Of([CleanText.Line(text)]) : AuthorList.None,
    };

    private static Author? Of(JsonFields author)
    {
        // OpenAlex and others have the person in an object of its own.
        if (author.IsObject("author") && author.Part("author") is { } person) author = person;
        if (FirstOf(author, FamilyNames) is { } family)
            return Author.Of(new NameParts(family, FirstOf(author, GivenNames), Particle(author), FirstOf(author, "suffix")));
        if (FirstOf(author, WholeNames) is not { } name) return FirstOf(author, GivenNames) is { } given ? new Author(given) : null;
        return author.IsText("literal") ? new Author(name) { IsGroup = true } : AuthorName.Read(name);
    }

    private static string? Particle(JsonFields author) =>
        FirstOf(author, "dropping-particle") is { } dropping && FirstOf(author, "non-dropping-particle") is { } kept
            ? $"{dropping} {kept}"
            : FirstOf(author, "dropping-particle", "non-dropping-particle", "prefix");

    private static string? FirstOf(JsonFields author, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (author.IsText(name) && Line(author.Text(name)) is { } text) return text;
        return null;
    }

    private static string? Value(IReadOnlyList<JsonNode> parts, int index) => index < parts.Count && parts[index] is JsonString text ? text.Value : null;

    private static string? Line(string? text) => text is not null && CleanText.Line(text) is { Length: > 0 } line ? line : null;
}
