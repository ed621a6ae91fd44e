using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Site.Markdown;

namespace Site.Templates;

/// <summary>What templates may call: Scriban's own functions, and those of the site.</summary>
internal static class ThemeFunctions
{
    public static ScriptObject All()
    {
        var all = TemplateContext.GetDefaultBuiltinObject();
        all.SetValue("include", new ThemeFunction("include", 1, (context, caller, values) => context.Included(Text(context, values[0]), caller)), readOnly: true);
        all.SetValue("asset", new ThemeFunction("asset", 1, (context, caller, values) => context.Asset(Text(context, values[0]), caller)), readOnly: true);
        all.SetValue("once", new ThemeFunction("once", 2, (context, caller, values) => values[1] is { } value ? context.Once(Text(context, values[0]), value, caller) : null), readOnly: true);
        all.SetValue("count", new ThemeFunction("count", 3, (context, caller, values) => Count(context.ToInt(caller.Span, values[0]), Text(context, values[1]), Text(context, values[2]))), readOnly: true);

        // Everything is escaped as it is written: escaping on demand must not escape twice.
        (all["html"] as ScriptObject)?.SetValue("escape", new ThemeFunction("html.escape", 1, (context, _, values) => values[0] as Markup ?? new Markup(HtmlEscape.Of(Text(context, values[0])))), readOnly: true);

        // The output depends on the input alone, not on when it was made.
        all.Remove("date");
        if (all["math"] is ScriptObject math)
        {
            math.Remove("random");
            math.Remove("uuid");
        }

        return all;
    }

    /// <summary>"1 paper", "1,334 papers".</summary>
    internal static string Count(int number, string one, string many) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";

    private static string Text(TemplateContext context, object? value) => context.ObjectToString(value, false) ?? "";
}
