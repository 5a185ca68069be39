"""What stands under letters and around titles: Italian."""

from assistant.languages.edges import Signing, Titling

SIGNING = Signing(
    from_house="presso",
    streets="via|viale|piazza|corso",
    small_print="non rispondere|automaticamente|informativa|regolamento ue|ambosessi|903/77|pari opportunità|prima di stampare|disiscriv|presidiata|gestisci",
    teams="selezione",
    articles="il|le|la",
    honours=r"Sig\.?|Sig\.ra|Dott\.?|Dott\.ssa|Avv\.|Ing\.|Suor|Signora?|Sig\.na|Arch\.",
    name_articles="La|De|Di|Della?",
    of_house="della|dell['’]|del|di",
    closers="saluti saluto grazie no presto ciao fortuna",
    signed_for="Per",
)
TITLING = Titling(
    references="rif(?:erimento)?|codice",
    terms=r"categoria|tempo (?:pieno|indeterminato)|turno|\b(?:livello|sede|filiale)\b",
    hours="ore",
    years="estate stage",
    tails="a tempo (?:pieno|parziale)",
    share_at="all['’]|al |a ",
    loose_ends="del|della|dal",
    slashed="a|o|e|trice",
    bracketed="a|o|e|trice",
)
