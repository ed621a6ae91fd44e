using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Jint;
using Site.Search;

namespace Site.Tests.Search;

/// <summary>Runs the script of the search page, without the page.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The engine holds nothing but memory, and a disposable script would make its users disposable.")]
internal sealed class SearchScript
{
    private readonly Engine _engine = new();

    public SearchScript()
    {
        _engine.Execute("const document = { currentScript: { src: 'search/open.js' } };");
        foreach (var part in (string[])["1-query.js", "2-index.js", "4-texts.js"]) Execute(File.ReadAllText(Path.Combine(Repository.Theme, "assets", "search.js", part)));
        Execute(SearchIndex.Build([]));
    }

    public void Execute(string script) => _engine.Execute(script);

    /// <summary>Runs the files of an index, the manifest first.</summary>
    public void Execute(SearchIndex index)
    {
        foreach (var file in index.Files) Execute(IndexReader.Text(file));
    }

    /// <summary>The value of an expression in which <c>a</c> is the argument.</summary>
    public JsonElement Evaluate(string expression, string argument = "")
    {
        _engine.SetValue("a", argument);
        return JsonDocument.Parse(_engine.Evaluate($"JSON.stringify({expression})").AsString()).RootElement;
    }
}
