"""The form of the words around companies, people and job titles."""

from typing import NamedTuple


class Parties(NamedTuple):
    """The words of names of companies, departments and people, apart by spaces.

    `house_kinds`: a name that holds one is a company's; `no_houses`: words that are none
    by themselves. `before_house`, `behind_house`: words of departments before and behind a
    company's name, `departments`: others that stand in no person's name. `at_house`
    (apart by bars) parts a department or a person from the company, `of_house` leads
    from one of the `team_words` to it, before one of `articles`. `relations` are said of people who are called by
    their first names ("our founder Ines"), behind `before_place` stands a place's name. `house_joints`: small
    words before a company's name. `no_titles` are no titles by themselves, `before_titles` stand
    before one and are no part of it, `beside_titles` stand around one in a subject.
    """

    house_kinds: str = ""
    no_houses: str = ""
    before_house: str = ""
    behind_house: str = ""
    departments: str = ""
    at_house: str = ""
    team_words: str = ""
    of_house: str = ""
    articles: str = ""
    relations: str = ""
    before_place: str = ""
    no_titles: str = ""
    before_titles: str = ""
    beside_titles: str = ""
    house_joints: str = ""


class Houses(NamedTuple):
    """How longer names of houses are made; parts apart by bars, word lists by spaces.

    `authorities` begin a name that goes on in small letters, up to its place behind
    `of_authority`. `heads` are titles of whoever a house is named after, behind
    `heads_of`; `heads_joined` stands between two of them, and `headed` are sorts of such
    houses. `part_of` stands between a house and its group, before one of
    `group_articles`; `groups` tell that a name is a group's. `no_kinds` say too little of
    what sort of house one is. `house_articles` begin a name and are no part of it.
    `of_sort` stands within the words before a name ("Centre de soins"), and, as
    `of_sorted` does, before the name itself; `of_place` before an office's place,
    `of_town` within that.
    """

    authorities: str = ""
    of_authority: str = ""
    heads: str = ""
    heads_of: str = ""
    heads_joined: str = ""
    headed: str = ""
    part_of: str = ""
    group_articles: str = ""
    groups: str = ""
    no_kinds: str = ""
    house_articles: str = ""
    of_sort: str = ""
    of_sorted: str = ""
    of_place: str = ""
    of_town: str = ""


class Titles(NamedTuple):
    """How a job title begins, goes on and ends in a sentence, by folded words.

    Expressions hold alternatives apart by bars, all else words apart by spaces.
    `may_begin` in capitals and `levels` in brackets begin one. `leading` small words lead
    on to what one works in, as `led_by` may; in the language
    alone `before_towns` does not before a town, and `before_fields` does before a field in
    small letters. What is `placing` in one joins no words with capitals in others, but
    where it is "and"; `joins_elided` stands between two with an apostrophe. `meant_for` to whom or what; `specialised` titles say so of
    themselves. `elided` and `contracted` stand before an apostrophe, the latter in
    sentences alone; `abbreviated` before a dot. `also_elided` and `also_abbreviated` are
    more such words within the lines of a letter. Verbs end a title: in any of the languages
    where they are `verbs`, or end in one of `verb_ends` or of `past` (with their accents),
    in the language alone where they are `own_verbs`; where `only_verbs` are told, it has
    no others. Titles that are `assigned` say to what behind `assigned_to`, as all do
    before `at_home`. Behind a trade a title goes on with `behind_trades`, and with
    `behind_trades_small` before a small letter; not with `of_some` before an article.
    `working_in` goes on with one of the `fields`; what ends in `work` is no town;
    `no_fields` are none. Who is `learning` does so `learning_to`, who is `skilled` is so
    `skilled_in`, some work `toward` one of `toward_whom`. Titles in small letters are
    `ended_at` such words, `ended_on` these unless `participles` stand before them, and
    `ended_by` verbs.
    """

    may_begin: str = ""
    levels: str = ""
    leading: str = ""
    meant_for: str = ""
    contracted: str = ""
    elided: str = ""
    abbreviated: str = ""
    led_by: str = ""
    before_towns: str = ""
    before_fields: str = ""
    placing: str = ""
    joins_elided: str = ""
    also_elided: str = ""
    also_abbreviated: str = ""
    specialised: str = ""
    verb_ends: str = ""
    verbs: str = ""
    own_verbs: str = ""
    only_verbs: str = ""
    past: str = ""
    assigned: str = ""
    assigned_to: str = ""
    at_home: str = ""
    behind_trades: str = ""
    behind_trades_small: str = ""
    of_some: str = ""
    working_in: str = ""
    fields: str = ""
    work: str = ""
    no_fields: str = ""
    learning: str = ""
    learning_to: str = ""
    skilled: str = ""
    skilled_in: str = ""
    toward: str = ""
    toward_whom: str = ""
    ended_at: str = ""
    ended_on: str = ""
    ended_by: str = ""
    participles: str = ""
