using System.Net;

namespace Site.Serving;

/// <summary>
/// Tells whether a request means this server. A page elsewhere can make its own name lead to this machine (DNS rebinding) and would
/// then read what is served here; it cannot change what browsers send as <c>Host</c>.
/// </summary>
public static class HostHeader
{
    /// <param name="host">The name in the header, without port; an IPv6 address may be in brackets.</param>
    /// <param name="listens">The address that the server listens on. Beyond loopback, any address may be one of this machine's.</param>
    public static bool IsOurs(string host, IPAddress listens)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return true;
        return IPAddress.TryParse(host.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || !IPAddress.IsLoopback(listens));
    }
}
