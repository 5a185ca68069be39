"""Words that look like what somebody does, and are not, or not always."""

NO_TRADES = frozenset(
    """lebenshilfe unfall-hilfe johanniter-unfall-hilfe kinderhilfe opferhilfe aidshilfe welthungerhilfe laden secteur moteur ordinateur hauteur catalogue dialogue caste presse presses partners masters
    chase mastering mastere chefs agentur testen tests test hilfe kraft fuhrer verwaltung
    betreuung koordination stewards quadro perito caixa ober boer bauer wirt wart hand hands
    montage host hosts maker owners guards server servers leads teachers cleaners tailored
    kochen makers  tech painted coached fellows scheduled printers builders arts konsultation entrevista entrevistas intervista revista revistas prevista previstas vista vistas lista listas pista pistas devo conquista artista settore motore fattore direttore-sanitario computador servidor servicios proveedor liste piste touriste existe insiste consiste contador-de career careers employee employees resiste assiste persiste mercador exterior interior corredor comedor alrededor recibidor vencedor""".split()
)
"""Words that look like trades and are none by themselves; each language's trades stand in its own file."""
SURNAMES = frozenset(
    """baker cook carter mason taylor potter turner porter butler carpenter chandler cooper fisher gardener
    glover miller page palmer parker shepherd tanner weaver painter joiner sawyer sexton steward usher warden
    clerk barber binder caster driver farmer hand head master skipper smith wright koch bauer meister wirt
    schneider maler binder hauer becker glaser boer kok slager ober bakker smits visser schilder mercier
    boucher boulanger charpentier pastor sanger richter walker ranger brewer minor miner goldsmith king
    major dean marshall abbott bishop deacon provost sheriff mayor judge squires doctor pilot monteiro ferreiro pedreiro barbero herrero zapatero pastore sarto ferrari dekker winzer portier rechter bode kelner imker berger gardien bijoutier couturier tailleur pescador guerrero leger springer fischer geiger machinist
    rademacher radermacher rademaker schumacher schuhmacher schoenmaker wannenmacher wagenmacher stellmacher hutmacher raedemaker
    zimmermann zimmerer kaufmann hoffmann fuhrmann bergmann hausmann ackermann lehrer lehner pfleger pfister gartner
    schafer schaefer muller mueller weber schreiner schmied topfer drechsler metzger fleischer kohler jager forster
    kramer wachter schroder schroeder schroter pfeiffer trommler timmerman timmermans bouwman molenaar mulder
    brouwer schipper schippers schrijver veerman vissers wever wevers smid smit kuiper kuipers metselaar
    dekkers snijder snijders bakkers slagers meijer tuinman koopman schuurman hofman herder vannier potier sellier pecheur
    forgeron graveur saddler farrier klerk duiker drukker calderero librero quesero vaquero barbiere tintore barbeiro
    drechsler drucker polster notar maurer gerber schlosser kellner forster glaser""".split()
)
"""Trades that are more often a last name when they stand behind a first one."""
