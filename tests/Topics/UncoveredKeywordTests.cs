using Site.Addresses;
using Site.Diagnostics;
using Site.Merging;
using Site.Papers;
using Site.Topics;
using static Site.Tests.Merging.Statements;

namespace Site.Tests.Topics;

public sealed class UncoveredKeywordTests
{
    [Fact]
    public void Keywords_that_lead_to_no_topic_are_counted_by_paper()
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = new Vocabulary(
            [new Topic { Slug = Slug.Parse("agents"), Name = "Agents", Aliases = ["agentic"], Phrases = ["tool use"], At = default }], diagnostics);
        DigestFile[] files =
        [
            File("2026-03-12.json",
                Paper("A", "2603.00001") with { Keywords = ["Agentic", "chain-of-thought", "agents", "tool use benchmarks"] },
                Paper("B", "2603.00002") with { Keywords = ["chain of thought", "Chain-of-Thought"] },
                Paper("C", "2603.00003") with { Keywords = ["chain-of-thought", "zero shot"] }),
        ];
        var digest = new DigestBuilder(diagnostics).Build(files);
        Assert.Equal(
            ["chain-of-thought 3 ", "tool use benchmarks 1 Agents", "zero shot 1 "],
            UncoveredKeyword.Of(digest, vocabulary).Select(k => $"{k.Text} {k.Papers} {string.Join(',', k.Near.Select(t => t.Name))}"));
    }
}
