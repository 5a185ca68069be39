"""The network's rows, added up as long integers, come to what plain sums come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understanding.judging import weights, word_weights
from assistant.understanding.judging.network import (
    REACH,
    Output,
    add_up,
    read_row,
    write_row,
)
from assistant.understanding.judging.table import Table, write_line

UNITS = 5
WEIGHTS = st.lists(st.floats(-3, 3), min_size=UNITS, max_size=UNITS)
LETTERS = st.lists(st.tuples(WEIGHTS, st.floats(0, 50)), max_size=40)


@given(LETTERS)
def test_rows_come_to_the_sum_of_their_weights(letter):
    rows = [(read_row(*write_row(w)), value) for w, value in letter]
    steps = [max(map(abs, w)) / REACH * value for w, value in letter]

    sums = add_up(rows, UNITS)

    for unit, total in enumerate(sums):
        exact = sum(weights[unit] * value for weights, value in letter)
        assert total == pytest.approx(exact, abs=sum(steps) + 0.01 * len(letter))


def test_a_unit_below_its_threshold_is_silent_and_pulls_nothing():
    output = Output((-1.0, 0.5), ((2.0, 0.0), (0.0, 3.0)), (0.25, 0.0))

    assert output.logits([0.5, 1.0]) == [0.25, 4.5]
    assert output.pull([0.5, 1.0], [0.5, 1.0], 0) == 0
    assert output.pull([0.5, 1.0], [0.5, 1.0], 1) == 3.0


def test_a_row_is_found_by_its_name_and_nothing_by_another_however_often():
    lines = [write_line([0.1 * number, -1.0], number) for number in range(3)]
    table = Table("\na\na b\nc\n", "\n" + "\n".join(lines) + "\n")

    for _ in range(30):
        found = table.find(["c", "a b", "b", "d"])
        assert {name: row.rarity for name, row in found.items()} == {"c": 2, "a b": 1}


@pytest.mark.parametrize("fitted", [weights, word_weights])
def test_the_names_that_were_fitted_stand_in_order(fitted):
    names = fitted.NAMES.strip("\n").split("\n")

    assert names == sorted(names)
