"""The child that strangers' mail is parsed in: run as a script, killed at will.

It reads frames from stdin (8 bytes of length, a pickled function with its
arguments) and writes the pickled results to stdout. It imports nothing of the
program by itself, so that it starts fast and holds nothing worth stealing.
Arguments: address space in bytes, CPU seconds for each job, and descriptors.
"""

import gc
import pickle
import resource
import struct
import sys
from types import TracebackType

LENGTH = struct.Struct(">Q")
# What is loaded for reading stays, and a mail leaves hardly any garbage in circles:
# looking for it often took a twelfth of the time that mails take.
SELDOM = (50_000, 20, 100)


def main() -> None:
    """Work until stdin ends; an exception ends the child, named by its type alone."""
    sys.excepthook = _say_type
    memory, seconds, files = (int(argument) for argument in sys.argv[1:4])
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    gc.set_threshold(*SELDOM)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while header := source.read(LENGTH.size):
        _allow_cpu(seconds)
        # The parent is trusted; the way back is the one that is guarded.
        function, arguments = pickle.loads(source.read(*LENGTH.unpack(header)))  # noqa: S301
        answer = pickle.dumps(function(*arguments), protocol=5)
        sink.write(LENGTH.pack(len(answer)) + answer)
        sink.flush()


def _allow_cpu(seconds: int) -> None:
    """Count the allowance from here on: the limit is one of the whole process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + 1 + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _say_type(
    kind: type[BaseException], _value: BaseException, _trace: TracebackType | None
) -> None:
    """Name the exception without its words, which may be the mail's."""
    sys.stderr.write(kind.__name__)


if __name__ == "__main__":
    main()
