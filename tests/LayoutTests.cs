using System.Text.RegularExpressions;

namespace Site.Tests;

/// <summary>Holds the arrows between the rooms of src/, and the shape of its files.</summary>
public sealed partial class LayoutTests
{
    // What each room may use besides the model. A room that is not listed may use the model alone.
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Program"] = ["Commands"],
        ["Commands"] = ["Building", "Pipelines", "Serving", "Scaffolding", "Fetching", "Media", "Ledgers", "Topics", "Markdown", "Editing", "Reading", "Checking", "Writing", "Words", "Files", .. Model],
        ["Building"] = ["Pipelines", "Citations", "Checking", "Markdown", "Topics", "Reading", "Writing", .. Model],
        ["Fetching"] = ["Ledgers", "Formats", "Reading", "Topics", "Media", "Yaml", "Json", "Writing", .. Model],
        ["Media"] = ["Papers", "Addresses", "Diagnostics"],
        ["Ledgers"] = ["Json", .. Model],
        ["Scaffolding"] = ["Fetching", "Formats", "Reading", "Words", "Yaml", .. Model],
        ["Serving"] = ["Building", "Pipelines", "Checking", "Reading", "Related", "Search", "Templates", "Files", .. Model],
        ["Pages"] = ["Views", "Markdown", "Ledgers", .. Model],
        ["Templates"] = ["Views", "Markdown", "Words", .. Model],
        ["Words"] = ["Yaml", "Diagnostics"],
        ["Views"] = ["Ledgers", "Topics", "Markdown", "Citations", "Related", .. Model],
        ["Formats"] = ["Reading", "Json", "Tex", "Papers", "Addresses", "Text", "Diagnostics"],
        ["Reading"] = ["Yaml", "Json", "Tex", "Mathematics", "Files", "Papers", "Addresses", "Text", "Diagnostics"],
        ["Editing"] = ["Reading", .. Model],
        ["Yaml"] = ["Addresses", "Text", "Diagnostics"],
        ["Json"] = ["Addresses", "Text", "Diagnostics"],
        ["Tex"] = ["Mathematics", "Text"],
        ["Mathematics"] = [],
        ["Markdown"] = ["Mathematics", .. Model],
        ["Search"] = ["Mathematics", .. Model],
        ["Writing"] = ["Files", .. Model],
        ["Files"] = [],
        ["Citations"] = ["Tex", "Mathematics", .. Model],
        ["Papers"] = ["Addresses", "Text", "Diagnostics"],
        ["Addresses"] = ["Text", "Diagnostics"],
        ["Text"] = ["Diagnostics"],
        ["Execution"] = ["Diagnostics"],
        ["Diagnostics"] = [],
    };

    // The rooms that bring others together: pipelines, and the modules that they are made of.
    private static readonly string[] Assembling = ["Pipelines", "Modules"];

    private static string[] Model => ["Papers", "Addresses", "Text", "Execution", "Diagnostics"];

    // Libraries, and the rooms that know them.
    private static readonly Dictionary<string, string[]> Libraries = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Yaml"],
        ["System.Xml.Linq"] = ["Formats"],
        ["nietras.SeparatedValues"] = ["Formats"],
        ["Markdig"] = ["Markdown"],
        ["Scriban"] = ["Templates"],
        ["Microsoft.AspNetCore"] = ["Serving"],
        ["System.CommandLine"] = ["Commands", "Program"],
        ["Polly"] = ["Fetching"],
        ["SixLabors"] = ["Media"],
        ["System.Net.Http"] = ["Fetching"],
    };

    private static readonly SourceFile[] Files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(SourceFile.Read)];


    private static readonly HashSet<string> Rooms = [.. Files.Select(f => f.Room)];

    [Fact]
    public void Rooms_use_only_the_rooms_below_them()
    {
        var wrong = Files.Where(f => !Assembling.Contains(f.Room)).SelectMany(f => f.Uses
            .Where(used => Rooms.Contains(used) && used != f.Room && !Arrows.GetValueOrDefault(f.Room, Model).Contains(used))
            .Select(used => $"{f.Path} uses {used}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Modules_use_no_pipeline() => Assert.Empty(Files.Where(f => f.Room == "Modules" && f.Uses.Contains("Pipelines")).Select(f => f.Path));

    [Fact]
    public void A_library_is_known_in_its_rooms_only()
    {
        var wrong = Libraries.SelectMany(library => Files
            .Where(f => !library.Value.Contains(f.Room) && Regex.IsMatch(f.Text, $@"^using {Regex.Escape(library.Key)}\b", RegexOptions.Multiline))
            .Select(f => $"{f.Path} uses {library.Key}"));
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(@"\b(File|Directory)\.(?!Exists|separator)\w+\(", "Editing", "Files", "Reading", "Writing", "Checking", "Scaffolding")]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)|\bRandom\b|Guid\.NewGuid|Environment\.(MachineName|UserName|CurrentDirectory|TickCount)")]
    [InlineData(@"\bunsafe\b")]
    [InlineData(@"\bdynamic\b|System\.Reflection|Activator\.")]
    [InlineData(@"\bConsole\.", "Commands", "Program")]
    [InlineData(@"\b(JsonDocument|Utf8JsonReader|JsonSerializer)\b", "Json")]
    [InlineData(@"\b(XmlReader|XDocument)\b", "Formats", "Fetching", "Search")]
    [InlineData(@"\bHttpClient\b", "Fetching", "Checking", "Commands")]
    public void What_only_some_rooms_do_is_done_nowhere_else(string pattern, params string[] rooms)
    {
        var wrong = Files.Where(f => !rooms.Contains(f.Room)).SelectMany(f => f.Code
            .Where(line => Regex.IsMatch(line, pattern))
            .Select(line => $"{f.Path}: {line.Trim()}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong = Files.Where(f => f.Room != "Program" && f.Namespace != "Site." + f.Room).Select(f => $"{f.Path} is in {f.Namespace}");
        Assert.Empty(wrong);
        Assert.All(Files, f => Assert.True(f.Path.Count(c => c == '/') <= 2, f.Path));
    }

    [Fact]
    public void A_file_is_named_for_its_first_type()
    {
        var wrong = Files.Where(f => f.Room != "Program" && f.FirstType != Path.GetFileNameWithoutExtension(f.Path)).Select(f => $"{f.Path} begins with {f.FirstType}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Assert.Empty(Files.Where(f => f.Lines > 250).Select(f => $"{f.Path} has {f.Lines} lines"));

    [Fact]
    public void Every_first_type_has_a_summary()
    {
        var wrong = Files.Where(f => f.Room != "Program" && !f.Text.Contains("<summary>", StringComparison.Ordinal)).Select(f => f.Path);
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_top_level_holds_what_the_owner_fixed()
    {
        var known = (string[])["input", "theme", "src", "tests", "Site.csproj", "README.md", "DESIGN.md", "LICENSE", "output", "bin", "obj"];
        var others = Directory.EnumerateFileSystemEntries(Repository.Root).Select(e => Path.GetFileName(e)).Where(n => !n.StartsWith('.') && !n.StartsWith("output~", StringComparison.Ordinal) && !known.Contains(n));
        Assert.Empty(others);
    }

    private sealed partial record SourceFile(string Path, string Room, string Text)
    {
        public static SourceFile Read(string full)
        {
            var path = System.IO.Path.GetRelativePath(Repository.Root, full).Replace('\\', '/');
            var parts = path.Split('/');
            return new SourceFile(path, parts.Length == 2 ? "Program" : parts[1], File.ReadAllText(full));
        }

        /// <summary>The lines but for comments.</summary>
        public IEnumerable<string> Code => Text.Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));

        public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

        public string Namespace => NamespaceLine().Match(Text).Groups[1].Value;

        public string FirstType => TypeLine().Match(Text).Groups[1].Value;

        /// <summary>The rooms named in using lines, or in full, or by a part of the name ("Diagnostics.Nearest").</summary>
        public IEnumerable<string> Uses => UsedRoom().Matches(string.Join('\n', Code)).Select(m => m.Groups[1].Value).Where(r => r != Room).Distinct();

        [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex NamespaceLine();

        [GeneratedRegex(@"^(?:public|internal) (?:(?:static|sealed|abstract|partial|readonly|ref|record|file) )*(?:class|struct|enum|interface|record|delegate [\w<>]+) (\w+)|^(?:public|internal) (?:(?:static|sealed|abstract|partial|readonly|ref) )*record (\w+)", RegexOptions.Multiline)]
        private static partial Regex TypeLine();

        [GeneratedRegex(@"\bSite\.([A-Z]\w+)\b")]
        private static partial Regex UsedRoom();
    }
}
