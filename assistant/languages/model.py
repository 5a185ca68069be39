"""The form of a language's data file."""

from collections.abc import Mapping
from typing import NamedTuple


class Conference(NamedTuple):
    """What Teams, Zoom and Meet write around the link to a meeting.

    `names` are words (apart by bars, no expressions) of which a mail with such a block
    has one; `joins`, `articles` and `meetings` stand in this order before "Zoom" or
    "Teams" in the line that begins a block; `begins` are other such lines, `goes_on` the
    beginnings of the lines below.
    """

    names: str = ""
    joins: str = ""
    articles: str = ""
    meetings: str = ""
    begins: str = ""
    goes_on: str = ""


class Signs(NamedTuple):
    """What stands under a letter.

    `closing`: a word that closes it, alone on its line. `team_owners` stand before a
    team's name ("your"), `team_names` are such names, `teams` whole lines of those who sign
    where no person does. `device`: lines that phones put under a mail, `device_names` are
    those of devices that such a line holds one of. `footer`: how paragraphs of lawyers or
    of a mailing machine begin. `hours`: words beside the hours of an office.
    """

    closing: str = ""
    team_owners: str = ""
    team_names: str = ""
    teams: str = ""
    device: str = ""
    device_names: str = ""
    footer: str = ""
    hours: str = ""


class Marks(NamedTuple):
    """How mail clients, schedulers and people mark the parts of a letter.

    `wrote`: the verb of an attribution ("On Monday Jane Roe wrote:"), `lead`: how one
    begins, `attributed`: its usual end, in plain words. `original`, `forwarded`: what stands between dashes
    above history and above a forwarded mail; `forward_begins`: a line without dashes
    above one; `forward_subject`: what a client sets before its subject. `copied`: the
    names of the fields of a copied header block, by "from", "date", "to", "cc" and
    "subject". `bounce`: words of the subject of mail that came back (ASCII). `labels`: words that stand alone above their value ("When"),
    `greetings`: beginnings of a greeting, which is no label. `content`: labels of lines
    that belong to the letter and not to its signature. `hour`: the word behind an hour
    in figures.
    """

    wrote: str = ""
    lead: str = ""
    attributed: str = ""
    original: str = ""
    forwarded: str = ""
    forward_begins: str = ""
    forward_subject: str = ""
    copied: Mapping[str, str] = {}
    bounce: str = ""
    labels: str = ""
    greetings: str = ""
    content: str = ""
    hour: str = ""
    signs: Signs = Signs()
    conference: Conference = Conference()


class Language(NamedTuple):
    """One language; parts of expressions hold alternatives apart by bars.

    Whatever is not told is "" and joins nothing.
    """

    code: str
    marks: Marks = Marks()
