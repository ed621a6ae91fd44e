using System.Reflection;
using Site.Tests.Sites;

namespace Site.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void Without_Unicode_data_it_refuses_plainly()
    {
        using var folder = new TemporaryFolder();
        var run = Launch.Program(folder.Path, new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }

    // Otherwise a commit that changes only content would have the program compiled anew.
    [Fact]
    public void Its_version_names_no_commit()
    {
        var version = typeof(Site.Commands.BuildCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        Assert.Matches(@"^\d+\.\d+\.\d+$", version?.InformationalVersion);
    }
}
