using System.IO.Hashing;
using System.Runtime.ExceptionServices;
using System.Text;
using Site.Diagnostics;

namespace Site.Reading;

/// <summary>Lists and opens the files of a folder that is read: the input, or the theme.</summary>
public sealed class InputFolder(string path)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool Exists => Directory.Exists(path);

    /// <summary>As shown to people.</summary>
    public string ShownPath { get; } = path.Replace('\\', '/').TrimEnd('/');

    /// <summary>All files below a part of the folder, hidden ones left out, in ordinal order of their paths.</summary>
    public IReadOnlyList<InputFile> Files(string below = "")
    {
        var start = Path.Combine(path, below);
        if (!Directory.Exists(start)) return [];
        return [.. Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Select(full => File(Path.GetRelativePath(path, full).Replace('\\', '/')))
            .Where(f => !f.RelativePath.Split('/').Any(IsHidden))
            .OrderBy(f => f.RelativePath, StringComparer.Ordinal)];
    }

    public InputFile? Find(string relativePath) =>
        System.IO.File.Exists(Path.Combine(path, relativePath)) ? File(relativePath) : null;

    /// <summary>Adds the paths and contents of all files to a hash. Throws where one cannot be read.</summary>
    public void AppendTo(XxHash128 hash)
    {
        var files = Files();
        var hashes = new byte[files.Count][];
        try
        {
            Parallel.For(0, hashes.Length, i => hashes[i] = XxHash128.Hash(System.IO.File.ReadAllBytes(files[i].FullPath)));
        }
        catch (AggregateException e) when (e.InnerException is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        for (var i = 0; i < hashes.Length; i++)
        {
            hash.Append(Encoding.UTF8.GetBytes(files[i].RelativePath + "\0"));
            hash.Append(hashes[i]);
        }
    }

    /// <summary>The text of a file, or null with a diagnostic where it cannot be read or is not UTF-8. A byte order mark is dropped.</summary>
    public static SourceText? ReadText(InputFile file, DiagnosticBag diagnostics)
    {
        if (ReadBytes(file, diagnostics) is not { } bytes) return null;
        var text = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        try
        {
            return new SourceText(file.ShownPath, StrictUtf8.GetString(text));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Error(FirstBadByte(file, text, out var bad), Codes.NotUtf8,
                $"byte 0x{bad:X2} is not UTF-8 here; save the file as UTF-8.");
            return null;
        }
    }

    /// <summary>The content of a file, or null with a diagnostic where it cannot be read.</summary>
    public static byte[]? ReadBytes(InputFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return System.IO.File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(new Location(file.ShownPath), Codes.UnreadableFile, $"the file cannot be read: {e.Message}");
            return null;
        }
    }

    private InputFile File(string relativePath) =>
        new(Path.GetFullPath(Path.Combine(path, relativePath)), relativePath, $"{ShownPath}/{relativePath}");

    private static bool IsHidden(string segment) => (segment.StartsWith('.') && segment != ".well-known") || segment.EndsWith('~');

    private static Location FirstBadByte(InputFile file, ReadOnlySpan<byte> rest, out byte bad)
    {
        var line = 1;
        var column = 1;
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            rest = rest[length..];
        }

        bad = rest[0];
        return new Location(file.ShownPath, line, column);
    }
}
