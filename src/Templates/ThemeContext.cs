using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Markdown;
using Site.Views;

namespace Site.Templates;

/// <summary>
/// Renders templates one after the other, for one thread. Strict (an unknown name is an error) and escaping (a value is
/// written as text unless it is <see cref="Markup"/>). Compiled templates call back here for whatever only the interpreter
/// can do; what the interpreter includes meanwhile is interpreted too, so compiled code never runs within a function of a
/// template or a <c>with</c>, where names mean something else.
/// </summary>
internal sealed class ThemeContext : TemplateContext
{
    private const int MostBytes = 256 << 20;
    private const int MostIncludes = 50;
    private const int MostFragments = 20;

    private readonly PageRenderer _renderer;
    private readonly Theme _theme;
    private readonly PageOutput _output = new();
    private readonly RunningLoops _loops = new();
    private ScriptObject _page = [];
    private string _root = "";
    private int _fragmentDepth;
    private bool _isCompiled;

    public ThemeContext(PageRenderer renderer, Theme theme)
        : base(ThemeFunctions.All())
    {
        _renderer = renderer;
        _theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableNullIndexer = false;
        AutoIndent = false;
        // Of ranges and of functions that go through lists; loops are counted here.
        LoopLimit = theme.MostIterations + 1;
        LoopLimitQueryable = theme.MostIterations + 1;
        RecursiveLimit = MostIncludes;
        LimitToString = int.MaxValue;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OutputLimit = null;
        PushOutput(_output);
    }

    /// <summary>
    /// Renders one template, in its layout where one is given. What it gives is good until the next. Throws
    /// <see cref="ScriptRuntimeException"/> for mistakes of templates; the context is of no use after that.
    /// </summary>
    /// <param name="fragmentDepth">How many fragments are being rendered for each other's sake.</param>
    public ReadOnlySpan<byte> Render(ThemeTemplate template, ThemeTemplate? layout, PageValues values, int fragmentDepth)
    {
        _output.Clear();
        _root = values.Root;
        _fragmentDepth = fragmentDepth;
        _isCompiled = !_theme.IsInterpreted;
        _page = [];
        foreach (var (name, value) in values.All) _page.SetValue(name, value, readOnly: false);
        _page.SetValue("root", values.Root, readOnly: false);
        if (layout is not null) _page.SetValue("content", new Body(template), readOnly: false);
        PushGlobal(_page);
        Run(layout ?? template);
        PopGlobal();
        return _output.Written;
    }

    /// <summary>What a name means that is not built in.</summary>
    public bool TryFind(string name, out object? value) => _loops.TryFind(name, out value) || _page.TryGetValue(name, out value);

    /// <summary>Sets a variable for the rest of the page; false where it is read-only.</summary>
    public bool TryAssign(string name, object? value)
    {
        if (!_page.CanWrite(name)) return false;
        _page.SetValue(name, value, readOnly: false);
        return true;
    }

    /// <summary>Has the interpreter do it.</summary>
    public object? Interpret(ScriptNode node)
    {
        var isCompiled = _isCompiled;
        _isCompiled = false;
        var value = Evaluate(node);
        _isCompiled = isCompiled;
        return value;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptCaptureStatement { Target: { } target, Body: { } body }:
                SetValue(target, Capture(() => Evaluate(body)));
                return null;
            case ScriptExpressionStatement { Expression: ScriptFunctionCall call } when IsInclude(call):
                // Most includes are statements: they write where they are, without a detour through a value.
                Include(ObjectToString(Evaluate(call.Arguments[0])) ?? "", call);
                return null;
            default:
                return base.Evaluate(scriptNode, aliasReturnedFunction);
        }
    }

    /// <summary>Whether a call is one of <c>include</c> as the site has it.</summary>
    public bool IsInclude(ScriptFunctionCall call) =>
        call is { Target: ScriptVariableGlobal { Name: "include" }, Arguments: [not (ScriptNamedArgument or ScriptUnaryExpression)] } && !TryFind("include", out _);

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Write(textAsObject);
        return this;
    }

    /// <summary>Writes a value: as text, unless it is markup.</summary>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                WriteText(text);
                break;
            case Markup markup:
                WriteMarkup(markup);
                break;
            case MarkdownText markdown:
                WriteMarkup(markdown.From(_root));
                break;
            case Body body:
                Run(body.Template);
                break;
            case ScriptNode block when _isCompiled:
                // A function's block that was put into a variable: the interpreter runs it before it gets here.
                Write(Interpret(block));
                break;
            default:
                WriteText(ObjectToString(value) ?? "");
                break;
        }
    }

    public void WriteMarkup(Markup markup)
    {
        if (ReferenceEquals(Output, _output)) _output.Write(markup.Utf8);
        else base.Write(markup.Html);
    }

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        base.SetLoopVariable(variable, value);
        _loops.Set(variable.Name, value);
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

    /// <summary>Renders a partial in the scope it is included from.</summary>
    public void Include(string name, ScriptNode caller)
    {
        var partial = _theme.Partial(name, caller.Span);
        EnterRecursive(caller);
        Run(partial);
        ExitRecursive(caller);
    }

    /// <summary>Renders a partial for one value, once for all pages at the same depth. It sees "site", "root" and the value, under the name of its type.</summary>
    public Markup Once(string name, object value, ScriptNode caller)
    {
        if (_renderer.Fragments.Find(name, _root, value) is { } known) return known;
        var partial = _theme.Partial(name, caller.Span);
        if (ViewTypes.Of(value) is not { } type)
            throw new ScriptRuntimeException(caller.Span, $"once takes a paper, a day, a topic or the site, but has {ObjectToString(value)}");
        if (_fragmentDepth == MostFragments)
            throw new ScriptRuntimeException(caller.Span, $"once is called from within once more than {MostFragments} times, perhaps without end");
        return _renderer.Fragments.Keep(name, _root, value, _renderer.RenderPart(partial, _root, (type.Name, value), _fragmentDepth + 1));
    }

    /// <summary>What a site says in one place, for the values that are at hand where it is called.</summary>
    /// <param name="number">Called <c>n</c> in the word; null for a word without forms of the plural.</param>
    public Markup Word(string key, int? number, ScriptNode caller)
    {
        var word = _theme.Words.Find(key, number, caller.Span);
        if (number is { } n) _page.SetValue("n", n, readOnly: false);
        return Capture(() => Run(word));
    }

    public string Number(int number) => _theme.Words.Number(number);

    public override string? ObjectToString(object? value, bool nested = false) =>
        value is DateText date ? _theme.Words.Dates.Write(date) : base.ObjectToString(value, nested);

    public Theme Theme => _theme;

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => _loops.Enter();

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        _loops.Step();
        if (_loops.Iterations > _theme.MostIterations || _output.Written.Length > MostBytes)
            throw new EndlessLoopException(loop.Span, _theme.MostIterations, MostBytes);
        return true;
    }

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => _loops.Exit();

    protected override IObjectAccessor GetMemberAccessorImpl(object target)
    {
        if (ViewTypes.Of(target) is { } members) return new MemberAccessor(members);
        return target is IScriptObject or System.Collections.IList && base.GetMemberAccessorImpl(target) is { } known ? known : new MemberAccessor(Members.Of<object>("a value"));
    }

    protected override IListAccessor? GetListAccessorImpl(object target, Type type)
    {
        var accessor = base.GetListAccessorImpl(target, type);
        return target is System.Collections.IList and not ScriptArray && accessor is not null ? new ReadOnlyListAccessor(accessor) : accessor;
    }

    private void Run(ThemeTemplate template)
    {
        PushSourceFile(template.Path);
        if (_isCompiled) template.Render(this);
        else Evaluate(template.Page);
        PopSourceFile();
    }

    private void WriteText(string text)
    {
        if (ReferenceEquals(Output, _output)) _output.WriteEscaped(text);
        else base.Write(HtmlEscape.Of(text));
    }

    // The page's own template, rendered where its layout says "content".
    private sealed record Body(ThemeTemplate Template);
}
