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

    public static IReadOnlyList<TermShard> Cut(IReadOnlyList<Term> all)
    {
        var shards = new List<TermShard>();
        var text = new StringBuilder();
        var room = new ArrayBufferWriter<byte>(2 * TargetSize);
        var (first, previous) = ("", "");
        foreach (var term in all)
        {
            if (text.Length == 0) (first, previous) = (term.Text, "");
            else text.Append(' ');
            var shared = Shared(previous, term.Text);
            text.Append(PostingCode.Alphabet[shared]).Append(term.Text, shared, term.Text.Length - shared).Append(' ');
            PostingCode.Write(text, term.Postings.Span);
            previous = term.Text;
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
