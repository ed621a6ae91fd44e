using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The addresses that the site had once, as <c>moved.yml</c> tells.</summary>
public sealed class MovedAddresses : Pipeline
{
    public MovedAddresses(InputFolder input) => Input = [new ReadFile<IReadOnlyList<MovedAddress>>(input, MovedFile.Name, MovedFile.Read, [])];
}
