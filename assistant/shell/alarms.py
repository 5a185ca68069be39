"""Alarms that wake the daemon's loop; they hold no facts, and are lost at no loss."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from assistant.shell.clock import Clock, machine_moment

HOURLY = timedelta(hours=1)


class Alarms:
    """Calls `ring` from a thread of its own whenever a moment has come.

    Moments are those of `clock`; the scheduler itself counts in UTC by the machine's.
    """

    def __init__(self, clock: Clock, ring: Callable[[], None]) -> None:
        """Prepare the alarms; nothing rings before `start`."""
        self._clock, self._ring = clock, ring
        self._set: dict[str, datetime] = {}
        self._scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={
                "misfire_grace_time": None,
                "coalesce": True,
                "max_instances": 1,
            },
            timezone=UTC,
        )

    def start(self) -> None:
        """Begin to ring, once an hour in any case."""
        hour = max(1.0, self._clock.seconds(HOURLY))
        self._scheduler.start()
        trigger = IntervalTrigger(seconds=hour, timezone=UTC)
        self._scheduler.add_job(self._ring, trigger, id="hourly")

    def put(self, account: str, moment: datetime) -> None:
        """Ring at `moment` for an account, in place of its earlier alarm."""
        if self._set.get(account) == moment:
            return
        self._set[account] = moment
        trigger = DateTrigger(machine_moment(self._clock, moment), timezone=UTC)
        self._scheduler.add_job(
            self._ring, trigger, id=f"account {account}", replace_existing=True
        )

    def rebuild(self) -> None:
        """Forget every alarm, as after the clock was set: they are put anew."""
        self._set.clear()

    def stop(self) -> None:
        """Ring no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
