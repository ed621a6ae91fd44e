namespace Site.Commands;

/// <summary>What the program says to its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;
}
