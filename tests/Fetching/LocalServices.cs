using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Site.Tests.Fetching;

/// <summary>
/// A server on this computer that answers in place of all services: asked for <c>/host/path</c>, it gives what the test says that
/// <c>https://host/path</c> gives. It can break off in the middle of a reply, which servers of .NET cannot.
/// </summary>
public sealed class LocalServices : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Asked, Answer> _answer;

    public LocalServices(Func<Asked, Answer> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = Serve();
    }

    public Uri Address { get; }

    /// <summary>All that was asked, in order.</summary>
    public ConcurrentQueue<Asked> Questions { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task Serve()
    {
        while (true)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = Task.Run(() => Serve(client));
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var target = (await reader.ReadLineAsync())?.Split(' ')[1] ?? "/";
                var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                while (await reader.ReadLineAsync() is { Length: > 0 } line) headers[line[..line.IndexOf(':')]] = line[(line.IndexOf(':') + 1)..].Trim();
                var end = target.IndexOf('/', 1);
                var asked = new Asked(target[1..end], Uri.UnescapeDataString(target[end..]), headers);
                Questions.Enqueue(asked);
                var answer = _answer(asked);
                if (answer.Delay > TimeSpan.Zero) await Task.Delay(answer.Delay);
                var body = answer.Bytes ?? Encoding.UTF8.GetBytes(answer.Body);
                var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Said\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{string.Concat(answer.Headers.Select(h => $"{h}\r\n"))}\r\n");
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
                await stream.WriteAsync(body.AsMemory(0, Math.Min(body.Length, answer.CutOffAfter)));
            }
            catch (IOException)
            {
                // Whoever asked has gone.
            }
        }
    }

    public sealed record Asked(string Host, string Path, IReadOnlyDictionary<string, string> Headers)
    {
        /// <summary>A value of the query; "" without.</summary>
        public string Value(string name) =>
            Path[(Path.IndexOf('?') + 1)..].Split('&').Where(p => p.StartsWith(name + "=", StringComparison.Ordinal)).Select(p => p[(name.Length + 1)..]).FirstOrDefault("");
    }

    public sealed record Answer(string Body, int Status = 200, params string[] Headers)
    {
        /// <summary>What it gives instead of a text.</summary>
        public byte[]? Bytes { get; init; }

        public int CutOffAfter { get; init; } = int.MaxValue;

        public TimeSpan Delay { get; init; }
    }
}
