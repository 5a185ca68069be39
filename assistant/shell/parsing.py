"""Parsing strangers' mail where it can do no harm: in a child that can be killed."""

import hashlib
import pickle
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Protocol, Self, TypeVar, TypeVarTuple, cast

from assistant.reading import Letter, Message
from assistant.shell.answers import load_answer
from assistant.shell.child import Child, Limits
from assistant.understanding import (
    Conversation,
    Findings,
    understand,
    understand_alone,
    understand_anew,
)
from assistant.vocabulary import Owner, Place
from connectors.base import RawMessage

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


@dataclass(frozen=True, slots=True)
class Hostile:
    """A mail that broke its parser: never to be tried again.

    `digest` is the SHA-256 of the bytes that were read.
    """

    digest: str
    reason: str


Read = Callable[[], Letter | Hostile]
"""Waits for a letter that is being read."""


class Parsing(Protocol):
    """Something that reads mail: a child, or this very process."""

    def read(self, raw: RawMessage) -> Letter | Hostile:
        """Read one message."""
        ...

    def ahead(self, raw: RawMessage, owner: Owner) -> Read:
        """Begin to read a message that will be wanted, and to understand it."""
        ...

    def call(
        self,
        function: Callable[[*Ts], T],
        *arguments: *Ts,
        digest: str = "",
    ) -> T | Hostile:
        """Run a top-level function whose arguments and result can be pickled."""
        ...

    def close(self) -> None:
        """Let the child go; harmless when repeated."""
        ...


class InlineParser:
    """Reads in this process: for tests, and for mail that the user hands over."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, raw: RawMessage) -> Letter | Hostile:
        """Read one message."""
        return message_of(raw).read()

    def ahead(self, raw: RawMessage, owner: Owner) -> Read:
        """Put off reading until the letter is wanted."""
        return partial(self.read, raw)

    def call(
        self,
        function: Callable[[*Ts], T],
        *arguments: *Ts,
        digest: str = "",
    ) -> T | Hostile:
        """Run the function right here."""
        return function(*arguments)

    def close(self) -> None:
        """There is nothing to let go."""


@dataclass(slots=True, eq=False)
class _Sent:
    """A request that is on its way, and what came of it."""

    request: bytes
    digest: str
    answer: object = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class _Alone:
    """What a message says that was read ahead, as one without a conversation."""

    message: Message
    owner: Owner
    letter: Letter
    findings: Findings


class Parser:
    """Reads in a child process with limits; not thread-safe.

    The child starts with the first call, serves `Limits.jobs` calls and is then
    replaced; one that dies or is late is killed, and the next call gets a fresh one.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._child: Child | None = None
        self._waiting: deque[_Sent] = deque()
        self._alone: _Alone | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the child ahead of the first call, without waiting for it."""
        worn = self._child is not None and self._child.jobs >= self._limits.jobs
        if worn and not self._waiting:
            self._end_child()
        if self._child is None:
            self._child = Child(self._limits)

    def read(self, raw: RawMessage) -> Letter | Hostile:
        """Read one message; one that breaks the child is hostile."""
        digest = hashlib.sha256(raw.content).hexdigest()
        return self.call(message_of(raw).read, digest=digest)

    def ahead(self, raw: RawMessage, owner: Owner) -> Read:
        """Begin to read a message, and understand it as one without a conversation."""
        digest = hashlib.sha256(raw.content).hexdigest()
        message = message_of(raw)
        sent = self._send(understand_alone, (message, owner), digest)

        def take() -> Letter | Hostile:
            answer = cast("tuple[Letter, Findings] | Hostile", self._take(sent))
            if isinstance(answer, Hostile):
                return answer
            letter, findings = answer
            self._alone = _Alone(message, owner, letter, findings)
            return letter

        return take

    def understand(
        self, letter: Letter, conversation: Conversation, owner: Owner
    ) -> Findings | Hostile:
        """Understand a letter where it was read; the last one read ahead may be done."""
        alone = self._alone
        if alone and alone.letter is letter and alone.owner == owner:
            if not conversation.earlier:
                return alone.findings
            if letter.dismissed:
                return self.call(understand_anew, alone.message, conversation, owner)
        return self.call(understand, letter, conversation, owner)

    def call(
        self,
        function: Callable[[*Ts], T],
        *arguments: *Ts,
        digest: str = "",
    ) -> T | Hostile:
        """Run a top-level function in the child; its values come back checked."""
        return cast("T | Hostile", self._take(self._send(function, arguments, digest)))

    def close(self) -> None:
        """Kill the child; harmless when repeated."""
        self._waiting.clear()
        self._end_child()

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _send(
        self,
        function: Callable[..., object],
        arguments: tuple[object, ...],
        digest: str,
    ) -> _Sent:
        request = pickle.dumps((function, arguments), protocol=5)
        sent = _Sent(request, digest)
        self._dispatch(sent)
        return sent

    def _dispatch(self, sent: _Sent) -> None:
        self.start()
        self._waiting.append(sent)
        cast("Child", self._child).send(sent.request)

    def _take(self, sent: _Sent) -> object:
        """Return an answer; those before it come first, and are kept."""
        if not sent.answered and sent not in self._waiting:
            self._dispatch(sent)
        while not sent.answered:
            first = self._waiting[0]
            first.answer = self._answer(cast("Child", self._child), first.digest)
            first.answered = True
            self._waiting.popleft()
            self._restart()
        return sent.answer

    def _restart(self) -> None:
        """Ask a new child, where the last one is gone, for all that is still owed."""
        if self._child is None and self._waiting:
            self._child = Child(self._limits)
            for sent in self._waiting:
                self._child.send(sent.request)

    def _answer(self, child: Child, digest: str) -> object:
        """Return what the child says next; a request that broke it is hostile."""
        try:
            return load_answer(child.receive(self._limits.seconds))
        except TimeoutError:
            reason = f"not read within {self._limits.seconds:g} s"
        except (OSError, EOFError) as fault:
            reason = child.last_words() or str(fault)
        except (
            pickle.UnpicklingError,
            ValueError,
            TypeError,
            AttributeError,
            LookupError,
        ):
            reason = "the parser answered with something else"
        self._end_child()
        return Hostile(digest, reason)


def message_of(raw: RawMessage) -> Message:
    """Return a connector's message as the core takes it."""
    return Message(
        raw.content,
        key=raw.key,
        place=Place(raw.folder.value),
        received=raw.received,
        thread=raw.thread,
    )
