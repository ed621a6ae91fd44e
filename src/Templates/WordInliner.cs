using Scriban.Parsing;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>
/// Writes words into a template, once, when it is parsed: <c>{{ word 'home.topics' }}</c> becomes the text itself. What words a
/// site has is known by then.
/// </summary>
internal static class WordInliner
{
    public static void Inline(ScriptNode node, ThemeWords words)
    {
        foreach (var child in node.Children.ToArray())
            if (child is not null) Inline(child, words);
        if (node is ScriptBlockStatement block && block.Statements.Any(s => Word(s, words) is not null)) Inline(block, words);
    }

    private static void Inline(ScriptBlockStatement block, ThemeWords words)
    {
        ScriptStatement[] all = [.. block.Statements.Where(s => !s.CanSkipEvaluation)];
        block.Statements.Clear();
        var isAfterWord = false;
        foreach (var statement in all)
        {
            var word = Word(statement, words);
            foreach (var part in word is null ? [statement] : Parts(word))
            {
                // The text of a word and that beside it become one: what is taken out of HTML depends on what stands beside it.
                if ((word is not null || isAfterWord) && part is ScriptRawStatement next && block.Statements.LastOrDefault() is ScriptRawStatement last)
                    last.Text = Joined(last.Text, next.Text.ToString());
                else block.Statements.Add(part);
                isAfterWord = false;
            }

            isAfterWord = word is not null;
        }
    }

    private static ScriptStatement[] Parts(ScriptPage word)
    {
        ScriptStatement[] parts = [.. word.Body?.Statements.Where(s => !s.CanSkipEvaluation) ?? []];
        word.Body?.Statements.Clear();
        return parts;
    }

    // What stood before the text stays before it.
    private static ScriptStringSlice Joined(ScriptStringSlice text, string further)
    {
        var before = text.FullText?[..text.Index] ?? "";
        var joined = text.ToString() + further;
        return new ScriptStringSlice(before + joined, before.Length, joined.Length);
    }

    private static ScriptPage? Word(ScriptStatement statement, ThemeWords words) =>
        statement is ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "word" }, Arguments: [ScriptLiteral { Value: string key }] } }
            ? words.Statements(key)
            : null;
}
