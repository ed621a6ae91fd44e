namespace Site.Json;

/// <summary>A string, its escapes resolved.</summary>
public sealed record JsonString(int Offset, string Value) : JsonNode(Offset)
{
    public override string Kind => LooksLikePython ? "Python's repr of an object, as a string," : $"the string '{Start(Value)}'";

    /// <summary>Whether somebody wrote <c>str(x)</c> where <c>json.dumps(x)</c> belongs.</summary>
    public bool LooksLikePython => Value.TrimStart() is ['{', '\'', ..] or ['[', '{', '\'', ..] or ['{', '}'];

    private static string Start(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
