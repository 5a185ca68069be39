"""What stands around a company's name: departments, and the signs between parts."""

import re

from assistant.understanding.phrases import fold

PARTING = re.compile(
    r"\s*[|,•@()/]\s*|\s[-–—]\s|\s(?:at|bei|chez|en|presso|na|bij|with)\s"
)
_BEFORE = frozenset(
    fold(
        """the your our team equipe équipe equipo recruiting hr careers career karriere recrutement seleccion
        selección selezione rh rrhh el la le l' il il dein deine ihr ihre das die votre notre tu su nuestro o a
        de del di da do talento talent personas people empleo emploi reclutamiento recrutamento gente
        equipa time ufficio risorse umane recursos humanos ressources humaines service
        bewerbermanagement personalabteilung jobs vagas acquisition et y e und & and des du d' dell' van het
        je jouw uw afdeling onze hiring recruitment personalbüro ausbildung p&o services talentos personale personeelszaken kandidaten bewerbung bewerbungen candidatures personalwesen personalabt hrm section sekretariat secretariat secrétariat segreteria accueil cultura culture personal búsquedas candidaturas early staffing gestão talents"""
    ).split()
)
_AFTER = frozenset(
    fold(
        """team teams talent recruiting recruitment recruiter recruiters hr careers career karriere hiring people staffing
        & und et and y e of acquisition operations ops department dept human resources human-resources culture
        coordination scheduling jobs early talents bewerbermanagement personalabteilung personal recrutement
        recrutamento seleccion selección selezione selecao seleção werving equipe équipe rh rrhh p&o p&c group's
        service services' empleo emploi ufficio personale risorse umane recursos humanos ressources
        humaines office notifications notification no-reply noreply interviews interview candidates
        candidate experience program programs onboarding hr-team talent-team karriereteam recruiting-team
        bewerbung bewerbungen ausbildungsteam equipo personas talento time gente gestao gestão
        section unit desk resourcing sekretariat management manager managers coordinator hiringteam search via from online portal support"""
    ).split()
)
_TEAM = re.compile(r"[-–](?:team|recruiting|karriere|hr)$", re.IGNORECASE)
_ELIDED = re.compile(r"^(?:d|l|dell|all|un)['’](?=\w)", re.IGNORECASE)
_OF = re.compile(
    r"(?i)^.*\b(?:team|équipe|equipe|equipo|equipa|time|ufficio|service|recrutement|recrutamento)\b.*?"
    r"(?: (?:de|del|di|da|do|des|du|van|von|of|from|at|bij|bei|chez|della)(?: la| les| het)? | d['’]| dell['’])(?=[A-ZÀ-Þ])"
)


def bare(name: str) -> str:
    """Return a name without "Talent Team", "Careers" and their kin."""
    name = _TEAM.sub("", name.strip(" \"'"))
    name = _OF.sub("", name)
    words = name.split(" ")
    while words and is_department(words[-1]):
        words.pop()
    whole = list(words)
    while words and fold(words[0]).strip(",") in _BEFORE:
        words.pop(0)
    if (
        whole
        and whole[0][:1].isupper()
        and fold(whole[0]) in _ARTICLES
        and words == whole[1:]
    ):
        words = whole
    return _ELIDED.sub("", " ".join(words).strip(" -–|,"))


_ARTICLES = frozenset(
    ["the", "de", "la", "le", "il", "el", "het", "die", "das", "a", "o", "les"]
)


def is_department(word: str) -> bool:
    """Tell whether a word names a department rather than a company."""
    return fold(word).strip(".,") in _AFTER


DEPARTMENT_WORDS = frozenset(
    w
    for w in (_BEFORE | _AFTER) - _ARTICLES
    if len(w) > 2 and w not in ("del", "des", "van")
) | frozenset(
    "departamento departement département abteilung gabinete dirección direzione direction office "
    "area área bereich dipartimento ufficio selección selezione seleção personale".split()
)
"""Words that stand in a department's name and in no person's."""
