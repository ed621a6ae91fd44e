using Site.Digest;

namespace Site.Related;

/// <summary>What is compared of a paper: the words of its title and abstract. Day and id only order papers that are equally near.</summary>
/// <param name="Abstract">Makes the text each time it is asked for, which is cheaper than to keep those of all papers.</param>
public sealed record RelatedInput(Slug Id, DateOnly Day, string Title, Func<string> Abstract);
