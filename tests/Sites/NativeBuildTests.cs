namespace Site.Tests.Sites;

/// <summary>The native binary writes what the program writes. It takes a minute: DIGEST_NATIVE=1 asks for it.</summary>
public sealed class NativeBuildTests(RealSite site)
{
    [Fact]
    public void A_native_binary_gives_the_same_bytes()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("DIGEST_NATIVE") == "1", "DIGEST_NATIVE=1 is not set; publishing a native binary takes a minute.");
        Assert.SkipUnless(OperatingSystem.IsWindows() || HasLinker(), "There is no linker: neither clang nor gcc is on the PATH.");

        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1" };
        var linker = Find("clang") ? "clang" : "gcc";
        Launch.Run("dotnet", Repository.Root, environment,
            "publish", "Site.csproj", "-c", "Release", "-p:PublishAot=true", $"-p:CppCompilerAndLinker={linker}",
            "-p:BaseIntermediateOutputPath=" + folder["obj/"], "-p:OutputPath=" + folder["bin/"], "-o", folder["native"], "-v", "q", "-nologo",
            // A server that outlives the command would keep its output open.
            "-p:UseSharedCompilation=false").Succeeded();

        // The theme of the fixtures stands alone, as it does in the tests of the program.
        Directory.Delete(folder["native/theme"], recursive: true);
        var binary = folder[OperatingSystem.IsWindows() ? "native/paper-digest.exe" : "native/paper-digest"];
        Launch.Run(binary, Repository.Root, environment, "--input", Repository.Sample, "--output", folder["output"], "--base-url", RealSite.BaseUrl).Succeeded();
        Assert.Equal("", Tree.Differences(site.Hosted, folder["output"]));

        using var curated = new TemporaryFolder().WithCopy(Path.Combine(Repository.Fixtures, "sites", "curated", "input"), "input");
        Launch.Run(binary, curated.Path, environment, "--theme", Path.Combine(Repository.Fixtures, "theme")).Succeeded();
        Assert.Equal("", Tree.Differences(Path.Combine(Repository.Fixtures, "sites", "curated", "expected"), curated["output"]));
    }

    private static bool HasLinker() => Find("clang") || Find("gcc");

    private static bool Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => f.Length > 0 && File.Exists(Path.Combine(f, program)));
}
