using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Editing;

/// <summary>Gives a topic of <c>tags.yml</c> another name; the old one becomes an alias, so that what was filed under it still is. The rest of the file stays as it was.</summary>
public sealed partial class TopicRename
{
    private TopicRename(string text, Slug before, Slug after) => (Text, Before, After) = (text, before, after);

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The topic's name in addresses, before and after.</summary>
    public Slug Before { get; }

    public Slug After { get; }

    /// <summary>Null with a diagnostic where there is no such topic, or the file is written in a way that this cannot change.</summary>
    /// <param name="source">The file.</param>
    /// <param name="old">The topic's name, or its name in addresses.</param>
    public static TopicRename? Of(SourceText source, string old, string name, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            diagnostics.Error(source.Whole, Codes.BadValue, "a topic needs a name.");
            return null;
        }

        var topics = VocabularyFile.Read(source, diagnostics);
        if (diagnostics.HasErrors) return null;
        if (topics.FirstOrDefault(t => string.Equals(t.Name, old, StringComparison.OrdinalIgnoreCase) || t.Slug.Value == old) is not { } topic)
        {
            diagnostics.Error(source.Whole, Codes.UnknownTopic, $"there is no topic '{old}'.{Nearest.Hint(old, [.. topics.Select(t => t.Name)])}");
            return null;
        }

        if (topics.FirstOrDefault(t => t != topic && (t.Slug == Slug.From(name) || string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase))) is { } other)
        {
            diagnostics.Error(other.At, Codes.CollidingTopic, $"there is a topic '{other.Name}' already, at {Routes.Topic(other.Slug)}.");
            return null;
        }

        var end = topics.Select(t => t.At.Line).Where(l => l > topic.At.Line).DefaultIfEmpty(int.MaxValue).Min();
        var text = Changed(source.Text, topic, name, end);
        if (text is not null && After(text) is { } renamed) return new TopicRename(text, topic.Slug, renamed.Slug);
        // With an id of its own, it keeps its address.
        var hasId = source.Text.Split('\n').Skip(topic.At.Line - 1).Take(end - topic.At.Line).Any(l => IdField().IsMatch(l));
        var move = !hasId ? $", and write '{Routes.Topic(topic.Slug)}: {Routes.Topic(Slug.From(name))}' into {MovedFile.Name}" : "";
        diagnostics.Error(topic.At, Codes.Syntax, $"this topic is written in a way that cannot be changed here; rename it by hand, with '{topic.Name}' among its aliases{move}.");
        return null;

        Topic? After(string changed)
        {
            var ignored = new DiagnosticBag();
            var again = VocabularyFile.Read(new SourceText(source.Path, changed), ignored);
            return ignored.HasErrors || again.Count != topics.Count ? null : again.FirstOrDefault(t => t.Name == name && t.Aliases.Contains(topic.Name) && t.Phrases.SequenceEqual(topic.Phrases) && topic.Aliases.All(t.Aliases.Contains));
        }
    }

    private static string? Changed(string text, Topic topic, string name, int end)
    {
        var lines = text.Split('\n').ToList();
        var (first, last) = (topic.At.Line - 1, Math.Min(end - 1, lines.Count));
        var named = lines.FindIndex(first, last - first, l => NameLine().IsMatch(l));
        if (named < 0) return null;
        var match = NameLine().Match(lines[named]);
        lines[named] = match.Groups["before"].Value + Quoted(name) + match.Groups["after"].Value;
        var indent = new string(' ', match.Groups["start"].Length);
        var alias = Quoted(topic.Name);
        var aliases = lines.FindIndex(first, last - first, l => AliasesLine().IsMatch(l));
        if (aliases < 0) lines.Insert(named + 1, $"{indent}aliases: [{alias}]");
        else if (lines[aliases].IndexOf('[', StringComparison.Ordinal) is >= 0 and var open) lines[aliases] = lines[aliases].Insert(open + 1, alias + (lines[aliases][(open + 1)..].TrimStart().StartsWith(']') ? "" : ", "));
        else if (aliases + 1 < lines.Count && ItemLine().Match(lines[aliases + 1]) is { Success: true } item) lines.Insert(aliases + 1, $"{item.Groups["indent"].Value}- {alias}");
        else return null;
        return string.Join('\n', lines);
    }

    private static string Quoted(string text) =>
        Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^(?<before>(?<start>\s*(?:-\s+)?)name:\s*)(?:""(?:[^""\\]|\\.)*""|'[^']*'|[^#'""\r]*?)(?<after>\s*(?:\s#.*)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NameLine();

    [GeneratedRegex(@"^\s*(?:-\s+)?aliases:\s*(?:\[.*|#.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AliasesLine();

    [GeneratedRegex(@"(?:^|[\s{,])id:", RegexOptions.CultureInvariant)]
    private static partial Regex IdField();

    [GeneratedRegex(@"^(?<indent>\s*)-\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemLine();

    [GeneratedRegex(@"^[\p{L}][\p{L}\p{N} /().&+-]*[\p{L}\p{N})]$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
