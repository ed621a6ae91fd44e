namespace Site.Views;

/// <summary>How a date is written for people. The words of the theme have the forms of a language.</summary>
public enum DateForm
{
    /// <summary>"12 March 2026", "March 2026" or "2026".</summary>
    Title,

    /// <summary>"Thursday, 12 March 2026".</summary>
    Full,

    /// <summary>"12 Mar", "Mar 2026" or "2026".</summary>
    Brief,

    /// <summary>"Thursday".</summary>
    Weekday,

    /// <summary>"March".</summary>
    Month,

    /// <summary>"Week 11 of 2026".</summary>
    Week,
}
