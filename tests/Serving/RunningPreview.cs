using System.Net;
using Site.Pipelines;
using Site.Serving;

namespace Site.Tests.Serving;

/// <summary>A preview of the input and theme in a folder, and a client that asks it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly PreviewServer _server;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    private RunningPreview(PreviewServer server)
    {
        _server = server;
        _running = server.Run(_stop.Token);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Address) };
    }

    public HttpClient Client { get; }

    public string Address => _server.Address;

    public static BuildOptions Options(TemporaryFolder folder) => new()
    {
        Input = folder["input"],
        Theme = Directory.Exists(folder["theme"]) ? folder["theme"] : Path.Combine(Repository.Fixtures, "theme"),
    };

    public static async Task<RunningPreview> Of(TemporaryFolder folder) =>
        new(await PreviewServer.Start(Options(folder), IPAddress.Loopback, 0, (_, _) => { }, CancellationToken.None));

    public Task<string> Text(string path) => Client.GetStringAsync(path);

    /// <summary>Asks until a condition holds of a page; a busy machine is slow, not wrong.</summary>
    public async Task Until(string path, Func<string, bool> condition)
    {
        for (var looks = 0; looks < 400; looks++)
        {
            using var response = await Client.GetAsync(path);
            if (condition(await response.Content.ReadAsStringAsync())) return;
            await Task.Delay(25);
        }

        Assert.Fail($"{path} did not become what was waited for: {await Client.GetStringAsync(path)}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _stop.CancelAsync();
        await _running;
        await _server.DisposeAsync();
        _stop.Dispose();
    }
}
