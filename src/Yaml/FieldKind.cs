namespace Site.Yaml;

/// <summary>What is written in a field.</summary>
public enum FieldKind
{
    /// <summary>A value, whose text counts.</summary>
    Text,

    Date,

    /// <summary>An absolute http or https address.</summary>
    Link,

    /// <summary>A whole number within bounds.</summary>
    Count,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of texts, or one text.</summary>
    Texts,

    /// <summary>A list of people: their names, or mappings with parts of them.</summary>
    Names,

    /// <summary>A mapping with names of the writer's own, each with a value or a list of values.</summary>
    Pairs,

    /// <summary>A list of mappings.</summary>
    Mappings,
}
