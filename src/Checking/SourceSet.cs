namespace Site.Checking;

/// <summary>The addresses of a <c>srcset</c>, as the HTML standard parses it (https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute).</summary>
internal static class SourceSet
{
    public static void Visit(ReadOnlySpan<byte> value, LinkVisitor visit)
    {
        while (true)
        {
            value = value.TrimStart(" \t\n\r\f,"u8);
            if (value.IsEmpty) return;
            var end = value.IndexOfAny(" \t\n\r\f"u8);
            var address = end < 0 ? value : value[..end];
            value = value[address.Length..];
            var whole = address.TrimEnd((byte)',');
            visit(whole, LinkKind.Link);
            if (whole.Length == address.Length) value = value[DescriptorsLength(value)..];
        }
    }

    // Up to the comma that is in no brackets.
    private static int DescriptorsLength(ReadOnlySpan<byte> value)
    {
        var isInBrackets = false;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == ',' && !isInBrackets) return i;
            if (value[i] is (byte)'(' or (byte)')') isInBrackets = value[i] == '(';
        }

        return value.Length;
    }
}
