namespace Site.Related;

/// <summary>Words that say nothing about the subject of a paper: English function words, and what all abstracts are made of.</summary>
internal static class CommonWords
{
    private const string List = """
        about above across additionally after again against al all almost alone along already also although always am among an
        and another any are around as at away be became because become been before being below between both but by can cannot
        could did do does doing done down during each eg either enough especially et etc even ever every few finally first for
        from further furthermore get give given go had has have having he hence her here him his how however ie if in indeed
        instead into is it its itself just last least less let like likewise long made mainly make making many may me meanwhile
        might more moreover most much must my namely near need neither never nevertheless next no non nor not nothing now of off
        often on once one only onto or other others otherwise our ours out over overall own per perhaps rather same second seem
        several she should since so some still such than that the their them themselves then there thereby therefore these they
        third this those though three through throughout thus to together too toward towards two under unlike until up upon us
        use used useful uses using usually various very via was we well were what when where whereas whether which while who
        whole whose why will with within without would yet you your

        ability able abstract accept accordingly achieve achieved achieves achieving adapt adaptation adapted add added adding
        additional address addresses addressing advance advanced advances aim aiming aims allow allowing allows analyses analyze
        applied apply applying approach approaches art article available based basis beat benefit better bring broad build
        building call called capability capable carefully case cases challenge challenges challenging change choice close
        combine combined common comparable compare compared comparison complex comprehensive comprise concept conclude conduct
        conducted consider consist consistent consistently constitute construct contain continue contribute contribution
        correctly corresponding cover create critical crucial current currently deal deliver demonstrate demonstrated
        demonstrates demonstrating depend describe design designed despite detail determine develop developed developing
        development different difficult directly diverse drive driven due early easily easy effective effectively effectiveness
        efficiency efficient efficiently emerge emerged employ employing enable enables enabling encounter enhance enhanced
        enhancement enhances enhancing ensure entire entirely equip essential establish established establishing evaluate
        evaluated examine examining exhibit exist existing expect experiment experimental experiments explicit explicitly
        explore exploring extend extensive extra extract face facilitate factor fail far feasible find findings finer focus
        focusing following form formulate four framework full fully fundamental fundamentally future gain gap general generalize
        generally good grained great greatly handle help high higher highlight highly hold hundred idea identify impact
        implement implicit important importantly impose impressive improve improved improvement improvements improves improving
        include includes including incorporate increase increased increasing increasingly individual inherent inherently initial
        innovation innovative insight insights instance intend interesting introduce introduced introduces introducing
        investigate investigation involve issue issues known lack largely larger largest latest lead leading leads leverage
        leverages leveraging limit limitation limitations limited low lower main maintain major match mechanism meet method
        methods modify motivated move multiple naturally necessary new notable notably novel number numerous observation observe
        obtain occur offer offers order outperform outperforming outperforms overcome pair paper part partial particular
        particularly perform performance performing performs perspective place popular pose possible potential potentially
        powerful practical present presented presents preserve prevalent previous previously primarily problem problems process
        progress prominence prominent promising proper propose proposed proposes provide provided provides providing quickly
        raise range rapid rapidly rate reach reaching real realize receive recent recently rediscover reduce reduced reduces
        reducing refine related relevant rely remain remains remarkable replace represent require required requires requiring
        researcher respective respectively result resulting results reveal reveals rise seek select separate serve set setting
        settings short show showing shown shows significant significantly similar simply single solution solutions sort sota
        specific specifically standard straightforward strong struggle studies study subsequent substantial substantially
        success successful successfully sufficient suggest suit suitable superior support surpass surpasses surpassing
        systematic take task tasks technique techniques tend term terms thousand traditional transition true try type typically
        understand understanding unfortunately unified unique usage utilize utilizes utilizing valuable variety vary version
        vital way ways wide widely work works yield

        codes com github http https io org page project publicly release released repository url website www
        """;

    /// <summary>Each in the singular.</summary>
    public static IEnumerable<string> All { get; } =
        [.. List.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(w => Singular.Of(w).ToString())];
}
