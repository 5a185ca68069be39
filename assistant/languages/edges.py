"""The words of what stands under a letter, and of what stands around a title in an advertisement."""

from typing import NamedTuple


class Signing(NamedTuple):
    """The words of the lines under a letter; alternatives apart by bars.

    `marks` and `formulas` stand before who signs for an office, `on_behalf` before whom he
    signs for, `from_house` between the parts of a line. `contacts` begin a line of one.
    `streets` and `street_ends` (before a number) stand in addresses, `small_print`
    in none of what is read. `teams` (in any case) sign for a house, `articles` may stand before a
    house's name. `honours` and `name_articles` stand before a family name alone,
    `of_house` between a first name and the house, `initialled` behind initials. Words that end
    in one of `offices`, and `closers`, are no names (both apart by spaces); `closing_ends`
    end the formula above a name. `signed_for` stands before the house, `of_owner` behind its
    legal form.
    """

    marks: str = ""
    formulas: str = ""
    on_behalf: str = ""
    from_house: str = ""
    contacts: str = ""
    streets: str = ""
    street_ends: str = ""
    small_print: str = ""
    teams: str = ""
    articles: str = ""
    honours: str = ""
    name_articles: str = ""
    of_house: str = ""
    initialled: str = ""
    offices: str = ""
    closing_ends: str = ""
    closers: str = ""
    signed_for: str = ""
    of_owner: str = ""


class Titling(NamedTuple):
    """What stands around a title, and is none of it; alternatives apart by bars.

    `genders` in brackets, `references` before a number, behind one of `numbered`. `terms`
    say how, where or how long somebody works, `hours` behind a number; `forms` are
    such words alone in brackets, `tails` end a title. Endings of the other gender are
    `slashed`, `bracketed` and `dotted`; those `inside` brackets are part of a word.
    `years` (apart by spaces) stand before a year that is part of the title, `share_at`
    before a share of full time, `loose_ends` end no title. `gender_signs` stand
    beside the letters of genders ("m/w/divers"), `last_signs` only behind a first one.
    """

    genders: str = ""
    references: str = ""
    numbered: str = ""
    terms: str = ""
    hours: str = ""
    forms: str = ""
    tails: str = ""
    slashed: str = ""
    bracketed: str = ""
    dotted: str = ""
    inside: str = ""
    years: str = ""
    share_at: str = ""
    loose_ends: str = ""
    gender_signs: str = ""
    last_signs: str = ""
