"""The form of a language's data file."""

from collections.abc import Mapping
from typing import NamedTuple

from assistant.languages.edges import Signing, Titling
from assistant.languages.hiring import Brokers, Departments, Senders
from assistant.languages.house_names import HouseNames
from assistant.languages.naming import (
    Clients,
    Displays,
    Joints,
    Labels,
    Listings,
    Mentions,
)
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.people import Addresses, Introductions, People
from assistant.languages.spelling import Spelling
from assistant.languages.times import Times
from assistant.languages.trades import Cases, Trades
from assistant.languages.words import Words


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
    above one; `forward_subject`: what a client sets before its subject, `answer_subject`: before that of an answer,
    `reference_subject`: before one that is read as an answer's. `copied`: the
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
    answer_subject: str = ""
    reference_subject: str = ""
    copied: Mapping[str, str] = {}
    bounce: str = ""
    labels: str = ""
    greetings: str = ""
    content: str = ""
    hour: str = ""
    signs: Signs = Signs()
    conference: Conference = Conference()


class Notes(NamedTuple):
    """The words by which owners note what happened.

    `unheld`: an interview did not take place; `moved`: it was moved; `past`: it was held;
    `about` and `topic`: what was talked about, `question`, `skill` and `answer`: what a
    letter is to ask, name and answer; `meeting`: the interview by its names; `phones`
    stand behind `by_phone`, `phoned` alone; `weekdays` (Monday first) and `months` are apart by spaces;
    `ordinals` end a day's number before a month, `late_ordinals` behind one, `of` stands
    between them; `hours` behind an hour; `until` between two, `at` before one; `counted`
    are things that a number counts which is no hour. `asks_owner`: somebody asked the
    owner for something.
    """

    unheld: str = ""
    about: str = ""
    moved: str = ""
    past: str = ""
    meeting: str = ""
    by_phone: str = ""
    phones: str = ""
    phoned: str = ""
    today: str = ""
    yesterday: str = ""
    tomorrow: str = ""
    weekdays: str = ""
    months: str = ""
    ordinals: str = ""
    late_ordinals: str = ""
    of: str = ""
    hours: str = ""
    until: str = ""
    at: str = ""
    counted: str = ""
    asks_owner: str = ""
    topic: str = ""
    question: str = ""
    skill: str = ""
    answer: str = ""


class Search(NamedTuple):
    """Whole words that a large mailbox is searched for.

    `certain` ones speak of applications; `likely` ones stand in any letter about an
    appointment.
    """

    certain: str = ""
    likely: str = ""


class Guards(NamedTuple):
    """What no letter says, by the rule that forbids it; expressions apart by spaces.

    `claims` and `numbers` would tell of the owner what nobody told; `openers` are words
    with which a sentence may begin.
    """

    salary: str = ""
    feedback: str = ""
    reproach: str = ""
    pleading: str = ""
    chances: str = ""
    jargon: str = ""
    claims: str = ""
    numbers: str = ""
    openers: str = ""


class Papers(NamedTuple):
    """What they may ask for: `things` by their kind, and a `question` that no paper answers.

    `enclosed`: what is sent stands in the letter itself.
    """

    things: Mapping[str, str] = {}
    question: str = ""
    enclosed: str = ""


class Terms(NamedTuple):
    """What stands around a name, a company, a position or a topic, and is none.

    `affiliated`: between a person and the house; `position_nouns` and, behind these,
    `position_of`: before a position; `post_labels`: before its colon; `sexes`: the marks behind it; `greetings` and `calendars`
    are no companies; `tails` are small words that a name was cut off behind. `mr`, `ms`:
    what stands before a person's name; `nobody`: words of teams, posts and firms
    (expressions apart by spaces). `sessions`: points of an agenda that are no topics,
    `topic_articles`: what a topic may begin with, `headings`: words of agendas whose
    capital is a heading's. `beside_houses` and `beside_titles` are words in which the names
    of one company and of one position may differ. `candidates` are words for whoever
    applies, `applied` what is said of one behind the name, `interviewers` headings of a
    list of those who interview, `interviewing` what only somebody who interviews is told;
    `everybody` greets several people at once.
    """

    sessions: str = ""
    affiliated: str = ""
    position_nouns: str = ""
    post_labels: str = ""
    position_of: str = ""
    sexes: str = ""
    greetings: str = ""
    calendars: str = ""
    tails: str = ""
    mr: str = ""
    ms: str = ""
    topic_articles: str = ""
    headings: str = ""
    nobody: str = ""
    beside_houses: str = ""
    beside_titles: str = ""
    candidates: str = ""
    applied: str = ""
    interviewers: str = ""
    interviewing: str = ""
    everybody: str = ""


class Language(NamedTuple):
    """One language; parts of expressions hold alternatives apart by bars.

    Whatever is not told is "" and joins nothing. `conjunction` is its "and", `disjunction` its "or", `companion`
    its "with". `capital_nouns`: all nouns are written with a capital.
    """

    code: str
    words: Words
    times: Times = Times(code="", months="", weekdays="")
    marks: Marks = Marks()
    conjunction: str = ""
    disjunction: str = ""
    companion: str = ""
    capital_nouns: bool = False
    search: Search = Search()
    notes: Notes = Notes()
    guards: Guards = Guards()
    papers: Papers = Papers()
    terms: Terms = Terms()
    parties: Parties = Parties()
    people: People = People()
    introductions: Introductions = Introductions()
    addresses: Addresses = Addresses()
    houses: Houses = Houses()
    house_names: HouseNames = HouseNames()
    titles: Titles = Titles()
    displays: Displays = Displays()
    mentions: Mentions = Mentions()
    labels: Labels = Labels()
    joints: Joints = Joints()
    clients: Clients = Clients()
    listings: Listings = Listings()
    signing: Signing = Signing()
    titling: Titling = Titling()
    spelling: Spelling = Spelling()
    senders: Senders = Senders()
    brokers: Brokers = Brokers()
    departments: Departments = Departments()
    trades: Trades = Trades()
    cases: Cases = Cases()
