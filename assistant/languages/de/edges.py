"""What stands under letters and around titles: German."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    marks=r"i\. ?[AVav]\.|i[AV]|ppa?\.|gez\.",
    formulas="Im Auftrage?|In Vertretung",
    from_house="vom|bei",
    contacts="telefon",
    streets="strasse|strae|weg|platz|allee|str",
    street_ends=r"strasse|straße|str\.|platz",
    small_print="automatisch|handelsregister|amtsgericht|geschäftsführer|sitz der|ust-id",
    teams="karriere",
    articles="das|die|der",
    honours=r"Frau|Herr|Schwester|Ing\.",
    of_house="von der|von|vom|aus dem|aus der",
    initialled="von|der|den",
    offices="""
amt abteilung verwaltung wesen stelle referat dezernat buro leitung service management
""",
    closing_ends="gr[uü](?:ß|ss)e?n?|lg|vg|hg|mfg|mvg",
    closers="""
herzlich herzliche grüße grüßen gruß grüsse danke ja nein tschüss lg vg mfg hg
""",
    signed_for="Für(?: die| den| das)?",
    of_owner=r"der|des|von|i\. ?[GL]\.|in",
)
TITLING = Titling(
    genders="alle geschlechter|alle level|alle menschen|alle|gn|divers",
    references="referenz|kenn(?:ziffer|zahl)|stellen-?(?:nr|id|nummer)|nr",
    terms=r"kategorie|homeoffice|home office|vollzeit|teilzeit|befristet|elternzeit|\bfiliale\b|\bniveau\b",
    hours="std|stunden",
    years="sommer herbst winter praktikum",
    tails="vollzeit|teilzeit|in (?:vollzeit|teilzeit)|efz|eba|ab sofort",
    forms="extern|praktikum",
    inside="in|e|r",
    gender_signs="gn|GN|div",
    last_signs="divers",
)
