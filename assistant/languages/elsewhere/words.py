"""Absence notes in languages that are not otherwise known."""

from assistant.languages.words import Words

WORDS = Words(
    code="",
    common="",
    conditional="(?!)",
    anchors="autosvar|frånvaro|semester|fravær|automatisk svar|autosvar|odpowiedź automatyczna|urlop|poza biurem|poissa|automaattinen vastaus|loma|ikke på kontoret|på kontoret|automatická odpověď|dovolen|ferie|niet op kantoor",
    joining="",
    macros={},
    cues={
        "autoreply.absence": """
(autosvar|automatiskt svar|frånvaromeddelande|automatisk svar|fraværsassistent|automaattinen vastaus|poissaoloviesti|automatická odpověď|automatikus válasz)
(odpowiedź automatyczna|autoodpowiedź|automatyczna odpowiedź)
(jag har semester|jag är (~ )?(ledig|föräldraledig|tjänstledig|borta|på semester)|åter på kontoret|tillbaka (måndag*|tisdag*|onsdag*|torsdag*|fredag*|den|på kontoret)|mejlen läses inte|inte på kontoret)
(jeg (er|har|holder) (~ )?(ferie|efterårsferie|sommerferie|barsel|fri|permisjon|påskeferie|vinterferie|juleferie)|ikke på kontoret|tilbage (~ )?(mandag|tirsdag|onsdag|torsdag|fredag|den|på)|tilbake (~ )?(på kontoret|mandag|tirsdag|onsdag|torsdag|fredag|den))
(przebywam na urlopie|jestem (~ )?(na urlopie|poza biurem|nieobecn*)|nieobecność|odpowiem po powrocie|po powrocie)
(olen (~ )?(lomalla|poissa|vapaalla)|palaan (~ )?töihin|takaisin töissä)
(jsem (~ )?(na dovolené|mimo kancelář)|szabadságon vagyok|házon kívül)
(brådskande ärenden|haster det|i hastetilfælde|ved hastesaker|w pilnych sprawach|kiireellis*)
""",
    },
)
