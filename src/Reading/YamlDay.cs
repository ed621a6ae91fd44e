using Site.Diagnostics;
using Site.Papers;
using Site.Text;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads a day written by hand: <c>date</c>, <c>papers</c>, and what a curator says of the day itself.</summary>
public static class YamlDay
{
    public static readonly DigestFormat Format = new("YAML day", [".yml", ".yaml"], _ => true, (source, diagnostics) => [Read(source, diagnostics)]);

    /// <summary>What can be said of a day.</summary>
    public static readonly FieldTable Table = new(
        "a day",
        new Field("date", FieldKind.Date, "The day, as 2026-01-05. May be left out where the file's name says it."),
        new Field("title", FieldKind.Text, "What the day is called, beside its date."),
        new Field("note", FieldKind.Text, "Your words on this day, in Markdown."),
        new Field("draft", FieldKind.Flag, "Whether the day is held back, with all that other files have of it."),
        new Field("papers", FieldKind.Mappings, "The papers of the day, in the order to show.") { Items = YamlPaper.Table })
    {
        NeedsOneOf = ["papers", "note"],
    };

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var nameDay = DayName.Of(source, diagnostics);
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Overlay, Day = nameDay };
        if (!YamlReader.TryRead(source, diagnostics, out var root)) return file;
        if (root is not YamlMapping mapping)
        {
            if (root is null) diagnostics.Error(source.Whole, Codes.MissingField, "the file is empty; a day has at least 'papers' or a 'note'.");
            else diagnostics.Error(root.At, Codes.WrongType, $"a day is a mapping with date, note and papers, but {root.Kind} is here.");
            return file;
        }

        var fields = new YamlFields(mapping, Table, diagnostics);
        var date = fields.Date("date");
        if (date is { } written && nameDay is { } named && written != named)
            diagnostics.Error(fields.Scalar("date")?.At ?? fields.At, Codes.DayMismatch, $"the date is {Iso.Date(written)}, but the file's name says {Iso.Date(named)}.");
        var note = CuratorText.Read(fields, "note", source);
        if (fields.Node("papers") is null && note is null) fields.Missing("papers", "the day");

        return file with
        {
            Day = nameDay ?? date,
            IsDraft = fields.Flag("draft") == true,
            Title = fields.Text("title") is { } title ? CleanText.OwnLine(title) : null,
            Note = note,
            Papers = [.. fields.Mappings("papers").Select(m => YamlPaper.Read(m, source, diagnostics))],
        };
    }
}
