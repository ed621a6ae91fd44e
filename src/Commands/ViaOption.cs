using System.CommandLine;
using Site.Addresses;

namespace Site.Commands;

/// <summary>The option that names a server which answers for all services.</summary>
internal static class ViaOption
{
    public static Option<Uri?> Create() => new("--via")
    {
        Description = "Ask this server in place of all services, as a mirror or for a trial: https://host/path becomes ADDRESS/host/path.",
        HelpName = "address",
        CustomParser = result =>
        {
            if (result.Tokens is [var token] && WebLink.TryParse(token.Value, out var link)) return new Uri(link.Value.Url);
            result.AddError("--via needs a whole http:// or https:// address.");
            return null;
        },
    };
}
