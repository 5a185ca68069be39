"""The words around people: their names, how they are introduced, their streets."""

from typing import NamedTuple


class Addresses(NamedTuple):
    """The words of streets; alternatives apart by bars, by where the number stands.

    `numbered`: "12 Elm Street", the word behind a name; `joined`: ends of a word before
    the number ("Hauptstraße 3"); `named`: before a name and its number ("Via Roma 3");
    `led`: behind a number and before a name ("3 rue Haute"), and
    behind `number_ends` ("3 bis rue Haute").
    """

    numbered: str = ""
    joined: str = ""
    named: str = ""
    led: str = ""
    number_ends: str = ""


class People(NamedTuple):
    """What stands around the names of people; alternatives apart by bars.

    `particles`: small words inside a family name, `academic`: titles before a name,
    in small letters (both apart by spaces). `through` parts a person from the service
    that writes for him, `at` a title from the house, `of_house` a first name from it,
    `of_firm` a sender's whole name.
    `team_articles` stand before a team that signs beside somebody, `team_nouns` are its
    names. `ours`: whose colleague somebody is; `me`: the writer as one of two, `me_and`
    the same before the other's name; `also_and`: another form of "and". `greeted`: how a
    line ends before the name of one who is greeted. `office_ends`, `department_ends`: ends
    of words for departments, apart by spaces.
    `name_articles` may stand before a first name, `second_articles` before the second
    of two as well. First names that are months', places' and things', too, are `no_people`
    by themselves, and `no_surnames` behind a first name make a place or a thing of it
    (folded, apart by spaces).
    """

    particles: str = ""
    academic: str = ""
    through: str = ""
    at: str = ""
    of_house: str = ""
    team_articles: str = ""
    team_nouns: str = ""
    ours: str = ""
    me: str = ""
    me_and: str = ""
    also_and: str = ""
    greeted: str = ""
    office_ends: str = ""
    department_ends: str = ""
    name_articles: str = ""
    second_articles: str = ""
    no_people: str = ""
    no_surnames: str = ""
    of_firm: str = ""


class Introductions(NamedTuple):
    """How people name themselves and each other; alternatives apart by bars, with their capitals.

    `called`: "my name is", `being`: "this is", which a house must follow behind the name,
    led to by `from_house` and `house_articles`; `also_from_house` are more such words,
    under a letter. `closes` stand before the writer's name in one line; `closing` are whole lines
    above it, behind up to two of `before_closing` (in any case). `honours`: titles of courtesy
    before a name, `second_honours` others between the two; `saluted`: how a line ends
    before the title of one who is greeted. `our`: before a title in brackets. `by_trade` and
    `trade_articles` stand before a trade and a first name ("with our cook Ines").
    """

    called: str = ""
    being: str = ""
    from_house: str = ""
    also_from_house: str = ""
    house_articles: str = ""
    closes: str = ""
    closing: str = ""
    before_closing: str = ""
    honours: str = ""
    second_honours: str = ""
    saluted: str = ""
    our: str = ""
    by_trade: str = ""
    trade_articles: str = ""
