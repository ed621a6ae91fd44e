using Site.Addresses;
using Site.Execution;

namespace Site.Modules;

/// <summary>Looks for addresses that collide. The files are passed on as they are.</summary>
public sealed class CheckAddresses : Module<SiteFile, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        AddressCheck.Report([.. inputs.Select(d => d.Model)], context.Diagnostics);
        return inputs;
    }
}
