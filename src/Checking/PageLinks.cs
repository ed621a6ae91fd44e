using System.Text;

namespace Site.Checking;

/// <summary>The links of an HTML page: what browsers follow, load or send forms to.</summary>
internal static class PageLinks
{
    public static void Visit(ReadOnlySpan<byte> html, LinkVisitor visit)
    {
        var tokenizer = new HtmlTokenizer(html);
        while (tokenizer.ReadStartTag())
        {
            foreach (var attribute in tokenizer.Attributes) Visit(in tokenizer, attribute, visit);
            if (Is(tokenizer.TagName, "style"u8)) StyleLinks.Visit(tokenizer.Text, visit);
        }
    }

    private static void Visit(in HtmlTokenizer tokenizer, HtmlAttribute attribute, LinkVisitor visit)
    {
        var tag = tokenizer.TagName;
        var name = tokenizer.NameOf(attribute);
        var value = tokenizer.ValueOf(attribute);
        if (IsAddress(tag, name)) visit(CharacterReferences.Decode(value), Kind(tokenizer));
        else if (Is(name, "srcset"u8) || Is(name, "imagesrcset"u8)) SourceSet.Visit(CharacterReferences.Decode(value), visit);
        else if (Is(name, "style"u8)) StyleLinks.Visit(CharacterReferences.Decode(value), visit);
        else if (Is(name, "srcdoc"u8)) Visit(CharacterReferences.Decode(value), visit);
        else if (Is(name, "content"u8) && IsRefresh(tokenizer)) visit(RefreshTarget.Find(CharacterReferences.Decode(value)), LinkKind.Link);
    }

    private static bool IsAddress(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) => name.Length switch
    {
        3 => Is(name, "src"u8),
        4 => Is(name, "href"u8) || (Is(name, "data"u8) && Is(tag, "object"u8)),
        6 => Is(name, "action"u8) || Is(name, "poster"u8),
        8 => Is(name, "manifest"u8) && Is(tag, "html"u8),
        10 => Is(name, "formaction"u8) || Is(name, "background"u8) || Is(name, "xlink:href"u8),
        _ => false,
    };

    private static LinkKind Kind(in HtmlTokenizer tokenizer)
    {
        if (Is(tokenizer.TagName, "base"u8)) return LinkKind.Base;
        return Is(tokenizer.TagName, "a"u8) && tokenizer.ValueOf("rel"u8).IndexOf("nofollow"u8) >= 0 ? LinkKind.Unendorsed : LinkKind.Link;
    }

    private static bool IsRefresh(in HtmlTokenizer tokenizer) =>
        Is(tokenizer.TagName, "meta"u8) && Is(CharacterReferences.Decode(tokenizer.ValueOf("http-equiv"u8)), "refresh"u8);

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);
}
