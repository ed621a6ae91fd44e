using Site.Reading;
using Site.Text;
using Site.Writing;

namespace Site.Fetching;

/// <summary>The files of <c>digest/</c> that runs write, one a day and source. A file is replaced whole or not at all.</summary>
public sealed class DigestFolder
{
    /// <summary>The folder's name in the input folder.</summary>
    public const string Name = "digest";

    private const int DayLength = 10;

    private readonly string _folder;
    private readonly OutputFiles? _files;
    private readonly string _input;

    /// <param name="input">The input folder.</param>
    /// <param name="files">How files are written; null writes nothing.</param>
    public DigestFolder(string input, OutputFiles? files) => (_input, _folder, _files) = (input, Path.Combine(input, Name), files);

    /// <summary>What a day's file of a source is called.</summary>
    public static string NameOf(DateOnly day, string source, string ending) => $"{Iso.Date(day)}-{source}{ending}";

    /// <summary>The entries of a file; null where there is none.</summary>
    /// <exception cref="FetchException">The file is there and cannot be read: somebody changed it, and nothing may replace it.</exception>
    public EntryList? Read(string name)
    {
        var path = Path.Combine(_folder, name);
        return File.Exists(path) ? EntryList.Read(name, InputFolder.ReadText(new InputFile(path, $"{Name}/{name}", name), new Diagnostics.DiagnosticBag()) is { } source ? source.Text : "") : null;
    }

    /// <summary>The keys of all papers in a source's files of other days, from a day on.</summary>
    public HashSet<string> Keys(string source, DateOnly from, DateOnly except)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Names(source))
            if (DayName.TryFrom(name) is { } day && day >= from && day != except && Read(name) is { } list) keys.UnionWith(list.Entries.Select(e => e.Key));
        return keys;
    }

    /// <summary>The keys of all papers that any source's files have of a day; files that <c>fetch</c> cannot divide are passed by.</summary>
    public HashSet<string> KeysOf(DateOnly day)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in new InputFolder(_input).Files(Name).Select(f => f.RelativePath[(Name.Length + 1)..]).Where(n => DayName.TryFrom(n) == day))
        {
            try
            {
                keys.UnionWith(Read(name)?.Entries.Select(e => e.Key) ?? []);
            }
            catch (FetchException)
            {
                // It is in a format that is not fetched, such as a day by hand.
            }
        }

        return keys;
    }

    public void Write(string name, EntryList list)
    {
        if (_files is null) return;
        _files.CreateFolder(_folder);
        _files.Write(Path.Combine(_folder, name), list.Text);
    }

    private IEnumerable<string> Names(string source) =>
        new InputFolder(_input).Files(Name).Select(f => f.RelativePath[(Name.Length + 1)..]).Where(n => IsOf(source, Path.GetFileNameWithoutExtension(n)));

    // 2026-01-05-arxiv is of arxiv; 2026-01-05 is written by hand.
    private static bool IsOf(string source, string name) => name.Length > DayLength && name[DayLength] == '-' && name[(DayLength + 1)..] == source;
}
