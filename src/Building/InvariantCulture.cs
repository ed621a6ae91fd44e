using System.Globalization;

using Site.Pipelines;

namespace Site.Building;

/// <summary>Keeps the user's culture out of what runs until it is disposed: templates sort and format by the current one.</summary>
public sealed class InvariantCulture : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public InvariantCulture() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    public void Dispose() => CultureInfo.CurrentCulture = _culture;
}
