"""The words at the ends and joints of a house's name in a sentence."""

from typing import NamedTuple


class HouseNames(NamedTuple):
    """Where a house's name begins, goes on and ends; words folded and apart by spaces.

    Apart by bars, as they are written: `articles` and `nouns` may stand before a name,
    `elided` right before it; `pronouns` are no part of one; `elided_common` run into a
    common noun; `begun_with` goes before an institution's name and is no part of it.
    `small_articles` stand before a common noun. A name ends at `joins`, and not on one of
    the `joints`, but goes on with one of the `capital_articles` behind the sort of house.
    Behind some sorts of house (`houses_for`), and behind a first word that is one, it goes
    on with `meant_for`. The `joints` also stand between whoever leads a house and it;
    `institutions` (with their capitals) are said of such and are no titles. `no_last` end
    no name, `may_be_last` where one is sure to stand, and `may_be_first` begin one, though
    they are no names. `hirers` are people who
    hire, `ways` is how one works, `doing` (apart by bars) what is done with an
    application; a name that begins with one of the `branches` or `honours` is none, nor
    is one of the `common` nouns alone. `titled_by` makes a title of the one word before
    it; `whole_names`, apart by bars, begin with a word that none does.
    What ends in one of the `compounds` or `shops` (apart by bars) is a sort of house, and
    `of_towns` (with their capitals) are those that each town has its own of, as
    it has of those that begin with `of_towns_begin` (folded, apart by bars).
    """

    articles: str = ""
    nouns: str = ""
    elided: str = ""
    pronouns: str = ""
    elided_common: str = ""
    begun_with: str = ""
    small_articles: str = ""
    joins: str = ""
    joints: str = ""
    capital_articles: str = ""
    houses_for: str = ""
    meant_for: str = ""
    institutions: str = ""
    no_last: str = ""
    may_be_last: str = ""
    may_be_first: str = ""
    hirers: str = ""
    ways: str = ""
    doing: str = ""
    branches: str = ""
    honours: str = ""
    common: str = ""
    titled_by: str = ""
    whole_names: str = ""
    compounds: str = ""
    shops: str = ""
    of_towns: str = ""
    of_towns_begin: str = ""
