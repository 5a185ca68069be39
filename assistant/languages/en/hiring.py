"""Who hires, and how they are called: English."""

from assistant.languages.hiring import Brokers, Departments, Senders

SENDERS = Senders(
    robots=r"no-?_?\.?reply|do-?not-?reply|notif|mailer|bounce|postmaster|daemon|alerts?\b|news|calendar|scheduling|automated|auto-?reply|system|robot|\bbot\b|updates?\b|donot",
    unread=r"no[._-]?repl|not?[._-]?answer|do[._-]?not[._-]?repl|dont[._-]?repl|unattended|mailer[._-]?daemon|postmaster|bounce|notification|notify|automated|auto[._-]?mail|^(?:alerts?|calendar|invites?|scheduler|scheduling|bot|system|robot|updates?)$|^reply\+|^resource\b",
    desks=r"jobs?|careers?|hr|recruit\w*|talent\w*|hiring|people\w*|info|office|team|hello|contact|mail|support|admin|interviews?|candidates?|human-?resources|staffing|apply|work|planning",
    hiring=r"recruit|talent|career|hiring|people|jobs?\b|\bhr\b|interview|human|staff",
)
BROKERS = Brokers()
DEPARTMENTS = Departments()
