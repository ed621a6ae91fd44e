namespace Site.Tests.Templates;

/// <summary>A compiled template writes what the interpreter would, and fails where and as the interpreter would: see Fixtures/templates.</summary>
public sealed class TemplateDifferencesTests
{
    private static readonly string Folder = Path.Combine(Repository.Fixtures, "templates");
    private static readonly Dictionary<string, string> Partials = Lines("partials.txt").Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1]);

    private static readonly string[] Values =
        ["1", "-2", "1.5", "9223372036854775807", "2.5m", "'a'", "'2'", "true", "empty", "[1, 2]", "{a: 1}", "markup", "nothing", "list", "dates[0]"];

    private static readonly string[] Operators =
        ["+", "-", "*", "/", "//", "%", "^", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "&", "|", "<<", ">>"];

    public static TheoryData<string, string> Templates =>
    [
        .. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f)).Where(f => f != "partials.txt")
            .SelectMany(f => Lines(f).Select(template => (f, template))),
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_compiled_template_does_what_the_interpreter_does(string file, string template)
    {
        var interpreted = Render(template, isInterpreted: true);
        Assert.Equal(interpreted, Render(template, isInterpreted: false));
        if (file == "errors.txt") Assert.NotEqual("", interpreted.Mistakes);
        else Assert.Equal("", interpreted.Mistakes);
    }

    [Theory]
    [MemberData(nameof(AllOperators))]
    public void A_compiled_operator_does_what_the_interpreter_does_with_values_of_all_types(string operation)
    {
        var templates = Values.SelectMany(left => Values.Select(right => $"{{{{ x = 1 }}}} {{{{ {left} {operation} {right} }}}}"))
            .Where(t => operation != "*" || !t.Contains('7', StringComparison.Ordinal));
        Assert.All(templates, t => Assert.Equal(Render(t, isInterpreted: true), Render(t, isInterpreted: false)));
    }

    public static TheoryData<string> AllOperators => [.. Operators];

    private static RenderedTemplate Render(string template, bool isInterpreted) => RenderedTemplate.Of(template, Partials, isInterpreted, RenderedTemplate.Values());

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(Folder, file)).Select(l => l.Replace('⏎', '\n'));
}
