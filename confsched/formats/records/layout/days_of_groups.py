"""What days that are groups of their sessions are called, and where they are.

`{date: …, title: Workshops}`. A date of several groups is called nothing: these are rooms, or
halves of a day. In tables a title stands with the day in a row above its sessions. A day is in a
hall, or in a building in which sessions have rooms of their own.
"""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.groups import ROOM_OF_DAY
from confsched.formats.records.layout.slots_alone import SAID, THEME
from confsched.formats.records.times.above import CALLED, theme_behind
from confsched.formats.records.times.day_lists import TITLES, is_title
from confsched.formats.texts import one_text

DAY_TITLE = "_day_title"  # of a day that its key calls by a number


def titles_of_groups(book: Book) -> dict[str, Put]:
    """What the groups of a file call their dates, unless these are only numbered.

    It is then no longer kept as something that nobody knows.
    """
    told: defaultdict[str, dict[int, Put | None]] = defaultdict(dict)
    around = {id(one.above): (one.above, one) for one in book.sessions if one.above is not None}
    for above, session in around.values():
        found = split_date(session.text("_on") or session.text("date"))
        group = _day(above) if found else None
        if found and group is not None:
            told[found.date][id(group)] = session.fields.get(DAY_TITLE) or _title(group)
    years = (int(date[:4]) for one in book.sessions if (date := one.text("date"))[:4].isdecimal())
    year = next(years, 0) if CALLED in book.conference.lists else 0
    for put in book.conference.lists.pop(CALLED, ()):
        day, _, title = str(put.value).partition("\n")
        if found := split_date(day, year=year):
            told[found.date][hash(title)] = put.holding(title)
    alone = {date: next(iter(puts.values())) for date, puts in told.items() if len(puts) == 1}
    titles = {date: put for date, put in alone.items() if put is not None}
    if not any(is_title("title", _plain(put)) for put in titles.values()):
        return {}
    called = {str(put.value) for put in titles.values()}
    if book.conference.text("title") in called:  # what stands above the first of several tables
        if len(called) == 1:
            return {}
        del book.conference.fields["title"]
    _forget(book.conference, called)
    return {date: _plain(put) for date, put in titles.items()}


def _day(above: Draft) -> Draft | None:
    """The innermost group that is a day; it may hold others, which are parts of it."""
    group = above.holder("_list")
    while group is not None and not is_day(group.text("_list")):
        group = group.above.holder("_list") if group.above is not None else None
    return group


def _title(group: Draft) -> Put | None:
    """What a group is called, beside its date or behind it; a name before a number."""
    theme = group.fields.get(SAID + THEME)
    said = [put for name, put in group.extra.items() if compared(name) in TITLES]
    texts = [
        put for put in (*said, theme) if put is not None and isinstance(_plain(put).value, str)
    ]
    if behind := theme_behind(group.text("_list")):
        texts.append(group.fields["_list"].holding(behind))
    named = (put for put in texts if is_title("title", _plain(put)))
    return next(named, texts[0] if texts else None)


def _plain(put: Put) -> Put:
    """A text that may be there in several languages."""
    return put.holding(one_text(put.value))


def _forget(conference: Draft, titles: set[str]) -> None:
    for name, put in list(conference.extra.items()):
        plain = compared(name).rstrip(" 0123456789").removeprefix("day ")
        if plain in TITLES and str(put.value) in titles:
            del conference.extra[name]


def settle_day_rooms(book: Book) -> None:
    """Say of sessions in which room their day is, unless any of them names another one.

    Then it is the venue, if all days are in it.
    """
    if ROOM_OF_DAY not in book.fields:
        return
    roomed = [one for one in book.sessions if "room" in one.fields]
    are_rooms = not any(one.holder(ROOM_OF_DAY) for one in roomed)
    placed = [(one, one.fields.pop(ROOM_OF_DAY, None)) for one in book.sessions]
    conference = book.conference
    told = {str(put.value): (put, one) for one, put in placed if put is not None}
    for session, put in placed if are_rooms else ():
        if put is not None:
            session.put("room", *put)
    for put, session in () if are_rooms else told.values():
        keep = (
            conference.put if len(told) == 1 and not conference.text("venue") else conference.leave
        )
        keep("venue", *conference.moved(put, session))
