"""The words by which houses and people are named: by senders, in sentences, in domains."""

from typing import NamedTuple


class Displays(NamedTuple):
    """The words of display names and of the lines under a letter; alternatives apart by bars.

    `for_house` and `from_house` part a person from the house, `behind_person` ends the
    person's name, `of_person` leads from a first name to the house. `passed_on` stands
    before the service that a letter went through, `on_behalf` (folded) before the house
    that sends one. `house_owners`: what a signature has before the house's name. `office_heads`
    begin the name of an office, as `desks` do before one of `human_resources`; `hirers`
    and `hirers_of` say whose desk hires. `systems` and `system_ends` make the names of
    machines and desks, `agency_kinds` (folded) stand behind an agency's name. `honours`
    (folded, apart by spaces): titles of courtesy of any kind before a name; `doctorates`
    (so, too) may stand between such a title and the name, each with its full stop.
    """

    for_house: str = ""
    from_house: str = ""
    behind_person: str = ""
    of_person: str = ""
    passed_on: str = ""
    on_behalf: str = ""
    house_owners: str = ""
    office_heads: str = ""
    desks: str = ""
    human_resources: str = ""
    hirers: str = ""
    hirers_of: str = ""
    systems: str = ""
    system_ends: str = ""
    agency_kinds: str = ""
    honours: str = ""
    doctorates: str = ""


class Mentions(NamedTuple):
    """The words around a house's name in a sentence; alternatives apart by bars, folded.

    `at` stands before a house's name alone, `at_platform` before that of one that others
    use as well; `placed` may, behind a title, where `parts_of` go on with the title, as
    `skilled_in` does behind `skilled`; `behind_title` does not. `owners_past` is what the
    owner did, at houses that do not write. `noun_articles` rather stand before a noun, `applying` (with what is said of an application) before no
    person. With their capitals: `client_owners` before `clients`, who are no names,
    `named_clients` behind a name and a comma, `in_subjects`, in any case, between the
    parts of a subject.
    """

    at: str = ""
    at_platform: str = ""
    placed: str = ""
    parts_of: str = ""
    skilled: str = ""
    skilled_in: str = ""
    behind_title: str = ""
    owners_past: str = ""
    noun_articles: str = ""
    applying: str = ""
    client_owners: str = ""
    clients: str = ""
    named_clients: str = ""
    in_subjects: str = ""


class Labels(NamedTuple):
    """The words of domains and local parts, folded.

    `shared` are no house's own, `left_out` are small words that a domain leaves out,
    `short_for` too short to be a name, `ends` those that end a label of several words
    (all apart by spaces). Alternatives apart by bars: `calling` and `hires_for` before a
    house's name, `hires_behind` and `desk_behind` behind it, `hiring` in the name of a
    desk that hires, `of` within a label.
    """

    shared: str = ""
    left_out: str = ""
    short_for: str = ""
    ends: str = ""
    calling: str = ""
    hires_for: str = ""
    hires_behind: str = ""
    desk_behind: str = ""
    hiring: str = ""
    of: str = ""


class Joints(NamedTuple):
    """Small words of a house's name; alternatives apart by bars.

    `within` it; `before_sort` before a word that says the sort of house, `behind_sort`
    behind one; `partners` with "and", with their capitals. Before an apostrophe stand
    `elided`, behind another joint as well, `elided_alone` without one, and before a small
    letter `elided_small`. `dotted` (with their capitals) begin a name before a full stop.
    """

    within: str = ""
    before_sort: str = ""
    behind_sort: str = ""
    partners: str = ""
    elided: str = ""
    elided_alone: str = ""
    elided_small: str = ""
    dotted: str = ""


class Clients(NamedTuple):
    """The words of agencies and their clients; alternatives apart by bars, folded.

    `agencies` stand in their names, `placers` are titles of those who work there.
    `spoken` says that somebody looks on behalf of another, one of `stems` is in each.
    `labels` lead to a client's name, before one of `articles`, in any case; `nouns` are
    those that are written with a capital and begin no name.
    """

    agencies: str = ""
    placers: str = ""
    stems: str = ""
    spoken: str = ""
    labels: str = ""
    articles: str = ""
    nouns: str = ""


class Listings(NamedTuple):
    """The words around people who will be met, and lists of them; alternatives apart by bars.

    `titled_by` stand before a title behind a name. `also_and`: "and", `goes_on`: what a
    list goes on with, before `before_names` (with their capitals) and titles behind one
    of `ours`; `courtesies` (folded) stand before the second of two. `before_others` and
    `behind_others` tell that somebody is not met, `before_lone` may stand between.
    `lists` begin a line of those who are met, `fields` one that only people fill, behind
    one of `field_owners`. `asking` (folded) says whom to ask for, `asking_for` that none
    but a name follows; `before_single` stand before a first name alone. `house_nouns`
    (apart by spaces) may stand before somebody's name. `our_own` leads to a title before
    a name, `honours` are titles of courtesy (with their capitals),
    `honour_ends` stand behind their full stop. Whoever `acts`, or has
    `acted`, takes part, his house behind one of `acts_at`.
    `before_met` (folded) are titles between what leads to a name and the name,
    `single_articles` stand there before a first name alone.
    """

    titled_by: str = ""
    also_and: str = ""
    goes_on: str = ""
    before_names: str = ""
    ours: str = ""
    courtesies: str = ""
    before_others: str = ""
    behind_others: str = ""
    before_lone: str = ""
    lists: str = ""
    fields: str = ""
    field_owners: str = ""
    asking_for: str = ""
    asking: str = ""
    before_single: str = ""
    house_nouns: str = ""
    our_own: str = ""
    honours: str = ""
    acts_at: str = ""
    acts: str = ""
    acted: str = ""
    before_met: str = ""
    single_articles: str = ""
    honour_ends: str = ""
