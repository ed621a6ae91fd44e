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

    internal static IReadOnlyList<TermShard> Cut(InvertedIndex index)
    {
        var shards = new List<TermShard>();
        var text = new StringBuilder();
        var (first, previous) = ("", "");
        foreach (var (term, postings) in index.Terms.Zip(index.Postings))
        {
            if (text.Length == 0) (first, previous) = (term, "");
            else text.Append(' ');
            var shared = Shared(previous, term);
            text.Append(PostingCode.Alphabet[shared]).Append(term, shared, term.Length - shared).Append(' ');
            PostingCode.Append(text, postings);
            previous = term;
            if (text.Length >= TargetSize) Close();
        }

        if (text.Length > 0) Close();
        return shards;

        void Close()
        {
            var data = Encoding.UTF8.GetBytes(text.ToString());
            shards.Add(new TermShard(first, Script.File("terms", shards.Count, json => json.WriteStringValue(data))));
            text.Clear();
        }
    }

    private static int Shared(string previous, string term)
    {
        var shared = Math.Min(term.AsSpan().CommonPrefixLength(previous), PostingCode.Alphabet.Length - 1);
        return shared > 0 && char.IsHighSurrogate(term[shared - 1]) ? shared - 1 : shared;
    }
}
