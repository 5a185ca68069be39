"""What no letter says, by the rule that forbids it, in each language."""

SALARY = r"""
salar(?:y|ies) wages? remuneration pay\s?rise compensation
gehalt\w* vergütung\w* lohn\w* bezahlung
salaires? rémunération
salarios? sueldos? remuneración
salários? remuneração
salariss?en salaris loon beloning
stipendi[oi]? retribuzione
"""
FEEDBACK = r"""
feed-?back how\s(?:did\si|i\s(?:did|performed)) my\sperformance
rückmeldung\szu\smeinem?r?\s(?:auftritt|leistung|gespräch)
ma\sprestation mes\sperformances mi\sdesempeño
meu\sdesempenho mijn\sprestaties? mia\sprestazione
"""
REPROACH = r"""
still\shaven't\sheard have\snot\sheard\s(?:back|from\syou) disappoint\w* ignored?
you\spromised unacceptable why\shaven't unfair frustrat\w*
enttäuscht\w* leider\simmer\snoch\snichts warum\shaben\ssie\snicht versprochen\shatten
déçue? toujours\spas\sde\snouvelles vous\saviez\spromis
decepcionad[oa] todavía\sno\s(?:he|me\shan) desilud\w* decepcionante
ainda\snão\s(?:recebi|tive)
teleurgesteld nog\ssteeds\sniets delus[oa] non\sho\sancora\sricevuto
"""
PLEADING = r"""
i\sbeg desperate\w* last\schance need\sthis\sjob would\sdo\sanything please,?\splease
flehe verzweifelt brauche\sdiesen\sjob je\svous\ssupplie désespér\w*
le\sruego\sencarecidamente le\ssuplico suplico desesper\w* imploro
smeek wanhopig la\ssupplico disperat\w*
"""
CHANCES = r"""
my\schances did\si\sget meine\schancen mes\schances mis\sposibilidades
minhas\schances mijn\skansen mie\spossibilità
"""
JARGON = r"""
synerg\w* leverage circle\sback touch\sbase low-hanging value-add rockstar ninja
paradigm win-win deep\sdive
"""
