namespace Site.Text;

/// <summary>Which characters beyond ASCII count as letters or digits.</summary>
internal interface ILetters
{
    public static abstract bool Contains(char c);
}
