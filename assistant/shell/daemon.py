"""The loop: one thread that waits for all mailboxes, alarms and signals at once."""

import selectors
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from math import inf
from types import FrameType

import structlog

from assistant.config import ConfigError
from assistant.guides import ProfileError
from assistant.shell.alarms import Alarms
from assistant.shell.clock import Clock, Pulse
from assistant.shell.faults import Fault
from assistant.shell.notify import notify, watchdog_seconds
from assistant.shell.posts import Post, State
from assistant.shell.store import StoreDamaged

HEARTBEAT = 15.0
_STOP, _RELOAD = b"s", b"r"
_RING = b"a"

log = structlog.get_logger()


class Daemon:
    """Keeps several accounts, until it is told to stop.

    `open_posts` opens the accounts of the config as it is now; it is called at the
    start and at each SIGHUP, and raises `ConfigError`, `ProfileError` or `Fault`.
    """

    def __init__(
        self,
        open_posts: Callable[[], Sequence[Post]],
        clock: Clock,
        *,
        release: Callable[[], None] = lambda: None,
    ) -> None:
        """Prepare it; `release` lets go of what the posts share."""
        self._open_posts, self._clock, self._release = open_posts, clock, release
        self._posts: tuple[Post, ...] = ()
        self._ear, self._mouth = socket.socketpair()
        self._stopping = False
        self._alarms = Alarms(clock, lambda: self._poke(_RING))
        self._pulse = Pulse()
        self._heartbeat = min(HEARTBEAT, watchdog_seconds() or HEARTBEAT)
        self._told = ""

    def run(self) -> None:
        """Run until SIGTERM, SIGINT or `stop`.

        Raises what opening the posts raises, and the first account's `NeedsOwner` or
        `Unavailable` when at the start no account can be kept at all.
        """
        for end in (self._ear, self._mouth):
            end.setblocking(False)  # noqa: FBT003 - its only name
        with self._signals():
            try:
                self._posts = tuple(self._open_posts())
                self._greet()
                self._alarms.start()
                notify("READY=1", *self._news())
                self._turn()
                self._check_start()
                while not self._stopping:
                    self._turn()
            finally:
                notify("STOPPING=1")
                self._alarms.stop()
                self._close()

    def stop(self) -> None:
        """Stop after the effect in hand; safe from any thread or signal handler."""
        self._poke(_STOP)
        self._stopping = True

    def is_stopping(self) -> bool:
        """Return whether the end was asked for."""
        return self._stopping

    def alive(self, account: str, left: int | None) -> None:
        """Tell systemd in the midst of long work that all is well."""
        lines = ["WATCHDOG=1"]
        if left:
            self._told = f"STATUS={account}: {left} messages to look through"
            lines.append(self._told)
        notify(*lines)

    def _check_start(self) -> None:
        """Raise the first error where no account at all can be kept as configured."""
        if self._posts and all(post.is_hopeless() for post in self._posts):
            raise self._posts[0].error or Fault("no account can be kept")

    def _turn(self) -> None:
        """Wait for what comes first, and attend to every post that it concerns."""
        waiting = min((post.wait for post in self._posts), default=self._heartbeat)
        if self._pulse.is_doubtful():
            waiting = self._heartbeat
        before = self._pulse.missed(inf)
        told = self._wait(min(waiting, self._heartbeat))
        self._feel_the_pulse(before or self._pulse.missed(self._heartbeat))
        for post in () if self._pulse.is_doubtful() else self._posts:
            if self._stopping:
                return
            if post.wait == 0.0 or post in told or self._has_work(post, quiet=not told):
                self._attend(post)
                self._alarms.put(post.keeper.name, post.keeper.next_wake())
        if any(isinstance(post.error, StoreDamaged) for post in self._posts):
            self._open_anew()
        notify("WATCHDOG=1", *self._news())

    def _attend(self, post: Post) -> None:
        try:
            post.attend()
        except Exception as error:  # noqa: BLE001 - one account never stops the rest
            post.broke(error)

    def _open_anew(self) -> None:
        """Begin with another store; raise what opening it raises."""
        for post in self._posts:
            post.leave()
        self._posts = tuple(self._open_posts())
        self._greet()

    def _has_work(self, post: Post, *, quiet: bool) -> bool:
        """Whether something is due by the clock, or was written by somebody else."""
        keeper = post.keeper
        if post.state is not State.OK:
            return False
        if keeper.next_wake() <= keeper.now():
            return True
        try:
            called = quiet and keeper.is_stale()
        except StoreDamaged:
            called = True
        except Fault:
            called = False
        if called:
            post.call()
        return called

    def _wait(self, seconds: float) -> set[Post]:
        with selectors.DefaultSelector() as selector:
            selector.register(self._ear, selectors.EVENT_READ)
            for post in self._posts:
                descriptor = post.fileno()
                if descriptor is not None:
                    selector.register(descriptor, selectors.EVENT_READ, post)
            ready = selector.select(seconds)
        self._hear()
        return {key.data for key, _ in ready if isinstance(key.data, Post)}

    def _hear(self) -> None:
        """Take what the alarms and signals say."""
        heard = b""
        with suppress(BlockingIOError):
            heard = self._ear.recv(4096)
        if _RELOAD in heard:
            self._reload()

    def _poke(self, word: bytes) -> None:
        with suppress(BlockingIOError, OSError):
            self._mouth.send(word)

    def _feel_the_pulse(self, missed: str | None) -> None:
        if missed:
            log.warning("time passed unseen: comparing all drafts", what=missed)
            self._alarms.rebuild()
            for post in self._posts:
                post.call()

    def _reload(self) -> None:
        """Take the config as it is now; one that cannot be used changes nothing."""
        notify("RELOADING=1")
        log.info("reloading the config")
        old = self._posts
        for post in old:
            post.leave()
        try:
            self._posts = tuple(self._open_posts())
        except (Fault, ConfigError, ProfileError) as error:
            log.error("the config cannot be used: keeping the old one", said=str(error))  # noqa: TRY400 - the line says it all
            self._posts = old
        self._greet()
        for post in self._posts:
            post.release()
        notify("READY=1", *self._news())

    def _greet(self) -> None:
        for post in self._posts:
            post.keeper.stopping = self.is_stopping

    def _news(self) -> list[str]:
        """Return the line that tells how the accounts fare, once for each change."""
        status = self._status()
        if status == self._told:
            return []
        self._told = status
        return [status]

    def _status(self) -> str:
        ill = [post for post in self._posts if post.state in (State.AWAY, State.PARKED)]
        well = len(self._posts) - len(ill)
        lines = [f"{post.keeper.name}: {post.said}" for post in ill]
        return "STATUS=" + "; ".join([f"{well} accounts watched", *lines])

    def _close(self) -> None:
        for post in self._posts:
            post.leave()
        self._release()
        for end in (self._ear, self._mouth):
            end.close()

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """Listen to signals, where this is the main thread's to do."""

        def end(_number: int, _frame: FrameType | None) -> None:
            self.stop()

        def again(_number: int, _frame: FrameType | None) -> None:
            self._poke(_RELOAD)

        try:
            before = {
                signal.SIGTERM: signal.signal(signal.SIGTERM, end),
                signal.SIGINT: signal.signal(signal.SIGINT, end),
                signal.SIGHUP: signal.signal(signal.SIGHUP, again),
            }
        except ValueError:
            before = {}
        try:
            yield
        finally:
            for number, old in before.items():
                signal.signal(number, old)
