namespace Site.Yaml;

/// <summary>Says the commonest mistakes of YAML's grammar in the words of who writes the file, not of who reads it.</summary>
internal static class YamlSlip
{
    /// <summary>A plain sentence for what the parser says; where there is none, what it says itself. Without a full stop.</summary>
    public static string Say(string message) => message.TrimEnd('.') switch
    {
        "While scanning a plain scalar value, found invalid mapping" or "While scanning a multiline plain scalar, found invalid mapping" =>
            "this line is indented more than the field above it, which has a value already; begin it in the same column as that field, or put a text of several lines below 'field: |'",
        "While parsing a block mapping, did not find expected key" =>
            "a field (name: value) belongs here, in the same column as the other fields; this line is indented otherwise, or no field",
        "While parsing a block collection, did not find expected '-' indicator" =>
            "an item of the list ('- ') belongs here, in the same column as the other items",
        "While scanning a simple key, could not find expected ':'" =>
            "this line is neither a field (name: value) nor indented as part of the one above",
        "While scanning a quoted scalar, found unexpected end of stream" =>
            "the quotation mark that opens here is never closed",
        "While scanning a multi-line double-quoted scalar, found wrong indentation" =>
            "the quotation mark that opens here is not closed on its line, and the next line is not indented as part of the text",
        "While parsing a flow sequence, did not find expected ',' or ']'" =>
            "in a list in brackets, a comma or ']' belongs here",
        "While parsing a flow mapping, did not find expected ',' or '}'" or "While parsing a flow mapping,  did not find expected ',' or '}'" =>
            "between braces, a comma or '}' belongs here",
        "While scanning a mapping, found invalid tab as indentation" or "While scanning a plain scalar, found a tab character that violate indentation" =>
            "there is a tab before one of the lines that belong to this; indent with spaces",
        var other => other,
    };
}
