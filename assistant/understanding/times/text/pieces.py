"""A long list of patterns, tried piece by piece: each waits for a word of its own."""

import re
from functools import cache

from assistant.patterns import Piece

Place = tuple[int, int]


def spans(pieces: tuple[Piece, ...], text: str) -> list[Place]:
    """Return where the pieces match, as one pattern of all of them would find it."""
    wanted = [
        compiled(piece.pattern)
        for piece in pieces
        if piece.need is None or any(map(text.__contains__, piece.need))
    ]
    found: list[Place] = []
    ahead = [(pattern, pattern.search(text)) for pattern in wanted]
    while ahead := [(pattern, match) for pattern, match in ahead if match]:
        first = min((match for _, match in ahead if match), key=re.Match.start)
        found.append(first.span())
        after = max(first.end(), first.start() + 1)
        ahead = [
            (p, m if m and m.start() >= after else p.search(text, after))
            for p, m in ahead
        ]
    return found


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a piece when a text first has its word."""
    return re.compile(pattern)
