"""Trades, ranks and titles, and what looks like them: French."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    ranks="confirme confirmee debutant debutante",
    endings="e ne ere trice es s",
    gendered="e ne trice euse se ere",
    nobody="organisateur",
    houses="""
groupe universite centre ville mairie fondation banque ecole musee institut ehpad
association auberge mutuelle hotel
""",
    no_trades="""
secteur moteur ordinateur hauteur catalogue dialogue caste presse presses mastere
montage liste piste touriste existe insiste consiste resiste assiste persiste
""",
    surnames="""
mercier boucher boulanger charpentier portier berger gardien bijoutier couturier
tailleur leger vannier potier sellier pecheur forgeron graveur
""",
)
CASES = Cases()
