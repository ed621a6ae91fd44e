using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Site.Views;

namespace Site.Templates;

/// <summary>
/// What names mean while a page is rendered: what its loops bind, innermost first; what its templates assign; what it
/// received. The interpreter sees it as its global object. Names are interned, so most are found by reference.
/// </summary>
internal sealed class Scope : IScriptObject
{
    private readonly List<(string Name, object? Value)> _bound = [];
    private readonly List<(string Name, object? Value)> _assigned = [];
    private readonly List<(string Name, object? Value)> _received = [];

    public int Count => GetMembers().Count();

    public bool IsReadOnly
    {
        get => false;
        set { }
    }

    /// <summary>Begins a page: nothing is known but what it receives.</summary>
    public void Receive(PageValues values)
    {
        _bound.Clear();
        _assigned.Clear();
        _received.Clear();
        foreach (var value in values.All) _received.Add(value);
        _received.Add(("root", values.Root));
    }

    /// <summary>Receives one more.</summary>
    public void Receive(string name, object? value) => _received.Add((name, value));

    public bool TryFind(string name, out object? value) =>
        TryFind(_bound, name, out value) || TryFind(_assigned, name, out value) || TryFind(_received, name, out value);

    /// <summary>Begins a loop; <see cref="Unbind"/> ends it.</summary>
    public void Bind(string name, object? value) => _bound.Add((name, value));

    /// <summary>Gives the variable that was bound before the last one its next value.</summary>
    public void Next(string name, object? value) => _bound[^2] = (name, value);

    public void Unbind(int count) => _bound.RemoveRange(_bound.Count - count, count);

    /// <summary>For the rest of the page; a loop that binds the same name hides it meanwhile.</summary>
    public void Assign(string name, object? value)
    {
        var index = _assigned.FindIndex(v => IsSame(v.Name, name));
        if (index >= 0) _assigned[index] = (name, value);
        else _assigned.Add((name, value));
    }

    public IEnumerable<string> GetMembers() => _bound.Concat(_assigned).Concat(_received).Select(v => v.Name).Distinct(StringComparer.Ordinal);

    public bool Contains(string member) => TryFind(member, out _);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => TryFind(member, out value);

    public bool CanWrite(string member) => true;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        Assign(member, value);
        return true;
    }

    public bool Remove(string member) => _assigned.RemoveAll(v => v.Name == member) > 0;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => throw new NotSupportedException("A page's names are not copied.");

    private static bool TryFind(List<(string Name, object? Value)> values, string name, out object? value)
    {
        for (var i = values.Count - 1; i >= 0; i--)
        {
            if (!IsSame(values[i].Name, name)) continue;
            value = values[i].Value;
            return true;
        }

        value = null;
        return false;
    }

    private static bool IsSame(string a, string b) => ReferenceEquals(a, b) || a == b;
}
