"""Reads the pattern of a rule without matching it: what a row must have for it to match."""

import re
from functools import cache

_SIGN = re.compile(r"\\.|\[[^\]]*\]|\(\?(?:P<\w+>|<?[=!]|:)|\{[^}]*\}|.")

Need = frozenset[str]
"""Classes of which a row must hold one."""


@cache
def needs_of(pattern: str) -> tuple[Need, ...]:
    """Return what stands in, or right beside, every match of a pattern over classes."""
    signs = _SIGN.findall(pattern)
    return tuple(dict.fromkeys(_alternatives(signs[::-1])))


def _alternatives(ahead: list[str]) -> list[Need]:
    """Read up to the closing bracket, or the end; what is read is taken off."""
    branches: list[list[Need]] = [[]]
    while ahead and (sign := ahead.pop()) != ")":
        if sign == "|":
            branches.append([])
            continue
        needs = _of_sign(sign, ahead)
        if not (ahead and _may_be_none(ahead[-1])):
            branches[-1] += needs
    if len(branches) == 1:
        return branches[0]
    fewest = [min(needs, key=len) for needs in branches if needs]
    return [frozenset().union(*fewest)] if len(fewest) == len(branches) else []


def _of_sign(sign: str, ahead: list[str]) -> list[Need]:
    if sign.startswith("("):
        inside = _alternatives(ahead)
        return [] if sign in ("(?!", "(?<!") else inside
    if sign.startswith("["):
        return [] if sign[1] == "^" else [frozenset(sign[1:-1].replace("\\", ""))]
    free = sign in "^$.?*+" or sign.startswith("{")
    return [] if free else [frozenset(sign[-1])]


def _may_be_none(sign: str) -> bool:
    """Tell whether a sign behind another says that it may be left out."""
    return sign in ("?", "*") or sign.startswith("{0")
