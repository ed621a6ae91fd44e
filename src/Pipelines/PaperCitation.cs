using System.Text;
using Site.Citations;
using Site.Papers;
using Site.Text;
using Site.Views;

namespace Site.Pipelines;

/// <summary>The citation of one paper, for the time that a page of it is written.</summary>
internal sealed class PaperCitation(Paper paper, References references) : Citation
{
    private readonly Reference _reference = references.Of(paper);

    public override string Key => _reference.Key;

    public override string? Link => _reference.CiteAs;

    public override string BibTex() => Encoding.UTF8.GetString(references.BibTex(paper, _reference).TrimEnd((byte)'\n'));

    public override Deferred BibTexFile() => new(output => CitationFile.BibTex(references.BibTex(paper, _reference), output));

    public override Deferred RisFile() => new(output => CitationFile.Ris(_reference, output));

    public override Deferred CslFile() => new(output => CitationFile.CslJson(_reference, output));

    public override Deferred Coins() => new(output =>
    {
        var query = new TextBuffer(stackalloc char[512]);
        Citations.Coins.Append(ref query, _reference);
        output.WriteEscaped(query.Text);
        query.Free();
    });

    public override MetaView[] Meta() => [.. ScholarMeta.Of(_reference).Select(m => new MetaView(m.Name, m.Content))];

    public override Deferred JsonLd() => new(output => output.Write(Citations.JsonLd.Utf8(_reference)));
}
