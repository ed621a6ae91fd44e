using System.Text.Json;
using Site.Citations;

namespace Site.Tests.Citations;

public sealed class CslJsonTests
{
    [Fact]
    public void Is_an_array_of_one_item()
    {
        using var json = JsonDocument.Parse(CslJson.Of(SamplePapers.Cited(SamplePapers.Bert)));
        var item = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            """{"id":"key2026","type":"article","title":"BERT: Pre-training of Deep Bidirectional Transformers","author":[{"family":"Devlin","given":"Jacob"},{"family":"Chang","given":"Ming-Wei"}],"issued":{"date-parts":[[2018,10,11]]},"publisher":"arXiv","number":"arXiv:1810.04805","DOI":"10.48550/arXiv.1810.04805","URL":"https://arxiv.org/abs/1810.04805","abstract":"An abstract."}""",
            item.GetRawText());
    }

    [Fact]
    public void Names_keep_their_parts()
    {
        using var json = JsonDocument.Parse(CslJson.Of(SamplePapers.Cited(SamplePapers.Of("T", "Mihaela van der Schaar", "King, Jr., Martin", "OpenAI"))));
        Assert.Equal(
            """[{"family":"van der Schaar","given":"Mihaela"},{"family":"King","given":"Martin","suffix":"Jr."},{"literal":"OpenAI"}]""",
            json.RootElement[0].GetProperty("author").GetRawText());
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        using var json = JsonDocument.Parse(CslJson.Of(SamplePapers.Cited(SamplePapers.Of("T"), "")));
        Assert.Equal(["id", "type", "title"], json.RootElement[0].EnumerateObject().Select(p => p.Name));
    }
}
