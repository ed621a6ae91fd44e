using System.Buffers;
using System.Text;

namespace Site.Search;

/// <summary>
/// A run of terms in ordinal order, as one script: <c>paperDigestSearch.terms(number, "head postings head postings ...")</c>.
/// A head is one character for the length that the term shares with the one before, and the rest of the term.
/// </summary>
/// <param name="First">Its first term.</param>
public sealed record TermShard(string First, SearchFile File)
{
    /// <summary>A shard ends with the term that reaches this length: about 9 KB compressed.</summary>
    public const int TargetSize = 12_000;

    internal static IReadOnlyList<TermShard> Cut(TermTable table)
    {
        var shards = new List<TermShard>();
        var text = new ArrayBufferWriter<byte>(2 * TargetSize);
        var room = new ArrayBufferWriter<byte>(2 * TargetSize);
        Posting[] postings = [];
        // The length is that in characters: what is no ASCII has more bytes.
        var (first, previous, length, more) = ("", "", 0, 0L);
        for (var i = 0; i < table.Terms.Count; i++)
        {
            var term = table.Terms[i];
            if (length == 0) (first, previous) = (term, "");
            else text.Write(" "u8);
            var shared = Shared(previous, term);
            text.Write([(byte)PostingCode.Alphabet[shared]]);
            more += Encoding.UTF8.GetBytes(term.AsSpan(shared), text) - (term.Length - shared);
            text.Write(" "u8);
            PostingCode.Write(text, table.Postings(i, ref postings));
            previous = term;
            length = text.WrittenCount - (int)more;
            if (length >= TargetSize) Close();
        }

        if (length > 0) Close();
        return shards;

        void Close()
        {
            var terms = text.WrittenSpan.ToArray();
            shards.Add(new TermShard(first, Script.File("terms", shards.Count, json => json.WriteStringValue(terms), room)));
            text.ResetWrittenCount();
            (length, more) = (0, 0);
        }
    }

    private static int Shared(string previous, string term)
    {
        var shared = Math.Min(term.AsSpan().CommonPrefixLength(previous), PostingCode.Alphabet.Length - 1);
        return shared > 0 && char.IsHighSurrogate(term[shared - 1]) ? shared - 1 : shared;
    }
}
