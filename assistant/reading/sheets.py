"""Which classes a page's own style sheets hide, such as the one of its preheader."""

import re

from assistant.patterns import deferred

SHEETS_SIGNS = 60_000

HIDING = deferred(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:max-height\s*:\s*0(?:px)?|(?<![\w-])opacity\s*:\s*0(?:\.0+)?)\s*(?:;|$|!)",
    re.I,
)
_HIDING_WORDS = ("none", "hidden", "max-height", "opacity")
_SHEET = re.compile(r"<style\b[^>]{0,300}>", re.I)
_BRACES = re.compile(r"([{}])")
_CLASS = deferred(r"(?:[a-z][a-z0-9]{0,10})?\.([\w-]{1,60})", re.I)


def hidden_names(html: str) -> frozenset[str]:
    """Return the classes that a rule of its own hides on every screen."""
    if "<style" not in html and "<STYLE" not in html:
        return frozenset()
    found: set[str] = set()
    for match in _SHEET.finditer(html, 0, SHEETS_SIGNS):
        end = html.find("</", match.end(), match.end() + SHEETS_SIGNS)
        sheet = html[match.end() : end if end > 0 else match.end()]
        if any(word in sheet for word in _HIDING_WORDS):
            found.update(_names_in(sheet))
    return frozenset(found)


def _names_in(sheet: str) -> set[str]:
    """Return the hidden classes of a sheet; rules inside of "@media" are not for all."""
    found: set[str] = set()
    depth, selectors = 0, ""
    last = ""
    for piece in _BRACES.split(sheet):
        if piece == "{":
            depth += 1
            selectors = last if depth == 1 else ""
        elif piece == "}":
            if selectors and HIDING.search(last):
                found.update(_plain_classes(selectors))
            depth, selectors = max(0, depth - 1), ""
        last = piece
    return found


def _plain_classes(selectors: str) -> set[str]:
    """Return the classes that selectors name alone; others depend on where they stand."""
    named = selectors.rsplit("*/", 1)[-1].removeprefix("<!--")
    parts = (_CLASS.fullmatch(one.strip()) for one in named.split(","))
    return {match[1] for match in parts if match}
