using System.Text;
using Site.Markdown;
using Step = System.Action<Site.Templates.ThemeContext>;

namespace Site.Templates;

/// <summary>Collects the steps of a block; texts that follow each other become one.</summary>
internal sealed class StepList
{
    private readonly List<Step> _steps = [];
    private readonly StringBuilder _text = new();

    /// <summary>Adds HTML.</summary>
    public void Write(ReadOnlySpan<char> html) => _text.Append(html);

    public void Add(Step step)
    {
        CloseText();
        _steps.Add(step);
    }

    /// <summary>All of them as one.</summary>
    public Step ToStep()
    {
        CloseText();
        return _steps is [var only] ? only : InOrder([.. _steps]);
    }

    private void CloseText()
    {
        if (_text.Length == 0) return;
        var markup = new Markup(_text.ToString());
        _steps.Add(context => context.Write(markup));
        _text.Clear();
    }

    private static Step InOrder(Step[] steps) => context =>
    {
        foreach (var step in steps) step(context);
    };
}
