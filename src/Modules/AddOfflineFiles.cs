using System.Buffers;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Site.Addresses;
using Site.Execution;
using Site.Search;
using Site.Templates;
using Site.Views;

namespace Site.Modules;

/// <summary>
/// Adds to the pages what makes of them an app that is there without a network: its manifest, and the theme's service worker
/// (<c>assets/sw.js</c>), told which files it keeps from the beginning.
/// </summary>
/// <param name="catalogs">The pipeline of the <see cref="Catalog"/>.</param>
/// <param name="searchIndexes">The pipeline of the <see cref="SearchIndex"/>.</param>
/// <param name="theme">The pipeline of the <see cref="LoadedTheme"/>.</param>
public sealed class AddOfflineFiles(Pipeline catalogs, Pipeline searchIndexes, Pipeline theme) : Module<SiteFile, SiteFile>
{
    private const string Worker = "assets/sw.";
    private const int NewestDays = 7;

    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        var assets = context.Model<LoadedTheme>(theme).Assets;
        if (assets.FirstOrDefault(a => a.Path.Value.StartsWith(Worker, StringComparison.Ordinal)) is not { } worker) return inputs;
        var catalog = context.Model<Catalog>(catalogs);
        string[] shell =
        [
            .. inputs.Select(d => d.Model.Path.Value).Where(p => !p.Contains('/')),
            .. ((SitePath[])[Routes.Days, Routes.Topics]).Select(p => p.Value).Where(inputs.Select(d => d.Model.Path.Value).Contains),
            .. catalog.Days.Take(NewestDays).Select(d => Routes.Day(d.Day.Date).Value),
            .. assets.Where(a => a != worker).Select(a => a.Path.Value),
            context.Model<SearchIndex>(searchIndexes).Manifest.Path.Value,
        ];
        return
        [
            .. inputs,
            new Document<SiteFile>(new SiteFile(Routes.Manifest, "manifest", output => WriteManifest(output, catalog.Site))),
            new Document<SiteFile>(new SiteFile(Routes.ServiceWorker, worker.Origin, output => WriteWorker(output, shell, worker))),
        ];
    }

    // https://www.w3.org/TR/appmanifest/
    private static void WriteManifest(IBufferWriter<byte> output, SiteView site)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("name", site.Settings.Title);
        json.WriteString("description", site.Settings.Description);
        json.WriteString("lang", site.Settings.Language);
        json.WriteString("start_url", Routes.Home.Value);
        json.WriteString("scope", "./");
        json.WriteString("display", "minimal-ui");
        json.WriteStartArray("icons");
        if (site.Content.Icon is { } icon)
        {
            json.WriteStartObject();
            json.WriteString("src", icon.Value);
            json.WriteString("sizes", "any");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWorker(IBufferWriter<byte> output, string[] shell, SiteFile worker)
    {
        // A browser takes a worker for new where a byte of it is: by the names of assets, which change with their content, and by the days.
        var version = Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(string.Join('\n', shell))).AsSpan(0, 4));
        output.Write("const site = "u8);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteStartArray("shell");
            foreach (var path in shell) json.WriteStringValue(path);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(";\n"u8);
        worker.Write(output);
    }
}
