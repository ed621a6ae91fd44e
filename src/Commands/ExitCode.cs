namespace Site.Commands;

/// <summary>What the program says to its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;

    /// <summary>Every source was asked, and none had anything to use.</summary>
    public const int NothingFetched = 3;

    /// <summary>A mistake of the program itself; as EX_SOFTWARE of BSD's sysexits.</summary>
    public const int ProgramError = 70;

    /// <summary>What surrounds the program: no space, no permission, another build that does not end.</summary>
    public const int EnvironmentError = 4;

    // As shells count processes that a signal ended.
    public const int Interrupted = 130;
    public const int Terminated = 143;
}
