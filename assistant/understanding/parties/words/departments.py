"""What stands around a company's name: departments, and the signs between parts."""

import re
from functools import lru_cache

from assistant.patterns import deferred
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.phrases import fold

PARTING = re.compile(
    r"\s*[|,•@()/]\s*|\s[-–—]\s|\s(?:at|bei|chez|en|presso|na|bij|with)\s"
)
_BEFORE = frozenset(
    fold(
        """the your our team equipe équipe equipo recruiting hr careers career karriere recrutement seleccion
        selección selezione seleção atração gabinete departamento dpto drh bate-papo gestión gestão humana capital direção dirección rh rrhh el la le l' il il dein deine ihr ihre das die votre notre tu su nuestro o a
        de del di da do talento talent personas people empleo emploi reclutamiento recrutamento gente
        equipa time ufficio risorse umane recursos humanos ressources humaines service
        selectie werving crewing bewerbungsservice personalgewinnung personalmarketing bewerberservice kandidatenservice personeel concorsi concursos oposiciones selezioni einstellung bolsa personeelsdienst personaldienst personalservice locatie plaats standort
        bewerbermanagement personalabteilung jobs vagas acquisition et y e und & and des du d' dell' van het
        je jouw uw afdeling onze hiring recruitment personalbüro ausbildung p&o services talentos personale personeelszaken kandidaten bewerbung bewerbungen candidatures personalwesen personalabt hrm section sekretariat secretariat secrétariat segreteria accueil cultura culture personal búsquedas candidaturas early staffing gestão talents
        cellule pôle unidad unidade servicio serviço serviços pessoal citas termine terminservice afspraken interviewplaner interviewplanner hr-service hr-team marcações división divisão secretariado vicerrectoría oficina negociado
        núcleo atracción humano pedagógico coordenação coordinación docservice servicestelle verwaltung direktion empfang poststelle recepción recepção ricevimento réception reception dotation
        administratie administration administración administração administrazione direzione gerencia gerência receptie balie bestuur directiesecretariaat direktionssekretariat sollicitaties sollicitatie planning planung zentrale kandidaturen candidature candidatura"""
    ).split()
)
_AFTER = frozenset(
    fold(
        """team teams talent recruiting recruitment recruiter recruiters hr careers career karriere hiring people staffing
        & und et and y e of acquisition operations ops department dept human resources human-resources culture
        coordination scheduling offers onboarding jobs early talents ausbildung personalgewinnung personalmarketing personeel concorsi concursos oposiciones selezioni vagas bewerbungen lavora con noi bewerbermanagement personalabteilung personal recrutement
        recrutamento seleccion selección selezione selecao seleção werving equipe équipe rh rrhh p&o p&c group's
        empleo emploi ufficio personale risorse umane recursos humanos ressources
        humaines office notifications notification no-reply noreply interviews interview candidates
        candidate experience program programs onboarding hr-team talent-team karriereteam recruiting-team
        bewerbung bewerbungen ausbildungsteam equipo personas talento time gente gestao gestão
        section unit desk employment service resourcing sekretariat management manager managers coordinator hiringteam personalservice personalmanagement selecties selectie docservice humano atracción núcleo pedagógico search via from online portal support donotreply do-not-reply dontreply noresponder"""
    ).split()
)
_TEAM = re.compile(
    r"(?<=\w\w)(?:[-–](?:team|recruiting|karriere|hr)){1,2}$", re.IGNORECASE
)
_ELIDED = re.compile(
    r"^(?:(?:[dD]|l|[dD]ell|[aA]ll|[uU]n)['’](?=\w)|L['’](?=[a-zà-ÿ]))"
)
_OF = deferred(
    r"(?i)^.*\b(?:\w{0,20}porta[al]{1,2}|team|équipe|equipe|equipo|equipa|time|ufficio|service|recrutement|recrutamento)\b.*?"
    r"(?: (?:de|del|di|da|do|der|des|du|van|von|of|from|at|bij|bei|chez|della)(?: la| les| het)? | d['’]| dell['’])(?=[A-ZÀ-Þ])"
)


@lru_cache(maxsize=2048)
def bare(name: str) -> str:
    """Return a name without "Talent Team", "Careers" and their kin."""
    name = _TEAM.sub("", name.strip(" \"'"))
    of = _OF.match(name)
    inner = of.group().split()[1:-1] if of else []
    named = any(word[0].isupper() and not is_department(word) for word in inner)
    if of and not named and not COMPANY_WORDS & set(fold(of.group()).split()[1:]):
        name = name[of.end() :]
    words = name.split(" ")
    while words and is_department(words[-1]) and not _is_authority(words):
        words.pop()
    if len(words) > 1 and fold(" ".join(words[-2:])) in _SERVICES:
        words = words[:-2]
    if len(words) < len(name.split(" ")):
        words = [*words[:-1], re.sub(r"['’]s?$", "", words[-1])] if words else []
    if _begins_as_a_name(words):
        return " ".join(words).strip(" -–|,")
    begun = 0
    while begun < len(words) and (plain := fold(words[begun]).strip(",")) in _BEFORE:
        if not begun and (plain in _SMALL or _is_short_name(words)):
            break
        begun += 1
    return _ELIDED.sub("", " ".join(words[begun:]).strip(" -–|,"))


def _begins_as_a_name(words: list[str]) -> bool:
    """Tell whether a department's word is the first half of a name: "Talent Garden"."""
    begins = len(words) > 1 and fold(words[0]) in _HALF_NAMES
    return begins and words[1][:1].isupper() and fold(words[1]) not in _BEFORE


def _is_short_name(words: list[str]) -> bool:
    """Tell whether a house's short form begins the words, not "your": "TU Delft"."""
    return words[0] in ("TU", "SU", "UW") and len(words) > 1 and not words[1].isupper()


_HALF_NAMES = frozenset(["talent", "people", "human", "culture", "career", "early"])
_SERVICES = frozenset(
    [
        "recruitment services",
        "recruiting services",
        "people services",
        "hr services",
        "talent services",
    ]
)
_SMALL = frozenset(
    fold(
        "the la le l' el il a o de del di da do des du van het die das et y e und & and d' dell'"
    ).split()
)


def _is_authority(words: list[str]) -> bool:
    """Tell whether the last word is part of an authority's name: "Police Department"."""
    before = fold(words[-2]) if len(words) > 1 else ""
    return (
        fold(words[-1]) in ("department", "office", "service", "management")
        and before in _AUTHORITIES
    )


_AUTHORITIES = frozenset(
    [
        "asset",
        "wealth",
        "waste",
        "investment",
        "property",
        "family",
        "post",
        "home",
        "met",
        "cabinet",
        "patent",
        "police",
        "fire",
        "health",
        "sheriff's",
        "education",
        "state",
        "works",
        "park",
        "forest",
        "postal",
        "ambulance",
        "civil",
        "prison",
        "probation",
        "weather",
    ]
)


_DESK = deferred(
    r"(?:bewerb|bewerber|bewerbungs?|karriere|termin|interview|recruiting|personal|sollicitatie|vacature|kandidaten|gesprachs)"
    r"(?:stelle|service|koordination|planung|abteilung|team|buro|management|zentrum|center|amt|wesen|referat)"
)
"""Departments that German makes of two words: "Bewerbungsstelle"."""


@lru_cache(maxsize=16384)
def is_department(word: str) -> bool:
    """Tell whether a word names a department rather than a company."""
    plain = fold(word).strip(".,")
    return plain in _AFTER or _DESK.fullmatch(plain) is not None


DEPARTMENT_WORDS = frozenset(
    w
    for w in (_BEFORE | _AFTER) - _SMALL
    if len(w) > 2 and w not in ("del", "des", "van")
) | frozenset(
    "departamento departement département abteilung gabinete dirección direzione direction office "
    "area área bereich dipartimento ufficio selección selezione seleção personale".split()
)
"""Words that stand in a department's name and in no person's."""
