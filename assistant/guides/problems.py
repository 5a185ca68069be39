"""All that is wrong with a profile, each with its line."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

Path = tuple[str, ...]


class ProfileError(Exception):
    """A profile that cannot be used; `lines` holds a line of text for each problem."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Take the problems, each with its place."""
        self.lines = tuple(lines)
        super().__init__("; ".join(self.lines))


@dataclass(slots=True)
class Problems:
    """What is wrong so far; `lines` knows where each key stands."""

    where: str
    lines: Mapping[Path, int] = field(default_factory=dict)
    found: list[tuple[int, str]] = field(default_factory=list)

    def add(self, path: Path, text: str) -> None:
        """Note a problem of the key at `path`, or of the nearest table above it."""
        line = next((n for p in _upwards(path) if (n := self.lines.get(p))), 0)
        self.found.append((line, text))

    def check_names(
        self, table: Iterable[str], known: Iterable[str], *, path: Path
    ) -> None:
        """Note every key that is not known, with the nearest one that is."""
        for name in table:
            if name not in known:
                self.add((*path, name), unknown("key", name, known=known))

    def raise_any(self) -> None:
        """Raise `ProfileError` when anything was found."""
        if self.found:
            raise ProfileError(
                f"{self.where}:{line}: {text}" if line else f"{self.where}: {text}"
                for line, text in sorted(self.found)
            )


def unknown(what: str, name: str, *, known: Iterable[str]) -> str:
    """Return the sentence about a name that does not exist."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0)
    hint = f', the nearest is "{near[0]}"' if near else ""
    return f'unknown {what} "{name}"{hint}'


def _upwards(path: Path) -> Iterator[Path]:
    while path:
        yield path
        path = path[:-1]
