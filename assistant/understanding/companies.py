"""Finds the company, from the words, the sender and the hiring system's name."""

import re

from assistant.understanding.ballot import Ballot
from assistant.understanding.clues import bare_subject
from assistant.understanding.houses import own_house
from assistant.understanding.labels import label_name
from assistant.understanding.names import (
    is_person,
    is_titled,
    lead,
    squeeze,
    trimmed_run,
)
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

_ENOUGH = 3.0
_AGENCY = re.compile(
    r"recruit|staffing|personnel|personalberat|personaldienst|personalvermitt|headhunt|executive search|\bsearch\b|"
    r"talent (partners|solutions)|interim|uitzend|zeitarbeit|consulting group|employment|agency|randstad|adecco|"
    r"manpower|hays|michael page|robert half|page group|selection\b|seleccion\b|lavoro\b|recrutement|werving"
)
_CLIENT = re.compile(
    r"(?i)(?:\b(?:end )?client|customer|kunde|mandant|auftraggeber|opdrachtgever|notre client|cliente|hiring company|company|employer)\s*[:|=]\s*"
)


def find_company(view: View) -> tuple[str | None, str | None]:
    """Return the employer and the agency that stands between, as far as known."""
    own = own_house(view)
    ballot = Ballot()
    _vote_words(ballot, view)
    client = _client(view)
    if (
        client
        and own
        and _AGENCY.search(fold(f"{own} {view.clues.letter.head.sender.domain}"))
    ):
        return client, own
    if client:
        ballot.vote(client, 6)
    if own and _AGENCY.search(fold(own)):
        employer = _employer_of(ballot, own)
        return (employer, own) if employer else (view.history.company or own, own)
    if own:
        ballot.vote(own, 5)
    if view.history.company:
        ballot.vote(view.history.company, 4)
    best = ballot.best()
    if best and best[1] >= _ENOUGH:
        return best[0], None
    return view.history.company or label_name(view), None


def _employer_of(ballot: Ballot, own: str) -> str | None:
    others = {k: v for k, v in ballot.votes.items() if k != squeeze(own)}
    if not others:
        return None
    key = max(others, key=lambda k: others[k])
    return ballot.spelling[key] if others[key] >= 4 else None


def _client(view: View) -> str | None:
    match = _CLIENT.search(view.clues.text)
    if match is None:
        return None
    name = trimmed_run(view.clues.text, match.end())
    return name or None


def _vote_words(ballot: Ballot, view: View) -> None:
    clues = view.clues
    owners = set(fold(view.owner.name).split())
    for code in clues.languages:
        for match in lead(code, "company.before").finditer(clues.folded):
            name = trimmed_run(clues.text, _after_article(clues.folded, match.end()))
            if not name or owners & set(fold(name).split()):
                continue
            if not is_person(name) and not _is_post(name, view):
                ballot.vote(name, 1.5 if len(match.group()) < 7 else 4)
            elif len(match.group()) >= 7:
                ballot.vote(name, 2)
    subject = bare_subject(clues.letter.head.subject)
    body = fold(clues.text)
    for part in re.split(r"\s*(?:\||[-–—:]\s|\s[-–—]|•|/|\bat\b|\bwith\b)\s*", subject):
        name = trimmed_run(part, 0)
        if (
            name
            and not is_person(name)
            and not _is_post(name, view)
            and body.count(fold(name)) > 1
        ):
            ballot.vote(name, 1.5)


def _is_post(name: str, view: View) -> bool:
    return is_titled(name, view.clues.languages)


_ARTICLE = re.compile(
    r"\s*[|:]?\s*(?:the|der|die|das|dem|den|la|le|les|el|los|l'|il|lo|de|het|our|unserem|unserer|a|o)?\s+|\s*"
)


def _after_article(folded: str, place: int) -> int:
    match = _ARTICLE.match(folded, place)
    return match.end() if match else place
