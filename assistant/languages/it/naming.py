"""How houses and people are named: Italian."""

from assistant.languages.house_names import HouseNames
from assistant.languages.naming import (
    Clients,
    Displays,
    Joints,
    Labels,
    Listings,
    Mentions,
)

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
    owners_past="(?:suo|sua|suoi|sue|tuo|tua|tuoi|tue) (?:(?:ampia|lunga|precedente|solida|pregressa) ){0,2}(?:background|esperienz[ae]|percorso|anni)(?: (?:professional[ei]|lavorativ[aeo]|precedente|pregressa))?",
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
    elided="l|d",
    elided_alone="dell",
    elided_small="all",
)
CLIENTS = Clients(
    agencies=r"lavoro\b",
    placers="consulente (?:di )?selezione",
    spoken="(?:il )?(?:nostro|mio) cliente|azienda cliente|(?:di|per|presso) (?:un|uno) dei (?:nostri|miei) clienti",
    labels="cliente|azienda(?! (?:Osp|San|USL|Spec|Agr))|datore di lavoro",
    articles="il|l'",
)
LISTINGS = Listings(
    titled_by="la|lo",
    before_names="il|la",
    ours="il nostro|la nostra",
    courtesies="dott",
    lists=r"intervistator\w*|partecipanti",
    fields=r"intervistator\w*",
    asking_for=r"chied\w{1,8} di",
    asking=r"chied\w{1,3} di",
    before_single="il|la|di",
    house_nouns="gruppo",
    our_own="nostr[oa]",
    honours="Sig|Dott|Avv|Ing",
    before_met=r"dott|dott\.ssa|ing|avv|sig|sig\.ra",
    single_articles="il|la",
    honour_ends="ssa|ra",
)
HOUSE_NAMES = HouseNames(
    articles="il|lo|la|gli|i",
    nouns="azienda(?! (?:Osp|San|USL|Spec|Agr))",
    elided="l",
    elided_common="[Dd]ell|[Aa]ll",
    small_articles="il la i l",
    joins="e con i",
    joints="di",
    honours="sig sig.ra signora signor dott dott.ssa avv",
    common="""
scuola laboratorio comune ospedale hotel università azienda centro istituto ristorante
farmacia clinica banca museo teatro divisione rsa sindaco gruppo studio
""",
    shops="eria",
    of_towns_begin="universit",
)
