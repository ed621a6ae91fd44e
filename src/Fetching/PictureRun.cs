using Site.Addresses;
using Site.Ledgers;
using Site.Media;
using Site.Writing;

namespace Site.Fetching;

/// <summary>Fetches pictures of papers and keeps a small one of each in the input folder. A paper that has one is not asked for again.</summary>
/// <param name="input">The input folder.</param>
/// <param name="files">Writes them.</param>
public sealed class PictureRun(ServiceClient client, string input, OutputFiles files)
{
    public async Task<PictureResult> Run(IReadOnlyList<PictureRequest> requests, CancellationToken cancellation)
    {
        var (added, known, missing) = (0, 0, new List<MissingPicture>());
        foreach (var request in requests)
        {
            if (request.Names.Any(name => MediaFolder.Has(input, name))) known++;
            else if (await Fetch(request, cancellation) is { } failure) missing.Add(failure);
            else added++;
        }

        return new PictureResult(added, known, missing);
    }

    // Null, or why the first of the addresses brings nothing where none does.
    private async Task<MissingPicture?> Fetch(PictureRequest request, CancellationToken cancellation)
    {
        MissingPicture? failure = null;
        foreach (var address in request.Addresses)
        {
            var uri = new Uri(address.Url);
            try
            {
                if (!IsPublic(uri)) throw new PictureException("not at an https address of a public host");
                return Keep(request.Names[0], SmallPicture.Of(await client.AskBytes(new ServiceRequest(uri, ServiceRequest.Picture), SmallPicture.MostSourceBytes, cancellation)));
            }
            catch (FetchException e)
            {
                failure ??= new MissingPicture(request.Names[0].Value, uri.Host, e.Detail);
            }
            catch (PictureException e)
            {
                failure ??= new MissingPicture(request.Names[0].Value, uri.Host, Detail.Said(e.Message));
            }
        }

        return failure;
    }

    // That one could not be written is no reason to lose what else was fetched.
    private MissingPicture? Keep(Slug name, byte[] picture)
    {
        try
        {
            files.CreateFolder(Path.Join(input, MediaFolder.Name));
            files.Write(MediaFolder.PathFor(input, name), picture);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MissingPicture(name.Value, "", Detail.Said(e.Message));
        }
    }

    // Papers are strangers' texts, and may name addresses within the network of whoever fetches.
    private static bool IsPublic(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.')
        && !address.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) && !address.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
}
