"""What large providers publish of their servers; by domain, and by where mail goes."""

from assistant.shell.discovery.service import Service

_FIRST = "make an app password for this program first"
GOOGLE = Service(
    "imap.gmail.com",
    kind="google",
    hint=f"turn on 2-step verification and {_FIRST}: "
    "https://myaccount.google.com/apppasswords",
)
MICROSOFT = Service("outlook.office365.com", kind="microsoft")
OUTLOOK = Service("outlook.office365.com", kind="microsoft")
ICLOUD = Service(
    "imap.mail.me.com", hint=f"{_FIRST}: https://account.apple.com", username="%l"
)
YAHOO = Service("imap.mail.yahoo.com", hint=f"{_FIRST}, in your account's security")
AOL = Service("imap.aol.com", hint=f"{_FIRST}, in your account's security")
FASTMAIL = Service(
    "imap.fastmail.com", hint=f"{_FIRST}: https://app.fastmail.com/settings/security"
)
GMX = Service("imap.gmx.net", hint="allow IMAP in the settings of your mailbox first")
GMX_COM = Service(
    "imap.gmx.com", hint="allow IMAP in the settings of your mailbox first"
)
WEB = Service("imap.web.de", hint="allow IMAP in the settings of your mailbox first")
PROTON = Service(
    "127.0.0.1",
    1143,
    "starttls",
    hint="Proton is reached through its Bridge on this machine: take the password that "
    "Bridge shows, and its certificate as ca_file",
)
ZOHO = Service("imap.zoho.com", hint=_FIRST)
ZOHO_EU = Service("imap.zoho.eu", hint=_FIRST)
YANDEX = Service("imap.yandex.com", hint=_FIRST)
MAIL_RU = Service("imap.mail.ru", hint=_FIRST)
IONOS = Service("imap.ionos.com")
IONOS_DE = Service("imap.ionos.de")

DOMAINS = {
    "gmail.com": GOOGLE, "googlemail.com": GOOGLE,
    "outlook.com": OUTLOOK, "hotmail.com": OUTLOOK, "live.com": OUTLOOK,
    "msn.com": OUTLOOK, "outlook.de": OUTLOOK, "outlook.fr": OUTLOOK,
    "hotmail.co.uk": OUTLOOK, "hotmail.de": OUTLOOK, "hotmail.fr": OUTLOOK,
    "hotmail.it": OUTLOOK, "hotmail.es": OUTLOOK, "live.de": OUTLOOK,
    "live.co.uk": OUTLOOK, "live.fr": OUTLOOK, "live.nl": OUTLOOK,
    "icloud.com": ICLOUD, "me.com": ICLOUD, "mac.com": ICLOUD,
    "yahoo.com": YAHOO, "yahoo.co.uk": YAHOO, "yahoo.de": YAHOO, "yahoo.fr": YAHOO,
    "yahoo.es": YAHOO, "yahoo.it": YAHOO, "yahoo.com.br": YAHOO, "ymail.com": YAHOO,
    "rocketmail.com": YAHOO, "aol.com": AOL, "aol.de": AOL,
    "fastmail.com": FASTMAIL, "fastmail.fm": FASTMAIL,
    "gmx.de": GMX, "gmx.net": GMX, "gmx.at": GMX, "gmx.ch": GMX,
    "gmx.com": GMX_COM, "mail.com": Service("imap.mail.com"),
    "web.de": WEB, "t-online.de": Service("secureimap.t-online.de"),
    "freenet.de": Service("mx.freenet.de"), "posteo.de": Service("posteo.de"),
    "posteo.net": Service("posteo.de"), "mailbox.org": Service("imap.mailbox.org"),
    "proton.me": PROTON, "protonmail.com": PROTON, "pm.me": PROTON,
    "zoho.com": ZOHO, "zohomail.com": ZOHO, "zohomail.eu": ZOHO_EU,
    "orange.fr": Service("imap.orange.fr", username="%l"),
    "free.fr": Service("imap.free.fr", username="%l"),
    "laposte.net": Service("imap.laposte.net", username="%l"),
    "libero.it": Service("imapmail.libero.it"),
    "ziggo.nl": Service("imap.ziggo.nl"), "kpnmail.nl": Service("imap.kpnmail.nl"),
    "sapo.pt": Service("imap.sapo.pt"), "uol.com.br": Service("imap.uol.com.br"),
    "comcast.net": Service("imap.comcast.net", username="%l"),
    "yandex.com": YANDEX, "yandex.ru": YANDEX, "mail.ru": MAIL_RU,
}  # fmt: skip

# By the end of the name of the host that takes mail for a domain of one's own.
EXCHANGERS = {
    "google.com": GOOGLE, "googlemail.com": GOOGLE,
    "protection.outlook.com": MICROSOFT, "mx.microsoft": MICROSOFT,
    "messagingengine.com": FASTMAIL, "icloud.com": ICLOUD, "yahoodns.net": YAHOO,
    "zoho.com": ZOHO, "zoho.eu": ZOHO_EU, "protonmail.ch": PROTON,
    "mailbox.org": Service("imap.mailbox.org"), "posteo.de": Service("posteo.de"),
    "kundenserver.de": IONOS_DE, "ionos.com": IONOS, "ionos.de": IONOS_DE,
    "ovh.net": Service("ssl0.ovh.net"), "gandi.net": Service("mail.gandi.net"),
    "one.com": Service("imap.one.com"), "yandex.net": YANDEX,
    "migadu.com": Service("imap.migadu.com"), "titan.email": Service("imap.titan.email"),
    "privateemail.com": Service("mail.privateemail.com"),
    "secureserver.net": Service("imap.secureserver.net"),
}  # fmt: skip
