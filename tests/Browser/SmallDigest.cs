using System.Globalization;
using System.Text.Json;
using Site.Tests.Media;

namespace Site.Tests.Browser;

/// <summary>Writes a digest of a few days around a year's end that has everything a paper and a day can have, and what is hard to lay out.</summary>
public static class SmallDigest
{
    public const string LongTitle = "On the Remarkably Long Titles of Papers and Whether a Layout for the Narrowest of Telephones Survives a Word Such As "
        + "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungsverfahrensbeschleunigungsverordnung, a Formula Like $O(n^{2}\\log n)$, and a Second Clause That Nobody Asked For";

    /// <summary>The same where only text is allowed.</summary>
    public static string LongTitleAsText => LongTitle.Replace("$O(n^{2}\\log n)$", "O(n² log n)", StringComparison.Ordinal);

    public const string Hostile = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> & the 'quotes' {{ site.title }} <b>bold";

    /// <summary>The days, oldest first.</summary>
    public static readonly string[] Days = ["2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02", "2026-01-05"];

    public static TemporaryFolder WithSmallDigest(this TemporaryFolder folder)
    {
        folder.With("input/site.yml", "title: Small Digest\ndescription: A digest made for looking at.\nauthor: Ada Lovelace\nlanguage: en\npage_size: 4\nmail_form: https://mail.example/subscribe\n")
            .With("input/tags.yml", """
                - name: Agents
                  description: Programs that act.
                  phrases: [agent, agents]
                - name: Vision
                  description: Programs that see.
                  phrases: [image, images]
                - name: Theory of everything that was ever learned by anything
                  phrases: [theorem]
                """)
            .With("input/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>")
            .With("input/pages/about.md", $"---\ntitle: About\n---\n\nWhat this is. See the [days](daily/index.html).\n\n| a | b |\n|---|---|\n| {new string('w', 150)} | 2 |\n\n```\na line of code that is longer than any telephone is wide, and then a little longer than that\n```\n")
            .With("input/sources.yml", "sources: [{service: hugging-face}, {service: arxiv, categories: [cs.CL, cs.IR]}]\n")
            .With("input/ledger/2026-01.jsonl", """
                {"day":"2026-01-05","source":"arxiv","state":"failed","by":"foreign","when":"2026-01-05T06:17:09Z","detail":"the reply begins with 'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'"}
                {"day":"2026-01-05","source":"hugging-face","state":"fresh","by":"reply","when":"2026-01-06T06:17:03Z","papers":20,"kept":9,"dropped":{"drop: survey":1,"keep":10}}
                {"day":"2026-01-06","source":"arxiv","state":"failed","by":"throttled","when":"2026-01-06T06:17:09Z","detail":"503"}
                {"day":"2026-01-06","source":"hugging-face","state":"quiet","by":"week","when":"2026-01-07T06:17:03Z"}
                {"day":"2026-01-07","source":"arxiv","state":"waiting","by":"stale","when":"2026-01-07T06:17:09Z"}
                {"day":"2026-01-08","source":"arxiv","state":"failed","by":"cut-off","when":"2026-01-08T06:17:09Z"}
                """)
            .With("input/media/2601.00001.jpg", Drawn.Picture("jpg", 320, 180))
            .With("input/media/plain-2026-01-05-1.jpg", Drawn.Picture("jpg", 120, 320))
            .With("input/media/bare.png", Drawn.Picture("png", 200, 60))
            .With("input/pages/how-we-choose.md", "---\ntitle: How we choose\n---\n\nWith care.\n");
        foreach (var day in Days) folder.With($"input/digest/{day}.yml", Day(day));
        return folder.With("input/digest/2025-12-30.json", Summarized());
    }

    /// <summary>Writes a digest of one paper without topics, pages and settings, and gives its folder.</summary>
    public static string WithLeastDigest(this TemporaryFolder folder, string name)
    {
        folder.With($"{name}/digest/2026-01-02.yml", "date: 2026-01-02\npapers:\n- title: The only paper\n  abstract: Words.\n")
            .With($"{name}/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        return folder[name];
    }

    private static string Day(string day)
    {
        var number = Array.IndexOf(Days, day);
        var papers = Enumerable.Range(1, number == 0 ? 1 : 3).Select(i => Plain(day, number, i));
        if (day == Days[^1]) papers = [Everything(), Many(), .. papers, Bare()];
        return $"date: {day}\nnote: A **day** in [winter](https://example.org/winter).\npapers:\n{string.Concat(papers)}";
    }

    // Ada wrote all of them, Grace most: both have pages.
    private static string Plain(string day, int number, int i) => string.Create(CultureInfo.InvariantCulture, $"""
        - title: Agents that read images, part {number}.{i}
          id: plain-{day}-{i}
          authors: [Ada Lovelace, Grace Hopper, Émile Zöller {i}]
          upvotes: {number * 10 + i}
          abstract: We let agents read images of day {number}. They read {i} of them, which nobody had done before. A theorem says why.

        """);

    private static string Everything() => $"""
        - title: {JsonSerializer.Serialize(LongTitle)}
          id: everything
          arxiv: "2601.00001"
          doi: 10.1000/xyz123
          authors: [Ada Lovelace, Grace Hopper, Émile Zöller 1, "{new string('W', 60)}"]
          published: 2026-01-04
          url: https://example.org/paper
          pdf: https://example.org/paper.pdf
          code: https://github.com/example/{new string('r', 80)}
          project: https://example.org/project
          tags: [Agents, Vision]
          keywords: [layout, long titles]
          upvotes: 1234
          comments: 56
          submitter: Charles Babbage
          note: A note with *emphasis* and a [link](https://example.org/).
          abstract: |
            We show $x^2 + y_1$ and `code`. See https://example.org/{new string('a', 120)} for more.

            A second paragraph about {new string('x', 90)}.

        """;

    private static string Many() => $"""
        - title: {JsonSerializer.Serialize(Hostile)}
          id: hostile
          authors: [{string.Join(", ", Enumerable.Range(1, 199).Select(i => string.Create(CultureInfo.InvariantCulture, $"Author Number{i}")))}, Ada Lovelace]
          abstract: {JsonSerializer.Serialize("The quick brown zebra. " + Hostile)}

        """;

    private static string Bare() => "- title: ت Bare 論文\n  id: bare\n  abstract: Words.\n";

    private static string Summarized() => """
        [{ "numComments": 3, "publishedAt": "2025-12-30T00:00:00.000Z", "paper": {
          "id": "2512.00007", "title": "A paper with a summary", "summary": "An abstract that a machine has made short.",
          "authors": [{ "name": "Ada Lovelace" }], "publishedAt": "2025-12-29T00:00:00.000Z", "upvotes": 7,
          "ai_summary": "A short text.", "ai_keywords": ["agents"], "githubRepo": "https://github.com/example/summary", "githubStars": 99 } }]
        """;
}
