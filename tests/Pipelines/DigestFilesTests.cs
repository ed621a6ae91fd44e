using System.Text;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Pipelines;
using Site.Reading;

namespace Site.Tests.Pipelines;

public sealed class DigestFilesTests : IDisposable
{
    private readonly string _input = Directory.CreateTempSubdirectory("input-").FullName;

    public void Dispose() => Directory.Delete(_input, recursive: true);

    [Fact]
    public void One_paper_comes_together_from_files_of_every_format()
    {
        Put("tags.yml", "- name: Agents\n");
        Put("digest/2026-03-11.txt", "new\n\nMar 11\n\nAgents that Learn\n\nAs captured. It has sentences. And it ends here.\n");
        Put("digest/2026-03-12.json", "\uFEFF[\r\n{\"paper\":{\"id\":\"2603.00001\",\"title\":\"Agents that\\n  Learn\",\"summary\":\"From the API.\",\"upvotes\":7}}\r\n]\r\n");
        Put("digest/2026-03-12.yml", "papers:\n  - arxiv: 2603.00001\n    tags: [agents]\n    title: Agents That Learn\n");
        Put("digest/2026-03-13.bib", "@article{a, title={{Agents} that Learn}, eprint={2603.00001}, doi={10.1000/x}, journal={J. Agents}}");
        Put("digest/2026-03-14.jsonl", "{\"doi\":\"10.1000/x\",\"title\":\"Agents that learn\",\"categories\":\"cs.AI\"}");
        Put("digest/2026-03-15.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/abs/2603.00001v3</id><title>Agents that Learn</title><published>2026-03-01T00:00:00Z</published></entry></feed>");
        Put("papers/2603.00001.md", "Better said.\n\n## Notes\n\nRead it.\n");

        var (digest, messages) = Assemble();
        Assert.Empty(messages);
        var paper = Assert.Single(digest.Papers);
        Assert.Equal(("agents-that-learn", "2603.00001", "10.1000/x"), (paper.Id.Value, paper.Arxiv?.Value, paper.Doi?.Value));
        Assert.Equal(("Agents That Learn", "Better said.", "Read it.", 7), (paper.Title, paper.Abstract?.ToString(), paper.Note?.Text, paper.Upvotes));
        Assert.Equal((new DateOnly(2026, 3, 1), "J. Agents", "cs.AI"), (paper.Published, paper.Venue, Assert.Single(paper.Categories)));
        Assert.Equal("Agents", Assert.Single(paper.Topics).Name);
        Assert.Equal([11, 12, 13, 14, 15], paper.Days.Select(d => d.First.Day));
        Assert.Equal(5, digest.Days.Count);
    }

    [Fact]
    public void Mistakes_of_all_files_come_in_one_run()
    {
        Put("digest/2026-03-11.json", "[");
        Put("digest/2026-03-12.xml", "<feed>");
        Put("digest/2026-03-13.bib", "@article{a, title={A}");
        Put("digest/2026-03-14.jsonl", "{");
        Put("digest/2026-03-15.pdf", "%PDF");
        Put("digest/2026-03-16.txt", "no day here");
        Put("papers/x.md", "---\ntitel: x\n---\n");
        var (_, messages) = Assemble();
        var codes = messages.Select(m => m[(m.IndexOf("digest/", StringComparison.Ordinal) + 7)..]).Where(m => m.StartsWith("2026", StringComparison.Ordinal)).Select(m => m[..13]).Distinct();
        Assert.Equal(["2026-03-11.js", "2026-03-12.xm", "2026-03-13.bi", "2026-03-14.js", "2026-03-15.pd", "2026-03-16.tx"], codes);
        Assert.Contains(messages, m => m.Contains("papers/x.md(2,1): warning PD204", StringComparison.Ordinal));
    }

    private (PaperDigest Digest, IReadOnlyList<string> Messages) Assemble()
    {
        var diagnostics = new DiagnosticBag();
        var folder = new InputFolder(_input);
        var topics = new Vocabularies(folder);
        var files = new DigestFiles(folder, LeftOut.Nothing);
        var publications = new PublicationTimes(folder);
        var digests = new Digests(files, topics, publications);
        var context = new Engine([topics, files, publications, digests]).Run(diagnostics, TestContext.Current.CancellationToken);
        return (context.Model<PaperDigest>(digests), [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }

    private void Put(string path, string text)
    {
        var full = Path.Combine(_input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? _input);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }
}
