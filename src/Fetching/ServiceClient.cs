using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Site.Ledgers;

namespace Site.Fetching;

/// <summary>The one place that speaks HTTP: puts questions to services as they wish to be asked. Safe to use from many threads.</summary>
public sealed class ServiceClient : IDisposable
{
    // What arXiv answers with the status 200 where it means 429.
    private const string RateExceeded = "Rate exceeded";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ServiceClientOptions _options;
    private readonly HttpClient _http;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, HostQueue> _queues = new(StringComparer.Ordinal);

    public ServiceClient(ServiceClientOptions options)
    {
        _options = options;
        _http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 5, UseCookies = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Puts a question and reads the reply. What the reading throws counts as an answer of the service: it is asked again where that is passing.</summary>
    public Task<T> Ask<T>(ServiceRequest request, Func<ServiceReply, T> read, CancellationToken cancellation) =>
        QueueOf(request.Address).Ask(async token => read(await Reply(request, token)), cancellation);

    /// <summary>Asks for a file, which may be anything.</summary>
    /// <param name="most">The largest that is read, in bytes.</param>
    public Task<byte[]> AskBytes(ServiceRequest request, int most, CancellationToken cancellation) =>
        QueueOf(request.Address).Ask(token => Exchange(request, (response, patience) => Body(response, most, patience), token), cancellation);

    public void Dispose()
    {
        _http.Dispose();
        foreach (var queue in _queues.Values) queue.Dispose();
    }

    private HostQueue QueueOf(Uri address)
    {
        var rule = HostRule.Of(address);
        lock (_lock)
        {
            if (!_queues.TryGetValue(rule.Queue, out var queue)) _queues[rule.Queue] = queue = new HostQueue(rule, _options);
            return queue;
        }
    }

    private Task<ServiceReply> Reply(ServiceRequest request, CancellationToken cancellation) => Exchange(
        request,
        async (response, patience) =>
        {
            if (response.StatusCode == HttpStatusCode.NotModified) return new ServiceReply("", true, request.Tag, request.Modified);
            var body = Text(await Body(response, _options.MostBytes, patience));
            if (body.Length < 200 && body.Contains(RateExceeded, StringComparison.OrdinalIgnoreCase)) throw new FetchException(Basis.Throttled, Detail.Said("200 Rate exceeded."), isPassing: true);
            return new ServiceReply(body, false, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified?.ToString("R"));
        },
        cancellation);

    private async Task<T> Exchange<T>(ServiceRequest request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        _options.Progress($"{request.Address.Host}: asking {request.Address.PathAndQuery}");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.Timeout);
        try
        {
            using var message = Message(request);
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!response.IsSuccessStatusCode && response.StatusCode != HttpStatusCode.NotModified) throw Refusal(response);
            return await read(response, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException(Basis.Unreachable, new Detail(Detail.NoAnswer, $"{(int)_options.Timeout.TotalSeconds}"), isPassing: true);
        }
        catch (HttpIOException e)
        {
            throw new FetchException(Basis.CutOff, Detail.Said(e.Message), isPassing: true);
        }
        catch (HttpRequestException e)
        {
            throw new FetchException(e.HttpRequestError == HttpRequestError.ResponseEnded ? Basis.CutOff : Basis.Unreachable, Detail.Said(e.Message), isPassing: true);
        }
        catch (IOException e)
        {
            throw new FetchException(Basis.CutOff, Detail.Said(e.Message), isPassing: true);
        }
    }

    private HttpRequestMessage Message(ServiceRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, _options.Via is { } via ? new Uri(via, $"/{request.Address.Host}{request.Address.PathAndQuery}") : request.Address);
        message.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        if (request.Tag is not null) message.Headers.TryAddWithoutValidation("If-None-Match", request.Tag);
        if (request.Modified is not null) message.Headers.TryAddWithoutValidation("If-Modified-Since", request.Modified);
        return message;
    }

    // 406 is one of the ways in which arXiv asks for fewer questions.
    private FetchException Refusal(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var detail = Detail.Said($"{status} {response.ReasonPhrase}".TrimEnd());
        if (status is 429 or 503 or 406) return new FetchException(Basis.Throttled, detail, isPassing: true) { RetryAfter = RetryAfter(response.Headers.RetryAfter) };
        return status is 408 or >= 500 ? new FetchException(Basis.Unreachable, detail, isPassing: true) : new FetchException(Basis.Refused, detail, isPassing: false);
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? date - _options.Time.GetUtcNow() : null);

    private static async Task<byte[]> Body(HttpResponseMessage response, int most, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > most) throw new FetchException(Basis.Foreign, new Detail(Detail.TooLarge, $"{most >> 20}"), isPassing: false);
        }

        return body.ToArray();
    }

    private static string Text(byte[] body)
    {
        try
        {
            return StrictUtf8.GetString(body.AsSpan(body is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            throw new FetchException(Basis.Foreign, new Detail(Detail.NotUtf8), isPassing: true);
        }
    }
}
