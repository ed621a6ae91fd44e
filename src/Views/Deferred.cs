using Site.Markdown;

namespace Site.Views;

/// <summary>What writes itself where a template writes it, instead of being made before: texts of which every page has its own.</summary>
public sealed class Deferred
{
    private readonly Action<Utf8Output> _write;

    /// <param name="write">Writes HTML.</param>
    internal Deferred(Action<Utf8Output> write) => _write = write;

    internal void WriteTo(Utf8Output output) => _write(output);

    /// <summary>The HTML that it writes.</summary>
    public override string ToString() => ToMarkup().Html;

    internal Markup ToMarkup()
    {
        var output = new Utf8Output();
        WriteTo(output);
        return new Markup(output.TakeFrom(0));
    }
}
