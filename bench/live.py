"""The live daemon: delivered to drafted, and answered to withdrawn.

Beside them, in the same run and on the same Dovecot, what no client can do without: the
server's own IDLE notification of a delivered message, and one MOVE to Trash.
"""

import statistics
import tempfile
import time
from pathlib import Path

from imapclient import IMAPClient

from tests.daemon.household import Household
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.shell.stage import letter

ROUNDS = 20
# The interviews of 4 March have ended, and their thank-yous are due at once.
CLOCK = "2026-03-04T13:05:00-05:00*1"
AIM = 1.5


def main() -> None:
    """Measure both, and print the ratios."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        server = Dovecot(Path(folder) / "base")
        try:
            _measure(server, Household(server, Path(folder)))
        finally:
            server.stop()


def _measure(server: Dovecot, home: Household) -> None:
    daemon = home.start(CLOCK)
    daemon.wait_for(event="watching")
    drafted, withdrawn, told, moved = [], [], [], []
    for number in range(ROUNDS):
        drafted.append(_until(home, daemon, _invitation(number), "drafted"))
        withdrawn.append(_until(home, daemon, _answer(number), "withdrawn"))
        told.append(_notification(server, number))
        moved.append(_move(home, number))
    daemon.stop()
    home.close()
    floor = statistics.median(told) + statistics.median(moved)
    print(
        f"{ROUNDS} rounds, medians: IDLE notification {_ms(told)}, one MOVE {_ms(moved)}"
    )
    for name, times in (
        ("delivered to drafted", drafted),
        ("answered to withdrawn", withdrawn),
    ):
        ratio = statistics.median(times) / floor
        print(f"{name}: {_ms(times)}, {ratio:.2f} x both together (aim {AIM})")


def _until(home: Household, daemon, content: bytes, state: str) -> float:
    began = time.monotonic()
    home.deliver(content)
    daemon.wait_for(event="follow-up", state=state)
    took = time.monotonic() - began
    daemon.wait_for(event="watching")
    return took


def _notification(server: Dovecot, number: int) -> float:
    """Return the seconds from a delivery until an idling client is told."""
    user = f"user{number}@example.org"
    client = IMAPClient("127.0.0.1", server.imap, ssl=False, timeout=20)
    client.login(user, PASSWORD)
    client.select_folder("INBOX", readonly=True)
    client.idle()
    began = time.monotonic()
    server.deliver(letter(f"<{number}@friend.example>", "Lunch?"), to=user)
    while not client.idle_check(timeout=10):
        pass
    took = time.monotonic() - began
    client.idle_done()
    client.logout()
    return took


def _move(home: Household, number: int) -> float:
    """Return the seconds that one MOVE to Trash takes."""
    home.mail.append("Sent", letter(f"<{number}@moved.example>", "Old"))
    home.mail.select_folder("Sent")
    uids = home.mail.search(["HEADER", "Message-ID", f"{number}@moved.example"])
    began = time.monotonic()
    home.mail.move(uids, "Trash")
    return time.monotonic() - began


def _invitation(number: int) -> bytes:
    company = f"Acme{number}"
    return letter(
        f"<invitation@{company.lower()}.example>",
        f"Hi Ada,\r\n\r\nyour interview for the Data Engineer position at {company} is "
        "confirmed for Wednesday, March 4, 2026, 10:00 AM - 11:00 AM ET with me.\r\n\r\n"
        f"Best regards,\r\nJane Roe\r\n{company}\r\n",
        subject=f"Interview for Data Engineer at {company}",
        sender=f"Jane Roe <jane@{company.lower()}.example>",
    )


def _answer(number: int) -> bytes:
    company = f"Acme{number}"
    return letter(
        f"<rejection@{company.lower()}.example>",
        "Hi Ada,\r\n\r\nthank you for your time. Unfortunately, we have decided to move "
        "forward with other candidates for the Data Engineer position.\r\n\r\n"
        "Best regards,\r\nJane Roe\r\n",
        when="4 13:02",
        subject=f"Re: Interview for Data Engineer at {company}",
        sender=f"Jane Roe <jane@{company.lower()}.example>",
        answers=f"<invitation@{company.lower()}.example>",
    )


def _ms(times: list[float]) -> str:
    return f"{statistics.median(times) * 1000:.0f} ms"


if __name__ == "__main__":
    main()
