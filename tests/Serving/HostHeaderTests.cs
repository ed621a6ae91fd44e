using System.Net;
using Site.Serving;

namespace Site.Tests.Serving;

public sealed class HostHeaderTests
{
    [Theory]
    [InlineData("localhost", "127.0.0.1", true)]
    [InlineData("LOCALHOST", "127.0.0.1", true)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("[::1]", "127.0.0.1", true)]
    [InlineData("", "127.0.0.1", false)]
    [InlineData("example.org", "127.0.0.1", false)]
    [InlineData("localhost.example.org", "127.0.0.1", false)]
    [InlineData("127.0.0.1.example.org", "127.0.0.1", false)]
    [InlineData("192.168.1.5", "127.0.0.1", false)]
    [InlineData("192.168.1.5", "0.0.0.0", true)]
    [InlineData("192.168.1.5", "192.168.1.5", true)]
    [InlineData("example.org", "0.0.0.0", false)]
    public void A_host_is_ours_by_its_address_and_never_by_a_name(string host, string listens, bool isOurs) =>
        Assert.Equal(isOurs, HostHeader.IsOurs(host, IPAddress.Parse(listens)));
}
