namespace Site.Commands;

/// <summary>Shows on a terminal what is being done, in one line; elsewhere nothing.</summary>
internal sealed class ProgressLine(TextWriter error) : IDisposable
{
    private const int Width = 79;

    private readonly bool _isTerminal = !Console.IsErrorRedirected && ReferenceEquals(error, Console.Error);
    private readonly Lock _lock = new();

    public void Show(string text)
    {
        if (!_isTerminal) return;
        lock (_lock) error.Write($"\r\u001b[K{Diagnostics.OneLine.Of(text.Length <= Width ? text : text[..(Width - 1)] + "…")}");
    }

    public void Clear()
    {
        if (!_isTerminal) return;
        lock (_lock) error.Write("\r\u001b[K");
    }

    public void Dispose() => Clear();
}
