"""How names are spelled, and what looks like one: German."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    hyphened_and="und",
    joining="am|zum|zur|von|der|den|für|in|und",
    particles="von|der|den|zu",
    between_people="von",
    courtesies="frau herr herrn professor professorin",
    pronouns="Sie Ihnen",
    no_names="""
neuigkeiten nachrichten zukunft besten dank herzlichen herzlicher vielen gruss gruß montag dienstag mittwoch
donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
auftrag namens kunden sehr geehrte geehrter frau herr guten tag hallo freundliche
grüße grüßen viele liebe uhr termin gespräch vorstellungsgespräch bewerbung familie
ihre ihr ihnen unser wir sie datum ort stelle mvg
""",
    no_persons="""
saal raum konferenzraum zeit meetingraum der die das dein deine zum zur strasse straße
platz vorbereitung angebot hinweise einzelheiten sprachbox mailbox buchung
""",
    street_ends="strasse|platz|allee|damm|ufer",
    phrase_articles="den der",
    before_articles="von",
)
