using System.Runtime.CompilerServices;

namespace Site.Tests;

/// <summary>Makes the tests see the same messages whether they run under GitHub Actions or not.</summary>
internal static class GitHubActions
{
    [ModuleInitializer]
    internal static void Forget() => Environment.SetEnvironmentVariable("GITHUB_ACTIONS", null);
}
