"""German words around times."""

from assistant.understanding.times.languages.language import Cues

CUES = Cues(
    answer=(
        r"\b(?:wir|ich|man|team|fachabteilung|personalabteilung|kollegin|kollege)\b(?: \S+){0,8}? (?:melden?|bescheid|ruckmeldung|informieren?|entscheid\w*|zuruck(?:kommen|melden)?|in verbindung|kontaktieren|antwort\w*|mitteilen|feststehen|update|feedback|absprechen|abschlie\w+|auswert\w+|rufen?|schreiben)",
        r"\b(?:melden?|meldet|melde) (?:wir|ich|sich|uns|mich)\b",
        r"\b(?:horen|bekommen|erhalten|kriegen|erfahren) (?:sie|du)\b|\b(?:sie|du)\b(?: \S+){0,6}? (?:horst|horen|erhalten|erhaltst|bekommen|bekommst|erfahren|erfahrst|kriegst)\b",
        r"\b(?:entscheidung|ruckmeldung|feedback|antwort|bescheid|ergebnis|update|nachricht)\b(?: \S+){0,5}? (?:fallt|fallen|treffen|getroffen|erfolgt|erfolgen|erwarten|rechnen|geben|erhalten|bekommen|haben|vorliegen|mitteilen|kommt|folgt|steht|ist|wird|bis|innerhalb|in|am)\b",
        r"\b(?:ruckmeldung|entscheidung|bescheid|feedback|antwort|ergebnis)\b",
        r"\b(?:brauchen|benotigen|bitten|bitte) (?:wir |ich )?(?:noch |um )?(?:\S+ ){0,2}(?:zeit|geduld|woche|wochen|tage)",
        r"\bwei(?:ss|ß) (?:ich|wir) (?:\S+ )?mehr\b|\bmehr wissen\b|\bgeben (?:wir )?(?:ihnen|dir|euch)\b|\brechnen\b",
        r"\b(?:wissen|weisst|erfahren|erfahrst|haben|hast) (?:sie|du|ihr) (?:\S+ ){0,5}?(?:bescheid|mehr|wie es|ob|antwort|ruckmeldung|klarheit|gewissheit|neuigkeiten)\b",
        r"\b(?:wissen|weisst) (?:sie|du|ihr|wir)\b|\b(?:rufe|rufen|ruft|schreibe|schreiben|sage|sagen) (?:ich|wir|sie|dich|herr|frau)\b|\bwie es weitergeht\b",
        r"\b(?:bei (?:ihnen|dir|euch) )?(?:zuruck)?(?:melden|gemeldet)\b|\b(?:geduld|gedulden|nachricht|neuigkeiten|klarheit|gewissheit|schlauer|zusage|auf dem laufenden)\b",
        r"\bkomm(?:e|en|t)\b(?: \S+){0,8}? auf (?:sie|dich|euch)\b|\bauf (?:sie|dich) zu\b|\bauf (?:sie|dich) zukommen\b|\bkommen wir\b|\bgeben wir\b|\bgebe ich\b|\bzuruckmelden\b|\bentscheiden\b|\bnichts (?:von uns )?(?:gehort|horen)\b",
    ),
    asks_owner=(
        r"\b(?:nach(?:fragen|haken|zufragen|zuhaken)|erinnern sie (?:mich|uns)|erinner (?:mich|uns))\b",
        r"\b(?:melden sie sich|melde dich|fragen sie|frag|haken sie|hake|kommen sie) (?:\S+ ){0,4}?(?:nach|wieder|gerne?|noch einmal|nochmal|bei (?:mir|uns)|auf (?:mich|uns) zu)?",
        r"\b(?:sich|dich) (?:gern\w* |einfach |dann )?(?:\S+ ){0,4}(?:wieder|nochmal\w*|noch einmal|erneut) (?:bei (?:mir|uns) )?melden",
    ),
    not_answer=(
        r"\b(?:einzureichen|abzugeben|zu bearbeiten|zuruckzusenden|hochzuladen)\b|\b(?:test|aufgabe|fallstudie)\b(?: \S+){0,4}? (?:bis|abgeben|einreichen)\b",
        r"\b(?:bitte(?! geben sie (?:uns|mir) (?:bitte )?noch)|konnen sie|konnten sie|kannst du|konntest du|geben sie(?! (?:uns|mir) (?:bitte )?noch)|gib(?! (?:uns|mir) (?:bitte )?noch)) (?:\S+ ){0,10}?(?:bestatigen|bestatige|bescheid|ruckmeldung|mitteilen|teilen|senden|schicken|antworten|buchen|wahlen|zusagen|anmelden|bewerben|mit|einreichen|hochladen|zuruck|an|geben)\b",
        r"\b(?:geben sie(?! (?:uns|mir) (?:bitte )?noch)|gib(?! (?:uns|mir) (?:bitte )?noch)|teilen sie|lassen sie|lass|um (?:ihre |deine |kurze |eine )?(?:kurze )?(?:ruckmeldung|bestatigung|antwort|zusage))\b",
        r"\b(?:ihre|deine|eure|ihrer|deiner) (?:\S+ )?(?:ruckmeldung|antwort|zusage|bestatigung|entscheidung)\b|\bsag (?:uns|mir)\b|\bsagen sie\b",
        r"\bbitte\b(?! (?:geben sie (?:uns|mir) (?:bitte )?noch|haben|um (?:etwas |noch )?(?:geduld|verstandnis)))",
        r"\b(?:(?<!ablauf der )frist|(?<!nach )(?<!nach dem )bewerbungsschluss|einsendeschluss|eintritt\w*|arbeitsbeginn|gultig|lauft ab|anmeldeschluss)\b",
        r"\b(?:gesprach|vorstellungsgesprach|interview|termin|telefonat|kennenlernen|assessment)\b(?: \S+){0,4}? (?:findet|ist|am|um|statt|war|steht|wird)\b",
        r"\b(?:kalender\w*|einladung|zoom|link|einwahldaten|details)\b",
        r"\b(?:verfugbar|zeit hatten|zeit haben|passt|frei|im urlaub|abwesend|abwesenheit|nicht im (?:buro|haus))\b",
    ),
    need=(r"\bin anspruch\b|\brechnen sie\b|\beinplanen\b|\bgeben sie uns\b|\bgib uns\b|\b(?:brauchen?|benotigen?|braucht|dauert|dauern)\b",),
    extends=(r"\b(?:noch eine|noch ein|weitere|etwas mehr zeit|langer als|verzoger\w*|eine zusatzliche)\b",),
    after_interview=(r"\bnach (?:dem|unserem|ihrem|deinem|den|dem letzten) (?:\S+ )?(?:gesprach|gesprachen|interview|interviews|termin|vorstellungsgesprach|telefonat|kennenlernen|auswahltag)",),
    away=(
        r"\b(?:nicht im (?:buro|hause?|dienst)|abwesend|abwesenheit|im urlaub|urlaub|unterwegs|ausser haus|au(?:ss|ß)er haus|dienstreise|elternzeit|nicht erreichbar|nicht verfugbar|abwesenheitsnotiz)\b(?:[^.\n]|\.(?=\s?\d|\s?[a-z])){0,60}?\b(?:bis|einschlie(?:ss|ß)lich|-)(?:\W|$)",
        r"\bbis\b",
    ),
    back=(
        r"\b(?:bin|sitze|sitz|stehe|lese|arbeite) ich (?:\S+ ){0,3}?wieder\b|\bwieder (?:am|an meinem|im|zuruck)\b|\bnicht vor\b",
        r"\b(?:ab|wieder ab|am|zuruck|wieder|erst) ?(?:dem|am|ab)?\b(?=[^.]*\b(?:wieder|zuruck|erreichbar|da\b|im buro))",
        r"\b(?:wieder (?:im buro|da|erreichbar|zuruck|fur sie da)|zuruck|zuruck(?:kehren|gekehrt)|ruckkehr|kehre)\b",
    ),
    roles=(
        ("", ("schlage ich vor", "schlagen wir vor", "schlage vor", "schlage ich ihnen vor", "schlagen wir ihnen vor", "schlage ich dir vor", "schlagen wir dir vor", "sehen wir vor", "ich schlage vor", "wir schlagen vor")),
        ("deadline", ("…spätestens", "bis", "bis zum", "spätestens", "spätestens bis", "spätestens am", "bis spätestens", "frist", "bewerbungsschluss", "einsendeschluss", "vor", "anmeldeschluss", "bewerbungsfrist", "gültig bis")),
        ("posted", ("veröffentlicht am", "veröffentlicht", "ihre bewerbung vom", "bewerbung vom", "ihre e-mail vom", "mail vom", "nachricht vom", "gesendet", "eingegangen am", "schreiben vom", "gesendet:")),
        ("start_date", ("erster arbeitstag", "erster arbeitstag ist", "erste arbeitstag ist", "erster tag ist", "arbeitsbeginn ist", "beginn ist", "start ist", "eintrittsdatum", "eintrittstermin", "arbeitsbeginn", "beginn der tätigkeit", "einstellung zum", "start zum", "eintritt zum", "befristet vom", "befristet ab", "einsatz vom", "einsatz ab", "vertrag vom", "vertragsbeginn", "besetzen zum", "zu besetzen ab", "zum nächstmöglichen zeitpunkt ab", "arbeitsbeginn am", "eintritt am", "starttermin", "frühester eintrittstermin", "startdatum")),
        ("holiday", ("urlaub vom", "geschlossen am", "geschlossen", "im urlaub", "feiertag", "betriebsferien", "abwesend", "urlaub", "nicht im büro", "abwesend vom", "im urlaub vom", "betriebsurlaub")),
        ("past", ("gespräch vom", "telefonat vom", "unser gespräch", "gesprochen", "sprachen wir", "seit", "unserem gespräch am", "gespräch am vergangenen", "nach unserem telefonat", "unser telefonat vom")),
        ("old", ("nicht am", "nicht wie geplant am", "ursprünglich", "ursprünglich am", "statt", "anstatt", "anstelle", "bisher", "bisheriger termin", "alter termin", "statt am", "war für", "anstelle von", "verschieben vom", "nicht am", "…entfällt", "…abgesagt", "…muss verschoben", "…muss leider verschoben", "…verschoben", "…muss leider entfallen", "…absagen", "…verlegen", "…leider nicht", "…ist abgesagt", "…fällt aus", "…müssen wir leider", "…geplante")),
        ("unavailable", ("außer", "nicht verfügbar", "…geht nicht", "…geht leider nicht", "…passt nicht", "…passt leider nicht", "…kann ich nicht", "…kann ich leider nicht", "…bin ich nicht", "…bin ich unterwegs", "…bin ich verhindert", "…bin ich im", "…bin ich weg", "…bin ich verreist", "…klappt nicht", "…klappt leider nicht", "…schaffe ich nicht", "…ist schlecht", "…bin ich leider", "…habe ich keine", "…ist leider nicht")),
        ("arrival", ("bitte seien sie um", "einlass ab", "einlass", "treffpunkt um", "melden sie sich um", "seien sie bitte um", "ankunft", "am empfang um")),
    ),
    order=(("frühere", 0), ("früheren", 0), ("früherer", 0), ("spätere", -1), ("späteren", -1), ("späterer", -1), ("letztere", -1), ("letzterer", -1), ("letzteren", -1), ("früheste", 0), ("frühesten", 0)),
    pick=(("erste", 0), ("ersten", 0), ("erster", 0), ("zweite", 1), ("zweiten", 1), ("zweiter", 1), ("dritte", 2), ("dritten", 2), ("dritter", 2), ("vierte", 3), ("letzte", -1), ("letzten", -1), ("letzter", -1), ("option 1", 0), ("option 2", 1), ("option 3", 2), ("variante 1", 0), ("variante 2", 1), ("termin 1", 0), ("termin 2", 1), ("termin 3", 2), ("früheren", 0), ("späteren", -1), ("erstgenannten", 0)),
    refuse=(r"\b(?:nicht|kein|keine|keiner|keinen|leider|weder)\b",),
    prefer=(r"\b(?:am besten|ideal\w*|lieber|am liebsten|bevorzug\w*)\b",),
    unable=(r"\b(?:nicht|kein\w*|verhindert|ausfallen|ausfallt|entfallt|absagen|fallt|krank|erkrankt)\b",),
    meeting=(r"\b(?:\w*gesprach\w*|\w*termin\w*|\w*interview\w*|call|treffen|telefonat|meeting)\b",),
)  # fmt: skip
