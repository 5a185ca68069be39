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
