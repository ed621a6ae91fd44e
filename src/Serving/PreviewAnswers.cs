using System.IO.Hashing;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Site.Serving;

/// <summary>Answers requests for the previewed site. It knows the files of the site and what it adds itself, and no others.</summary>
/// <param name="listens">The address that the server listens on.</param>
/// <param name="stopping">Ends what waits for changes.</param>
public sealed class PreviewAnswers(SitePreview preview, IPAddress listens, CancellationToken stopping)
{
    // No file of a site can be called so.
    private const string Own = "/!preview/";
    private const string NotFound = "404.html";

    public async Task Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var path = context.Request.Path.Value ?? "/";
        if (!HostHeader.IsOurs(context.Request.Host.Host, listens)) await Say(context, StatusCodes.Status421MisdirectedRequest, PreviewText.ForeignHost);
        else if (context.Request.Method is not ("GET" or "HEAD")) await Say(context, StatusCodes.Status405MethodNotAllowed, PreviewText.OnlyReading);
        else if (path == Own + "changes") await TellOfChange(context);
        else if (path.StartsWith(Own, StringComparison.Ordinal) && PreviewText.Asset(path[Own.Length..]) is { } asset) await Send(context, path, asset);
        else await SendFile(context, await preview.Site, path);
    }

    private static async Task SendFile(HttpContext context, PreviewedSite site, string path)
    {
        var name = Find(site, path);
        if (name is null && site.Find(path.Trim('/') + "/index.html") is not null)
        {
            context.Response.Redirect(path + "/");
            return;
        }

        if (name is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
        name ??= NotFound;
        await Send(context, name, IsPage(name) ? Page(site, name).Content : site.Find(name) is { } file ? site.Make(file) : default);
    }

    // As hosts of static sites do: a folder is its index.html, and a page is found without its ending.
    private static string? Find(PreviewedSite site, string path)
    {
        var name = path.TrimStart('/');
        string[] names = name.Length == 0 || name.EndsWith('/') ? [name + "index.html"] : [name, name + ".html"];
        return Array.Find(names, n => site.Find(n) is not null);
    }

    /// <summary>A page as it is served, with what reloads it and with what is wrong; and a text that is another once the page is.</summary>
    private static (ReadOnlyMemory<byte> Content, string State) Page(PreviewedSite site, string name)
    {
        var made = site.Find(name) is { } file ? site.Make(file) : default;
        byte[] page = made.IsEmpty ? PreviewText.Page() : made.ToArray();
        var mistakes = site.Errors;
        var hash = new XxHash64();
        hash.Append(page);
        hash.Append(Encoding.UTF8.GetBytes($"{site.Copies} {string.Join('\n', mistakes)}"));
        var state = Convert.ToHexStringLower(hash.GetCurrentHash());
        return (new ReadOnlyMemory<byte>([.. page, .. PreviewText.Additions(mistakes, state)]), state);
    }

    // Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html: one, once the page has become another.
    private async Task TellOfChange(HttpContext context)
    {
        var path = context.Request.Query["page"].ToString();
        var seen = context.Request.Query["state"].ToString();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", ending.Token);
            for (var next = preview.Next; ; next = preview.Next)
            {
                var site = await preview.Site;
                if (Page(site, Find(site, path) ?? NotFound).State != seen) break;
                await next.WaitAsync(ending.Token);
            }

            await context.Response.WriteAsync("data: changed\n\n", ending.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server stops.
        }
    }

    private static bool IsPage(string name) => name.EndsWith(".html", StringComparison.Ordinal);

    private static Task Say(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return Send(context, ".txt", Encoding.UTF8.GetBytes(text));
    }

    private static async Task Send(HttpContext context, string name, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = MediaTypes.Of(name);
        context.Response.ContentLength = content.Length;
        if (context.Request.Method != "HEAD") await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
