using System.Buffers;

namespace Site.Writing;

/// <summary>Compares a file with what is to be written.</summary>
internal static class FileComparison
{
    public static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) != content.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (long at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(file, buffer, at);
                if (read == 0 || at + read > content.Length || !buffer.AsSpan(0, read).SequenceEqual(content.Slice((int)at, read))) return false;
                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
