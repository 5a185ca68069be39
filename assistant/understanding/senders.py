"""What a sender's address tells: relays, schedulers, boards, private mail."""

import re

from assistant.understanding.phrases import fold

RELAYS = frozenset(
    [
        "greenhouse.io",
        "greenhouse-mail.io",
        "lever.co",
        "ashbyhq.com",
        "myworkday.com",
        "myworkdayjobs.com",
        "workday.com",
        "smartrecruiters.com",
        "icims.com",
        "bamboohr.com",
        "teamtailor.com",
        "teamtailor-mail.com",
        "hirevue.com",
        "goodtime.io",
        "modernloop.io",
        "calendly.com",
        "workable.com",
        "workablemail.com",
        "jobvite.com",
        "taleo.net",
        "successfactors.com",
        "successfactors.eu",
        "recruitee.com",
        "personio.de",
        "personio.com",
        "breezy.hr",
        "breezy-mail.com",
        "jazzhr.com",
        "applytojob.com",
        "rippling.com",
        "gem.com",
        "ultipro.com",
        "ukg.com",
        "dayforcehcm.com",
        "paylocity.com",
        "paycom.com",
        "paycor.com",
        "oraclecloud.com",
        "cornerstoneondemand.com",
        "avature.net",
        "phenompeople.com",
        "eightfold.ai",
        "recruiterbox.com",
        "zohorecruit.com",
        "zohomail.com",
        "freshteam.com",
        "pinpointhq.com",
        "welcomekit.co",
        "welcometothejungle.com",
        "softgarden.io",
        "softgarden.de",
        "rexx-systems.com",
        "concludis.de",
        "dvinci-easy.com",
        "umantis.com",
        "haufe.com",
        "join.com",
        "homerun.co",
        "bullhorn.com",
        "bullhornstaffing.com",
        "cronofy.com",
        "microsoft.com",
        "outlook.com",
        "google.com",
        "zoom.us",
        "prelude.co",
        "interviewplanner.com",
        "paradox.ai",
        "olivia.paradox.ai",
        "sparkhire.com",
        "willo.video",
        "vidcruiter.com",
        "cammio.com",
        "hirebridge.com",
        "comeet.co",
        "comeet-notifications.com",
        "polymer.co",
        "trakstar.com",
        "hire.trakstar.com",
        "occupop.com",
        "eploy.net",
        "tribepad.com",
        "jobtrain.co.uk",
        "networx.com",
        "ats.emply.com",
        "talentlyft.com",
        "catsone.com",
        "manatal.com",
        "tellent.com",
        "gupy.io",
        "gupy.com.br",
        "kenoby.com",
        "infojobs.net",
        "factorial.co",
        "bizneo.com",
        "talentclue.com",
        "digitalrecruiters.com",
        "talentsoft.com",
        "beetween.com",
        "flatchr.io",
        "altamira.it",
        "inrecruiting.com",
        "zucchetti.it",
        "carerix.com",
        "otys.nl",
        "ubeeo.nl",
        "hr-on.com",
        "savvycal.com",
        "doodle.com",
        "youcanbook.me",
        "acuityscheduling.com",
        "x.ai",
        "chilipiper.com",
        "cal.com",
        "appointlet.com",
        "oncehub.com",
        "rooster.org",
        "hackerrank.com",
        "hackerrankforwork.com",
        "codility.com",
        "codesignal.com",
        "codilitymail.com",
        "testgorilla.com",
    ]
)
SCHEDULERS = frozenset(
    [
        "calendly.com",
        "goodtime.io",
        "modernloop.io",
        "savvycal.com",
        "doodle.com",
        "youcanbook.me",
        "acuityscheduling.com",
        "chilipiper.com",
        "cal.com",
        "appointlet.com",
        "oncehub.com",
        "prelude.co",
        "cronofy.com",
        "paradox.ai",
        "meetings.hubspot.com",
        "bookings.microsoft.com",
        "outlook.office365.com",
        "hirevue.com",
        "sparkhire.com",
        "willo.video",
        "vidcruiter.com",
        "cammio.com",
    ]
)
MEETINGS = frozenset(
    [
        "zoom.us",
        "meet.google.com",
        "teams.microsoft.com",
        "teams.live.com",
        "webex.com",
        "whereby.com",
    ]
)
PRIVATE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "yahoo.com",
        "yahoo.co.uk",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "web.de",
        "t-online.de",
        "freenet.de",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "fastmail.com",
        "mail.com",
        "zoho.com",
        "yahoo.fr",
        "orange.fr",
        "free.fr",
        "laposte.net",
        "wanadoo.fr",
        "sfr.fr",
        "yahoo.es",
        "hotmail.es",
        "terra.es",
        "uol.com.br",
        "bol.com.br",
        "terra.com.br",
        "sapo.pt",
        "hotmail.fr",
        "ziggo.nl",
        "kpnmail.nl",
        "libero.it",
        "virgilio.it",
        "tiscali.it",
        "alice.it",
        "hotmail.it",
        "yahoo.it",
        "yandex.com",
        "posteo.de",
        "mailbox.org",
        "comcast.net",
        "verizon.net",
        "att.net",
        "sbcglobal.net",
        "bluewin.ch",
        "hotmail.co.uk",
        "btinternet.com",
        "sky.com",
        "rediffmail.com",
    ]
)
BOARDS = frozenset(
    [
        "linkedin.com",
        "indeed.com",
        "indeedemail.com",
        "glassdoor.com",
        "monster.com",
        "ziprecruiter.com",
        "stepstone.de",
        "xing.com",
        "naukri.com",
        "jobstreet.com",
        "careerbuilder.com",
        "dice.com",
        "infojobs.it",
        "apec.fr",
        "hellowork.com",
        "cadremploi.fr",
        "jobteaser.com",
        "nationalevacaturebank.nl",
        "totaljobs.com",
        "reed.co.uk",
        "cv-library.co.uk",
        "seek.com.au",
        "jobs.ch",
        "adzuna.com",
        "simplyhired.com",
        "wellfound.com",
        "angel.co",
        "otta.com",
        "hired.com",
        "talent.com",
        "jooble.org",
        "catho.com.br",
        "vagas.com.br",
        "net-empregos.com",
        "tecnoempleo.com",
    ]
)
_SECOND_LEVEL = frozenset(
    [
        "co",
        "com",
        "org",
        "net",
        "gov",
        "ac",
        "edu",
        "gob",
        "or",
        "ne",
        "nom",
        "govt",
        "nhs",
        "ltd",
        "plc",
    ]
)
_ROBOT = re.compile(
    r"no-?_?\.?reply|do-?not-?reply|notif|mailer|bounce|postmaster|daemon|alerts?\b|"
    r"news(letter)?|calendar|scheduling|automated|auto-?reply|system|robot|\bbot\b|updates?\b|"
    r"jobagent|donot|nicht-?antworten|nepasrepondre|no-?responder|nao-?responda|noresp|nonrispondere"
)
_DESK = re.compile(
    r"^(jobs?|careers?|hr|recruit\w*|talent\w*|hiring|people\w*|personal\w*|bewerbung\w*|"
    r"karriere|rh|recrutement|emploi|rrhh|empleo|seleccion|selecao|vagas|werk\w*|"
    r"vacatures?|selezione|risorseumane|lavora\w*|info|office|team|hello|contact|"
    r"kontakt|mail|support|admin|interviews?|candidates?|bewerbungen|ausbildung|"
    r"candidature|p?erso|human-?resources|staffing|apply|work)([.+_-].*)?$"
)


def organisation(domain: str) -> str:
    """Return the registrable part of a domain: `acme.co.uk` of `mail.acme.co.uk`."""
    parts = domain.lower().strip(".").split(".")
    deep = len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) <= 3
    return ".".join(parts[-3:] if deep else parts[-2:])


def _known(domain: str, table: frozenset[str]) -> bool:
    labels = domain.lower().split(".")
    return any(".".join(labels[at:]) in table for at in range(len(labels)))


def is_relay(domain: str) -> bool:
    """Tell whether the domain belongs to a hiring system or scheduler."""
    name = organisation(domain).split(".")[0]
    return _known(domain, RELAYS) or name in _RELAY_NAMES


_RELAY_NAMES = frozenset(
    domain.split(".")[0]
    for domain in RELAYS
    if domain.split(".")[0]
    not in (
        "google",
        "microsoft",
        "outlook",
        "hr-on",
        "x",
        "cal",
        "join",
        "hire",
        "gem",
    )
)


def is_scheduler(host: str) -> bool:
    """Tell whether a link leads to a page where a time is booked."""
    name = organisation(host).split(".")[0]
    return _known(host, SCHEDULERS) or name in (
        "calendly",
        "goodtime",
        "modernloop",
        "hirevue",
    )


def is_meeting(host: str) -> bool:
    """Tell whether a link leads to a video meeting."""
    return _known(host, MEETINGS)


def is_private(domain: str) -> bool:
    """Tell whether anybody can have an address at the domain."""
    return _known(domain, PRIVATE)


def is_board(domain: str) -> bool:
    """Tell whether the domain is a job board's."""
    return organisation(domain).split(".")[0] in _BOARD_NAMES


_BOARD_NAMES = frozenset(domain.split(".")[0] for domain in BOARDS)


def is_robot(address: str) -> bool:
    """Tell whether the address is one that nobody writes from."""
    return bool(_ROBOT.search(fold(address.partition("@")[0])))


def is_desk(address: str) -> bool:
    """Tell whether the address is a department's rather than a person's."""
    return bool(_DESK.search(fold(address.partition("@")[0])))
