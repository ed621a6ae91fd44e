using System.CommandLine;
using System.Net;

namespace Site.Commands;

/// <summary>Shows the site in a browser while it is written.</summary>
internal static class ServeCommand
{
    private static readonly Option<int> Port = new("--port", "-p")
    {
        Description = "The port to listen on; 0 takes any that is free.",
        DefaultValueFactory = _ => 8000,
        HelpName = "number",
        Validators =
        {
            result =>
            {
                if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var port) && port is < 0 or > 65535)
                    result.AddError($"'{port}' is no port; write a number from 0 to 65535.");
            },
        },
    };

    private static readonly Option<IPAddress?> Host = new("--host")
    {
        Description = "The address to listen on. Any other than this default lets other machines look at the preview.",
        DefaultValueFactory = _ => IPAddress.Loopback,
        HelpName = "address",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (IPAddress.TryParse(text, out var address)) return address;
            result.AddError($"'{text}' is no address of a machine; write one like 127.0.0.1, ::1 or 0.0.0.0.");
            return null;
        },
    };

    private static readonly Option<bool> Drafts = new("--drafts")
    {
        Description = "Show days that are drafts, too.",
    };

    private static readonly Option<bool> Future = new("--future")
    {
        Description = "Show days after today, too.",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Shows the site in a browser, and each change of the input and the theme as soon as it is saved. Writes nothing.") { Port, Host, Drafts, Future };
        SiteOptions.AddFoldersTo(command);
        command.SetAction((result, cancellation) => new ServeRun(
            SiteOptions.Of(result) with
            {
                ShowsDrafts = result.GetValue(Drafts),
                Until = result.GetValue(Future) ? null : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            },
            SiteOptions.Lines(result),
            result.InvocationConfiguration).Run(result.GetValue(Host) ?? IPAddress.Loopback, result.GetValue(Port), cancellation));
        return command;
    }
}
