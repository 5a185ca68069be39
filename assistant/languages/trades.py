"""The words of trades and ranks, and what looks like them."""

from collections.abc import Mapping
from typing import NamedTuple


class Trades(NamedTuple):
    """What trades end in, and what is none; words apart by spaces, folded.

    `endings` may stand behind a trade, `gendered` behind a sign. `no_trades` look like
    trades and are none by themselves, `surnames` are trades that are more often a last name
    behind a first one. Apart by bars: `nobody` are titles that hiring mails name, though
    they are never the post. `houses` begin names of houses, `also_titles` make no name,
    though a title may hold them. `posts` are words for a post, with which a title ends,
    `post_ends` (apart by bars) the same behind a hyphen. `beginners` may stand behind a
    title and a comma, `ranks` end titles in small letters, `behind_levels` stand behind "I"
    where it is a level. Who is `served` stands in a title behind `serving`.
    """

    endings: str = ""
    gendered: str = ""
    no_trades: str = ""
    surnames: str = ""
    nobody: str = ""
    houses: str = ""
    also_titles: str = ""
    posts: str = ""
    post_ends: str = ""
    beginners: str = ""
    ranks: str = ""
    behind_levels: str = ""
    served: str = ""
    serving: str = ""


class Cases(NamedTuple):
    """How a title is bent behind an article; alternatives apart by bars, with their capitals.

    `articles` stand before a bent title; behind those that end in `owning` a noun has an
    ending of its own: `weak` stems have `weak_ends`, and `strong` are expressions of the
    others. `nominal` adjectives stand for a person and lose `nominal_ends`. Adjectives
    before the noun end as `bent` tells, and as it tells where they are not bent; before a house's name they end in `bent_ends`, and by
    themselves in one of `own_ends` (apart by spaces).
    """

    articles: str = ""
    owning: str = ""
    weak: str = ""
    weak_ends: str = ""
    strong: str = ""
    nominal: str = ""
    nominal_ends: str = ""
    bent: Mapping[str, str] = {}
    bent_ends: str = ""
    own_ends: str = ""
