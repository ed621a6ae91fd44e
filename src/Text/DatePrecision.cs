namespace Site.Text;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}
