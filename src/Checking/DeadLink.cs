using System.Globalization;
using Site.Addresses;

namespace Site.Checking;

/// <summary>A link that leads nowhere: the first page that has it, and how many do.</summary>
internal readonly record struct DeadLink(SitePath Page, string Link, int Count)
{
    public string Message => $"{Page} links to '{Link}', which is no file of the site{More}.";

    public string ForeignMessage => $"a paper's link on this page leads to '{Link}', which is no file of the site{More}.";

    public string BaseMessage =>
        $"{Page} has <base href=\"{Link}\">, from which all its links would begin{More}; leave it out: pages work in any folder because links are relative to their own page.";

    private string More => Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({Count} pages have this link)") : "";

    public DeadLink And(DeadLink other) => (other.Page < Page ? other : this) with { Count = Count + other.Count };
}
