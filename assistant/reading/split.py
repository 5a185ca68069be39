# ruff: noqa: RUF001 - dashes and quotes of other alphabets are the very point.
"""The sender's own new words, apart from history, forwards and signature."""

import re
from typing import NamedTuple

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.marks import (
    COPIED,
    FORWARD_SUBJECT,
    FORWARDED,
    FORWARDED_BEGINS,
    HISTORY,
    LEAD,
    ORIGINAL,
    REPLY_ABOVE,
    SIGNATURE,
    SIGNATURE_END,
    WROTE,
)
from assistant.reading.signature import cut_signature

# A line is looked at up to here; marks are short.
LOOK = 400
ATTRIBUTION_LINES = 4
ATTRIBUTION_SIGNS = 400
# A quoted line of at least this width was wrapped by its client.
WRAPPED = 60
# A copied header block shows this many of its fields, within so many lines.
COPIED_FIELDS = 3
COPIED_LINES = 10
COPIED_OTHERS = 2
# People leave no more of it where they forward a mail by hand.
TRIMMED_FIELDS = {"from", "to"}

_FIELD = deferred(
    r"[\s*>|_]{0,4}([^\W\d][\w' ’]{0,20}?)\s{0,2}\*{0,2}\s?[:：]\s?\*{0,2}\s{0,3}(?:\|\s)?(.*)"
)
_CLOCK = deferred(r"\d{1,2}\s?[:.h]\s?\d\d|\b(?:19|20)\d\d\b|@")
_ENDS = (":", "：", ":*")
_RULE = re.compile(r"[\s*]{0,3}[-_=]{5,}[\s*]{0,3}\Z")


class Split(NamedTuple):
    """One text taken apart; each is stripped and may be empty."""

    text: str
    quoted: str = ""
    signature: str = ""
    forwarded: str = ""


def split_text(text: str, *, subject: str = "", sender: str = "") -> Split:
    """Take a message's text apart; `sender` is the display name of who wrote it."""
    lines = [line.rstrip() for line in text.split("\n", limits.TEXT_LINES)]
    lines = lines[: limits.TEXT_LINES]
    if "above this line" in text.lower():
        lines = [line for line in lines if not REPLY_ABOVE.match(line[:LOOK])]
    own, quoted, forwarded = _part_ways(
        lines, is_forward=bool(FORWARD_SUBJECT.match(subject))
    )
    if not _has_words(own) and not _has_words(forwarded) and not _is_pure_quote(lines):
        own, quoted = lines, []
    body, signature = cut_signature(own, sender=sender)
    return Split(_join(body), _join(quoted), _join(signature), _join(forwarded))


def _part_ways(
    lines: list[str], *, is_forward: bool
) -> tuple[list[str], list[str], list[str]]:
    """Return own lines, history and forward."""
    own: list[str] = []
    quoted: list[str] = []
    index = 0
    ends = [index for index, line in enumerate(lines) if line.endswith(_ENDS)]
    announcing = {end - above for end in ends for above in range(ATTRIBUTION_LINES)}
    while index < len(lines):
        line = lines[index]
        if index not in announcing and _is_ordinary(line):
            own.append(line)
            index += 1
        elif _is_quoted(line):
            index = _take_quote(lines, index, quoted)
        elif (length := _attribution(lines, index)) and _leads_to_quote(
            lines, index + length
        ):
            quoted.extend(lines[index : index + length])
            index += length
        elif FORWARDED.match(line[:LOOK]):
            return own, quoted, lines[index:]
        elif (
            length
            or _history_starts(lines, index)
            or (is_forward and _copied_fields(lines, index).keys() >= TRIMMED_FIELDS)
        ):
            rest = lines[index:]
            if is_forward and not length and not _has_words(quoted):
                return own, quoted, rest
            return own, [*quoted, *rest], []
        else:
            own.append(line)
            index += 1
    return own, quoted, []


def _is_ordinary(line: str) -> bool:
    """Whether a line is no mark by its first letters: marks are signs or fields."""
    if not line:
        return True
    said = line[0].isalnum() and not line.lower().startswith(FORWARDED_BEGINS)
    return said and ":" not in line and "：" not in line


def _is_quoted(line: str) -> bool:
    return line.startswith((">", " >", "|>", "｜")) and not line.startswith(
        (">>>>>>", ">From ")
    )


def _take_quote(lines: list[str], index: int, quoted: list[str]) -> int:
    """Move a run of quoted lines, with ends that a client wrapped without mark."""
    while index < len(lines):
        line = lines[index]
        if _is_quoted(line):
            quoted.append(line.lstrip("|> ｜"))
        elif _is_orphan(lines, index):
            quoted.append(line)
        else:
            return index
        index += 1
    return index


def _is_orphan(lines: list[str], index: int) -> bool:
    """Whether a line is the wrapped end of the quoted line above it."""
    line = lines[index]
    if not line.strip() or len(line) > WRAPPED // 2 or index + 1 >= len(lines):
        return False
    before, after = lines[index - 1], lines[index + 1]
    return len(before) >= WRAPPED and _is_quoted(before) and _is_quoted(after)


def _attribution(lines: list[str], index: int) -> int:
    """Return how many lines an attribution takes here, 0 where there is none."""
    near = lines[index : index + ATTRIBUTION_LINES]
    if not any(line.endswith(_ENDS) for line in near) or not _may_begin(lines[index]):
        return 0
    taken: list[str] = []
    for line in near:
        if not line.strip() or _is_quoted(line) or len(line) > ATTRIBUTION_SIGNS:
            return 0
        taken.append(line.strip())
        if line.endswith(_ENDS):
            return len(taken) if _is_shortest(taken) else 0
    return 0


def _may_begin(line: str) -> bool:
    """Whether an attribution can begin with this line; own words come before it."""
    look = line[:LOOK]
    return bool(look.strip()) and (
        LEAD.match(look) is not None
        or WROTE.search(look) is not None
        or _CLOCK.search(look) is not None
    )


def _is_shortest(taken: list[str]) -> bool:
    """Whether these lines are an attribution and no fewer of them are one."""
    if not _is_attribution(" ".join(taken)[:LOOK]):
        return False
    return not any(
        LEAD.match(taken[start]) and _is_attribution(" ".join(taken[start:])[:LOOK])
        for start in range(1, len(taken))
    )


def _is_attribution(text: str) -> bool:
    """Whether the words name a writer and when he wrote."""
    verb = WROTE.search(text)
    if verb is None:
        return bool(
            re.search(r"<[^\s<>]{1,100}@[^\s<>]{1,100}>\W{0,3}:\W{0,2}\Z", text)
        ) and bool(re.search(r"\d{1,2}[:.h]\d\d", text))
    return _CLOCK.search(text) is not None and not text.startswith(("-", "•"))


def _leads_to_quote(lines: list[str], index: int) -> bool:
    following = next((line for line in lines[index : index + 4] if line.strip()), "")
    return _is_quoted(following)


def _history_starts(lines: list[str], index: int) -> bool:
    line = lines[index]
    if line == HISTORY or ORIGINAL.match(line[:LOOK]):
        return True
    if _RULE.match(line[:LOOK]):
        below = next(
            (i for i in range(index + 1, min(index + 4, len(lines))) if lines[i]), None
        )
        return below is not None and _copied_header(lines, below)
    return _copied_header(lines, index)


def _copied_header(lines: list[str], index: int) -> bool:
    """Whether a block such as Outlook's From/Sent/To/Subject begins at this line."""
    seen = _copied_fields(lines, index)
    return len(seen) >= COPIED_FIELDS and "date" in seen


def _copied_fields(lines: list[str], index: int) -> dict[str, str]:
    """Return the fields of the header block that begins at this line."""
    seen: dict[str, str] = {}
    first, sender = _field(lines[index])
    if first != "from" or sender[:1].isdigit():
        return seen
    others = 0
    for line in lines[index : index + COPIED_LINES]:
        kind, value = _field(line)
        if kind:
            seen.setdefault(kind, value)
        elif line.strip():
            others += 1
        if others > COPIED_OTHERS:
            break
    return seen


def _field(line: str) -> tuple[str, str]:
    near = line[:LOOK]
    match = _FIELD.match(near) if ":" in near or "：" in near else None
    if match is None:
        return "", ""
    return COPIED.get(match[1].strip().lower(), ""), match[2].strip()


def _has_words(lines: list[str]) -> bool:
    return any(any(map(str.isalnum, line)) for line in lines)


def _is_pure_quote(lines: list[str]) -> bool:
    """Whether every line with words is cited or announces a citation."""
    return any(_is_quoted(line) for line in lines)


def _join(lines: list[str]) -> str:
    """Join lines, single blank lines between them kept."""
    out: list[str] = []
    for line in lines:
        if line in (HISTORY, SIGNATURE, SIGNATURE_END):
            continue
        words = " ".join(line.split())
        if words or (out and out[-1]):
            out.append(words)
    return "\n".join(out).strip("\n")
