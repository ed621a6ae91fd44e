using System.Diagnostics;
using System.Globalization;

namespace Site.Commands;

/// <summary>Shows how far a long run is, on a terminal only.</summary>
/// <param name="things">What is counted, in the plural.</param>
internal sealed class Progress(TextWriter error, Stopwatch watch, string things)
{
    private readonly bool _isTerminal = !Console.IsErrorRedirected && ReferenceEquals(error, Console.Error);
    private long _shown;

    public void Report(int done, int total)
    {
        if (!_isTerminal) return;
        var now = watch.ElapsedMilliseconds;
        var last = Interlocked.Read(ref _shown);
        if (now < 1000 || now - last < 100 || Interlocked.CompareExchange(ref _shown, now, last) != last) return;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done:N0} of {total:N0} {things} "));
    }

    public void Clear()
    {
        if (Interlocked.Read(ref _shown) > 0) error.Write("\r\u001b[K");
    }
}
