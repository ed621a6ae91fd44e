using Polly;
using Polly.Retry;

namespace Site.Fetching;

/// <summary>
/// Puts questions to one host, or several of one owner: one at a time, with pauses between, and again with growing pauses where a
/// failure may pass. After a failure that did not pass, the host is not asked any more. Safe to use from many threads.
/// </summary>
internal sealed class HostQueue : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly HostRule _rule;
    private readonly ServiceClientOptions _options;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ResiliencePipeline _retries;
    private DateTimeOffset _next;
    private FetchException? _gaveUp;

    public HostQueue(HostRule rule, ServiceClientOptions options)
    {
        (_rule, _options) = (rule, options);
        var builder = new ResiliencePipelineBuilder { TimeProvider = options.Time };
        // Polly wants at least one.
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is FetchException { IsPassing: true }),
                MaxRetryAttempts = options.Retries,
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(Wait(arguments.AttemptNumber, arguments.Outcome.Exception as FetchException)),
                OnRetry = arguments =>
                {
                    options.Progress($"{rule.Queue}: {arguments.Outcome.Exception?.Message}; asking again in {arguments.RetryDelay.TotalSeconds:0} s");
                    return default;
                },
            });
        }

        _retries = builder.Build();
    }

    /// <summary>Waits for its turn and puts the question. Throws a <see cref="FetchException"/> where it brings nothing.</summary>
    public async Task<T> Ask<T>(Func<CancellationToken, Task<T>> question, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_gaveUp is not null) throw new FetchException(_gaveUp.Basis, _gaveUp.Detail, isPassing: false);
            return await _retries.ExecuteAsync(async token => await Paced(question, token), cancellation);
        }
        catch (FetchException e) when (e.IsPassing && e.Basis is Ledgers.Basis.Throttled or Ledgers.Basis.Unreachable)
        {
            _gaveUp = e;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<T> Paced<T>(Func<CancellationToken, Task<T>> question, CancellationToken cancellation)
    {
        var wait = _next - _options.Time.GetUtcNow();
        if (wait > TimeSpan.Zero) await Task.Delay(wait, _options.Time, cancellation);
        try
        {
            return await question(cancellation);
        }
        finally
        {
            _next = _options.Time.GetUtcNow() + _rule.Pause;
        }
    }

    private TimeSpan Wait(int attempt, FetchException? failure)
    {
        var growing = _rule.FirstWait * Math.Pow(2, attempt);
        var asked = failure?.RetryAfter ?? TimeSpan.Zero;
        var wait = asked > growing ? asked : growing;
        return wait < LongestWait ? wait : LongestWait;
    }
}
