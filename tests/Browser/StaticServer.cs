using System.Net;
using System.Net.Sockets;

namespace Site.Tests.Browser;

/// <summary>Serves folders of this computer, each under a path of its own, as a plain host would: missing files get the site's 404.html.</summary>
public sealed class StaticServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml",
    };

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly HttpListener _listener;

    public StaticServer()
    {
        (_listener, Address) = Start();
        _ = ServeAsync();
    }

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    /// <summary>The address below which the files of a folder are; the folder may be filled later.</summary>
    /// <param name="path">Empty for the root of the host.</param>
    public string Serve(string path, string folder)
    {
        var below = path.Length == 0 ? "" : path + "/";
        lock (_folders) _folders.Add("/" + below, folder);
        return Address + below;
    }

    public void Dispose() => _listener.Close();

    // A free port may be taken between asking for one and using it: then the next one is asked for.
    private static (HttpListener Listener, string Address) Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var address = $"http://127.0.0.1:{FreePort()}/";
            var listener = new HttpListener { Prefixes = { address } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var (file, status) = Find(context.Request.Url?.AbsolutePath ?? "/");
            context.Response.StatusCode = status;
            if (file is not null)
            {
                context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
                if (context.Request.HttpMethod != "HEAD") await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
            }

            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The browser went on before it had everything.
        }
    }

    private (string? File, int Status) Find(string path)
    {
        string root, folder;
        lock (_folders) (root, folder) = _folders.Where(f => path.StartsWith(f.Key, StringComparison.Ordinal)).OrderByDescending(f => f.Key.Length).FirstOrDefault();
        if (folder is null) return (null, 404);

        var below = Uri.UnescapeDataString(path[root.Length..]);
        var file = Path.GetFullPath(Path.Combine(folder, below.Length == 0 || below.EndsWith('/') ? below + "index.html" : below));
        return file.StartsWith(folder, StringComparison.Ordinal) && File.Exists(file) ? (file, 200) : (Path.Combine(folder, "404.html"), 404);
    }
}
