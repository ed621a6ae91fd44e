using System.Text;
using Site.Diagnostics;
using Site.Formats;
using Site.Reading;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

/// <summary>The readers over real files.</summary>
public sealed class RealFormatsTests
{
    [Fact]
    public void Seventy_six_days_of_daily_papers_have_no_mistake()
    {
        var files = Directory.GetFiles(Samples.Path("hf-daily-papers"), "*.json").Order(StringComparer.Ordinal).ToArray();
        var diagnostics = new DiagnosticBag();
        var days = files.Select(f => HuggingFaceDay.Read(new SourceText(Path.GetFileName(f), File.ReadAllText(f)), diagnostics)).ToArray();
        Assert.Empty(diagnostics.Sorted());

        var papers = days.SelectMany(d => d.Papers).ToArray();
        Assert.Equal((76, 1334), (days.Length, papers.Length));
        Assert.All(papers, p => Assert.True(p is { Title.Length: > 0, Abstract.Length: > 0, Arxiv: not null, Published: not null, Upvotes: not null, Comments: not null }));
        Assert.Equal(12_030, papers.Sum(p => p.Authors.Count));
        Assert.Equal(471, papers.Count(p => p.Code is not null));
        Assert.Equal(398 - 19, papers.Count(p => p.Project is not null));
        Assert.Equal(309, papers.Count(p => p.Stars is not null));
        Assert.Equal(1334, papers.Count(p => p.Thumbnail is not null));
        Assert.Equal(225, papers.Count(p => p.Media.Count > 0));
        Assert.Equal(328, papers.Count(p => p.Organization is not null));
        // One of the 8,645 is blank.
        Assert.Equal(8644, papers.Sum(p => p.Keywords.Count));
        Assert.Equal((543, 31), (papers.Count(p => p.Summary is { IsMachineWritten: true }), papers.Count(p => p.Summary?.Model is not null)));
        Assert.Contains(papers, p => p.Title == "τ-bench: A Benchmark for Tool-Agent-User Interaction in Real-World Domains");
        Assert.DoesNotContain(papers, p => p.Abstract?.ToString().Contains('\n') == true && !p.Abstract.ToString().Contains("\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("q_testing_s0_m100_cfe7536492ca.xml", 100)]
    [InlineData("id_0808.05394_1707.08567_s0_m100_42e5aa0ec3af.xml", 1)]
    [InlineData("id_astro-ph_0601001_s0_m100_3150dca9dc76.xml", 1)]
    public void Replies_of_arXiv_are_read(string name, int count)
    {
        var papers = Readings.Papers("2026-04-12.xml", Samples.Text("arxiv-atom/" + name));
        Assert.Equal(count, papers.Count);
        Assert.All(papers, p => Assert.True(p is { Title.Length: > 0, Abstract.Length: > 0, Arxiv: not null, Published: not null, Authors.Count: > 0, Categories.Count: > 0 }));
    }

    [Fact]
    public void A_reply_without_a_paper_says_so() =>
        Readings.Reports("2026-04-12.xml(2,1): warning PD104", "2026-04-12.xml", Samples.Text("arxiv-atom/id_0000.0000_s0_m100_8b51d9633a68.xml"));

    [Fact]
    public void Mathematics_of_abstracts_is_kept()
    {
        var papers = Readings.Papers("2026-04-12.xml", Samples.Text("arxiv-atom/q_testing_s0_m100_cfe7536492ca.xml"));
        Assert.Contains(papers, p => p.Abstract?.ToString().Contains(@"$\varepsilon_1$-close", StringComparison.Ordinal) == true);
        Assert.Contains(papers, p => p.Abstract?.ToString().Contains("*oracle problem*", StringComparison.Ordinal) == true);
        Assert.Contains(papers, p => p.Doi?.Value == "10.1109/ICSTW55395.2022.00035" && p.Venue is not null && p.Remark is not null);
    }

    [Theory]
    [InlineData("hf-daily-papers/2024-06-17.json")]
    [InlineData("hf-daily-papers/2026-08-03.json")]
    [InlineData("arxiv-atom/id_astro-ph_0601001_s0_m100_3150dca9dc76.xml")]
    [InlineData("page-capture/2025-03-12.txt")]
    public void Damaged_in_one_place_they_are_read_or_reported(string sample)
    {
        var text = Samples.Text(sample);
        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            var at = random.Next(text.Length - 40);
            var damaged = new StringBuilder(text).Remove(at, random.Next(40)).Insert(at, "\"}]<{'"[random.Next(6)]);
            if (round % 4 == 0) damaged.Length = at;
            var diagnostics = new DiagnosticBag();
            var source = new SourceText("2026-01-05" + Path.GetExtension(sample), damaged.ToString());
            var format = DigestReader.Formats.FirstOrDefault(f => f.Extensions.Contains(Path.GetExtension(sample)) && f.Recognizes(source));
            var papers = format?.Read(source, diagnostics).Sum(f => f.Papers.Count) ?? 0;
            Assert.True(papers > 0 || diagnostics.HasErrors || format is null);
        }
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "2026-03-12.json");
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. "[]"u8]);
        var diagnostics = new DiagnosticBag();
        var text = InputFolder.ReadText(new InputFile(path, "2026-03-12.json", "2026-03-12.json"), diagnostics);
        Assert.Equal("[]", text?.Text);
        Assert.Empty(diagnostics.Sorted());
        Directory.Delete(Path.GetDirectoryName(path) ?? "", recursive: true);
    }
}
