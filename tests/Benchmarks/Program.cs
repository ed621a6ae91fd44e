using System.CommandLine;
using System.Globalization;
using Site.Benchmarks;

var papers = new Argument<int>("papers") { Description = "How many papers the digest has.", DefaultValueFactory = _ => 1000 };
var like = new Option<string?>("--like") { Description = "Make the papers out of the real days in this folder: replies of Hugging Face's daily papers API.", HelpName = "folder" };
var keep = new Option<string?>("--keep") { Description = "Make the digest and the site in this folder, and leave them there.", HelpName = "folder" };
var exe = new Option<string?>("--exe") { Description = "Time this binary instead of the program built along with this one.", HelpName = "file" };
var theme = new Option<string?>("--theme") { Description = "The theme to build with; that of the repository unless named.", HelpName = "folder" };
var runs = new Option<int>("--runs") { Description = "How many cold builds to time; the fastest counts.", DefaultValueFactory = _ => 3 };
var root = new RootCommand("Makes a digest of many papers, always the same, times builds of it, and weighs the site.") { papers, like, keep, exe, theme, runs };

root.SetAction(parsed =>
{
    var folder = parsed.GetValue(keep) ?? Directory.CreateTempSubdirectory("paper-digest-").FullName;
    try
    {
        var repository = Repository.Root();
        var model = Path.Combine(repository, "tests", "Fixtures", "sample");
        if (parsed.GetValue(like) is { } days) LikeDigest.Write(folder, model, days, parsed.GetValue(papers));
        else GeneratedDigest.Write(folder, model, parsed.GetValue(papers));
        var build = new TimedBuild(parsed.GetValue(exe), Path.Combine(folder, "input"), parsed.GetValue(theme) ?? Path.Combine(repository, "theme"));
        var cold = Enumerable.Range(0, Math.Max(1, parsed.GetValue(runs))).Select(_ => build.Cold(Path.Combine(folder, "output"))).MinBy(m => m.Time);
        var again = build.Again(Path.Combine(folder, "output"));
        Print("cold build", cold, parsed.GetValue(papers));
        Print("rebuild without changes", again, parsed.GetValue(papers));
        foreach (var line in OutputSizes.Table(Path.Combine(folder, "output"), parsed.GetValue(papers))) Console.WriteLine(line);
    }
    finally
    {
        if (parsed.GetValue(keep) is null) Directory.Delete(folder, recursive: true);
    }
});

return root.Parse(args).Invoke();

static void Print(string what, Measurement measured, int papers) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{what}: {papers:N0} papers in {measured.Time.TotalSeconds:0.00} s, {papers / measured.Time.TotalSeconds:N0} papers per second, peak memory {measured.PeakMemory / 1e6:0} MB"));
