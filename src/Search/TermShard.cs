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
        var text = new StringBuilder();
        var room = new ArrayBufferWriter<byte>(2 * TargetSize);
        Posting[] postings = [];
        var (first, previous) = ("", "");
        for (var i = 0; i < table.Terms.Count; i++)
        {
            var term = table.Terms[i];
            if (text.Length == 0) (first, previous) = (term, "");
            else text.Append(' ');
            var shared = Shared(previous, term);
            text.Append(PostingCode.Alphabet[shared]).Append(term, shared, term.Length - shared).Append(' ');
            PostingCode.Write(text, table.Postings(i, ref postings));
            previous = term;
            if (text.Length >= TargetSize) Close();
        }

        if (text.Length > 0) Close();
        return shards;

        void Close()
        {
            // Kept until it is written: half as large in UTF-8.
            var terms = Encoding.UTF8.GetBytes(text.ToString());
            shards.Add(new TermShard(first, Script.File("terms", shards.Count, json => json.WriteStringValue(terms), room)));
            text.Clear();
        }
    }

    private static int Shared(string previous, string term)
    {
        var shared = Math.Min(term.AsSpan().CommonPrefixLength(previous), PostingCode.Alphabet.Length - 1);
        return shared > 0 && char.IsHighSurrogate(term[shared - 1]) ? shared - 1 : shared;
    }
}
