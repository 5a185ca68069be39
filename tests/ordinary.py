"""Reads a folder of ordinary mail as one mailbox and prints what is claimed in it.

Run `python -m tests.ordinary [--shown KIND…] FOLDER`; each file is one message.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from assistant.config import Drafts
from assistant.reading import Letter, read_letter
from assistant.understanding import Conversation, Findings, might_matter, understand
from assistant.vocabulary import Kind, Place
from tests.score import owner_of

CLAIMS = frozenset(Kind) - {Kind.OTHER, Kind.AUTOREPLY, Kind.ACK, Kind.REPLY}


def mailbox(folder: Path) -> list[tuple[Path, Letter]]:
    """Return the messages of the folder by date."""
    arrived = datetime(2028, 1, 1, tzinfo=UTC)
    letters = [
        (
            path,
            read_letter(
                path.read_bytes(), key=path.name, place=Place.INBOX, received=arrived
            ),
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    return sorted(letters, key=lambda pair: pair[1].head.at)


def understood(folder: Path) -> Iterator[tuple[Path, Findings]]:
    """Yield the findings of every message, each in the light of its conversation."""
    owner = owner_of({})
    conversations: dict[str, str] = {}
    earlier: dict[str, tuple[Findings, ...]] = defaultdict(tuple)
    for path, letter in mailbox(folder):
        head = letter.head
        ids = (head.message_id, head.in_reply_to, *head.references)
        known = (conversations[i] for i in ids if i in conversations)
        root = next(known, head.message_id or path.name)
        conversations.update(dict.fromkeys(filter(None, ids), root))
        if not might_matter(head, owner) and not earlier[root]:
            continue
        found = understand(letter, Conversation(earlier[root]), owner)
        earlier[root] = (*earlier[root], found)
        yield path, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shown", nargs="*", default=sorted(CLAIMS))
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    kinds: Counter[str] = Counter()
    claimed = starts = 0
    for path, found in understood(options.folder):
        sure = found.confidence >= Drafts().confidence
        kinds[f"{found.kind.value}{'' if sure else ' (unsure)'}"] += 1
        claimed += found.kind in CLAIMS and sure
        starts += found.interview is not None and sure
        if found.kind.value in options.shown:
            quotes = [e.text for e in found.evidence[:3]]
            print(found.kind.value, found.confidence, path, quotes)
    total = sum(path.is_file() for path in options.folder.rglob("*"))
    print(", ".join(f"{kind} {n}" for kind, n in kinds.most_common()))
    print(f"{total} messages: {claimed} claimed, {starts} with an interview")


if __name__ == "__main__":
    main()
