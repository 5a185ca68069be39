"""How names are spelled, and what looks like one: Dutch."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    joining="aan|van|der|den|en|in",
    particles="van|der|den|ter|ten|de",
    between_people="van de",
    courtesies="mevrouw",
    pronouns="U",
    no_names="""
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni
juli augustus hoi beste geachte gr mvg groet groeten vriendelijke sollicitatie functie
gesprek namens
""",
    no_persons="zaal vergaderzaal het straat voorbereiding aanbod bekijk reservering",
    street_ends="laan|straat|steenweg|gracht|kade|dreef|plein",
    before_articles="van",
)
