"""Where a company is, as its people's domains, addresses and numbers tell."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from assistant.applications.application import Application, Filed
from assistant.applications.domains import is_relay, is_shared
from assistant.patterns import deferred

# These belong to countries, and are sold to anybody who likes their letters.
_FOR_ANYBODY = frozenset(
    "ac ai am as bz cc cd co cx dj eu fm gg gl gs ht im io la ly me ms mu"
    " nu pw sc sh so st su tf tk to tv vc vg ws".split()
)
_DIALLED = {
    "30": "GR",
    "31": "NL",
    "32": "BE",
    "33": "FR",
    "34": "ES",
    "351": "PT",
    "352": "LU",
    "353": "IE",
    "358": "FI",
    "36": "HU",
    "39": "IT",
    "40": "RO",
    "41": "CH",
    "420": "CZ",
    "43": "AT",
    "44": "GB",
    "45": "DK",
    "46": "SE",
    "47": "NO",
    "48": "PL",
    "49": "DE",
    "52": "MX",
    "54": "AR",
    "55": "BR",
    "56": "CL",
    "57": "CO",
    "61": "AU",
    "64": "NZ",
    "65": "SG",
    "81": "JP",
    "82": "KR",
    "91": "IN",
}
_NAMED_TEXT = """
    US united states|usa|u\\.s\\.a\\.
    GB uk|united kingdom|great britain|england|scotland|wales
    DE germany|deutschland
    AT austria|österreich
    CH switzerland|schweiz|suisse|svizzera
    FR france
    BE belgium|belgië|belgique
    NL netherlands|nederland
    ES spain|españa
    PT portugal
    IT italy|italia
    BR brazil|brasil
    IE ireland
    CA canada
    MX mexico|méxico
    AU australia
"""
_NAMED = [
    (line.split()[0], re.compile(rf"\b(?:{line.strip()[3:]})\.?\s*\Z", re.IGNORECASE))
    for line in _NAMED_TEXT.strip().splitlines()
]
_STATES = frozenset(
    "AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE"
    " NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split()
)
_STATE = deferred(r",\s{0,3}([A-Z]{2})\.?\s{1,3}\d{5}(?:-\d{4})?\b")
_COUNTRY = 2


class CompanyPlace(NamedTuple):
    """A country (ISO 3166), and its subdivision where that is known too."""

    country: str
    subdivision: str | None = None


def company_place(application: Application) -> CompanyPlace | None:
    """Return where the company is, None where nothing tells it.

    The postal address under their letters says it best, then the countries of their
    domains, then those of their phone numbers.
    """
    theirs = [x for x in application.letters if not x.findings.from_owner]
    found = (*_by_address(theirs), *_by_domain(application), *_by_number(theirs))
    return found[0] if found else None


def _by_address(theirs: list[Filed]) -> Iterator[CompanyPlace]:
    for letter in reversed(theirs):
        address = (letter.findings.postal_address or "").strip(" .")
        state = _STATE.search(address)
        if state and state[1] in _STATES:
            yield CompanyPlace("US", state[1])
        yield from (
            CompanyPlace(code) for code, names in _NAMED if names.search(address)
        )


def _by_domain(application: Application) -> Iterator[CompanyPlace]:
    counted = Counter(
        country
        for person in application.people
        if person.address and not is_relay(person.address)
        if (country := _of_domain(person.address.rpartition("@")[2]))
    )
    yield from (CompanyPlace(country) for country, _ in counted.most_common(1))


def _of_domain(domain: str) -> str | None:
    last = domain.rpartition(".")[2]
    if is_shared(domain) or len(last) != _COUNTRY or last in _FOR_ANYBODY:
        return None
    return "GB" if last == "uk" else last.upper()


def _by_number(theirs: list[Filed]) -> Iterator[CompanyPlace]:
    for letter in reversed(theirs):
        for number in letter.findings.phones:
            yield from _dialled(number)


def _dialled(number: str) -> Iterator[CompanyPlace]:
    digits = "".join(c for c in number if c.isdigit())
    if number.lstrip(" (").startswith("+"):
        codes = (_DIALLED.get(digits[:size]) for size in (3, 2))
        yield from (CompanyPlace(code) for code in codes if code)
