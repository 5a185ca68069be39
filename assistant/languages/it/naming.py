"""How houses and people are named: Italian."""

from assistant.languages.naming import Displays, Joints, Labels, Mentions

DISPLAYS = Displays(
    for_house="per",
    of_person="di",
    on_behalf="per conto di",
    office_heads="servizio|direzione|ufficio|settore|area",
    desks="Ufficio",
    hirers="selezione|personale",
    hirers_of="di|da|del|della",
    agency_kinds="ricerca e selezione",
    honours="""
avv rag geom arch dott dottssa dott.ssa sig sig.ra sig.na prof.ssa dr.ssa d.ssa suor
""",
)
MENTIONS = Mentions(
    at="presso",
    placed="di|da|in",
    parts_of="di|da|del|in",
    behind_title="in",
    applying="candidatura|inviata",
    named_clients="(?:il )?nostro cliente",
    in_subjects="presso|con|colloquio",
)
LABELS = Labels(
    shared="lavoro annunci concorsi selezione selezioni",
    left_out="di del della delle e la le il lo l d",
    hires_behind="lavoro",
    hiring="selezione",
    of="della|dello|del",
)
JOINTS = Joints(
    within="con|del|dell[ae]|dell|degli|dei|delle|di|da|per|la|le|e",
    before_sort="di|da",
    behind_sort="di|del",
    partners="Associati|Figli",
)
