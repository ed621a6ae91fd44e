using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using Site.Diagnostics;

namespace Site.Templates;

/// <summary>Parses templates; every mistake is a diagnostic with its place in the file.</summary>
internal static class TemplateParser
{
    /// <summary>The template, or null where it has a mistake.</summary>
    /// <param name="path">The file as shown to people.</param>
    public static ScriptPage? Parse(string text, string path, DiagnosticBag diagnostics)
    {
        var template = Template.Parse(text, path);
        foreach (var message in template.Messages)
        {
            if (message.Type == ParserMessageType.Error)
                diagnostics.Error(Place(path, message.Span), Codes.TemplateSyntax, $"{message.Message.TrimEnd('.')}.");
        }

        if (template.HasErrors || template.Page is not { } page) return null;
        if (Unterminated(text, path) is { } open)
        {
            diagnostics.Error(Place(path, open), Codes.TemplateSyntax, "the {{ here has no }}.");
            return null;
        }

        return Minified(page);
    }

    /// <summary>The same page, without what only the authors of its template see.</summary>
    public static ScriptPage Minified(ScriptPage page)
    {
        HtmlMinifier.Minify(page);
        return page;
    }

    public static Location Place(string path, SourceSpan span) => new(path, span.Start.Line + 1, span.Start.Column + 1);

    // The parser itself takes the end of the file for the end of the code.
    private static SourceSpan? Unterminated(string text, string path)
    {
        SourceSpan? open = null;
        foreach (var token in new Lexer(text, path))
        {
            if (token.Type == TokenType.CodeEnter) open = new SourceSpan(path, token.Start, token.End);
            else if (token.Type == TokenType.CodeExit) open = null;
        }

        return open;
    }
}
