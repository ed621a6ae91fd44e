using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads <c>tags.yml</c>: a list of topics, each with name, description and the phrases that mean it.</summary>
public static class VocabularyFile
{
    /// <summary>What can be said of a topic.</summary>
    public static readonly FieldTable Table = new(
        "a topic",
        new Field("name", FieldKind.Text, "How the topic is written on the site.") { IsRequired = true },
        new Field("id", FieldKind.Text, "Its part of the address; without it, the name in lower case with hyphens."),
        new Field("description", FieldKind.Text, "A sentence for the reader on what is in here."),
        new Field("phrases", FieldKind.Texts, "A paper whose title or abstract has one of them gets the topic. All in lower case, a phrase fits in any case; with a capital, exactly as written."),
        new Field("aliases", FieldKind.Texts, "Other spellings of the topic, under which tags and keywords are filed here."));

    public static IReadOnlyList<Topic> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return [];
        if (root is not YamlSequence sequence)
        {
            diagnostics.Error(root.At, Codes.WrongType, $"the vocabulary is a list of topics (- name: …), but {root.Kind} is here.");
            return [];
        }

        var topics = new List<Topic>();
        foreach (var item in sequence.Items)
        {
            if (item is not YamlMapping mapping)
                diagnostics.Error(item.At, Codes.WrongType, $"a topic is a mapping (name: …), but {item.Kind} is here.");
            else if (ReadTopic(new YamlFields(mapping, Table, diagnostics), diagnostics) is { } topic)
                topics.Add(topic);
        }

        return topics;
    }

    private static Topic? ReadTopic(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("name") is not { } name)
        {
            fields.Missing("name", "the topic");
            return null;
        }

        var slug = Slug.From(name);
        if (fields.Scalar("id") is { } id)
        {
            if (Slug.TryParse(id.Value, out var given)) slug = given.Value;
            else diagnostics.Error(id.At, Codes.BadIdentifier, $"'{id.Value}' cannot name a page; write an id like '{Slug.From(id.Value)}'.");
        }

        return new Topic
        {
            Slug = slug,
            Name = CleanText.OwnLine(name),
            Description = fields.Text("description") is { } description ? CleanText.OwnLine(description) : "",
            Phrases = [.. fields.Texts("phrases").Select(p => p.Value)],
            Aliases = [.. fields.Texts("aliases").Select(a => a.Value)],
            At = fields.At,
        };
    }
}
