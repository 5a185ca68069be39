"""Every bomb of the zoo is read within bounds, in a child as the daemon has it."""

import pytest
import zoo

from assistant.shell.parsing import Hostile, Limits, Parser

# Generous, for slow and busy machines: what is quadratic misses it by far.
SECONDS = 5.0
MEMORY = 300 * 1024 * 1024


@pytest.fixture(scope="module")
def parser():
    with Parser(Limits(jobs=20)) as one:
        yield one


@pytest.mark.parametrize("size", [100, 10_000, 150_000])
@pytest.mark.parametrize("shape", zoo.SHAPES)
def test_a_bomb_is_read_or_refused_within_bounds(parser, shape, size):
    outcome = parser.call(zoo.measured, shape, size)

    if isinstance(outcome, Hostile):
        return
    before, after, memory = outcome
    assert after - before < SECONDS
    assert memory < MEMORY


@pytest.mark.parametrize("shape", zoo.SHAPES)
def test_twice_the_bomb_is_not_four_times_the_work(parser, shape):
    """The CPU time of n, 2n and 4n: quadratic growth would show 16-fold."""
    small, _, large = (cpu(parser, shape, size) for size in (5000, 10_000, 20_000))

    assert large < 10 * max(small, 0.02)


def cpu(parser, shape, size) -> float:
    outcome = parser.call(zoo.measured, shape, size)
    assert not isinstance(outcome, Hostile)
    return outcome[1] - outcome[0]
