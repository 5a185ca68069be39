"""The patterns that find days."""

from assistant.understanding.times.patterns.counted_days import (
    days_later,
    in_days,
    in_eight,
    later_from_today,
    named_offset,
    week_later,
    week_later_plain,
    weekday_in_weeks,
    weeks_from,
)
from assistant.understanding.times.patterns.daywords import (
    AFTER_NEXT,
    FOLLOWING,
    THAT,
    Alternatives,
    Dated,
    Days,
    InWeek,
    Offset,
    Weekly,
)
from assistant.understanding.times.patterns.numeric_days import (
    core_is_contiguous,
    dashed_before_hour,
    dashed_pair,
    full_year,
    is_calendar_day,
    is_of_week,
    iso_day,
    numeric_day,
    two_digit_year,
    weekday_of,
    without_year,
)
from assistant.understanding.times.text.grammar import Hit, Rule, rule


def _named(hit: Hit) -> Dated | None:
    day, month = hit.number("d"), hit.number("m")
    month = None if month is None else month + 1
    if day is None or not is_calendar_day(day, month) or _opens_a_clock(hit) or is_of_week(hit):  # fmt: skip
        return None
    return Dated(day, month, full_year(hit), weekday_of(hit))


def _opens_a_clock(hit: Hit) -> bool:
    """Say whether the day is rather the hour of "March 4:30"."""
    at = hit.place("d")
    mark, minute, more = (hit.nodes[n] if n < len(hit.nodes) else None for n in (at + 1, at + 2, at + 3))  # fmt: skip
    if mark is None or minute is None or mark.kind != ":" or minute.kind != "n":
        return False
    return mark.end == minute.start and (more is None or more.kind != ":")


def _dashed_month(hit: Hit) -> Dated | None:
    """Read "04-Mar-2025"; with spaces between it is rather a range."""
    return _named(hit) if core_is_contiguous(hit) and hit.width("y") > 1 else None


def _slashed_month(hit: Hit) -> Dated | None:
    """Read "12/set/2027" and "12/set"."""
    return _named(hit) if core_is_contiguous(hit) else None


def _alternatives(hit: Hit) -> Alternatives | None:
    month = hit.number("m")
    if month is None:
        return None
    first, last = hit.match.span("list")
    nodes = [n for n in hit.nodes[first:last] if n.kind in "nj"]
    days = [n.value for n in nodes if isinstance(n.value, int)]
    if not all(1 <= day <= 31 for day in days):
        return None
    dated = tuple(Dated(day, month + 1, full_year(hit)) for day in days)
    return Alternatives(dated)


def _several(hit: Hit) -> Days | None:
    month, day, last = hit.number("m"), hit.number("d"), hit.number("l")
    if month is None or day is None or last is None:
        return None
    if not (1 <= day <= 31 and 1 <= last <= 31):
        return None
    year = full_year(hit)
    return Days(Dated(day, month + 1, year), Dated(last, month + 1, year))


def _bare(hit: Hit) -> Dated | None:
    day = hit.number("d")
    if day is None or not 1 <= day <= 31:
        return None
    if hit.has("s") and hit.value("s") != 1 and hit.number("w") is None:
        return None
    # "2nd", "1st" and words such as "second" count things more often than days.
    ordinal_word = hit.match.string[hit.match.start("d")] == "j"
    if ordinal_word and hit.number("w") is None:
        return None
    return Dated(day, None, None, weekday_of(hit))


def _told_nth(hit: Hit) -> Dated | None:
    """Read "op de 7de om 10u", where nothing is counted by the 7th."""
    day = hit.number("d") or 0
    return Dated(day, None) if 1 <= day <= 31 and hit.contiguous else None


def _after_article(hit: Hit) -> Dated | None:
    """Read "le 12", "per il giorno 2": only an article that announces a day makes one."""
    at = hit.match.start()
    before = hit.nodes[max(0, at - 2) : at]
    announced = any(n.kind == "o" and n.value in ANNOUNCING for n in before)
    return _bare(hit) if announced and before[-1].kind == "o" else None


def _after_word_day(hit: Hit) -> Dated | None:
    """Read "el día 10 vemos": the word for "day" itself makes a date of any number."""
    return _bare(hit) if hit.nodes[hit.match.start() - 1].value == BY_ITS_NAME else None


def _after_singular(hit: Hit) -> Dated | None:
    """Read "il 23 vediamo": behind an article in the singular nothing is counted."""
    return _bare(hit) if hit.nodes[hit.match.start() - 1].value == SINGULAR else None


def _to_the(hit: Hit) -> Dated | None:
    """Read "pasa al 16 a las 11", but not the end of "del 9 al 16"."""
    at = hit.match.start()
    hour = at > 2 and hit.nodes[at - 3].kind == "@"
    span = at > 1 and hit.nodes[at - 2].kind in "nDM" and not hour
    return _bare(hit) if hit.nodes[at - 1].value == TO_THE and not span else None


def _after_limit(hit: Hit) -> Dated | None:
    """Read "entro il 14", "até o dia 20": the word for "by" has its article in it."""
    at = hit.match.start()
    if not at or hit.nodes[at - 1].value != 1:
        return None
    return _bare(hit)


def _after_article_weekday(hit: Hit) -> Weekly | None:
    """Read "el miércoles 12 no puedo": behind an article or "by" it is no count."""
    at = hit.match.start()
    before = hit.nodes[at - 1] if at else None
    if before is None or not (before.kind in "-<i" or (before.kind == "o" and before.value in ANNOUNCING)):  # fmt: skip
        return None
    return _weekday_number(hit)


def _late_in_month(hit: Hit) -> Weekly | None:
    """Read "mercoledì 18, sempre alle 10": so great a number is no hour by itself."""
    return _weekday_number(hit) if (hit.number("d") or 0) > 12 else None


def _in_numbered_week(hit: Hit) -> InWeek | None:
    number = hit.number("n")
    if hit.value("u") != "week" or number is None or not 1 <= number <= 53:
        return None
    return InWeek(number)


def _weekly(hit: Hit) -> Weekly | None:
    weekday = hit.number("w")
    step = next((hit.number(n) for n in ("t", "t2") if hit.has(n)), None)
    if weekday is None:
        return None
    if hit.has("u"):
        if hit.value("u") != "week":
            return None
        if step in (THAT, FOLLOWING):
            return Weekly(weekday, step, week=step - THAT)
        return Weekly(weekday, None, week={2: 1, AFTER_NEXT: 2}.get(step or 0, step))
    return Weekly(weekday, step)


def _weekday_number(hit: Hit) -> Weekly | None:
    weekday, day = hit.number("w"), hit.number("d")
    if weekday is None or day is None or not 1 <= day <= 31:
        return None
    return Weekly(weekday, hit.number("t") if hit.has("t") else None, day=day)


def _today(hit: Hit) -> Offset | None:
    """Read "hoy lunes": the weekday's name adds nothing to "today"."""
    return Offset(0) if hit.number("r") == 0 else None


def _week_number(hit: Hit) -> InWeek | None:
    number = hit.number("n")
    if number is None or not 1 <= number <= 53:
        return None
    return InWeek(number, hit.number("w"))


PRE = r"(?:(?:to?)?(?P<w>[Ww])\.?[c(]{0,2}o{0,2})?"
DAY = r"(?P<d>[nj])(?:s|\.(?=[Mkco]))?"
MONTH = r"(?P<m>[Mk])\.?"
YEAR = r"(?:[co]{0,2}(?P<y>Y)(?![:.]n))?"
POST = r"(?:[c]?\(?(?P<v>[Ww])(?:\)|\.(?=n:))?(?![co.]{0,2}(?:[jMk]|n(?![:ha]))))?"


# The value of the word for "day" before its number: "el día 10".
BY_ITS_NAME = 3
# The value of an article that has no plural: "il 23 vediamo", but "am 10 Orten".
SINGULAR = 4
ANNOUNCING = (1, BY_ITS_NAME, SINGULAR)
# The value of a word for "to" that has an article in it: "al 16", "au 16".
TO_THE = 2


def _day_in_numbered_week(hit: Hit) -> InWeek | None:
    """Read "week 12, woensdag"."""
    found = _in_numbered_week(hit)
    return None if found is None else InWeek(found.number, hit.number("w"))


DAY_RULES: tuple[Rule, ...] = (
    rule("day-of-week-of", "D", r"(?<=G)" + DAY + r"o{0,2}" + MONTH + YEAR, _named),
    rule("slashed-week-of", "D", r"(?<=G)(?P<core>(?P<a>n)/(?P<b>n)(?:/(?P<y>[Yn]))?)", numeric_day, "/"),
    rule("day-month", "D", PRE + DAY + r"o{0,2}" + MONTH + YEAR + POST, _named),
    rule("dashed-month", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<d>n)-(?P<m>[Mk])-(?P<y>[Yn]))", _dashed_month, "-"),
    rule("dashed-month-first", "D", r"(?P<core>(?P<m>[Mk])-(?P<d>n)-(?P<y>[Yn]))", _dashed_month, "-"),
    rule("slashed-month", "D", PRE + r"(?P<core>(?P<d>n)/(?P<m>[Mk])(?:/(?P<y>[Yn]))?)" + POST, _slashed_month, "/"),
    rule("month-day", "D", PRE + MONTH + r"o?(?P<d>[nj])(?:s|\.(?=[Yn@c(]))?(?![ha])(?:[c.(]?o?(?P<y>Y)(?![:.]n))?" + POST, _named),
    rule("day-range", "P", r"(?<!@)[bfo]{0,2}(?P<d>n)[s.]{0,2}[-&](?P<l>n)[s.]{0,2}o{0,2}" + MONTH + YEAR, _several),
    rule("between-days", "P", r"bo?" + MONTH + r"o?(?P<d>n)s?&o?(?P<l>n)(?!:|\.n[ha]|[ha])s?" + YEAR, _several, "b"),
    rule("range-day", "P", r"[bfo]{0,2}" + MONTH + r"(?P<d>n)s?[-](?P<l>n)(?!:|\.n[ha]|[ha])s?" + YEAR, _several),
    rule("list-month", "D", r"(?<!@)(?P<list>[nj][s.]{0,2}(?:[cV&]{1,2}o?[nj][s.]{0,2}){1,5})o{0,2}" + MONTH + YEAR, _alternatives),
    rule("month-list", "D", MONTH + r"(?P<list>[nj]s?(?:[cV&]{1,2}o?[nj](?:s|(?![:ha./\-n]))){1,5})(?![:ha])" + YEAR, _alternatives),
    rule("iso", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<y>Y)-(?P<b>n)-(?P<a>n))", iso_day, "Y"),
    rule("iso-slash", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<y>Y)/(?P<b>n)/(?P<a>n))", iso_day, "Y"),
    rule("iso-dot", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<y>Y)\.(?P<b>n)\.(?P<a>n))\.?", iso_day, "Y"),
    rule("slashed", "D", PRE + r"(?P<core>(?P<a>n)/(?P<b>n)(?:/(?P<y>[Yn]))?)" + POST, numeric_day, "/"),
    rule("dotted", "D", PRE + r"(?P<core>(?P<a>n)(?P<dot>\.)(?P<b>n)\.(?P<y>[Yn]))" + POST, numeric_day, "."),
    rule("dotted-short", "D", PRE + r"(?P<core>(?P<a>n)(?P<dot>\.)(?P<b>n)\.)" + POST, without_year, "."),
    rule("dotted-weekday", "D", r"(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)(?P<dot>\.)(?P<b>n))(?![n:h])", numeric_day, "."),
    rule("dashed", "D", PRE + r"(?P<core>(?P<a>n)-(?P<b>n)-(?P<y>Y))" + POST, numeric_day, "-"),
    rule("dashed-two", "D", r"(?P<core>(?P<a>n)-(?P<b>n)-(?P<y>n))" + POST, two_digit_year, "-"),
    rule("dashed-weekday", "D", r"(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)-(?P<b>n))(?=[c(|]?@n|[c:(|]{0,2}[fb]@?n|[|:]{0,2}n[:.]n|[c|:]{0,2}nh|[)(.]?[NB|](?:\||I|h|@|x?:|-?I|n[:.h])|-n[:.h])", dashed_pair, "-"),
    rule("dashed-before-hour", "D", r"(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)-(?P<b>n))(?=c(?P<h>n)[:.]n(?!-))", dashed_before_hour, "-"),
    rule("dashed-behind-hour", "D", r"(?<=ho)(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)-(?P<b>n))(?![:.hn-])", dashed_pair, "-"),
    rule("dashed-on", "D", r"(?<=o)(?P<core>(?P<a>n)-(?P<b>n))(?=c?@(?:[uHq]|n[:.h]))", dashed_pair, "-"),
    rule("dashed-short", "D", r"(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)-(?P<b>n)-(?P<y>n))", numeric_day, "-"),
    rule("weekday-lent", "D", r"(?P<w>[Ww])\.?o?(?P<d>n)\.?(?=[V&c-]{1,2}o?(?:[Ww]\.?c?)?o?ns?\.?o{0,2}[Mk])", _bare),
    rule("weekday-n", "D", r"(?:(?P<t>t)o?)?(?P<w>[Ww])\.?[co]{0,2}(?P<d>n)(?=[@fbip<>BN.)!|L]|$|-p|:[NB]|[cV&]{1,2}[@fbWwoi<E]|c(?=n[:.]n|nh|na)|o(?=n-n))(?![.:]n|\.o?[Mk])", _weekday_number),
    rule("weekday-the-nth", "D", r"(?P<w>[Ww])\.?c?o{0,2}(?P<d>[nj])s", _bare),
    rule("weekday-dot", "D", r"(?P<w>[Ww])\.?c?o{1,2}(?P<d>n)\.?(?![:.ha/\-n])", _bare, "o"),
    rule("the-nth", "D", r"(?P<d>n)(?P<s>s)(?!O)", _bare, "s"),
    rule("op-de-nth", "D", r"(?<=oo)(?P<d>n)(?P<s>[so])(?=c?[@fb<>V&)]|[cNB!]|\.(?!n)|$)", _told_nth),
    rule("de-nth-at", "D", r"(?<=o)(?P<d>n)(?P<s>[so])(?=c?@[nuHm])", _told_nth),
    rule("le-n", "D", r"(?P<d>n)(?=[@cNB)fV&!qia<]|\.(?:[NBx]|$)|$)(?!c?n)", _after_article, "o"),
    rule("to-the-n", "D", r"(?<=-)(?P<d>n)(?=@[nu]|[cNB.!]|$)(?![.:]n|c?n)", _to_the, "-"),
    rule("day-n-word", "D", r"(?<=o)(?P<d>n)(?=x)", _after_word_day, "o"),
    rule("singular-the-n", "D", r"(?<=o)(?P<d>n)(?=x)", _after_singular, "o"),
    rule("apart-the-n", "D", r"(?<=co)(?P<d>n)(?=x)", _after_article, "o"),
    rule("by-the-n-word", "D", r"(?<=[<-])(?P<d>n)\.(?=x)", _after_limit),
    rule("by-the-n", "D", r"(?<=[<-])(?P<d>n)(?=[@cNB)fV&!?.xo]|$)(?![.:]n|c?n|o{1,2}[nMkd])", _after_limit),
    rule("weekday-late-n", "D", r"(?:(?P<t>t)o?)?(?P<w>[Ww])(?P<d>n)(?=c?&?o?x)", _late_in_month),
    rule("weekday-n-word", "D", r"(?:(?P<t>t)o?)?(?P<w>[Ww])(?P<d>n)(?=x|c?&(?!n)|c[xL])", _after_article_weekday),
    rule("in-week-n", "D", r"i(?P<u>d)(?P<n>n)(?![dl/])", _in_numbered_week, "d"),
    rule("week-today", "D", r"(?P<n>[nuy])?(?P<u>d)(?P<r>R)", weeks_from, "R"),
    rule("tomorrow-week", "D", r"(?P<r>R)(?P<u>d)(?=[@cNB.!]|$)", weeks_from, "R"),
    rule("on-the-n", "D", r"(?<=o)(?P<d>n)\.(?![nmYxM])", _bare, "o"),
    rule("weekday-of-week", "D", r"(?P<w>[Ww])[co(i]{0,3}(?P<t>t)(?P<u>d)\)?", _weekly, "d"),
    rule("weekday-of-week-post", "D", r"(?P<w>[Ww])[co(i]{0,3}(?P<u>d)(?P<t>t)\)?", _weekly, "d"),
    rule("week-then-weekday", "D", r"(?P<t>t)(?P<u>d)[co(i]{0,2}(?P<w>[Ww])\)?", _weekly, "d"),
    rule("week-post-weekday", "D", r"o?(?P<u>d)(?P<t>t)[co(i]{0,2}(?P<w>[Ww])\)?", _weekly, "d"),
    rule("weekday-week", "D", r"(?P<t>t)?(?P<w>W)(?P<u>d)(?![x])", week_later_plain, "d"),
    rule("on-weekday-week", "D", r"(?<=o)(?P<t>t)?(?P<w>W)(?P<u>d)(?=x)", week_later_plain, "d"),
    rule("week-from-weekday", "D", r"[i<o]{0,2}(?P<n>[nuy])(?P<u>d)[f>o](?P<t>t)?(?P<w>W)", week_later, "d"),
    rule("weekday-in-weeks", "D", r"(?P<t>t)?(?P<w>W)[ib](?P<n>[nuy])(?P<u>d)", week_later, "d"),
    rule("weekday", "D", r"(?:(?P<t>t)o?)?(?P<w>W)(?:o?(?P<t2>t)(?!d))?", _weekly),
    rule("weak-weekday", "D", r"(?P<t>t)?(?P<w>w)\.?(?=[c:]?[@fb]?[nTqH](?!\.?[Mk]))", _weekly, "w"),
    rule("weak-weekday-post", "D", r"(?P<w>w)(?P<t>t)", _weekly, "w"),
    rule("today-weekday", "D", r"(?P<r>R)c?[Ww](?![co.]{0,2}[njMk])", _today, "R"),
    rule("relative", "D", r"(?P<r>R)", named_offset, "R"),
    rule("in-days", "D", r"[ib](?P<n>[nuy])(?P<u>d)(?:'x?I)?(?=[c]?@[nuqH])", in_days, "d"),
    rule("days-later", "D", r"(?P<n>[nuy])(?P<u>d)(?P<s>S)(?=x?c?@[nuqH])", days_later, "S"),
    rule("in-weeks-weekday", "D", r"[ib](?P<n>[nuy])(?P<u>d)(?:'x?I)?c?o{0,2}(?P<w>W)(?=c?[@f])", weekday_in_weeks, "d"),
    rule("today-in-weeks", "D", r"(?P<r>R)i(?P<n>[nuy])(?P<u>d)", later_from_today, "R"),
    rule("weekday-in-eight", "D", r"(?P<w>W)(?P<j>[i-])(?P<n>u)(?![dlh])", in_eight),
    rule("today-in-eight", "D", r"(?P<r>R)(?P<j>[i-])(?P<n>u)(?P<u>d)?(?![dlh])", in_eight, "R"),
    rule("numbered-week-day", "D", r"i?o?(?P<u>d)(?P<n>n)[co(]{0,2}(?P<w>[Ww])\)?", _day_in_numbered_week, "d"),
    rule("day-numbered-week", "D", r"(?P<w>[Ww])[co(i]{0,3}(?P<u>d)(?P<n>n)\)?(?![dl/]|[.:]n)", _day_in_numbered_week, "d"),
    rule("week-number-day", "D", r"K\.?(?P<n>n)[co(]{0,2}(?P<w>[Ww])(?![co.]{0,2}(?:[Mk]|[nj][s.]{0,2}o?[Mkn]))", _week_number, "K"),
    rule("numbered-week-weekday", "D", r"(?<![nmY])(?P<n>n)\.K[co(]{0,2}(?P<w>[Ww])(?![co.]{0,2}(?:[Mk]|[nj][s.]{0,2}o?[Mkn]))", _week_number, "K"),
    rule("numbered-week", "D", r"(?:(?P<w>[Ww])[co(i]{0,3})?(?<![nmY])(?P<n>n)\.K", _week_number, "K"),
    rule("week-number", "D", r"(?:(?P<w>[Ww])[co(i]{0,3})?K\.?(?P<n>n)\)?", _week_number, "K"),
)  # fmt: skip
