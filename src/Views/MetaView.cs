
namespace Site.Views;

/// <summary>A meta element of a page's head, as templates see it.</summary>
public sealed record MetaView(string Name, string Content)
{
    internal static readonly Members Members = Members.Of<MetaView>("meta",
        new("name", m => m.Name, "for its `name` attribute"),
        new("content", m => m.Content, "for its `content` attribute"));
}
