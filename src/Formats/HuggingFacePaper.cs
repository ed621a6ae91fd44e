using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Tex;

namespace Site.Formats;

/// <summary>Reads one paper of Hugging Face's daily papers: an object about the submission that holds one about the paper.</summary>
public static class HuggingFacePaper
{
    /// <summary>Null where the paper's part is missing, which is reported.</summary>
    public static PaperEntry? Read(JsonObject node, SourceText source, DiagnosticBag diagnostics)
    {
        var outer = new JsonFields(node, source, diagnostics);
        if (!outer.Has("paper")) diagnostics.Error(outer.At, Codes.MissingField, "this entry has neither 'paper', as Hugging Face's daily papers have it, nor 'title', as records of papers have it.");
        return outer.Part("paper") is { } paper ? Read(outer, paper, diagnostics) : null;
    }

    private static PaperEntry Read(JsonFields outer, JsonFields paper, DiagnosticBag diagnostics)
    {
        // The outer title is from the time of the submission; the inner one is the paper's current title.
        var title = paper.Text("title") ?? outer.Text("title");
        var text = paper.Text("summary") ?? outer.Text("summary");
        var arxiv = Id(paper, diagnostics);
        var code = paper.Link("githubRepo");
        return new PaperEntry
        {
            At = paper.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Title = title is null ? null : CleanText.Line(TexRepair.Mend(title)),
            Abstract = text is null ? null : CleanText.Paragraphs(TexRepair.Mend(text)),
            Authors = Authors(paper, diagnostics),
            Published = paper.Day("publishedAt"),
            Code = code,
            Project = paper.Link("projectPage") is { } project && !(code is { } repository && project.LeadsWhere(repository)) ? project : null,
            Thumbnail = outer.Link("thumbnail") ?? outer.Link("mediaUrl"),
            Media = [.. outer.Links("mediaUrls").Concat(paper.Links("mediaUrls")).Distinct()],
            Keywords = [.. paper.Texts("ai_keywords").Select(CleanText.Line)],
            Upvotes = paper.Count("upvotes"),
            Comments = outer.Count("numComments"),
            Stars = paper.Count("githubStars"),
            Submitter = Submitter(outer.Part("submittedBy")) ?? Submitter(paper.Part("submittedOnDailyBy")),
            Organization = Organization(paper.Part("organization")) ?? Organization(outer.Part("organization")),
            Summary = paper.Text("ai_summary") is { } summary ? new Summary(CleanText.Line(TexRepair.Mend(summary)), IsMachineWritten: true, Model(paper)) : null,
        };
    }

    private static ArxivId? Id(JsonFields paper, DiagnosticBag diagnostics)
    {
        if (paper.Text("id") is not { } text)
        {
            if (!paper.Has("id") || paper.IsText("id")) paper.Missing("id", "this paper");
            return null;
        }

        if (ArxivId.TryParse(text, out var id)) return id;
        diagnostics.Error(paper.Place("id"), Codes.BadIdentifier, $"'{CleanText.Line(text)}' is no arXiv id; one is like 2603.10165 or astro-ph/0601001.");
        return null;
    }

    // An author who is hidden has a hidden profile, and is an author all the same.
    private static Author[] Authors(JsonFields paper, DiagnosticBag diagnostics)
    {
        var authors = new List<Author>();
        foreach (var author in paper.Parts("authors"))
        {
            if (author.Text("name") is { } name) authors.Add(new Author(CleanText.Line(name)));
            else if (!author.Has("name") || author.IsText("name")) diagnostics.WarnOncePerFile(author.At, Codes.MissingField, "this author has no 'name' and is left out.");
        }

        return [.. authors];
    }

    private static string? Submitter(JsonFields? user) =>
        user is not null && (user.Text("fullname") ?? user.Text("name") ?? user.Text("user")) is { } name ? CleanText.Line(name) : null;

    private static Organization? Organization(JsonFields? organization)
    {
        if (organization is null) return null;
        var account = organization.Text("name") is { } text ? CleanText.Line(text) : null;
        if (organization.Text("fullname") is { } full && CleanText.Line(full) is var name && name != account) return new Organization(name, account);
        return account is null ? null : new Organization(account);
    }

    private static string? Model(JsonFields paper) => paper.Text("ai_summary_model") is { } model ? CleanText.Line(model) : null;
}
