using Site.Text;

namespace Site.Papers;

/// <summary>The parts of a person's name as a source gives them.</summary>
/// <param name="Family">Of one word or several; a particle may be in it ("de la Cruz").</param>
/// <param name="Given">The given names or their initials.</param>
/// <param name="Particle">"van der", where the source gives it by itself.</param>
/// <param name="Suffix">"Jr.", "III".</param>
public sealed record NameParts(string Family, string? Given = null, string? Particle = null, string? Suffix = null)
{
    /// <summary>The name in reading order; one in Chinese, Japanese or Korean letters begins with the family name.</summary>
    public override string ToString() =>
        string.Join(' ', (EastAsianNames.AreLetters(Family) ? (string?[])[Family, Given] : [Given, Particle, Family, Suffix]).Where(p => !string.IsNullOrEmpty(p)));
}
