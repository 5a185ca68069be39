"""What a language must say about its dates before times can be found in it.

Classes of words, one letter each (`Times.words`); the grammar is written over
these letters, so that a new language adds words and no rules:

    @ at       f from     - to, until   b between   & and      V or
    < by       > after (4: behind a day too, 6: behind an hour, 7: with an article)    i in, within (5: in the course of)  o on, of, the (inside a date; 1 before a day, 4 in the singular)
    t this=0 next=1 coming=2 last=-1 that=3 following=4 after next=5  d day, week, month, workday, year
    l minutes in a unit (clock or length)             h o'clock   a am=0 pm=12
    E early, mid, end     A about (1: behind an hour)  R today=0, tomorrow=1 …
    p part of the day as "540-720"      q a time by name, in minutes
    H minutes put before an hour ("half past")  F minutes put behind it ("et demie")
    g number word and a half (its whole part)
    u number word         j ordinal word          y one, as an article
    s ordinal ending      L same time (or "rest": all else stays)             G week of    K calendar week
    I the word "time" beside a city     S later=1, earlier=-1  Q move by …
    v words of moving ("moved")
    O things that are counted ("5th floor")
    U a length in minutes               X season of holidays (month-day of its end)
    x any other word; of value where it tells a bare hour (see `worded_hours`)
    J a feast by name (see `feasts`)    z "of this month" in short ("d. M.")
"""

from typing import NamedTuple


class Cues(NamedTuple):
    """Regular expressions over lower-case text without accents, by what they say.

    `answer`: they will answer or decide. `asks_owner`: the owner is to write then.
    `not_answer`: something else happens then (the owner must act, an invitation is
    sent). `yours`: the answer is the owner's ("we await your reply", "answer us"),
    whatever of it sounds like theirs. `need`: they need some more time. `extends`: an earlier promise is prolonged. `away`, `back`: last day of an
    absence; first day after it. `roles`: phrases before (or, with a leading "…",
    behind) a time, by role; the role "" means none, whatever shorter phrases say. `pick`: number words that pick an offered slot; `order`: words for the earlier or the
    later of several. `other_one`: of two slots the one not named. `second_best`: before what is wanted only
    where the first cannot be had. `prefer`:
    of several slots the one that is wanted most; `fits`: one that suits. `refuse`:
    a slot that is not wanted. `busy`: what keeps the owner then ("I work mornings"). `unable`: a time that can't be kept. `meeting`: the
    interview by its names.

    Words alone, which `cues.FRAMES` sets into their place: `until`: before a day that
    ends a wait. `latest`: behind such a day. `limit`: before a day
    that is the latest of several ("perhaps tomorrow, no later than Friday"). `ahead`: behind a length that runs up to
    the interview ("two days beforehand"), or is somebody's work ("a day's work"). `tag`: the end of a sentence that tells though
    it asks (", okay"). `pleads`: a question that asks for nothing but time. `vaguely`: an answer comes, but on no day. `later`:
    behind a length that counts from a day named above ("three days later"), `sooner`: one
    that runs up to it ("a week before that"); `then`:
    before a length a length ("we shall then need two weeks").
    `counted_from`: between a length and the event that it counts from; `event`: such
    events by name; `behind_event`: before the day of one that a length behind it counts
    from ("once the list closes on the 9th, allow ten days"); `returns`: beside the day somebody
    is back, from which a weekday in the next sentence counts; `of`: a `counted_from` that reads as part of the length ("two weeks
    of"). `within`: before a span that counts from the day above. `denied`, `but_then`:
    before and behind a day that isn't meant ("not tomorrow but on Tuesday"). `final`: interviews
    that aren't the owner's ("the last interviews"). `instead`: behind the new time of a
    change. `towards`: between the meeting and its new time; `states`: words that set a
    time or call it new; `able_to_move`: verbs of moving that have what follows as the
    new time ("we can reschedule"). `other_length`, `before_other_length`: behind and before a
    length that isn't the interview's ("ten minutes early", "moved by an hour"). `joint`:
    between two clauses. `queries`: what the owner may write about besides;
    `standing`: his questions, and that they are answered ("any questions, I reply"). `wants`:
    a thing asked for, an absence, or anything else that a day is named for. `articles`: may stand between a word and the time that it is about. `suits`:
    behind the letter of an option that is picked ("B works"). `turns`: the sentence
    takes a turn there (", but"). `stays`: an interview that is known takes place as it was, or only its room or link is another. `your_turn`: the owner's own hour among everybody's.
    `besides`: meals, journeys and tours around the interview. `breakfast`: what may come
    before a programme begins, `closing`: what ends it. `habitual`: a weekday that stands for every one of its name ("los lunes cerramos").
    `gone`, `gone_behind`: before or behind a weekday that is over ("when I rang on Monday").
    `before_seven`: work that begins before seven, where "at 6" is in the morning.
    `by_as_at`: a clause up to an hour that it limits in form only ("holds on Friday by 10am").
    `moves_too`: what else is earlier or later than the interview ("the train", "opens"); `arrival`: being there
    before it; `begins`: that it starts then.
    `errand`: what is done on
    a morning that is not on offer ("I'll send the links"). `hour_label`: all that stands
    before the colon of an hour.
    """

    answer: tuple[str, ...] = ()
    asks_owner: tuple[str, ...] = ()
    not_answer: tuple[str, ...] = ()
    yours: tuple[str, ...] = ()
    need: tuple[str, ...] = ()
    extends: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    after_interview: tuple[str, ...] = ()
    roles: tuple[tuple[str, tuple[str, ...]], ...] = ()
    pick: tuple[tuple[str, int], ...] = ()
    other_one: tuple[str, ...] = ()
    second_best: tuple[str, ...] = ()
    order: tuple[tuple[str, int], ...] = ()
    fits: tuple[str, ...] = ()
    prefer: tuple[str, ...] = ()
    refuse: tuple[str, ...] = ()
    busy: tuple[str, ...] = ()
    unable: tuple[str, ...] = ()
    meeting: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    latest: tuple[str, ...] = ()
    limit: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    pleads: tuple[str, ...] = ()
    vaguely: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    sooner: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    counted_from: tuple[str, ...] = ()
    event: tuple[str, ...] = ()
    behind_event: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    but_then: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    able_to_move: tuple[str, ...] = ()
    other_length: tuple[str, ...] = ()
    before_other_length: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()
    queries: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    suits: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    your_turn: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    breakfast: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    errand: tuple[str, ...] = ()
    moves_too: tuple[str, ...] = ()
    arrival: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    hour_label: tuple[str, ...] = ()
    habitual: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    gone_behind: tuple[str, ...] = ()
    before_seven: tuple[str, ...] = ()
    by_as_at: tuple[str, ...] = ()


class Figures(NamedTuple):
    """What stands around hours and days in figures; expressions, alternatives apart by bars.

    `leads`: a word before an hour, in lower case without accents, that the phrase before
    it may go on with. `before_day`, `behind_day`: around the figure of a day ("the
    10th"), `before_hour`, `behind_hour`: around that of an hour. Of times in a list,
    `listing` stands between two and `listed` before each but the first. Apart by spaces:
    `labels` of an hour, and `spanning` words beside one, where "8a" is the half of a day.
    `no_hours`, apart by bars: what would be an hour with its accent.
    """

    leads: str = ""
    before_day: str = ""
    behind_day: str = ""
    before_hour: str = ""
    behind_hour: str = ""
    listing: str = ""
    listed: str = ""
    labels: str = ""
    spanning: str = ""
    no_hours: str = ""


class Times(NamedTuple):
    """The dates and times of one language as data; names are in order, alternatives apart by commas.

    `months` and `weekdays` (Monday first) hold 12 and 7 entries apart by "|".
    `weak` lists those names that are also ordinary words: they count only beside a
    number (or, in English, with a capital letter). `compounds`: a weekday and a part of
    the day are written as one word ("Mittwochvormittag"). `words` are rows of class, value
    and phrases apart by commas, `pairs` single words that stand for a word of a class
    and a unit ("Monatsende": the end of the month) or a part of the day ("vanavond"). `month_parts` are endings of months
    that name a part or a unit ("Märzhälfte", "Märzende"). `says_tomorrow`: nobody calls
    tomorrow "next Tuesday" ("mardi prochain" said on a Monday is in eight days).
    `to_24`: hours in figures are written as on a clock that counts to 24 ("17h").
    `capital_names`: days and months are written with a capital.
    Folded: `numbered_weekdays` count in its neighbours' languages, `no_slips` are words of
    their own that a slip in the name of a weekday or month would make (both apart by spaces).
    Apart by bars: `abbreviations` stand before a full stop that ends no sentence,
    `behind_gone` between `Cues.gone` and the weekday.
    """

    code: str
    months: str
    weekdays: str
    numbers: str = ""
    ordinals: str = ""
    weak: str = ""
    day_first: bool = True
    compounds: bool = False
    says_tomorrow: bool = False
    to_24: bool = False
    capital_names: bool = False
    numbered_weekdays: str = ""
    no_slips: str = ""
    abbreviations: str = ""
    behind_gone: str = ""
    words: tuple[tuple[str, object, str], ...] = ()
    pairs: tuple[tuple[str, object, str, str], ...] = ()
    month_parts: tuple[tuple[str, str, str], ...] = ()
    figures: Figures = Figures()
    cues: Cues = Cues()
