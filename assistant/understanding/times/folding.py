"""Makes text comparable without moving a single character."""

import unicodedata

PLAIN = {
    "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u3000": " ", "\t": " ",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2015": "-", "~": "~",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
    "\u2192": "-", "\u00ba": "º", "\u00aa": "ª", "\u00b0": "º", "\u00df": "ß",
}  # fmt: skip


def _plain(letter: str) -> str:
    if letter in PLAIN:
        return PLAIN[letter]
    first = (
        unicodedata.normalize("NFKD", letter)[0] if letter not in "ºª½¼¾" else letter
    )
    lower = first.lower()
    return lower if len(lower) == 1 else letter


class _Table(dict[int, str]):
    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        # The table is bounded by Unicode itself; it only remembers what was asked.
        self[code] = plain
        return plain


_TABLE = _Table()


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, of exactly the same length."""
    if text.isascii():
        return text.lower().replace("\t", " ").replace("`", "'")
    return text.translate(_TABLE)
