using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>A loop of a template has run so often, or written so much, that it is taken to have no end.</summary>
internal sealed class EndlessLoopException(SourceSpan span, int mostIterations, int mostBytes) : ScriptRuntimeException(span, string.Create(
    CultureInfo.InvariantCulture,
    $"the loop here, with those in it, runs more than {mostIterations:N0} times or makes the page larger than {mostBytes >> 20} MiB; it may have no end"));
