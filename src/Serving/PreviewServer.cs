using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Site.Pipelines;

namespace Site.Serving;

/// <summary>A web server for the preview of one site, on one address of this machine.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SitePreview _preview;
    private readonly CancellationTokenSource _stopping;

    private PreviewServer(WebApplication application, SitePreview preview, string address, CancellationTokenSource stopping) =>
        (_application, _preview, Address, _stopping) = (application, preview, address, stopping);

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    /// <summary>Listens; answers come once <see cref="Run"/> has made the site. Throws an <see cref="IOException"/> where the port is taken.</summary>
    /// <param name="port">0 for any free one.</param>
    /// <param name="made">Told of each site that a change gave, and how long it took.</param>
    public static async Task<PreviewServer> Start(BuildOptions options, IPAddress address, int port, Action<PreviewedSite, TimeSpan> made, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => Limit(server, address, port));
        var application = builder.Build();
        var answers = new TaskCompletionSource<PreviewAnswers>();
        application.Run(async context => await (await answers.Task).Answer(context));
        await application.StartAsync(cancellation);

        var bound = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        var stopping = new CancellationTokenSource();
        var preview = new SitePreview(options with { BaseUrl = bound + "/" }, made);
        answers.SetResult(new PreviewAnswers(preview, address, stopping.Token));
        return new PreviewServer(application, preview, bound + "/", stopping);
    }

    /// <summary>Follows the changes of the site until cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            await _preview.Run(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // That is how a preview ends.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _application.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(1)).Token);
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private static void Limit(KestrelServerOptions server, IPAddress address, int port)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = 0;
        server.Listen(address, port);
    }
}
