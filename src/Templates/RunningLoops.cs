namespace Site.Templates;

/// <summary>
/// The loops that run within each other: their variables, innermost last, and how often they have run. They follow Scriban's
/// own, which only the interpreter can read.
/// </summary>
internal sealed class RunningLoops
{
    private readonly List<(string Name, object? Value)> _variables = [];

    // Where the variables of each loop begin.
    private readonly Stack<int> _loops = [];

    /// <summary>How often all of them together have run, since the outermost began.</summary>
    public int Iterations { get; private set; }

    public void Enter()
    {
        if (_loops.Count == 0) Iterations = 0;
        _loops.Push(_variables.Count);
    }

    public void Step() => Iterations++;

    public void Exit()
    {
        var start = _loops.Pop();
        _variables.RemoveRange(start, _variables.Count - start);
    }

    /// <summary>Sets a variable of the innermost loop.</summary>
    public void Set(string name, object? value)
    {
        var index = IndexOf(name);
        if (index >= _loops.Peek()) _variables[index] = (name, value);
        else _variables.Add((name, value));
    }

    public bool TryFind(string name, out object? value)
    {
        var index = IndexOf(name);
        value = index >= 0 ? _variables[index].Value : null;
        return index >= 0;
    }

    // Names are interned where they are compiled, so most are found by reference.
    private int IndexOf(string name)
    {
        var index = _variables.Count - 1;
        while (index >= 0 && _variables[index].Name != name) index--;
        return index;
    }
}
