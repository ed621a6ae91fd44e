namespace Site.Reading;

/// <summary>One string for texts that stand in a digest many times, as topics do. Safe to use from many threads.</summary>
internal static class RepeatedText
{
    // A power of two. Whichever comes to another's place takes it, so that the table neither grows nor needs a lock.
    private static readonly string?[] Known = new string?[1 << 12];

    public static string Of(ReadOnlySpan<char> text)
    {
        ref var known = ref Known[string.GetHashCode(text) & (Known.Length - 1)];
        var found = known;
        return found is not null && text.SequenceEqual(found) ? found : known = text.ToString();
    }
}
