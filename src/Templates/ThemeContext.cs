using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Markdown;
using Site.Views;

namespace Site.Templates;

/// <summary>
/// Renders templates one after the other, for one worker. Strict (an unknown name is an error) and escaping (a value is
/// written as text unless it is <see cref="Markup"/>).
/// </summary>
internal sealed class ThemeContext : TemplateContext
{
    private readonly Theme _theme;
    private readonly PageRenderer _renderer;
    private readonly Fragments _fragments;
    private readonly Utf8Output _output = new();
    private string _root = "";
    private CompiledTheme? _compiled;

    public ThemeContext(PageRenderer renderer, Theme theme, Fragments fragments)
        : base(ThemeFunctions.All())
    {
        _renderer = renderer;
        _theme = theme;
        _fragments = fragments;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableNullIndexer = false;
        AutoIndent = false;
        LoopLimit = int.MaxValue;
        LoopLimitQueryable = int.MaxValue;
        LimitToString = int.MaxValue;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OutputLimit = null;
        RecursiveLimit = 50;
        PushOutput(_output);
        PushGlobal(Scope);
    }

    /// <summary>What names mean on the page being rendered.</summary>
    public Scope Scope { get; } = new();

    /// <summary>
    /// Renders one template, in its layout where one is given. What it gives is good until the next. Throws
    /// <see cref="ScriptRuntimeException"/> for mistakes of templates.
    /// </summary>
    /// <param name="compiled">The theme as compiled for such pages; null where it is interpreted.</param>
    public ReadOnlySpan<byte> Render(Template template, Template? layout, PageValues values, CompiledTheme? compiled)
    {
        _output.Clear();
        _root = values.Root;
        _compiled = compiled;
        Scope.Receive(values);
        if (layout is not null) Scope.Receive("content", new Body(template));
        Run(layout ?? template);
        return _output.Written;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Markup markup:
                Write(markup);
                break;
            case MarkdownText text:
                Write(text.From(_root));
                break;
            case Body body:
                Run(body.Template);
                break;
            default:
                WriteText(textAsObject as string ?? ObjectToString(textAsObject) ?? "");
                break;
        }

        return this;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptCaptureStatement { Target: { } target, Body: { } body }:
                SetValue(target, Capture(() => Evaluate(body)));
                return null;
            case ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" }, Arguments: [{ } name] } call }:
                // Most includes stand alone: they write where they are, without a detour through a string.
                Include(ObjectToString(Evaluate(name)) ?? "", call);
                return null;
            default:
                return base.Evaluate(scriptNode, aliasReturnedFunction);
        }
    }

    /// <summary>Renders a partial in the scope it is included from, and gives what it wrote.</summary>
    public Markup Included(string name, ScriptNode caller) => Capture(() => Include(name, caller));

    /// <summary>Renders a partial for one value, once for all pages at the same depth. It sees "site", "root" and the value, under the name of its type.</summary>
    public Markup Once(string name, object value, ScriptNode caller)
    {
        var partial = Partial(name, caller);
        if (_fragments.Find(name, _root, value) is { } known) return known;
        if (ViewTypes.Of(value) is not { } type)
            throw new ScriptRuntimeException(caller.Span, $"once takes a paper, a day, a topic or the site, but has {ObjectToString(value)}");
        return _fragments.Keep(name, _root, value, _renderer.RenderPart(partial, _root, (type.Name, value)));
    }

    /// <summary>Renders a partial in the scope it is included from.</summary>
    public void Include(string name, ScriptNode caller)
    {
        var partial = Partial(name, caller);
        EnterRecursive(caller);
        Run(partial);
        ExitRecursive(caller);
    }

    private Template Partial(string name, ScriptNode caller)
    {
        if (_theme.Partial(name) is { } partial) return partial;
        string[] known = [.. _theme.Partials.Order(StringComparer.Ordinal)];
        throw new ScriptRuntimeException(caller.Span, $"there is no partial 'partials/{name}.html'.{Diagnostics.Nearest.Hint(name, known)} There are {string.Join(", ", known)}");
    }

    public string Asset(string name, ScriptNode caller) =>
        _theme.Assets.TryGetValue(name, out var path)
            ? path
            : throw new ScriptRuntimeException(caller.Span, $"there is no asset '{name}'.{Diagnostics.Nearest.Hint(name, _theme.Assets.Keys)} There are {string.Join(", ", _theme.Assets.Keys.Order(StringComparer.Ordinal))}");

    protected override IObjectAccessor GetMemberAccessorImpl(object target)
    {
        if ((target is Loop ? Loop.Members : ViewTypes.Of(target)) is { } members) return new MemberAccessor(members);
        return target is IScriptObject or System.Collections.IList && base.GetMemberAccessorImpl(target) is { } known ? known : new MemberAccessor(Members.Of<object>("a value"));
    }

    private void Run(Template template)
    {
        PushSourceFile(template.SourceFilePath ?? "");
        if (_compiled is { } compiled) compiled.Of(template)(this);
        else if (template.Page is { } page) Evaluate(page);
        PopSourceFile();
    }

    public void Write(Markup markup)
    {
        if (ReferenceEquals(Output, _output)) _output.Write(markup.Utf8);
        else Write(markup.Html);
    }

    private void WriteText(string text)
    {
        if (ReferenceEquals(Output, _output)) _output.WriteEscaped(text);
        else Write(HtmlEscape.Of(text));
    }

    /// <summary>What is written meanwhile.</summary>
    public Markup Capture(Action write)
    {
        var start = _output.Written.Length;
        PushOutput(_output);
        write();
        PopOutput();
        return new Markup(_output.TakeFrom(start));
    }

    // The page's own template, rendered where its layout says "content".
    private sealed record Body(Template Template);
}
