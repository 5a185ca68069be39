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
CLAIMS = r"""
years? decades? led managed built founded certified certificates? degree awards? expert
promoted references? worked developed launched designed delivered salary offer offers
fluent native married available\simmediately
jahren? geleitet aufgebaut gegründet zertifiziert abschluss experte gearbeitet entwickelt
années? ans dirigé géré fondé certifiée? diplôme expert travaillé développé
años dirigido gestionado fundado certificad[oa] título experto trabajado desarrollado
anos liderei dirigi geri certificad[oa] diploma especialista trabalhei desenvolvi
jaren? geleid opgericht gecertificeerd diploma gewerkt ontwikkeld
anni diretto gestito fondato certificat[oa] laurea esperto lavorato sviluppato
"""
"""Words by which a letter would claim what nobody told."""
NUMBERS = r"""
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred
thousand million zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert
deux trois quatre cinq sept huit neuf dix douze vingt cent mille
dos tres cuatro cinco siete ocho nueve diez doce veinte cien mil
dois três quatro sete oito nove dez doze vinte cem
twee drie vijf zes zeven negen tien twaalf twintig honderd duizend
due tre quattro cinque sei sette otto nove dieci dodici venti cento
"""
OPENERS = """
a again also although and any as at based besides by could do during following for from
given having he hearing her his how i if in it it's its just let like looking many may
meeting my naturally of on once one our please regarding she should since so speaking
talking thank thanks that the their there these they this those to understanding until
we what when where whether while with would you your
aber alle als am an auch auf aus bei beim bitte da dabei damit danke das dass der die
dies diese dieser durch ein eine einen es falls für gern gerne haben hiermit ich ihnen
ihr ihre im in ist könnten mein meine mit nach natürlich nun ob sehr sie sollte sollten
um und unser unsere vielen vom von was wenn wie wir wo wäre zu zum
au aussi avec bien ce cela ces c'est cet cette comme dans de depuis des en est et il
j'ai j'aimerais je l'échange la le les lors ma mais merci mon notre nous nos où par pour
pourriez pouvez puis quand que s'il si suite sur tout un une votre vos vous à
además al algo ante como con cuando de del desde donde el ella en es esta este estoy
gracias ha hay la las le les lo los me mi mucho muchas muy no nos nuestra para podría
por puedo quedo quería si sigo sin su también tras un una y ya
agora agradeço ainda ao aos as com como da de depois desde do e em era espero esta este
estou eu fico foi gostaria há isso já mais me meu minha muito muita na no nos nossa o os
ou para pela pelo poderia por posso qual quando que se sem seria sobre sua também um uma
aan als alvast bedankt bij daarom dank dat de deze die dit door een en er graag heel het
hierbij hoe ik in is kan kunt laat met mijn mocht na naar nog nu om onze ook op over te
tijdens uit uw van veel voor wat we wij wilt zoals zou
a al alla anche ancora che chi ci come con così da dal dalla del della desidero di dopo
e ed era gli grazie ha ho i il in io la le lei lo ma mi mio molto ne nel nella noi non
nostro o per più posso potrebbe quando questa questo resto se sono spero su sul sulla
suo tutto un una vi
"""
"""Words with which a sentence may begin, in all languages."""
