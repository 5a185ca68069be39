"""What stands under letters and around titles: Dutch."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    marks=r"w\.g\.|i\. ?o\.",
    formulas="Namens deze",
    on_behalf="namens",
    from_house="bij",
    streets="straat|laan|weg|gracht|kade",
    street_ends="straat|laan|gracht|kade|plein",
    teams="werving",
    honours=r"Mevr\.?|Dhr\.?",
    of_house="van de|van het|van|de",
    initialled="de|van|den|der|ter|ten",
    offices="zaken dienst",
    closing_ends="groet(?:en|jes)?|mvg",
    closers="groet groeten groetjes mvg ja",
    signed_for="Voor|Namens",
    of_owner="van|in",
)
TITLING = Titling(
    references="vacature(?:nummer|nr)|nr",
    terms=r"tijdelijk|vacature|\bniveau\b",
    hours="uur",
    years="zomer",
    forms="intern|extern|stagiair|stage",
)
