using Site.Addresses;
using Site.Papers;

namespace Site.Related;

/// <summary>What is compared of a paper: the words of its title and abstract. Day and id only order papers that are equally near.</summary>
public sealed record RelatedInput(Slug Id, DateOnly Day, string Title, PlainTextSource Abstract);
