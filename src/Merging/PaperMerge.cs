using System.Buffers;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Topics;

namespace Site.Merging;

/// <summary>
/// Makes one paper of all statements about it. Field by field the strongest statement that has one wins: an overlay
/// before Markdown before raw, and among equals the newest day. Topics and keywords are united.
/// </summary>
internal sealed class PaperMerge(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>Null where the sources together lack what a paper needs; the diagnostics say so.</summary>
    public Paper? Merge(PaperGroup group)
    {
        var first = group.First.Entry;
        var strongest = Strongest(group);
        var title = Pick(strongest, e => e.Title);
        var text = Pick(strongest, e => e.Abstract);
        if (title is null) diagnostics.Error(first.At, Codes.MissingField, $"the paper has no 'title'{Known(first)}.");
        if (text is null) diagnostics.Error(first.At, Codes.MissingField, $"the paper has no 'abstract'{(title is null ? Known(first) : $": '{title}'")}.");
        var days = Days(group);
        if (days.Count == 0) diagnostics.Error(first.At, Codes.NoDay, $"no file places this paper on a day: '{title}'.");
        if (title is null || text is null || days.Count == 0) return null;

        TitleDisagreements.Report(group, diagnostics);
        var named = Slug.From(group.Statements.Select(s => s.Entry.Title).FirstOrDefault(t => t is not null) ?? title);
        var (code, project) = Links(PickValue(strongest, e => e.Code), PickValue(strongest, e => e.Project), text);
        return new Paper
        {
            Id = PaperId(group, strongest, named),
            FeedKey = named.Value,
            Title = title,
            Abstract = text,
            Arxiv = PickValue(strongest, e => e.Arxiv),
            Doi = PickValue(strongest, e => e.Doi),
            Authors = PickList(strongest, e => e.Authors),
            Published = PickValue(strongest, e => e.Published),
            Updated = PickValue(strongest, e => e.Updated),
            Url = PickValue(strongest, e => e.Url),
            Pdf = PickValue(strongest, e => e.Pdf),
            Code = code,
            Project = project,
            Thumbnail = PickValue(strongest, e => e.Thumbnail),
            Media = PickList(strongest, e => e.Media),
            Topics = Topics(strongest, title, text),
            Keywords = Keywords(strongest),
            Upvotes = PickValue(strongest, e => e.Upvotes),
            Comments = PickValue(strongest, e => e.Comments),
            Stars = PickValue(strongest, e => e.Stars),
            Submitter = Pick(strongest, e => e.Submitter),
            Organization = Pick(strongest, e => e.Organization),
            Summary = Pick(strongest, e => e.Summary),
            Note = Pick(strongest, e => e.Note),
            Categories = PickList(strongest, e => e.Categories),
            Remark = Pick(strongest, e => e.Remark),
            Venue = Pick(strongest, e => e.Venue),
            Days = days,
            At = first.At,
        };
    }

    // A repository given as the project page is the code, and the same address is no second link.
    private static (WebLink? Code, WebLink? Project) Links(WebLink? code, WebLink? project, Utf8Text text)
    {
        var (codeFound, projectFound) = AbstractLinks.Classify(text);
        if (code is null && project is { } page && AbstractLinks.IsCode(page)) (code, project) = (project, null);
        code ??= codeFound;
        project ??= projectFound;
        return (code, project is { } one && code is { } other && one.LeadsWhere(other) ? null : project);
    }

    private static IReadOnlyList<DateOnly> Days(PaperGroup group) => group.Statements is [var only]
        ? only.File.Days
        : [.. group.Statements.Select(s => s.File.Day).OfType<DateOnly>().Distinct().Order()];

    private static PaperEntry[] Strongest(PaperGroup group) => group.Statements is [var only]
        ? [only.Entry]
        : [.. group.Statements
            .OrderByDescending(s => s.File.Kind)
            .ThenByDescending(s => s.File.Day)
            .Select(s => s.Entry)];

    // An address, once published, stays: it is what the paper was called when it entered the digest.
    private static Slug PaperId(PaperGroup group, PaperEntry[] strongest, Slug named)
    {
        if (PickValue(strongest, e => e.Id) is { } given) return given.Value;
        var first = group.Statements.FirstOrDefault(s => s.Entry.IsNamedByArxiv || s.Entry.Title is not null)?.Entry;
        return first is { IsNamedByArxiv: true, Arxiv: { } arxiv } ? arxiv.PageName : named;
    }

    private IReadOnlyList<Topic> Topics(PaperEntry[] entries, string title, Utf8Text text)
    {
        var given = new List<Topic>();
        foreach (var entry in entries)
        {
            foreach (var name in entry.Tags)
            {
                if (vocabulary.Find(name.Value) is { } topic) given.Add(topic);
                else diagnostics.Error(name.At, Codes.UnknownTopic, $"the vocabulary has no topic '{name.Value}'.{Nearest.Hint(name.Value, vocabulary.Spellings)} Topics are listed in tags.yml.");
            }

            foreach (var keyword in entry.Keywords)
                if (vocabulary.Find(keyword) is { } topic) given.Add(topic);
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Span.Length);
        var room = rented;
        var topics = vocabulary.Match(given, title, text.In(ref room));
        ArrayPool<char>.Shared.Return(rented);
        return topics;
    }

    private static IReadOnlyList<string> Keywords(PaperEntry[] entries) =>
        entries.All(e => e.Keywords.Count == 0) ? [] : [.. entries.SelectMany(e => e.Keywords).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static T? Pick<T>(PaperEntry[] entries, Func<PaperEntry, T?> field)
        where T : class
    {
        foreach (var entry in entries)
            if (field(entry) is { } value) return value;
        return null;
    }

    private static T? PickValue<T>(PaperEntry[] entries, Func<PaperEntry, T?> field)
        where T : struct
    {
        foreach (var entry in entries)
            if (field(entry) is { } value) return value;
        return null;
    }

    private static IReadOnlyList<T> PickList<T>(PaperEntry[] entries, Func<PaperEntry, IReadOnlyList<T>> field)
    {
        foreach (var entry in entries)
            if (field(entry) is { Count: > 0 } list) return list;
        return [];
    }

    private static string Known(PaperEntry entry) => entry.Arxiv is { } arxiv ? $": arXiv {arxiv}" : "";
}
