using Site.Templates;

namespace Site.Views;

/// <summary>A meta element of a page's head, as templates see it.</summary>
public sealed record MetaView(string Name, string Content)
{
    internal static readonly Shape Shape = new Shape<MetaView>("meta",
        ("name", m => m.Name),
        ("content", m => m.Content));
}
