using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Site.Tests.Sites;

public sealed partial class RealSiteTests(RealSite site)
{
    private static readonly string[] LinkAttributes = ["href", "src", "action", "poster", "data", "srcset"];

    [Fact]
    public void Every_link_is_relative_and_names_a_file_and_a_place_in_it()
    {
        var tree = Tree.Read(site.Offline);
        var wrong = new List<string>();
        foreach (var page in Pages(site.Offline))
        {
            var html = File.ReadAllText(Path.Combine(site.Offline, page));
            foreach (var link in Links(html).Where(l => !IsElsewhere(l)))
            {
                var target = Resolve(page, link.Split('#', '?')[0]);
                if (link.StartsWith('/') || !tree.ContainsKey(target)) wrong.Add($"{page}: {link}");
                else if (link.Contains('#') && !HasPlace(target, link[(link.IndexOf('#') + 1)..])) wrong.Add($"{page}: {link} names no place there");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_page_loads_anything_from_another_host()
    {
        var loads = new List<string>();
        foreach (var page in Pages(site.Hosted))
            foreach (var element in Html.Elements(File.ReadAllText(Path.Combine(site.Hosted, page))))
            {
                // What is said of a page and its parts is named, not loaded; anchors lead where the reader wants.
                if (element.LocalName == "a" || (element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate" or "cite-as" or "item" or "type" or "author" or "describedby")) continue;
                loads.AddRange(LinkAttributes.Select(element.GetAttribute).OfType<string>()
                    .Where(a => IsElsewhere(a) && !(page == "404.html" && a.StartsWith(RealSite.BaseUrl, StringComparison.Ordinal)))
                    .Select(a => $"{page}: {element.LocalName} {a}"));
            }

        Assert.Empty(loads);
    }

    [Fact]
    public void Styles_and_scripts_reach_for_nothing_that_a_folder_on_disk_lacks()
    {
        foreach (var (path, bytes) in Tree.Read(site.Offline).Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal) || f.Key.EndsWith(".js", StringComparison.Ordinal)))
        {
            // What keeps pages for reading offline, and what looks for the site from an address that has no page, run on hosts alone.
            string[] onHosts = ["assets/offline.", "assets/lost.", "assets/sw.", "sw.js"];
            if (onHosts.Any(s => path.StartsWith(s, StringComparison.Ordinal))) continue;
            var reaches = Reach().Matches(System.Text.Encoding.UTF8.GetString(bytes)).Select(m => $"{path}: {m.Value}");
            Assert.Empty(reaches);
        }
    }

    [Fact]
    public void Scripts_are_classic_ones()
    {
        foreach (var page in Pages(site.Offline))
            foreach (var script in Html.Parse(File.ReadAllText(Path.Combine(site.Offline, page))).Scripts)
                Assert.DoesNotContain("module", script.GetAttribute("type") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_one_heading_a_language_and_a_title()
    {
        foreach (var page in Pages(site.Offline))
        {
            var html = File.ReadAllText(Path.Combine(site.Offline, page));
            Assert.True(Html.Texts(html, "h1").Count == 1, page);
            Assert.True(Html.Texts(html, "title") is [{ Length: > 0 }], page);
            Assert.Equal("en", Html.Parse(html).DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public void The_only_page_with_absolute_links_into_the_site_is_the_one_for_lost_readers()
    {
        var absolute = Pages(site.Hosted).Where(p => p != "404.html").SelectMany(page =>
            Html.Elements(File.ReadAllText(Path.Combine(site.Hosted, page)))
                .Where(e => e.LocalName is "a" or "script" or "img" || e.GetAttribute("rel") is "stylesheet" or "icon")
                .SelectMany(e => LinkAttributes.Select(e.GetAttribute).OfType<string>())
                .Where(l => l.StartsWith(RealSite.BaseUrl, StringComparison.Ordinal))
                .Select(l => $"{page}: {l}"));
        Assert.Empty(absolute);

        var lost = Links(File.ReadAllText(Path.Combine(site.Hosted, "404.html"))).Where(l => !l.StartsWith('#') && !l.StartsWith("data:", StringComparison.Ordinal));
        Assert.All(lost, l => Assert.StartsWith(RealSite.BaseUrl, l, StringComparison.Ordinal));
    }

    [Fact]
    public void All_xml_is_well_formed()
    {
        var read = 0;
        foreach (var file in Directory.EnumerateFiles(site.Hosted, "*.xml", SearchOption.AllDirectories))
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read()) read++;
        }

        Assert.True(read > 100);
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_those_for_nobody()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument.Load(Path.Combine(site.Hosted, "sitemap.xml")).Descendants(ns + "loc").Select(l => l.Value).ToHashSet();
        var expected = Pages(site.Hosted)
            .Where(p => Html.Parse(File.ReadAllText(Path.Combine(site.Hosted, p))).QuerySelector("meta[content=noindex]") is null)
            .Select(p => RealSite.BaseUrl + (p == "index.html" ? "" : p));
        Assert.Empty(expected.Except(listed));
        Assert.Empty(listed.Except(expected));
    }

    private static IEnumerable<string> Pages(string root) => Tree.Read(root).Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    private static IEnumerable<string> Links(string html) =>
        Html.Elements(html).SelectMany(e => LinkAttributes.Select(e.GetAttribute)).OfType<string>();

    private static bool IsElsewhere(string link) => Scheme().IsMatch(link) || link.StartsWith("//", StringComparison.Ordinal);

    private bool HasPlace(string page, string place) =>
        place.Length == 0 || Html.Parse(File.ReadAllText(Path.Combine(site.Offline, page))).GetElementById(Uri.UnescapeDataString(place)) is not null;

    private static string Resolve(string page, string link) =>
        link.Length == 0 ? page : Uri.UnescapeDataString(new Uri(new Uri("file:///" + page), link).AbsolutePath[1..]);

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\bfetch\s*\(|XMLHttpRequest|\bimport\s*\(|^\s*import\s|^\s*export\s|@import|url\(\s*[""']?(?:https?:|//)|navigator\.sendBeacon|WebSocket", RegexOptions.Multiline)]
    private static partial Regex Reach();
}
