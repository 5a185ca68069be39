"""Text from mails is a stranger's: nothing in it may steer a terminal."""

from assistant.patterns import deferred

# C0 and C1 controls (ESC among them), line separators, bidi controls, zero widths,
# tags and lone surrogates; tabs and line ends become a blank before.
_HARMFUL = deferred(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)
_BLANK = deferred(r"[\t\r\n\u2028\u2029]+")


def harmless(text: str) -> str:
    """Return the text on one line, without anything that is not shown as it stands."""
    return _HARMFUL.sub("", _BLANK.sub(" ", text))


def harmless_block(text: str) -> str:
    """Return the text with its line ends, and nothing else that is not shown."""
    return "\n".join(harmless(line) for line in text.splitlines())
