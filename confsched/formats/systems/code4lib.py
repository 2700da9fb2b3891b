"""The data of code4lib's Jekyll sites: rows that are on the days flagged in them, and their dates.

`schedule.yml` has a row for each time of day; `day1: true` and `day2: true` in one row are two
sessions, on dates that `--date` says where no file does. What is given one after the other in a
row, lightning talks or breakouts, has no time of its own: it is told in the description, and who
gives it is there. `conf.yml` says on which date each day is, and `speakers.yml` who speaks
somewhere in the conference. Without one, rows may say it that count when they begin in seconds, as
a clock of the place shows it.
"""

from collections.abc import Mapping as AnyMapping

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.epoch import wall_date
from confsched.formats.records.cells.clocks import is_range
from confsched.formats.records.people.in_text import identify, several
from confsched.formats.records.times.dates import ToldDates
from confsched.formats.systems.keynotes import settle_keynotes
from confsched.formats.tables import Entry, Field, Format, Table, Within
from confsched.formats.texts import one_line, plain
from confsched.formats.values import says_yes
from confsched.formats.zones import known_zone
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_FLAG = pattern(r"day(\d+)")
_FLAGS = {f"day{number}": f"_day{number}" for number in range(10)}
_COUNT = pattern(r"1\d{9}")
_OF_CODE4LIB = pattern(r"#?(?:c4l|code4lib)\d*")


def row(draft: Draft) -> None:
    """One time of day, or a start and an end, with what is given in it."""
    put = draft.fields.pop("_time", None)
    if put is not None and isinstance(put.value, str):
        draft.put("time" if is_range(put.value) else "start", *put)
    told = draft.lists.pop("_parts", [])
    if told:
        lines = "\n".join(f"- {put.value}" for put in told)
        draft.put("description", lines, told[0].mark, told[0].mark)
    link = draft.fields.pop("_link", None)
    if link is not None:
        place = draft.put if "://" in str(link.value) else draft.leave
        place("url", *link)


def part(draft: Draft) -> None:
    """A talk in a row."""
    row_of = draft.above
    if row_of is None:
        return
    who, title = draft.text("_presenter"), draft.text("_title")
    row_of.collect("_parts", ": ".join(filter(None, (who, title))), draft.mark)
    several(draft, "_presenter")
    row_of.people += draft.people


def _title(draft: Draft) -> None:
    """A name for the conference, by its tag: others have their sites as code4lib has it."""
    year, tag = draft.text("_year"), draft.extra.get("hashtag")
    if year and (tag is None or _OF_CODE4LIB.fullmatch(str(tag.value).casefold())):
        draft.derive("title", f"code4lib {year}", of="_year")
    elif tag is not None:
        draft.put("title", *tag)


_PART: Table = {"title": Field("_title", one_line), "presenter": Field("_presenter", one_line)}
_ROW: Table = {
    "title": Field("title", one_line),
    "time": "_time",
    **_FLAGS,
    "timeImg": None,
    "link": "_link",
    "sessions": Within(_PART, part),
}
_SPEAKER: Table = {
    "id": "id",
    "name": "name",
    "last": None,
    "pronouns": "pronouns",
    "institution": "organization",
    "position-title": "role",
    "bio": Field("bio", plain),
}
_CONFERENCE: Table = {
    "year": "_year",
    "timezone": Field("timezone", known_zone),
    "catchline": "subtitle",
    "venue": "venue",
    "main-conf-email": "contact",
    "days": Entry("_days", {"date-data": "_date"}),
}


def _rows(root: Value) -> list[Mapping]:
    return [one for one in root if isinstance(one, Mapping)] if isinstance(root, Sequence) else []


def _is_schedule(root: Value) -> bool:
    rows = _rows(root)
    flagged = [any(map(_FLAG.fullmatch, one)) for one in rows if "time" in one]
    return bool(flagged) and all(flagged)


def _is_conference(root: Value) -> bool:
    """Whether days have dates and no more; others beside a hashtag hold sessions."""
    days = root.get("days") if isinstance(root, Mapping) and "hashtag" in root else None
    inner = (value for one in _rows(days) for value in one.values())
    return isinstance(days, list) and not any(isinstance(value, Sequence) for value in inner)


def _is_speakers(root: Value) -> bool:
    rows = _rows(root)
    return all("name" in one for one in rows) and any("institution" in one for one in rows)


def _have_posts(root: Value) -> bool:
    """Whether people are described as no other site does."""
    return _is_speakers(root) and any("position-title" in one for one in _rows(root))


def _finish(book: Book) -> None:
    dates = _told(book) or _dates(book) or _counted(book)
    _title(book.conference)
    _venue(book.conference)
    settle_keynotes(book)
    identify(book)
    book.drafts["sessions"] = [one for found in book.sessions for one in _on_days(found, dates)]


def _flagged(book: Book) -> set[str]:
    """The numbers of the days that rows are on."""
    return {name.removeprefix("_day") for name in book.fields if name in _FLAGS.values()}


def _told(book: Book) -> dict[str, str]:
    """The dates of days, as somebody says them; none where the site does."""
    flagged = _flagged(book)
    told = ToldDates(book.dates, first=0 if "0" in flagged else 1)
    if book.dates and not book.drafts["_days"]:
        return {number: told.of_day(number) for number in sorted(flagged)}
    told.check()
    return {}


def _dates(book: Book) -> dict[str, str]:
    """The dates of days by their numbers; the first is that before the conference, if any is."""
    told = [str(wall_date(draft.text("_date")))[:10] for draft in book.drafts["_days"]]
    flagged = _flagged(book)
    last = max(map(int, flagged), default=0)
    first = 1 if len(told) <= last and "0" not in flagged else 0
    return {str(number): date for number, date in enumerate(told, first)}


def _counted(book: Book) -> dict[str, str]:
    """The dates of days, where rows count when they begin on each of them in seconds."""
    found: dict[str, str] = {}
    for row in book.sessions:
        days = [name for name in _FLAGS.values() if says_yes(row.text(name) or None)]
        count = row.extra.get("start")
        if len(days) == 1 and count is not None and _COUNT.fullmatch(str(count.value)):
            found[days[0].removeprefix("_day")] = str(wall_date(count.value))
    return found if found.keys() >= _flagged(book) else {}


def _venue(conference: Draft) -> None:
    put = conference.fields.get("venue")
    if put is not None and isinstance(put.value, Mapping):
        conference.leave("venue", *put)
        name = put.value.get("name")
        conference.fields["venue"] = put._replace(value=name if isinstance(name, str) else None)


def _on_days(session: Draft, dates: AnyMapping[str, str]) -> list[Draft]:
    """The session on each of its days, in their order; one whose flags are not set waits."""
    flags = [name for name in session.fields if name in _FLAGS.values()]
    said = {name: session.fields.pop(name) for name in flags}
    shown = [name for name, put in said.items() if says_yes(put.value)]
    if said and not shown:
        session.put("status", *said[flags[0]].holding("proposed"))
    days = shown or flags[:1]
    return [_on(session, name.removeprefix("_day"), said[name], dates) for name in days] or [
        session
    ]


def _on(session: Draft, number: str, put: Put, dates: AnyMapping[str, str]) -> Draft:
    copy = session.again()
    date = dates.get(number, "")
    copy.put("date" if date else "day", date or number, put.key, put.mark)
    return copy


CODE4LIB = Format(
    name="code4lib",
    title="the data of code4lib's site",
    parts=(
        (_is_schedule, {"#items": Entry("sessions", _ROW, row)}),
        (_is_conference, _CONFERENCE),
        (_have_posts, {"#items": Entry("speakers", _SPEAKER)}),
    ),
    others=((_is_speakers, {"#items": Entry("speakers", _SPEAKER)}),),
    finish=_finish,
)
