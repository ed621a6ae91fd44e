namespace Site.Search;

/// <summary>English words that tell papers from each other too little to be looked up. The manifest carries them to the search page.</summary>
public static class StopWords
{
    public static IReadOnlyList<string> All { get; } =
        ("a about above after again all also although am among an and any are as at be because been before being below between both but by "
        + "can cannot could did do does doing down during each e either et etc few for from further g had has have having he her here hers him his how "
        + "however i if in into is it its itself just many may me might more most much must my nor not of off often on once only or other our ours out over own "
        + "s same she should since so some such t than that the their theirs them then there thereby therefore these they this those though through thus to too "
        + "under until up upon us very via was we were what when where whereas whether which while who whom whose why will with within would yet you your")
        .Split(' ');
}
