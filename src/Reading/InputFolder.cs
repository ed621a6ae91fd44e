using System.IO.Hashing;
using System.Runtime.ExceptionServices;
using System.Text;
using Site.Diagnostics;

namespace Site.Reading;

/// <summary>Lists and opens the files of a folder that is read: the input, or the theme. It is listed once, so that all see the same files.</summary>
public sealed class InputFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly string? _beneath;
    private readonly FileHashes _hashes = new();
    private readonly Lazy<(IReadOnlyList<InputFile> Seen, IReadOnlyList<InputFile> Covered)> _files;

    /// <param name="path">Where it is.</param>
    /// <param name="beneath">A folder that this one is laid over, file by file; null where it stands alone.</param>
    /// <param name="leftOut">Files that are treated as if they were not there, by their paths as shown to people.</param>
    public InputFolder(string path, string? beneath = null, IReadOnlySet<string>? leftOut = null)
    {
        _path = path;
        _beneath = beneath;
        ShownPath = Shown(path);
        _files = new(() => LaidOver(Listed(path), beneath is null ? [] : Listed(beneath)));

        IReadOnlyList<InputFile> Listed(string folder)
        {
            var all = InputListing.Of(folder, Shown(folder), _hashes);
            return leftOut is { Count: > 0 } ? [.. all.Where(f => !leftOut.Contains(f.ShownPath))] : all;
        }
    }

    public bool Exists => Directory.Exists(_path) || Directory.Exists(_beneath);

    /// <summary>As shown to people.</summary>
    public string ShownPath { get; }

    /// <summary>Whether a file was not the same each time that it was read: what was made of it is of no one moment.</summary>
    public bool HasChanged => _hashes.Differ;

    /// <summary>All files below a part of the folder, hidden ones left out, in ordinal order of their paths.</summary>
    public IReadOnlyList<InputFile> Files(string below = "") =>
        below.Length == 0 ? _files.Value.Seen : [.. _files.Value.Seen.Where(f => f.RelativePath.StartsWith(below + "/", StringComparison.Ordinal))];

    public InputFile? Find(string relativePath) => _files.Value.Seen.FirstOrDefault(f => f.RelativePath == relativePath);

    /// <summary>The files of that path, before each those that it takes the place of: for what is laid over another line by line.</summary>
    public IReadOnlyList<InputFile> Layers(string relativePath) => [.. _files.Value.Covered.Concat(_files.Value.Seen).Where(f => f.RelativePath == relativePath)];

    /// <summary>Reports what lies there and cannot be read like a file.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var file in Files().Where(f => f.Problem is not null)) ReadBytes(file, diagnostics);
    }

    /// <summary>Adds the paths and contents of all files to a hash. Throws where one cannot be read.</summary>
    public void AppendTo(XxHash128 hash)
    {
        InputFile[] files = [.. _files.Value.Seen, .. _files.Value.Covered];
        var hashes = new UInt128[files.Length];
        try
        {
            Parallel.For(0, hashes.Length, i =>
            {
                if (files[i] is { Problem: null } file) hashes[i] = _hashes.Add(file.FullPath, System.IO.File.ReadAllBytes(file.FullPath));
            });
        }
        catch (AggregateException e) when (e.InnerException is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        for (var i = 0; i < hashes.Length; i++) hash.Append(Encoding.UTF8.GetBytes($"{files[i].RelativePath}\0{files[i].Problem}\0{hashes[i]:x}\0"));
    }

    /// <summary>The text of a file, or null with a diagnostic where it cannot be read or is not UTF-8. A byte order mark is dropped.</summary>
    public static SourceText? ReadText(InputFile file, DiagnosticBag diagnostics)
    {
        if (ReadBytes(file, diagnostics) is not { } bytes) return null;
        if (BinaryContent.Problem(bytes) is { } problem)
        {
            diagnostics.Error(new Location(file.ShownPath, 1, 1), Codes.NotUtf8, $"{problem}.");
            return null;
        }

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
        if (file.Problem is { } problem)
        {
            diagnostics.Error(new Location(file.ShownPath), Codes.SpecialFile, problem);
            return null;
        }

        try
        {
            var bytes = System.IO.File.ReadAllBytes(file.FullPath);
            file.Hashes?.Add(file.FullPath, bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(new Location(file.ShownPath), Codes.UnreadableFile, $"the file cannot be read: {e.Message}");
            return null;
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/').TrimEnd('/');

    // A file that is called like a folder beneath takes the place of all that is in it.
    private static (IReadOnlyList<InputFile> Seen, IReadOnlyList<InputFile> Covered) LaidOver(IReadOnlyList<InputFile> own, IReadOnlyList<InputFile> beneath)
    {
        if (beneath.Count == 0) return (own, []);
        var names = own.Select(f => f.RelativePath).ToHashSet(StringComparer.Ordinal);
        var covered = beneath.ToLookup(f => names.Contains(f.RelativePath) || names.Any(n => f.RelativePath.StartsWith(n + "/", StringComparison.Ordinal)));
        return ([.. own.Concat(covered[false]).OrderBy(f => f.RelativePath, StringComparer.Ordinal)], [.. covered[true]]);
    }

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
