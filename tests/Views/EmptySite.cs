using Site.Citations;
using Site.Diagnostics;
using Site.Markdown;
using Site.Papers;
using Site.Related;
using Site.Views;

namespace Site.Tests.Views;

/// <summary>A site without papers.</summary>
public static class EmptySite
{
    public static SiteView View()
    {
        var (digest, diagnostics) = (new PaperDigest { Papers = [], Days = [] }, new DiagnosticBag());
        var content = new SiteContent
        {
            Settings = new SiteSettings(),
            Digest = digest,
            Vocabulary = new Site.Topics.Vocabulary([], diagnostics),
            Texts = new DigestTexts(digest, diagnostics),
            References = new Bibliography([]),
            Related = new Dictionary<Paper, IReadOnlyList<RelatedPaper>>(),
        };
        return new SiteView(content, FirstDay: null, LastDay: null);
    }
}
