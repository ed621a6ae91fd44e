using Site.Rendering;

namespace Site.Pipelines;

/// <summary>A text that several files hold: made for the first of them, and let go after the last. Safe to use from many threads.</summary>
public sealed class SharedText(Func<Markup> make)
{
    private readonly Lock _lock = new();
    private int _expected;
    private Markup? _text;

    /// <summary>Announces files that will take it.</summary>
    public void Expect(int files)
    {
        lock (_lock) _expected += files;
    }

    public Markup Take()
    {
        lock (_lock)
        {
            var text = _text ?? make();
            _text = --_expected > 0 ? text : null;
            return text;
        }
    }
}
