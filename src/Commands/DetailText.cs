using Site.Ledgers;
using Site.Words;

namespace Site.Commands;

/// <summary>Writes what is known of a day besides, for a terminal: in the words that the site has for it.</summary>
internal static class DetailText
{
    public static string Of(Detail detail)
    {
        if (ShippedWords.English.FirstOrDefault(w => w.Key == $"status.details.{detail.Code}") is not { } word) return detail.Code is null ? detail.First : $"{detail.Code} {string.Join(' ', detail.Values)}";
        return WordFile.Placeholder().Replace(word.Text, place => place.Groups["path"].Value switch
        {
            "status.detail.second" => detail.Second,
            "status.detail.third" => detail.Third,
            _ => detail.First,
        }).TrimEnd('.');
    }
}
