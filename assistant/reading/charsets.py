"""Bytes to text, whatever charset the mail claims."""

import codecs
import re
import unicodedata

from assistant.patterns import deferred

# Senders who write the left one mean the right one (as browsers read them).
MEANT = {
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "iso8859-1": "windows-1252",
    "cp-1252": "windows-1252",
    "cp1252": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
}

# Codecs that transform instead of decode, or that hide words from a plain look.
REFUSED = {"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "mbcs"}

# The longest pile of marks on one letter (Unicode's stream-safe format, UAX 15).
MARKS = 30

_STACKED = deferred(r"[^\w\s\x00-\x7f]{31,}")
_NAME = deferred(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,39}")
_UNSEEN = deferred(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS = deferred("[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = deferred("[\u2000-\u200a\u202f\u205f\u3000]")
_JOINER = "\u034f"


def decode(content: bytes, charset: str | None = None) -> str:
    """Decode with the charset that is named, else with the one that fits."""
    if content.isascii() and b"\x1b" not in content and not _wide(charset):
        return content.decode("ascii")
    codec = _codec(charset)
    if codec in (None, "utf-8", "windows-1252"):
        return _guess(content, codec)
    try:
        return content.decode(codec or "utf-8", "replace")
    except (LookupError, ValueError):
        return _guess(content, None)


def clean_text(text: str) -> str:
    """Return NFC text with LF line ends, ordinary spaces and no control characters."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\u00a0", " ")
    if not text.replace("\n", "").replace("\t", "").isprintable():
        text = _BREAKS.sub("\n", text.replace("\r\n", "\n"))
        text = _SPACES.sub(" ", _UNSEEN.sub("", text))
    if text.isascii():
        return text
    text = text.replace(_JOINER, " ")
    if len(text) - len(text.encode("ascii", "ignore")) > MARKS:
        text = _STACKED.sub(_thin_out, text)
    return unicodedata.normalize("NFC", text)


def _thin_out(match: re.Match[str]) -> str:
    """Cut a pile of combining marks, whose ordering takes quadratic time."""
    marks = match[0]
    return marks[:MARKS] + "".join(
        sign for sign in marks[MARKS:] if not unicodedata.combining(sign)
    )


def _wide(charset: str | None) -> bool:
    """Whether ASCII bytes can mean something else in this charset."""
    name = (charset or "").lower()
    return name.startswith(("utf-16", "utf-32", "hz", "utf16", "cp037", "ebcdic"))


def _codec(charset: str | None) -> str | None:
    name = (charset or "").strip().strip("'\"").lower()
    if name in ("utf-8", "utf8"):
        return "utf-8"
    if not _NAME.fullmatch(name):
        return None
    name = MEANT.get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    is_text = getattr(info, "_is_text_encoding", False)
    if not is_text or info.name.replace("_", "-") in REFUSED:
        return None
    return name


def _guess(content: bytes, codec: str | None) -> str:
    """Read as UTF-8 where it is, else as Windows-1252; a cut last letter is lost."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        at_end = fault.reason == "unexpected end of data"
        cut = at_end and not content[: fault.start].isascii()
        if cut or (codec == "utf-8" and _mostly(content)):
            return content.decode("utf-8", "replace")
    return content.decode("windows-1252", "replace")


def _mostly(content: bytes) -> bool:
    """Whether most of the letters beyond ASCII are good UTF-8."""
    text = content.decode("utf-8", "replace")
    beyond = sum(1 for sign in text[:20_000] if sign > "\x7f")
    return text[:20_000].count("\ufffd") * 4 <= beyond
