using Site.Addresses;
using Site.Diagnostics;
using Site.Text;
using Site.Yaml;

namespace Site.Fetching;

/// <summary>Reads <c>sources.yml</c>: whom services can write to, and a list of sources.</summary>
public static class SourcesFile
{
    /// <summary>The file's name in the input folder.</summary>
    public const string Name = "sources.yml";

    private static readonly Dictionary<string, ServiceRules> Services = new(StringComparer.Ordinal)
    {
        ["hugging-face"] = new(ServiceKind.HuggingFace, ["days_back"], [], 3),
        ["arxiv"] = new(ServiceKind.Arxiv, ["categories", "cross", "days_back"], ["categories"], 7),
        ["arxiv-query"] = new(ServiceKind.ArxivQuery, ["query", "categories", "days_back"], ["query"], 5),
        ["biorxiv"] = new(ServiceKind.Biorxiv, ["categories", "days_back"], [], 3),
        ["medrxiv"] = new(ServiceKind.Medrxiv, ["categories", "days_back"], [], 3),
        ["address"] = new(ServiceKind.Address, ["url", "every"], ["url", "id"], 0),
    };

    /// <summary>What can be said of a source; which of it, depends on the service.</summary>
    private static readonly FieldTable OfSource = new(
        "a source",
        new Field("service", FieldKind.Text, "Who is asked.") { IsRequired = true, Values = [.. Services.Keys] },
        new Field("id", FieldKind.Text, "What the source is called in file names, where a service is asked twice."),
        new Field("name", FieldKind.Text, "What readers are told that the source is."),
        new Field("keep", FieldKind.Texts, "Only papers with one of these phrases in title, abstract or authors."),
        new Field("drop", FieldKind.Texts, "No papers with one of these phrases."),
        new Field("most", FieldKind.Count, "The most papers of a day.") { Least = 1 },
        new Field("days_back", FieldKind.Count, "How many days back are asked for.") { Most = 60 },
        new Field("categories", FieldKind.Texts, "The service's categories, as cs.CL or neuroscience."),
        new Field("cross", FieldKind.Flag, "Whether papers count that are listed in a category beside their own."),
        new Field("query", FieldKind.Text, "A question as arXiv's API takes it."),
        new Field("url", FieldKind.Link, "The address to ask."),
        new Field("every", FieldKind.Count, "After how many days there are new papers: 1 for each working day, 7 for each week. After three working days more, the source is silent.") { Least = 1, Most = 366 });

    private static readonly string[] OfAll = ["service", "id", "name", "keep", "drop", "most"];

    /// <summary>What there is to be said.</summary>
    public static readonly FieldTable Table = new(
        "this file",
        new Field("contact", FieldKind.Text, "Whom a service can write to: a mail or web address of yours."),
        new Field("media", FieldKind.Flag, "Whether a small picture of each paper is fetched, too, and shown."),
        new Field("sources", FieldKind.Mappings, "Where papers come from.") { Items = OfSource });

    public static FetchSettings Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return FetchSettings.None;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(root.At, Codes.WrongType, $"the sources are a mapping (sources: …), but {root.Kind} is here.");
            return FetchSettings.None;
        }

        var fields = new YamlFields(mapping, Table, diagnostics);
        var sources = fields.Mappings("sources").Select(m => ReadSource(m, diagnostics)).OfType<PaperSource>().ToArray();
        foreach (var twice in sources.GroupBy(s => s.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1), (g, s) => (First: g.First(), Second: s)))
            diagnostics.Error(twice.Second.At, Codes.BadIdentifier, $"the source of line {twice.First.At.Line} has the id '{twice.Second.Id}' already; give this one an 'id' of its own.");
        return new FetchSettings(Contact(fields, diagnostics), [.. sources.DistinctBy(s => s.Id, StringComparer.Ordinal)]) { WithPictures = Flag(fields, "media", diagnostics) };
    }

    private static PaperSource? ReadSource(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        // Which fields there are depends on the service.
        if (mapping.Fields.FirstOrDefault(f => f.Key == "service")?.Value is not YamlScalar { IsNull: false } service)
        {
            new YamlFields(mapping, OfSource, diagnostics).Missing("service", "the source");
            return null;
        }

        if (!Services.TryGetValue(service.Value, out var rules))
        {
            diagnostics.Error(service.At, Codes.BadValue, $"there is no service '{service.Value}'.{Nearest.Hint(service.Value, Services.Keys)} Known are {string.Join(", ", Services.Keys)}.");
            return null;
        }

        var fields = new YamlFields(mapping, OfSource.Only([.. OfAll, .. rules.Fields], $"a source of {service.Value}"), diagnostics);
        var lacks = false;
        foreach (var needed in rules.Needed.Where(n => fields.Node(n) is null))
        {
            fields.Missing(needed, "the source");
            lacks = true;
        }

        if (Id(fields, service.Value, diagnostics) is not { } id || lacks) return null;
        return new PaperSource
        {
            Id = id,
            Service = rules.Kind,
            At = mapping.At,
            Name = fields.Text("name"),
            Categories = [.. fields.Texts("categories").Where(c => IsCategory(c, rules.Kind, diagnostics)).Select(c => c.Value)],
            Query = fields.Text("query"),
            Url = fields.Link("url"),
            Every = fields.Count("every"),
            TakesCrossListed = Flag(fields, "cross", diagnostics),
            Keep = Phrases(fields, "keep", diagnostics),
            Drop = Phrases(fields, "drop", diagnostics),
            Most = fields.Count("most") ?? int.MaxValue,
            DaysBack = fields.Count("days_back") ?? rules.DaysBack,
        };
    }

    private static string? Id(YamlFields fields, string service, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("id") is not { } id) return service;
        if (Slug.TryParse(id.Value, out var slug) && id.Value.Length <= 40) return slug.Value.Value;
        diagnostics.Error(id.At, Codes.BadIdentifier, $"'{id.Value}' cannot name a source; write an id like '{Slug.From(id.Value)}'.");
        return null;
    }

    // What services are sent, and what goes into an address.
    private static bool IsCategory(Located<string> category, ServiceKind service, DiagnosticBag diagnostics)
    {
        var isArxiv = service is ServiceKind.Arxiv or ServiceKind.ArxivQuery;
        if (category.Value.Length <= 60 && category.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' || (!isArxiv && c is ' ' or '_' or ','))) return true;
        diagnostics.Error(category.At, Codes.BadValue, $"'{category.Value}' is no category; one is like {(isArxiv ? "cs.CL or math.NT" : "neuroscience or cell biology")}.");
        return false;
    }

    private static bool Flag(YamlFields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Scalar(key) is not { } flag) return false;
        if (flag.Value is "true" or "false") return flag.Value == "true";
        diagnostics.Error(flag.At, Codes.WrongType, $"'{key}' is true or false, but '{flag.Value}' is here.");
        return false;
    }

    private static IReadOnlyList<string> Phrases(YamlFields fields, string key, DiagnosticBag diagnostics)
    {
        var phrases = fields.Texts(key);
        foreach (var empty in phrases.Where(p => !p.Value.Any(char.IsLetterOrDigit)))
            diagnostics.Error(empty.At, Codes.BadValue, $"'{empty.Value}' has no word, so that no paper has it.");
        return [.. phrases.Select(p => p.Value).Where(p => p.Any(char.IsLetterOrDigit))];
    }

    private static string? Contact(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("contact") is not { } contact) return null;
        if (WebLink.TryParse(contact, out _) || (contact.Contains('@') && contact.All(c => c is > ' ' and < '\x7f' and not ('(' or ')' or '<' or '>')))) return contact;
        diagnostics.Error(fields.Node("contact")?.At ?? fields.At, Codes.BadValue, $"'{contact}' is no contact; write a mail or web address.");
        return null;
    }

    /// <summary>What a source of one service may and must say.</summary>
    private sealed record ServiceRules(ServiceKind Kind, string[] Fields, string[] Needed, int DaysBack);
}
