"""How names are spelled, and what looks like one: Italian."""

from assistant.languages.spelling import Spelling

SPELLING = Spelling(
    joining="con|del|della|dell|delle|di|da|la|le|in|e",
    particles="di|del|della|da|la",
    between_people="di da",
    courtesies="signora signor",
    pronouns="La Lei",
    no_first_names="Sarà",
    no_names="""
dottoressa dottore signora signor scarica lettera lunedì martedì mercoledì giovedì
venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
settembre ottobre dicembre ciao gentile grazie cordiali saluti colloquio posizione
ruolo risorse umane
""",
    no_persons="""
sala il lo la le inizia conferma ora est sud via viale piazza corso offerta dettagli
preparazione consigli redazione prenotazione appuntamento
cancellata cancellato confermata confermato annullata annullato
""",
)
