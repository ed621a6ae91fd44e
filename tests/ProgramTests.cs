using System.Reflection;

namespace Site.Tests;

public sealed class ProgramTests
{
    // Otherwise a commit that changes only content would have the program compiled anew.
    [Fact]
    public void Its_version_names_no_commit()
    {
        var version = typeof(Site.Commands.BuildCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        Assert.Matches(@"^\d+\.\d+\.\d+$", version?.InformationalVersion);
    }
}
