using System.Runtime.InteropServices;

namespace Site.Commands;

/// <summary>Lets Ctrl-C and the system's wish to end the program cancel what runs, so that it leaves nothing behind. A second time ends it at once.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() => _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel)];

    public CancellationToken Token => _source.Token;

    /// <summary>What a program that was interrupted in this way exits with.</summary>
    public int ExitCode { get; private set; } = Commands.ExitCode.Interrupted;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Cancel(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        if (context.Signal == PosixSignal.SIGTERM) ExitCode = Commands.ExitCode.Terminated;
        _source.Cancel();
    }
}
