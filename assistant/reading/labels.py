"""Labels on lines of their own, set beside what stands below them.

Schedulers write "Interviewer:" or "WHEN" on a line of its own, and the value on the next.
"""

import re

from assistant.languages import MARKS, either

_BARE = either(marks.labels for marks in MARKS)
_GREETING = either(marks.greetings for marks in MARKS)
_NO_VERB = "".join(
    rf"(?<!{marks.attributed.rstrip(':').rpartition(' ')[2]})"
    for marks in MARKS
    if marks.attributed
)
_LABEL = re.compile(
    rf"^(?:(?P<bare>{_BARE})|(?!{_GREETING})(?P<label>[^\n:|.!?,>]{{2,30}}{_NO_VERB}:))"
    rf"\n\n?(?!(?:{_BARE})$)(?=[^\n:|]{{1,80}}$|[^\n|]{{0,40}}\d[^\n|]{{0,40}}$)",
    re.I | re.M,
)

_FAR = 240
_TIMES = re.compile(r"[^\d:]{0,20}\d")


def join_labels(text: str) -> str:
    """Return the text with labels on the lines of their values."""
    return _LABEL.sub(_beside, text)


def _beside(match: re.Match[str]) -> str:
    if match["bare"]:
        return f"{match['bare']} | "
    value, _, rest = match.string[match.end() : match.end() + _FAR].partition("\n")
    said = value.rstrip().endswith((".", "!", "?", ",", ";"))
    # Several times, one below the other, are a list and not one value.
    listed = _TIMES.match(value) and _TIMES.match(rest.partition("\n")[0])
    return match[0] if said or listed else f"{match['label']} "
