"""The day that a letter about the decision names, without a word of answering.

Only where nothing else promises, and the letter is known to be a reply: "we are
looking at Thursday", in a sentence that wants nothing of the owner.
"""

from collections.abc import Iterator, Sequence

from assistant.understanding.times.anchors import Sought
from assistant.understanding.times.calendars import WorkingDay
from assistant.understanding.times.mentions import Frame, PromiseMention, Role
from assistant.understanding.times.promised import (
    mention_of,
    promise_of,
    sentences_in,
    survey,
)
from assistant.understanding.times.promises import at_an_hour, today_in_passing
from assistant.understanding.times.sentences import Stretch
from assistant.understanding.times.tokens import Node

HOLDS = frozenset({None, Role.DEADLINE})


def find_faint_promise(text: str, frame: Frame, *, working_day: WorkingDay, apart: Sequence[tuple[int, int]] = ()) -> PromiseMention | None:  # fmt: skip
    """Return the last such day, None where no sentence names one.

    `apart` are the places of sentences that are about something else.
    """
    sought = survey(text, frame, None, working_day)
    found = [each for stretch, nodes in sentences_in(sought) for each in _in(stretch, nodes, sought)]  # fmt: skip
    about = [each for each in found if not any(a <= each.start < b for a, b in apart)]
    return about[-1] if about else None


def _in(stretch: Stretch, nodes: list[Node], sought: Sought) -> Iterator[PromiseMention]:  # fmt: skip
    words = sought.scanned.folded[stretch.start : stretch.end].replace("\n", " ")
    where = (stretch, words)
    asks = sought.scanned.folded[stretch.end : stretch.end + 1] == "?"
    other = sought.has("not_answer", words) or sought.has("wants", words)
    if asks or other:
        return
    for at, node in enumerate(nodes):
        passing = today_in_passing(node, words[: node.start - stretch.start], sought)
        role = sought.roles.get(node.start)
        if node.kind == "T" or passing or role not in HOLDS or at_an_hour(nodes, at, where, sought):  # fmt: skip
            continue
        promise = promise_of(node, where, sought, asks_owner=False)
        if promise and promise.by:
            yield mention_of(node, promise, sought)
