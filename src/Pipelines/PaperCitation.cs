using System.Text;
using Site.Citations;
using Site.Digest;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>The citation of one paper, for the time that a page of it is written.</summary>
internal sealed class PaperCitation(Paper paper, References references) : Citation
{
    private readonly Reference _reference = references.Of(paper);

    public override string Key => _reference.Key;

    public override string? Link => _reference.CiteAs;

    public override string BibTex() => Encoding.UTF8.GetString(references.BibTex(paper, _reference).TrimEnd((byte)'\n'));

    public override Markup BibTexFile() => new(CitationFile.BibTex(references.BibTex(paper, _reference)));

    public override Markup RisFile() => new(CitationFile.Ris(_reference));

    public override Markup CslFile() => new(CitationFile.CslJson(_reference));

    public override string Coins() => Citations.Coins.Of(_reference);

    public override MetaView[] Meta() => [.. ScholarMeta.Of(_reference).Select(m => new MetaView(m.Name, m.Content))];

    public override Markup JsonLd() => new(Citations.JsonLd.Utf8(_reference).ToArray());
}
