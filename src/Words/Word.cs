using Site.Diagnostics;

namespace Site.Words;

/// <summary>What a site says in one place, in one language: a text, or a text for each form of the plural.</summary>
/// <param name="Key">Its name, as in <c>home.recent</c>.</param>
/// <param name="Language">As in <c>de</c>; it has the rules for the plural.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Forms">By the form's name (<see cref="PluralRules"/>); a text has the form "other" alone.</param>
/// <param name="IsPlural">Whether it was given in forms.</param>
public sealed record Word(string Key, string Language, Location At, IReadOnlyDictionary<string, string> Forms, bool IsPlural)
{
    public string Text => Forms[PluralRules.Other];

    /// <summary>The text that goes with a number.</summary>
    public string For(int number) => Forms.GetValueOrDefault(PluralRules.FormOf(number, Language)) ?? Text;
}
