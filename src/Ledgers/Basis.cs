namespace Site.Ledgers;

/// <summary>How the state of a day is known: the words that a ledger has for it, and that themes put into sentences.</summary>
public static class Basis
{
    /// <summary>The reply is whole, and nothing speaks against it.</summary>
    public const string Reply = "reply";

    /// <summary>The service states how many there are.</summary>
    public const string Total = "total";

    /// <summary>arXiv's list of new papers says the same as its feed.</summary>
    public const string List = "list";

    /// <summary>The list of the whole week says the same as that of the day.</summary>
    public const string Week = "week";

    /// <summary>The service has papers of that day, but none that was asked for.</summary>
    public const string Control = "control";

    /// <summary>A weekend or a holiday.</summary>
    public const string Calendar = "calendar";

    /// <summary>A feed of no certain days has nothing that was not there before.</summary>
    public const string NothingNew = "nothing-new";

    /// <summary>Asked again on a later day, the answer was the same.</summary>
    public const string Again = "again";

    /// <summary>The day is not over.</summary>
    public const string Open = "open";

    /// <summary>Far fewer than on other days.</summary>
    public const string Fewer = "fewer";

    /// <summary>The service gives an earlier day's papers.</summary>
    public const string Stale = "stale";

    /// <summary>The reply has no papers, and nothing says that there are none.</summary>
    public const string Empty = "empty";

    /// <summary>The service states more papers than it gave.</summary>
    public const string Missing = "missing";

    /// <summary>Nobody asked in time.</summary>
    public const string NotAsked = "not-asked";

    /// <summary>No connection, or no answer in time.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The service asks for fewer questions.</summary>
    public const string Throttled = "throttled";

    /// <summary>The service refuses the question.</summary>
    public const string Refused = "refused";

    /// <summary>The reply breaks off.</summary>
    public const string CutOff = "cut-off";

    /// <summary>The reply is something else than was asked for.</summary>
    public const string Foreign = "foreign";

    /// <summary>The service answers with an error.</summary>
    public const string ErrorReply = "error-reply";
}
