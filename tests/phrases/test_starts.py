"""The interview's time is told from the others that a mail names."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from assistant.understanding.choosing import reconsider
from assistant.understanding.findings import Findings
from assistant.understanding.fixing import with_times
from assistant.understanding.times import Frame
from assistant.vocabulary import Kind
from tests.phrases.alone import seen
from tests.phrases.phrasebook import Phrase

SENT = "2026-03-02T10:00"
ZONES = {"en": "America/New_York", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid"}  # fmt: skip
MAILS = (
    ("en", Kind.INVITE, "Thank you for the call on Thursday at 3:30 PM. Your interview is on Monday, March 9 at 10:00 AM. Our desk is open from 8:30 to 5. Please confirm by Thursday at noon.", ["03-09 10:00"]),
    ("en", Kind.RESCHEDULE, "I can no longer make Friday at 11, as our director is away. Everybody else is seen on Monday between 9 and noon. Would Tuesday at 3 work for you?", ["03-03 15:00"]),
    ("en", Kind.PROPOSAL, "We liked the talk on Friday at 2. Would Thursday at 10 or Friday at 11:30 suit you? Please answer by Wednesday at noon.", ["03-05 10:00", "03-06 11:30"]),
    ("de", Kind.INVITE, "Danke für das Telefonat am Freitag um 11 Uhr. Wir laden Sie zum Gespräch ein:\nDonnerstag, 12. März\n14 Uhr bis 15 Uhr\nSie erreichen uns von 9 bis 16 Uhr. Bitte melden Sie sich bis Montag, 12 Uhr.", ["03-12 14:00"]),
    ("de", Kind.INVITE, "Von Ihren beiden Terminen, Dienstag um 10 Uhr oder Donnerstag um 15 Uhr, nehmen wir gern den zweiten.", ["03-05 15:00"]),
    ("de", Kind.RESCHEDULE, "Statt wie geplant Dienstag um elf treffen wir uns nun Mittwoch um zwei.", ["03-04 14:00"]),
    ("de", Kind.INVITE, "Ablauf am 18. März:\n8:45 Eintreffen\n9:00 Begrüßung\n9:30 Gespräche\n12:00 Imbiss", ["03-18 09:00"]),
    ("de", Kind.RESCHEDULE, "Mir ist für Donnerstag 10 Uhr ein Termin dazwischengekommen. Ginge es am Freitag zur gleichen Stunde?", ["03-06 10:00"]),
    ("en", Kind.INVITE, "You gave us Tuesday at 10 or Thursday at 3. We'll take the first, see you then!", ["03-03 10:00"]),
    ("fr", Kind.INVITE, "Vous êtes attendue mercredi 11 mars.\n8h30 : accueil café\n9h00 : entretien avec le jury\n12h00 : fin\nNos bureaux ferment à 17h.", ["03-11 09:00"]),
    ("es", Kind.RESCHEDULE, "Perdona, mañana a las 12 no puedo porque tengo médico a las 11:30. ¿Te viene bien el viernes a las 9? Después de las 10:30 estoy de viaje.", ["03-06 09:00"]),
)  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text", "expected"), MAILS)
def test_the_interviews_time_is_chosen_among_others(language, kind, text, expected):
    zone = ZoneInfo(ZONES[language])
    frame = Frame(
        datetime.fromisoformat(SENT).replace(tzinfo=zone),
        zone,
        (language,),
        language.upper(),
    )
    view = seen(Phrase(text, "", frame, ""))
    found = reconsider(with_times(Findings(kind, 1.0, frame.sent), view), view)
    spans = found.slots if kind is Kind.PROPOSAL else (found.interview,)
    assert sorted(f"{s.start:%m-%d %H:%M}" for s in spans if s) == expected


def test_the_sessions_begin_with_the_interview():
    zone = ZoneInfo("America/New_York")
    frame = Frame(
        datetime.fromisoformat(SENT).replace(tzinfo=zone), zone, ("en",), "US"
    )
    text = "Your day on Wednesday, March 11:\n7:30 check-in and badges\n8:00 written exam\n10:00 oral interview\n12:00 end\nBring lunch."
    view = seen(Phrase(text, "", frame, ""))
    found = reconsider(with_times(Findings(Kind.INVITE, 1.0, frame.sent), view), view)
    assert found.interview is not None
    assert f"{found.interview.start:%H:%M}" == "08:00"
    assert all(s.span.start >= found.interview.start for s in found.sessions)
