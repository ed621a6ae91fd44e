using System.CommandLine;
using System.Globalization;
using System.Net;
using Site.Diagnostics;
using Site.Pipelines;
using Site.Serving;

namespace Site.Commands;

/// <summary>Serves a preview until it is stopped, and says what each change gave.</summary>
/// <param name="lines">How diagnostics are shown.</param>
internal sealed class ServeRun(BuildOptions options, DiagnosticLines lines, InvocationConfiguration console)
{
    public async Task<int> Run(IPAddress address, int port, CancellationToken cancellation)
    {
        PreviewServer server;
        try
        {
            server = await PreviewServer.Start(options, address, port, Show, cancellation);
        }
        catch (IOException e)
        {
            console.Error.WriteLine($"error: the preview cannot listen on {new IPEndPoint(address, port)}: {e.Message} --port names another.");
            return ExitCode.EnvironmentError;
        }

        await using (server)
        {
            console.Output.WriteLine($"The preview is at {server.Address} and follows {options.Input} and {options.Theme}. Ctrl-C ends it.");
            await server.Run(cancellation);
        }

        return ExitCode.Done;
    }

    private void Show(PreviewedSite site, TimeSpan time)
    {
        var found = site.Diagnostics;
        foreach (var line in lines.Of(found)) console.Error.WriteLine(line);
        var errors = found.Count(d => d.Severity == Severity.Error);
        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Made in {time.TotalSeconds:0.00} s{(errors == 0 ? "" : errors == 1 ? ", with 1 error" : $", with {errors:N0} errors")}."));
    }
}
