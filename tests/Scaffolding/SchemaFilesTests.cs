using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Site.Diagnostics;
using Site.Reading;
using Site.Scaffolding;
using Site.Yaml;

namespace Site.Tests.Scaffolding;

/// <summary>Holds the JSON Schemas in .schemas against the readers, and the shipped files against them. ACCEPT=1 writes them anew.</summary>
public sealed class SchemaFilesTests
{
    public static TheoryData<string, string> RightFiles
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var name in (string[])["site", "tags", "sources"]) files.Add(name, $"input/{name}.yml");
            foreach (var language in (string[])["en", "de", "zh"]) files.Add("words", $"theme/words/{language}.yml");
            foreach (var site in Directory.GetDirectories(Path.Combine(Repository.Fixtures, "sites")).Append(Repository.Sample))
            {
                var input = Path.GetFileName(site) == "sample" ? site : Path.Combine(site, "input");
                foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                    if (SchemaOf(Path.GetRelativePath(input, file).Replace('\\', '/')) is { } schema) files.Add(schema, Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
            }

            return files;
        }
    }

    [Fact]
    public void They_are_what_the_readers_read()
    {
        foreach (var file in SchemaFiles.All)
        {
            var path = Path.Combine(Repository.Root, file.Path);
            if (Repository.IsAccepting)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Repository.Root);
                File.WriteAllText(path, file.Text);
            }

            Assert.Equal(File.ReadAllText(path), file.Text);
        }
    }

    [Theory]
    [MemberData(nameof(RightFiles))]
    public void What_is_right_is_right_by_its_schema(string schema, string path)
    {
        if (File.Exists(Path.Combine(Repository.Root, path))) Assert.True(IsValid(schema, File.ReadAllText(Path.Combine(Repository.Root, path))), path);
    }

    [Fact]
    public void What_a_new_site_begins_with_is_right_by_its_schema()
    {
        var day = new StarterFile("input/digest/2026-01-06.yml", StarterFiles.Day(new DateOnly(2026, 1, 6)));
        var files = StarterFiles.Site("A: title", new DateOnly(2026, 1, 5)).Append(day)
            .Select(f => (File: f, Schema: SchemaOf(f.Path.Replace("input/", "", StringComparison.Ordinal)))).Where(f => f.Schema is not null).ToArray();
        Assert.Equal(6, files.Length);
        Assert.All(files, f => Assert.True(IsValid(f.Schema ?? "", f.File.Text), f.File.Path));
    }

    [Theory]
    [InlineData("day", "papers: [{titel: A}]")]
    [InlineData("day", "papers: [A]")]
    [InlineData("day", "date: 2026-01-05")]
    [InlineData("day", "papers: [{title: A, upvotes: many}]")]
    [InlineData("day", "papers: [{title: A, url: example.org}]")]
    [InlineData("day", "papers: [{title: [A, B]}]")]
    [InlineData("site", "titel: A")]
    [InlineData("site", "page_size: 1000")]
    [InlineData("tags", "name: A")]
    [InlineData("tags", "[{phrases: [a]}]")]
    [InlineData("sources", "sources: [{service: nothing}]")]
    [InlineData("sources", "sources: [{name: A}]")]
    [InlineData("page", "---\nauthor: A\n---\n")]
    [InlineData("words", "- A")]
    [InlineData("words", "home: {recnt: A}")]
    [InlineData("words", "home: {recent: [A]}")]
    [InlineData("words", "counts: {papers: {one: A}}")]
    public void What_is_wrong_is_wrong_by_its_schema(string schema, string text) => Assert.False(IsValid(schema, text));

    [Fact]
    public void Shipped_files_name_their_schema_in_their_first_line()
    {
        foreach (var file in StarterFiles.Site("A", new DateOnly(2026, 1, 5)).Where(f => SchemaOf(f.Path.Replace("input/", "", StringComparison.Ordinal)) is not null))
        {
            var line = file.Text.Split('\n').First(l => l != "---");
            const string Mark = "# yaml-language-server: $schema=";
            Assert.StartsWith(Mark, line, StringComparison.Ordinal);
            var schema = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(file.Path) ?? "", line[Mark.Length..]));
            Assert.True(File.Exists(schema), $"{file.Path}: {schema}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("home: {recent: A}\ncounts: {papers: {one: A, other: B}}")]
    [InlineData("home.recent: A\ndates: {months.1: A}")]
    [InlineData("mine: {of_my_own: A}")]
    public void Words_may_be_written_in_groups_or_with_whole_names(string text) => Assert.True(IsValid("words", text));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("zh")]
    public void Files_of_words_name_their_schema_in_their_first_line(string language) =>
        Assert.Equal("# yaml-language-server: $schema=../../.schemas/words.json", File.ReadLines(Path.Combine(Repository.Root, $"theme/words/{language}.yml")).First());

    private static string? SchemaOf(string path) => path switch
    {
        "site.yml" or "tags.yml" or "sources.yml" or "words.yml" => path[..^4],
        _ when path.StartsWith("digest/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) => "day",
        _ when path.StartsWith("papers/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) => "paper",
        _ when path.StartsWith("pages/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) => "page",
        _ => null,
    };

    private static bool IsValid(string schema, string text)
    {
        var diagnostics = new DiagnosticBag();
        YamlNode? root;
        if (schema is "page" or "paper") root = FrontMatter.Read(new SourceText("a.md", text), diagnostics).Fields;
        else YamlReader.TryRead(new SourceText("a.yml", text), diagnostics, out root);
        var json = JsonSerializer.SerializeToElement(Json(root));
        return JsonSchema.FromText(SchemaFiles.All.Single(f => f.Path == $".schemas/{schema}.json").Text).Evaluate(json).IsValid;
    }

    // Types as the core schema of YAML 1.2 gives them, which editors go by.
    private static JsonNode? Json(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Fields.Select(f => KeyValuePair.Create(f.Key, Json(f.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        null or YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalar { IsPlain: true } plain when long.TryParse(plain.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar { IsPlain: true } plain when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        YamlScalar scalar => scalar.Value,
        _ => throw new InvalidOperationException(node.Kind),
    };
}
