using Site.Diagnostics;
using Site.Editing;

namespace Site.Tests.Editing;

public sealed class TopicRenameTests
{
    [Theory]
    [InlineData(
        "# Topics\n- name: LLMs   # all of them\n  phrases: [LLM]\n- name: Other\n",
        "# Topics\n- name: Language models   # all of them\n  aliases: [LLMs]\n  phrases: [LLM]\n- name: Other\n")]
    [InlineData(
        "- name: Other\n\n- description: x\n  name: \"LLMs\"\n  aliases: [llm, b]\n",
        "- name: Other\n\n- description: x\n  name: Language models\n  aliases: [LLMs, llm, b]\n")]
    [InlineData(
        "- name: LLMs\n  aliases:\n    - llm\n  phrases:\n    - LLM\n- name: Other\n  aliases: [x]\n",
        "- name: Language models\n  aliases:\n    - LLMs\n    - llm\n  phrases:\n    - LLM\n- name: Other\n  aliases: [x]\n")]
    [InlineData("- name: LLMs\n  aliases: []\n", "- name: Language models\n  aliases: [LLMs]\n")]
    [InlineData("- name: LLMs\r\n  phrases: [x]\r\n", "- name: Language models\r\n  aliases: [LLMs]\n  phrases: [x]\r\n")]
    public void Changes_the_name_and_keeps_the_old_one_as_an_alias(string before, string after)
    {
        var diagnostics = new DiagnosticBag();
        var rename = TopicRename.Of(new SourceText("tags.yml", before), "llms", "Language models", diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Equal((after, "llms", "language-models"), (rename?.Text, rename?.Before.Value, rename?.After.Value));
    }

    [Fact]
    public void A_topic_with_an_id_keeps_its_address()
    {
        var rename = TopicRename.Of(new SourceText("tags.yml", "- name: LLMs\n  id: lm\n"), "LLMs", "A: \"quoted\" # name", new DiagnosticBag());
        Assert.Equal(("- name: \"A: \\\"quoted\\\" # name\"\n  aliases: [LLMs]\n  id: lm\n", "lm", "lm"), (rename?.Text, rename?.Before.Value, rename?.After.Value));
    }

    [Theory]
    [InlineData("- name: LLMs\n", "llm", "tags.yml: error PD303: there is no topic 'llm'. Did you mean 'LLMs'?")]
    [InlineData("- name: LLMs\n- name: x\n", "LLMs", "tags.yml(2,3): error PD304: there is a topic 'x' already, at tags/x.html.")]
    [InlineData("- {name: LLMs}\n", "LLMs", "tags.yml(1,3): error PD201: this topic is written in a way that cannot be changed here; rename it by hand, with 'LLMs' among its aliases, and write 'tags/llms.html: tags/x.html' into moved.yml.")]
    [InlineData("- {name: LLMs, id: llms}\n- {name: Y}\n", "LLMs", "tags.yml(1,3): error PD201: this topic is written in a way that cannot be changed here; rename it by hand, with 'LLMs' among its aliases.")]
    public void What_cannot_be_done_is_said(string text, string old, string message)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TopicRename.Of(new SourceText("tags.yml", text), old, "X", diagnostics));
        Assert.Equal([message], diagnostics.Sorted().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_topic_needs_a_name(string name)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TopicRename.Of(new SourceText("tags.yml", "- name: LLMs\n"), "LLMs", name, diagnostics));
        Assert.Equal(["tags.yml: error PD208: a topic needs a name."], diagnostics.Sorted().Select(d => d.ToString()));
    }
}
