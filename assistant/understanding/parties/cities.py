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
