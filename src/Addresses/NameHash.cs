using System.Security.Cryptography;
using System.Text;

namespace Site.Addresses;

/// <summary>Tells names apart that give the same slug: by a hash of the name, which stays the same whatever else is in the digest.</summary>
public static class NameHash
{
    private const int Shortest = 8;

    /// <summary>Hexadecimal suffixes for a slug, the shortest first. A longer one is for the case that a name was made to have the address of another.</summary>
    public static IEnumerable<string> Suffixes(string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        for (var length = Shortest; length <= hash.Length; length *= 2) yield return hash[..length];
    }
}
