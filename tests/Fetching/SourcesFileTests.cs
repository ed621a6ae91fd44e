using Site.Diagnostics;
using Site.Fetching;

namespace Site.Tests.Fetching;

public sealed class SourcesFileTests
{
    [Fact]
    public void Every_option_is_read()
    {
        var (settings, messages) = Read("""
            contact: https://example.org/about
            sources:
              - service: hugging-face
              - service: arxiv
                id: language
                name: Language papers
                categories: [cs.CL, math.NT]
                cross: true
                keep: [large language model]
                drop: survey
                most: 20
                days_back: 2
              - service: address
                id: lab
                url: https://example.org/feed.xml
            """);
        Assert.Empty(messages);
        Assert.Equal(("https://example.org/about", 3), (settings.Contact, settings.Sources.Count));
        Assert.Equal(("hugging-face", ServiceKind.HuggingFace, 3, int.MaxValue), (settings.Sources[0].Id, settings.Sources[0].Service, settings.Sources[0].DaysBack, settings.Sources[0].Most));
        var language = settings.Sources[1];
        Assert.Equal(("language", "Language papers", true, 20, 2), (language.Id, language.Name, language.TakesCrossListed, language.Most, language.DaysBack));
        Assert.Equal(["cs.CL", "math.NT"], language.Categories);
        Assert.Equal(["large language model", "survey"], [.. language.Keep, .. language.Drop]);
        Assert.Equal("https://example.org/feed.xml", settings.Sources[2].Url?.Url);
    }

    [Theory]
    [InlineData("source: []", "sources.yml(1,1): error PD204: this file has no field 'source'. Did you mean 'sources'?")]
    [InlineData("[]", "sources.yml(1,1): error PD202: the sources are a mapping")]
    [InlineData("sources: [{service: arxive}]", "sources.yml(1,21): error PD208: there is no service 'arxive'. Did you mean 'arxiv'?")]
    [InlineData("sources: [{id: x}]", "sources.yml(1,11): error PD203: the source has no 'service'")]
    [InlineData("sources: [{service: arxiv}]", "sources.yml(1,11): error PD203: the source has no 'categories'")]
    [InlineData("sources: [{service: hugging-face, query: x}]", "sources.yml(1,35): error PD204: a source of hugging-face has no field 'query'.")]
    [InlineData("sources: [{service: hugging-face, droop: x}]", "sources.yml(1,35): error PD204: a source of hugging-face has no field 'droop'. Did you mean 'drop'?")]
    [InlineData("sources: [{service: arxiv, categories: ['cs.CL&x']}]", "sources.yml(1,41): error PD208: 'cs.CL&x' is no category")]
    [InlineData("sources: [{service: hugging-face, id: A b}]", "sources.yml(1,39): error PD207: 'A b' cannot name a source; write an id like 'a-b'.")]
    [InlineData("sources: [{service: hugging-face}, {service: hugging-face}]", "sources.yml(1,36): error PD207: the source of line 1 has the id 'hugging-face' already")]
    [InlineData("sources: [{service: hugging-face, most: 0}]", "sources.yml(1,41): error PD208: 'most' is a whole number from 1 on")]
    [InlineData("sources: [{service: hugging-face, keep: ['--']}]", "sources.yml(1,42): error PD208: '--' has no word")]
    [InlineData("sources: [{service: arxiv, categories: cs.CL, cross: yes}]", "sources.yml(1,54): error PD202: 'cross' is true or false")]
    [InlineData("contact: me", "sources.yml(1,10): error PD208: 'me' is no contact")]
    [InlineData("sources: [{service: address, id: x, url: feed.xml}]", "sources.yml(1,42): error PD206")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Assert.StartsWith(start, Read(text).Messages[0], StringComparison.Ordinal);

    private static (FetchSettings Settings, IReadOnlyList<string> Messages) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (SourcesFile.Read(new SourceText("sources.yml", text), diagnostics), [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }
}
