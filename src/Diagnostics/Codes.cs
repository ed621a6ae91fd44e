namespace Site.Diagnostics;

/// <summary>The code of every diagnostic, once published never used for something else. The hundreds name the stage.</summary>
public static class Codes
{
    // 1xx: files
    public const string UnreadableFile = "PD101";
    public const string NotUtf8 = "PD102";
    public const string UnknownFormat = "PD103";
    public const string EmptyDigest = "PD104";
    public const string BadFileName = "PD105";
    public const string UnreadFile = "PD106";
    public const string SpecialFile = "PD107";

    // 2xx: what a file says
    public const string Syntax = "PD201";
    public const string WrongType = "PD202";
    public const string MissingField = "PD203";
    public const string UnknownField = "PD204";
    public const string BadDate = "PD205";
    public const string BadUrl = "PD206";
    public const string BadIdentifier = "PD207";
    public const string BadValue = "PD208";
    public const string DayMismatch = "PD209";
    public const string UnpairedText = "PD210";
    public const string DuplicateField = "PD211";
    public const string ErrorReply = "PD212";
    public const string CutOffDay = "PD213";
    public const string NoAbstract = "PD214";
    public const string PartialDate = "PD215";
    public const string MissingReference = "PD216";
    public const string UnknownMacro = "PD217";
    public const string BadPicture = "PD218";

    // 3xx: what the files say together
    public const string DuplicatePaper = "PD301";
    public const string CollidingAddress = "PD302";
    public const string UnknownTopic = "PD303";
    public const string CollidingTopic = "PD304";
    public const string Disagreement = "PD305";
    public const string NoDay = "PD306";
    public const string BadMove = "PD307";

    // 4xx: theme and pages
    public const string TemplateSyntax = "PD401";
    public const string TemplateRuntime = "PD402";
    public const string MissingTemplate = "PD403";
    public const string DeadLink = "PD404";
    public const string BadLink = "PD405";
    public const string DeadExternalLink = "PD406";
    public const string MissingWord = "PD407";

    // 5xx: writing
    public const string ForeignOutput = "PD501";
    public const string NoBaseUrl = "PD502";
    public const string UnusableOutput = "PD503";
    public const string NotWritten = "PD504";
    public const string OutputInUse = "PD505";
    public const string GoneAddress = "PD506";
    public const string ChangedFeedIds = "PD507";
}
