"""Places that stand beside names and are none of them."""

from assistant.understanding.phrases import fold

CITIES = frozenset(
    fold(
        """berlin munich münchen hamburg köln cologne frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg
        bremen essen dortmund bonn mannheim karlsruhe wien vienna graz linz salzburg zürich zurich basel bern genf
        geneva genève lausanne paris lyon marseille toulouse nantes bordeaux lille rennes strasbourg grenoble
        montpellier nice bruxelles brussels brussel antwerpen gent luxembourg amsterdam rotterdam utrecht eindhoven
        groningen modena bergamo aveiro parma brescia madrid barcelona valencia sevilla bilbao málaga zaragoza lisboa lisbon porto braga coimbra milano
        milan roma rome torino turin napoli bologna firenze florence venezia genova verona padova palermo london
        manchester leeds bristol birmingham edinburgh glasgow liverpool sheffield cardiff belfast dublin cork galway
        boston chicago austin dallas houston denver seattle atlanta miami phoenix portland philadelphia pittsburgh
        minneapolis nashville charlotte orlando baltimore detroit cleveland sacramento oakland brooklyn manhattan
        toronto vancouver montreal montréal ottawa calgary sydney melbourne brisbane perth adelaide auckland
        wellington singapore bangalore bengaluru mumbai delhi pune hyderabad chennai kolkata dubai tokyo bogotá
        medellín lima santiago montevideo curitiba recife remote hybrid onsite europe emea apac germany deutschland
        france spain españa italy italia portugal brasil brazil england scotland ireland switzerland schweiz
        aachen augsburg bielefeld bochum braunschweig chemnitz darmstadt duisburg erfurt erlangen freiburg fürth gera göttingen halle heidelberg
        heilbronn hildesheim ingolstadt jena kaiserslautern kassel kiel koblenz krefeld lübeck ludwigshafen magdeburg mainz mönchengladbach münster
        oberhausen oldenburg osnabrück paderborn potsdam regensburg rostock saarbrücken schwerin siegen solingen trier tübingen ulm wiesbaden wolfsburg
        wuppertal würzburg zwickau innsbruck klagenfurt villach wels steyr bregenz luzern winterthur chur thun biel olten lugano
        aix amiens angers annecy avignon besançon brest caen clermont-ferrand dijon havre limoges lorient metz mulhouse nancy nîmes niort orléans orvault
        perpignan poitiers quimper reims rouen saint-étienne saint-nazaire toulon tours troyes villeurbanne namur liège charleroi mons louvain
        albacete algeciras alicante almería badajoz burgos cáceres cádiz castellón córdoba cuenca donostia elche gijón girona granada guadalajara huelva
        huesca jaén lleida logroño lugo murcia ourense oviedo palencia pamplona ponferrada pontevedra salamanca santander segovia soria tarragona
        teruel toledo valladolid vigo vitoria zamora almada amadora barreiro beja cascais évora faro funchal guimarães leiria loulé
        matosinhos oeiras portimão santarém setúbal sintra tavira viseu campinas florianópolis fortaleza goiânia guarulhos itajaí joinville londrina
        maceió manaus maringá natal niterói osasco salvador santos sorocaba uberlândia alkmaar almere amersfoort apeldoorn
        arnhem assen breda delft deventer dordrecht ede emmen enschede gouda haarlem heerlen helmond hengelo hilversum leeuwarden leiden lelystad
        maastricht nijmegen roosendaal schiedam tilburg venlo waalwijk zaandam zoetermeer zwolle aalst brugge genk gent hasselt kortrijk leuven mechelen
        oostende roeselare sint-niklaas turnhout ancona arezzo bari bolzano cagliari caserta catania como cosenza cremona
        cuneo ferrara foggia forlì grosseto latina lecce lecco livorno lodi lucca mantova messina monza novara pavia perugia
        pesaro pescara piacenza pisa pistoia pordenone potenza prato ravenna reggio rimini rovigo salerno sassari savona schio siena siracusa taranto
        trento treviso trieste udine varese vercelli viterbo
        aarau aarschot aberdeen abrantes agen ajaccio albi albufeira alcobendas alcorcon alencon
        alessandria almelo alphen amstetten anapolis aosta aracaju aranjuez araraquara arbon arequipa
        arles arras arrecife asse asti aubagne aulnay aurillac auxerre avellino aviles badalona bamberg
        barakaldo barletta barneveld barranquilla barueri bastia bauru bayonne bayreuth beauvais belfort
        bellinzona benevento benidorm beveren beverwijk beziers biarritz biella bilzen blois blumenau
        bourges bournemouth braganca brasilia brighton brindisi brive bucaramanga bulach burgdorf bussum
        calais cannes caracas carcassonne carpi cartagena cascavel castres catanzaro celle cesena ceuta
        chambery chapeco chartres chateauroux cherbourg chieti chihuahua cholet civitavecchia coevorden
        colmar compiegne cottbus coventry covilha creteil cucuta cuiaba culemborg culiacan cuxhaven
        davos dax deinze delfzijl delmenhorst dendermonde detmold diadema dieppe diest dietikon
        diksmuide dinslaken doetinchem dornbirn douai drachten dundee dunkerque duren eeklo eisenstadt
        emden emmeloord emmenbrucke empoli epinal ermelo eschborn espinho esslingen estarreja etten-leur
        evreux evry exeter faenza famalicao fano feldkirch ferrol figueres flensburg frauenfeld frejus
        fribourg friedrichshafen fuenlabrada fulda gandia garching geleen gelsenkirchen geraardsbergen
        getafe getxo giesen gondomar gorinchem gorizia gorlitz goslar gotha granollers greifswald
        guayaquil gutersloh hameln hanau harderwijk harelbeke heerenveen heerhugowaard herentals herford
        hermosillo hoofddorp hoogeveen hoorn horgen husum hyeres ibague ieper ijsselstein imola
        indaiatuba inverness ipswich iquique irun iserlohn isernia istres itzehoe izegem jerez jesi
        julich jundiai kampen kapfenberg katwijk kempten kloten knokke konstanz krems kreuzlingen
        kufstein lamego lamezia landshut langenthal lannion leganes legnano leicester leoben leverkusen
        lienz lier liestal limeira lisieux locarno lokeren lommel lorca lorrach loures ludenscheid
        ludwigsburg luneburg luton maaseik maassluis mafra managua mangualde manresa marbella marburg
        martigues mataro matera maua maubeuge melilla melun menen meppel merida middelburg middlesbrough
        modling moers montauban montbeliard montelimar monterrey montijo montlucon montreuil montreux
        morelia mostoles motril muttenz nanterre narbonne neubrandenburg neuchatel neumunster neuquen
        neuss neuwied nevers nieuwegein nijkerk ninove norderstedt norwich nottingham nuoro nyon
        odivelas offenbach offenburg olhao oosterhout opfikon oristano oudenaarde papendrecht parla
        passau penafiel peniche perigueux pforzheim pinneberg piracicaba plauen plymouth pomezia
        portsmouth pozuelo pratteln puebla purmerend puurs queretaro quito radolfzell ragusa rapperswil
        rastatt ravensburg recklinghausen remscheid renens reus reutlingen rheine rheinfelden ridderkerk
        rieti rijswijk roanne rodez roermond ronse rosenheim roubaix rovereto russelsheim sabadell
        sagunto saint-brieuc saint-denis saint-malo saint-quentin salford saltillo salzgitter
        schaffhausen schagen schlieren schwechat seixal sesimbra sete sierre sindelfingen sint-truiden
        sion sittard sneek soissons solothurn southampton speyer spijkenisse stadskanaal stevenage
        stockport stralsund straubing suhl sumare sunderland swansea swindon tampico tarbes taubate
        telde temse temuco teramo teresina terneuzen terni terrassa thionville tiel tienen tijuana
        toluca tongeren torhout torrejon torremolinos torreon torrevieja tourcoing trapani traun trofa
        trujillo tudela tulln uberaba uden uster valenciennes valinhos valongo valparaiso vannes veendam
        veenendaal veghel velbert velletri verbania versailles vesoul vevey vicenza vichy viersen
        vigevano vilanova villavicencio vilvoorde vinhedo vitrolles vlaardingen vlissingen voghera
        voorburg wadenswil wageningen walldorf waregem weert weimar wetteren wetzikon wetzlar wijchen
        wilhelmshaven winschoten winterswijk wismar woerden wohlen wolfenbuttel wolfsberg wolverhampton
        worms yverdon zaltbommel zaventem zeist zelzate zevenaar zottegem zug zutphen
        austria österreich nederland netherlands belgium belgië canada australia india mexico méxico"""
    ).split()
) | frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
    ontario quebec alberta manitoba saskatchewan queensland tasmania""".split()
) | frozenset(
    [
        "new jersey", "new mexico", "new hampshire", "north carolina", "south carolina", "rhode island",
        "british columbia", "nova scotia", "new south wales", "northern ireland",
        "new york", "san francisco", "los angeles", "sao paulo", "rio de janeiro",
        "buenos aires", "san diego", "washington dc", "united states", "united kingdom",
        "mexico city", "ciudad de mexico", "belo horizonte", "porto alegre", "den haag",
    ]
)  # fmt: skip
"""Cities, states and countries, in plain lower case."""
COUNTRIES = frozenset(
    "france spain espana italy italia portugal brasil brazil england scotland ireland switzerland schweiz suisse "
    "deutschland germany austria nederland belgium belgique belgie mexico argentina colombia chile peru iberia".split()
)
LARGE_CITIES = (
    "york san francisco los angeles london berlin paris madrid munich munchen hamburg amsterdam lisboa milano "
    "roma chicago boston"
)
"""Towns that stand behind so many names that they are part of none."""
