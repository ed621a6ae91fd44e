namespace Site.Search;

/// <summary>What a paper may come with. A query asks for each by its name in lower-case letters: <c>has:code</c>.</summary>
[Flags]
public enum Extras
{
    None = 0,
    Arxiv = 1,
    Code = 2,
    Doi = 4,
    Media = 8,
    Note = 16,
    Pdf = 32,
    Project = 64,
}
