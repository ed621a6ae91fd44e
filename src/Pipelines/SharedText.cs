using Site.Rendering;

namespace Site.Pipelines;

/// <summary>A text that several files hold: made for the first of them, and let go after the last. Safe to use from many threads.</summary>
internal sealed class SharedText
{
    private int _expected;
    private Markup? _text;

    /// <summary>Announces files that will take it.</summary>
    public void Expect(int files)
    {
        // There are as many as papers: a lock of its own would be as large as all the rest of it.
        lock (this) _expected += files;
    }

    public Markup Take<T>(T of, Func<T, Markup> make)
    {
        lock (this)
        {
            var text = _text ?? make(of);
            _text = --_expected > 0 ? text : null;
            return text;
        }
    }
}
