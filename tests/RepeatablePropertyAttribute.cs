using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FsCheck.Xunit;

namespace Site.Tests;

/// <summary>
/// A property that holds for all values: it is tried with as many as are given, the same in every run. PROPERTY_TESTS=100000 in the
/// environment tries that many others. A value that fails is made as small as can be and printed.
/// </summary>
/// <param name="values">How many are tried.</param>
/// <param name="inCI">How many are tried with CI=true, where nobody waits for each of them.</param>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The attribute that it extends takes no source information.")]
public sealed class RepeatablePropertyAttribute : PropertyAttribute
{
    public RepeatablePropertyAttribute(int values, int inCI = 0)
    {
        var wanted = Environment.GetEnvironmentVariable("PROPERTY_TESTS");
        if (string.IsNullOrEmpty(wanted)) (MaxTest, Replay) = (inCI > 0 && Environment.GetEnvironmentVariable("CI") == "true" ? inCI : values, "(20260105,1)");
        else MaxTest = int.Parse(wanted, CultureInfo.InvariantCulture);
        QuietOnSuccess = true;
    }
}
