using Site.Fetching;
using Site.Reading;
using Site.Words;

namespace Site.Scaffolding;

/// <summary>The JSON Schemas of all files that curators write, for the folder <c>.schemas</c> beside the input.</summary>
public static class SchemaFiles
{
    public const string Folder = ".schemas";

    public static IReadOnlyList<StarterFile> All =>
    [
        File("site", SchemaText.Of("site.yml: what the site says of itself", SettingsFile.Table)),
        File("tags", SchemaText.Of("tags.yml: the topics", VocabularyFile.Table, isList: true)),
        File("sources", SchemaText.Of("sources.yml: where papers come from", SourcesFile.Table)),
        File("day", SchemaText.Of("A day of the digest", YamlDay.Table)),
        File("paper", SchemaText.Of("Front matter of a paper", MarkdownPaper.Table, isShared: true)),
        File("words", WordSchema.Of(ShippedWords.English)),
        File("page", SchemaText.Of("Front matter of a page", PageFile.Table)),
    ];

    private static StarterFile File(string name, string text) => new($"{Folder}/{name}.json", text);
}
