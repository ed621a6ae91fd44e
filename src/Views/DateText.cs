using Site.Text;

namespace Site.Views;

/// <summary>A date that is yet to be written, in the language of the site.</summary>
public sealed record DateText(PartialDate Date, DateForm Form = DateForm.Title);
