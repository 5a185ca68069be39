"""The words by which those who hire are called: in addresses, by agencies, by departments."""

from typing import NamedTuple


class Senders(NamedTuple):
    """The words of senders' addresses; alternatives apart by bars, folded.

    `robots` stand in addresses that nobody writes from, `unread` in those to which no
    letter is written. A department's address begins with one of `desks`, alone or before
    a sign; `hiring` stands in names and addresses of those who hire.
    """

    robots: str = ""
    unread: str = ""
    desks: str = ""
    hiring: str = ""


class Brokers(NamedTuple):
    """What those are called who look for people; alternatives apart by bars, folded.

    `called`: hardly anybody else is called so; `ends` are ends of agencies' names,
    `goes_on` stands behind the name under a letter, `begins` (with their capitals)
    before it. `hires_at_end` ends names of those who look for people, and of many others;
    so do `hires` as whole words. `several` is what a house of several is called that
    no group is, `group_ends` end a word for a group, `part_of` leads to its name.
    """

    called: str = ""
    ends: str = ""
    goes_on: str = ""
    begins: str = ""
    hires_at_end: str = ""
    hires: str = ""
    several: str = ""
    group_ends: str = ""
    part_of: str = ""


class Departments(NamedTuple):
    """The words of departments' names beside a house's; alternatives apart by bars.

    `articles` may stand before a team's name, `appended` stand behind a house's name and a hyphen, `portals` end a word for a site,
    `of_elided` leads from a department to the house before an apostrophe, `elided` and,
    before a small letter, `elided_small` are cut off a name. Folded: `desk_ends` make a
    department of a word for what hires; `desks` (of two to four words) are departments.
    Folded and apart by spaces: with `half_names` a house's name may begin ("Talent
    Garden"), an authority's with one of `authorities` before one of `authority_ends`
    ("Police Department"). `short_names` in capitals are houses', though they
    would be "your" ("TU Delft").
    """

    articles: str = ""
    appended: str = ""
    portals: str = ""
    of_elided: str = ""
    elided: str = ""
    elided_small: str = ""
    desk_ends: str = ""
    desks: str = ""
    half_names: str = ""
    authorities: str = ""
    authority_ends: str = ""
    short_names: str = ""
