namespace Site.Checking;

/// <summary>What the answer to a request says of a link.</summary>
public enum LinkState
{
    /// <summary>There is something.</summary>
    Works,

    /// <summary>The host says that there is nothing, or there is no such host.</summary>
    Dead,

    /// <summary>The host did not answer as it should, or not to a program: nothing is known of the link.</summary>
    Unknown,
}
