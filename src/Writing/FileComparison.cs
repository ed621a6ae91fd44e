using System.Buffers;

namespace Site.Writing;

/// <summary>Compares a file with what is to be written.</summary>
internal static class FileComparison
{
    public static bool IsSame(string path, string other)
    {
        using var first = File.OpenRead(path);
        using var second = File.OpenRead(other);
        if (first.Length != second.Length) return false;
        var (one, two) = (new byte[64 * 1024], new byte[64 * 1024]);
        while (true)
        {
            var read = first.ReadAtLeast(one, one.Length, throwOnEndOfStream: false);
            if (read != second.ReadAtLeast(two, two.Length, throwOnEndOfStream: false) || !one.AsSpan(0, read).SequenceEqual(two.AsSpan(0, read))) return false;
            if (read == 0) return true;
        }
    }

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
