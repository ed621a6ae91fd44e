using Scriban;
using Scriban.Runtime;
using Site.Markdown;

namespace Site.Templates;

/// <summary>What templates may call: Scriban's own functions, and those of the site.</summary>
internal static class ThemeFunctions
{
    private static readonly ThemeFunction[] Own =
    [
        new("include", 1, (context, caller, values) => context.Capture(() => context.Include(Text(context, values[0]), caller))),
        new("asset", 1, (context, caller, values) => context.Theme.Asset(Text(context, values[0]), caller.Span).Path.Value),
        new("inline", 1, (context, caller, values) => InlineAsset.Markup(context.Theme.Asset(Text(context, values[0]), caller.Span), caller.Span)),
        new("hash_source", 1, (context, caller, values) => InlineAsset.HashSource(context.Theme.Asset(Text(context, values[0]), caller.Span))),
        new("once", 2, (context, caller, values) => values[1] is { } value ? context.Once(Text(context, values[0]), value, caller) : null),
        new("word", 1, (context, caller, values) => context.Word(Text(context, values[0]), null, caller)),
        new("count", 2, (context, caller, values) => context.Word(Text(context, values[1]), context.ToInt(caller.Span, values[0]), caller)),
        new("grouped", 1, (context, _, values) => values[0] is int number ? context.Number(number) : values[0]),
    ];

    // Everything is escaped as it is written: escaping on demand must not escape twice.
    private static readonly ThemeFunction Escape = new("html.escape", 1, (context, _, values) =>
        values[0] as Markup ?? new Markup(HtmlEscape.Of(Text(context, values[0]))));

    public static ScriptObject All()
    {
        var all = TemplateContext.GetDefaultBuiltinObject();
        foreach (var function in Own) all.SetValue(function.Name, function, readOnly: true);
        (all["html"] as ScriptObject)?.SetValue("escape", Escape, readOnly: true);

        // The output depends on the input alone, not on when it was made.
        all.Remove("date");
        if (all["math"] is ScriptObject math)
        {
            math.Remove("random");
            math.Remove("uuid");
        }

        // A page must not change what others call.
        foreach (var group in all.Values.OfType<ScriptObject>()) group.IsReadOnly = true;
        return all;
    }

    /// <summary>The site's own function of that name; null where there is none.</summary>
    public static ThemeFunction? Find(string name) => Array.Find(Own, f => f.Name == name);

    private static string Text(TemplateContext context, object? value) => context.ObjectToString(value, false) ?? "";
}
