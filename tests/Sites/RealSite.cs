[assembly: AssemblyFixture(typeof(Site.Tests.Sites.RealSite))]

namespace Site.Tests.Sites;

/// <summary>The site of the sample with this repository's theme, built once for all tests.</summary>
public sealed class RealSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _offline;
    private readonly Lazy<string> _hosted;

    public RealSite()
    {
        _offline = new Lazy<string>(() => Build("offline"));
        _hosted = new Lazy<string>(() => Build("hosted", "--base-url", BaseUrl));
    }

    public static string BaseUrl => "https://example.org/digest/";

    /// <summary>As a newcomer builds it, without a base URL.</summary>
    public string Offline => _offline.Value;

    /// <summary>As hosts build it, with a base URL.</summary>
    public string Hosted => _hosted.Value;

    public void Dispose() => _folder.Dispose();

    private string Build(string name, params string[] arguments)
    {
        ProgramRun.Of(["--input", Repository.Sample, "--theme", Repository.Theme, "--output", _folder[name], .. arguments]).Succeeded();
        return _folder[name];
    }
}
