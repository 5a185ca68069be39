"""Letters in the owner's own words, as files of a folder."""

from collections.abc import Iterable, Iterator, Mapping

from assistant.drafting.rendering import fault_of
from assistant.drafting.writer import Template
from assistant.vocabulary import FollowupKind, Register


class TemplateError(Exception):
    """Templates that cannot be used; `lines` holds a line for each fault."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Take the faults, each with its file."""
        self.lines = tuple(lines)
        super().__init__("; ".join(self.lines))


def parse_templates(files: Mapping[str, bytes]) -> tuple[Template, ...]:
    """Return the templates in these files by path; raise `TemplateError`."""
    found: list[Template] = []
    faults: list[str] = []
    for path, content in files.items():
        try:
            found.append(parse_template(path.rpartition("/")[2], content.decode()))
        except ValueError as error:
            faults.append(f"{path}: {error}")
    if faults:
        raise TemplateError(faults)
    return tuple(found)


def parse_template(name: str, text: str) -> Template:
    """Return the template in a file named like "thank_you.casual.de.txt".

    Register and language may be left out. A first line "Subject: …" is the subject
    of a new mail. Raises `ValueError` where the name says no kind of letter, or the
    text is no template.
    """
    kind, *rest = name.removesuffix(".txt").split(".")
    registers = [part for part in rest if part in set(Register)]
    languages = [part for part in rest if part not in registers]
    if kind not in set(FollowupKind) or len(registers) > 1 or len(languages) > 1:
        kinds = ", ".join(FollowupKind)
        raise ValueError(f"{name!r} is no template: name it after one of {kinds}")
    first, _, body = text.partition("\n")
    titled = first.lower().startswith("subject:")
    whole = Template(
        kind=FollowupKind(kind),
        text=body if titled else text,
        register=Register(registers[0]) if registers else None,
        language=languages[0] if languages else None,
        subject=first.partition(":")[2].strip() if titled else None,
    )
    for fault in _faults(whole):
        raise ValueError(fault)
    return whole


def _faults(template: Template) -> Iterator[str]:
    for text in (template.text, template.subject or ""):
        if fault := fault_of(text):
            yield fault
