using System.Text.Json;
using Site.Citations;

namespace Site.Tests.Citations;

public sealed class JsonLdTests
{
    private const string Hostile = "</script><script>alert(1)</script><!-- ]]> & 'x' \"y\" \\ {} 😀 \u05D0 \u2028";

    [Fact]
    public void Nothing_in_it_ends_the_script_element()
    {
        var json = JsonLd.Of(SamplePapers.Cited(SamplePapers.Of(Hostile, Hostile), Hostile));
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('>', json);
        Assert.DoesNotContain('&', json);
        using var read = JsonDocument.Parse(json);
        Assert.Equal(Hostile.TrimEnd(), read.RootElement.GetProperty("headline").GetString()?.TrimEnd());
    }

    [Fact]
    public void Says_what_is_known_of_the_paper()
    {
        using var json = JsonDocument.Parse(JsonLd.Of(SamplePapers.Cited(SamplePapers.PublishedBert)));
        var root = json.RootElement;
        Assert.Equal("ScholarlyArticle", root.GetProperty("@type").GetString());
        Assert.Equal("https://doi.org/10.18653/v1/N19-1423", root.GetProperty("@id").GetString());
        Assert.Equal("2019", root.GetProperty("datePublished").GetString());
        Assert.Equal("An abstract.", root.GetProperty("abstract").GetString());
        Assert.Equal("https://arxiv.org/abs/1810.04805", root.GetProperty("url").GetString());
        Assert.Equal("https://arxiv.org/pdf/1810.04805", root.GetProperty("encoding").GetProperty("contentUrl").GetString());
        Assert.Equal(["Language", "100% & more"], root.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal(["10.18653/v1/N19-1423", "1810.04805"], root.GetProperty("identifier").EnumerateArray().Select(i => i.GetProperty("value").GetString()));
        Assert.Equal("Jacob Devlin", root.GetProperty("author")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Names_all_of_hundreds_of_authors()
    {
        using var json = JsonDocument.Parse(JsonLd.Of(SamplePapers.Cited(SamplePapers.Of("T", [.. Enumerable.Repeat("Ann Smith", 600)]))));
        Assert.Equal(600, json.RootElement.GetProperty("author").GetArrayLength());
    }
}
