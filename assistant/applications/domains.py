"""Domains that many strangers share, and the parts of a domain name."""

_MAIL_PROVIDERS_TEXT = """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.de
    hotmail.fr hotmail.it hotmail.es hotmail.co.uk live.com live.nl live.fr msn.com
    yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk yahoo.com.br ymail.com
    icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com
    tuta.com fastmail.com fastmail.fm hey.com zoho.com yandex.com yandex.ru mail.ru
    mail.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de
    posteo.de mailbox.org orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it
    virgilio.it tiscali.it alice.it ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl
    bluewin.ch uol.com.br bol.com.br terra.com.br telefonica.net sapo.pt qq.com 163.com
"""
MAIL_PROVIDERS = frozenset(_MAIL_PROVIDERS_TEXT.split())

_RELAYS_TEXT = """
    greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workday.com myworkday.com
    myworkdayjobs.com smartrecruiters.com icims.com bamboohr.com teamtailor.com
    teamtailor-mail.com hirevue.com goodtime.io modernloop.io calendly.com jobvite.com
    taleo.net successfactors.com successfactors.eu oraclecloud.com breezy.hr
    breezy-mail.com recruitee.com personio.de personio.com join.com softgarden.io
    softgarden.de rexx-systems.com workable.com workablemail.com jazzhr.com
    applytojob.com pinpointhq.com comeet-notifications.com comeet.co rippling.com
    gem.com dover.com eightfold.ai phenompeople.com avature.net homerun.co
    welcomekit.co welcometothejungle.com gupy.io gupy.com.br kenoby.com infojobs.net
    indeedemail.com stepstone.de xing.com
    ziprecruiter.com monster.com hackerrank.com hackerrankforwork.com codility.com
    codesignal.com cal.com doodle.com
    calendar.google.com
"""
RELAYS = frozenset(_RELAYS_TEXT.split())

_SECOND_LEVEL = frozenset(
    ("ac", "co", "com", "edu", "gob", "gov", "gouv", "net", "nom", "or", "org")
)
_COUNTRY = 2
_MACHINES = (
    "noreply",
    "no-reply",
    "no_reply",
    "donotreply",
    "do-not-reply",
    "nicht-antworten",
    "ne-pas-repondre",
    "notification",
    "mailer",
    "hit-reply",
    "calendar-server",
    "automated",
)


def registrable(domain: str) -> str:
    """Return the part of a domain name that one organisation registers."""
    labels = domain.lower().rstrip(".").split(".")
    second = len(labels) > _COUNTRY and labels[-2] in _SECOND_LEVEL
    return ".".join(
        labels[-3:] if second and len(labels[-1]) == _COUNTRY else labels[-2:]
    )


def is_shared(domain: str) -> bool:
    """Whether addresses of this domain have nothing to do with each other."""
    return registrable(domain) in MAIL_PROVIDERS or is_relay_domain(domain)


def is_relay_domain(domain: str) -> bool:
    """Whether the domain is that of a service which writes for many companies."""
    return registrable(domain) in RELAYS


def is_relay(address: str) -> bool:
    """Whether an address stands for no person: a service's, or one to no reply."""
    local, _, domain = address.lower().rpartition("@")
    return is_relay_domain(domain) or any(word in local for word in _MACHINES)
