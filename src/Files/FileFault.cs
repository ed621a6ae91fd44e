namespace Site.Files;

/// <summary>Tells failures of the file system from mistakes of the program.</summary>
public static class FileFault
{
    /// <summary>The failure that an exception is, or that it was thrown for by one of many threads; otherwise null.</summary>
    public static Exception? Of(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException => exception,
        AggregateException many => many.Flatten().InnerExceptions.Select(Of).FirstOrDefault(e => e is not null),
        _ => null,
    };
}
