using System.Buffers;
using System.Xml;
using System.Xml.Linq;
using Site.Diagnostics;
using Site.Reading;

namespace Site.Formats;

/// <summary>Loads XML of strangers: with places, without document types, and not deeper than any format needs.</summary>
internal static class XmlSource
{
    private const int MaxDepth = 32;

    // Without document types there are no entities, which could grow without bound or name a file.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>The root element; null where the text is broken, which the diagnostics then say.</summary>
    /// <param name="source">The file.</param>
    /// <param name="what">What an empty file should have been: "an Atom feed".</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static XElement? Root(SourceText source, string what, DiagnosticBag diagnostics)
    {
        using var reader = XmlReader.Create(new StringReader(source.Text), Settings);
        try
        {
            while (reader.Read())
                if (reader.Depth > MaxDepth) throw new XmlException($"Elements are nested more than {MaxDepth} deep.");
            using var again = XmlReader.Create(new StringReader(source.Text), Settings);
            return XDocument.Load(again, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException e)
        {
            diagnostics.Error(Place(source, e, (IXmlLineInfo)reader), Codes.Syntax, source.Text.Length == 0 ? $"the file is empty; {what} is expected." : $"this is not valid XML: {Message(e)}.");
            return null;
        }
    }

    public static Location At(SourceText source, IXmlLineInfo node) => source.At(node.LineNumber, Math.Max(1, node.LinePosition - 1));

    /// <summary>The name of the root element without prefix, as far as it can be told without reading the file; empty where it is no XML.</summary>
    public static string RootName(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (rest is ['<', '?' or '!', ..])
        {
            var end = rest.StartsWith("<!--") ? rest.IndexOf("-->") + 2 : rest.IndexOf('>');
            if (end < 2) return "";
            rest = rest[(end + 1)..].TrimStart();
        }

        if (rest is not ['<', ..]) return "";
        var length = rest[1..].IndexOfAny(NameEnds);
        var name = rest.Slice(1, length < 0 ? 0 : length);
        return name[(name.IndexOf(':') + 1)..].ToString();
    }

    private static Location Place(SourceText source, XmlException e, IXmlLineInfo reader)
    {
        if (e.LineNumber > 0) return source.At(e.LineNumber, Math.Max(1, e.LinePosition));
        if (IsDocumentType(e)) return source.At(Math.Max(0, source.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal)));
        return reader.LineNumber > 0 ? source.At(reader.LineNumber, Math.Max(1, reader.LinePosition)) : source.Whole;
    }

    private static string Message(XmlException e)
    {
        if (IsDocumentType(e)) return "a document type (<!DOCTYPE …>) is not allowed";
        var position = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return CleanText.Line(position > 0 ? e.Message[..position] : e.Message).TrimEnd('.');
    }

    private static bool IsDocumentType(XmlException e) => e.Message.Contains("DTD", StringComparison.Ordinal);
}
