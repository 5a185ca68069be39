"""Dutch words around times."""

from assistant.understanding.times.languages.language import Cues

CUES = Cues(
    answer=(
        r"\b(?:heb|hebt|heeft|hebben) (?:je|jij|u|jullie)\b(?: \S+){0,4}? (?:antwoord|uitsluitsel|bericht|duidelijkheid|reactie|nieuws|zekerheid)\b",
        r"\b(?:wij|we|ik|men|hij|zij|team|commissie)\b(?: \S+){0,8}? (?:contact\w*|terug\w*|laten\b.{0,20}weten|weten|reactie|beslissen|besluiten|besluit|informeren|antwoord\w*|bellen|bel|mailen|update|feedback|hoor|terug|afronden|horen)",
        r"\b(?:nemen|neem|laten|laat|komen|kom|geven|geef|bellen|informeren) (?:we|wij|ik)\b",
        r"\b(?:je|jij|u|jullie)\b(?: \S+){0,3}? (?:hoort?|ontvangt?|krijgt?|verwachten|kunt|kan|horen)\b|\b(?:hoor|ontvang|krijg|hoort|ontvangt|krijgt) (?:je|u|jullie)\b",
        r"\b(?:reactie|beslissing|besluit|terugkoppeling|antwoord|uitslag|nieuws|feedback|bericht|uitkomst)\b",
        r"\b(?:procedure|gesprekken)\b(?: \S+){0,5}? (?:afronden|afgerond|duurt|duren)",
        r"\b(?:weet|weten|hoor|hoort|verneem|verneemt) (?:je|u|jullie|jij|we|wij)\b|\breageren\b|\b(?:bel|bellen|mail|mailen|informeer|koppel|koppelen) (?:ik|we|wij)\b",
        r"\breken(?:t|en)? (?:maar )?op\b|\b(?:uitsluitsel|duidelijkheid|geduld|waar (?:je|u) aan toe)\b",
        r"\b(?:laat|laten) (?:het )?(?:je|u|jou|jullie)\b(?: \S+){0,8}? weten\b|\blaten (?!je|u\b)(?:\S+ ){0,6}horen\b",
        r"\bknoop door\b|\b(?:nemen|neemt) (?:\S+ ){0,3}(?:beslissing|besluit)\b|\bmeer (?:weten|duidelijkheid)\b",
        r"\bniets (?:van ons )?(?:gehoord|hoort|vernomen)\b|\bop de hoogte\b|\bterug (?:bij|aan) (?:je|u)\b",
    ),
    asks_owner=(r"\b(?:neem gerust contact|mail (?:me|ons|mij)|stuur (?:me|ons|mij) (?:dan )?een|vraag (?:het )?(?:gerust )?(?:na|nog)|trek (?:dan )?aan de bel|bel (?:me|ons|mij)|laat (?:dan )?(?:iets|van je) (?:van je )?horen|herinner)\b",),
    not_answer=(
        r"\bin te (?:leveren|vullen|dienen)\b|\bterug te sturen\b|\b(?:opdracht|test|casus)\b(?: \S+){0,4}? (?:inleveren|voor|uiterlijk)\b",
        r"\b(?:graag|zou je|zou u|kun je|kunt u|wil je|wilt u|gelieve|wil jij)\b(?: \S+){0,8}? (?:bevestig\w*|weten|sturen|reageren|doorgeven|aangeven|laten|boeken|kiezen|antwoord\w*|invullen|tekenen|reactie)",
        r"\b(?:laat (?:het )?(?:me|ons|mij)|zou je|zou u|bevestig|reageer|solliciteer|gelieve|stuur)\b",
        r"\b(?:deadline|(?<!na de )(?<!na )sluitingsdatum|verloopt|geldig|startdatum|ingangsdatum|indiensttreding)\b",
        r"\b(?:gesprek|interview|afspraak|sollicitatiegesprek|kennismaking)\b(?: \S+){0,4}? (?:vindt|is|op|plaats|staat|om)\b",
        r"\bhoor(?:en)? (?:ik|we|wij)? ?graag\b|\bvan (?:je|u|jou)\b|\b(?:je|uw|jouw) (?:\S+ )?(?:reactie|antwoord|bevestiging|voorkeur|beschikbaarheid)\b",
        r"\b(?:uitnodiging|link|agenda|details)\b",
        r"\b(?:beschikbaar|vakantie|afwezig|vrij|gesloten|schikt|uitkomt|komt het uit|past)\b",
    ),
    need=(r"\b(?:nodig|duurt|duren|in beslag|streven|rekenen)\b",),
    extends=(r"\b(?:nog een|extra|meer tijd|langer|vertrag\w+|uitgelopen)\b",),
    after_interview=(r"\bna (?:het|ons|je|uw|de|afloop van het|jouw) (?:\S+ )?(?:gesprek|gesprekken|interview|kennismaking|sollicitatiegesprek)",),
    away=(
        r"\b(?:afwezig|niet aanwezig|vakantie|met verlof|verlof|op reis|niet bereikbaar|vrij|niet op kantoor|afwezigheid)\b[^.\n]{0,60}?\b(?:tot|t/m|met)\b",
        r"\b(?:tot en met|t/m|tot)\b",
    ),
    back=(r"\b(?:ben|zit|sta|werk|start) ik (?:\S+ ){0,3}?weer\b|\bweer achter\b|\bniet (?:\S+ ){0,4}voor\b|\b(?:terug|weer (?:aanwezig|bereikbaar|op kantoor|terug)|ben ik (?:er )?weer|aanwezig)\b",),
    roles=(
        ("", ("genoteerd voor", "gepland voor", "ingepland voor", "afspraak voor", "uitnodiging voor", "gesprek voor", "afgesproken voor", "staat voor", "gereserveerd voor", "geboekt voor", "plek voor", "tijd voor", "voorstel voor", "vastgelegd voor", "bevestigd voor", "optie voor", "beschikbaar voor", "je uit voor", "u uit voor")),
        ("deadline", ("…ten laatste", "…op zijn laatst", "voor", "vóór", "uiterlijk", "uiterlijk op", "tot", "tot en met", "deadline", "sluitingsdatum", "uiterlijk voor", "t/m", "reageren kan tot", "reageer voor")),
        ("posted", ("geplaatst op", "geplaatst", "je sollicitatie van", "je mail van", "uw mail van", "verzonden", "verzonden op", "sollicitatie van", "bericht van")),
        ("start_date", ("contract van", "contract vanaf", "opdracht van", "opdracht vanaf", "dienstverband vanaf", "eerste werkdag", "eerste werkdag is", "eerste dag is", "start", "je start op", "je begint op", "startdatum", "ingangsdatum", "in dienst per", "indiensttreding", "start op", "beginnen op", "per", "ingaande")),
        ("holiday", ("gesloten op", "vakantie van", "op vakantie", "feestdag", "gesloten", "afwezig", "met verlof", "afwezig van")),
        ("past", ("ons gesprek van", "gesproken op", "sinds", "het gesprek van afgelopen", "afgelopen", "ons gesprek op")),
        ("old", ("is niet", "niet zoals gepland op", "oorspronkelijk", "in plaats van", "eerder gepland op", "aanvankelijk", "i.p.v.", "gepland stond op", "stond gepland op", "eerder geplande", "…gaat niet door", "…moet worden verplaatst", "…verplaatsen", "…geannuleerd", "…verzetten", "…kan niet doorgaan", "…gaat helaas niet door", "…komt te vervallen", "…is geannuleerd", "…kan helaas niet", "…verschuiven")),
        ("unavailable", ("behalve", "niet op", "…lukt niet", "…kan ik niet", "…kan niet", "…lukt me niet", "…komt niet uit", "…gaat niet", "…ben ik niet", "…is lastig")),
        ("arrival", ("meld je om", "inloop vanaf", "aanwezig zijn om", "ontvangst om", "inloop om", "meld u om")),
    ),
    pick=(("eerste", 0), ("tweede", 1), ("derde", 2), ("vierde", 3), ("laatste", -1), ("optie 1", 0), ("optie 2", 1), ("optie 3", 2), ("optie a", 0), ("optie b", 1)),
    refuse=(r"\b(?:niet|geen|helaas|noch)\b",),
    prefer=(r"\b(?:het beste|liefst|liever|voorkeur|ideaal)\b",),
    unable=(r"\b(?:niet|geen|verhinderd|ziek|vervalt|afzeggen|uitvallen)\b",),
    meeting=(r"\b(?:\w*gesprek|\w*afspraak|interview|kennismaking|call|meeting|ontmoeting)\b",),
)  # fmt: skip
