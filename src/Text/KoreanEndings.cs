namespace Site.Text;

/// <summary>What Korean writes onto a noun: particles, the plural, and how a noun becomes the end of a sentence.</summary>
public static class KoreanEndings
{
    /// <summary>In syllables, as they are written.</summary>
    public static readonly IReadOnlyList<string> All =
        ("은 는 이 가 을 를 의 에 에서 에서의 에서는 에게 와 과 와의 과의 로 으로 로의 으로의 로서 으로서 로써 으로써 도 만 부터 까지 보다 처럼 마다 "
        + "나 이나 란 이란 라는 이라는 이다 인 들 들이 들은 들을 들의 들과 들에").Split(' ');

    private static readonly HashSet<string> Endings = new(All, StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> text) => Lookup.Contains(text);
}
