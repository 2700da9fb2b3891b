"""What stands above the head of a table: how the conference is called, and the day of its rows."""

from functools import lru_cache
from typing import NamedTuple

from confsched.formats.columns.compared import role_of
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.pairs import zone_aside
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft
from confsched.formats.likely import day_title, is_track, place_likeness, times_in, zone_alone
from confsched.formats.records.cells.clocks import is_time, span_alone
from confsched.formats.records.cells.periods import dates_between
from confsched.formats.records.cells.yearless import has_no_year
from confsched.formats.when import WHEN_AND_WHERE
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.table import NAMELESS, Table
from confsched.reading.workbook import Workbook

CALLED = "_called"  # of a conference: days, each with a line below it that says what it is called
_LIKELY = 0.5  # that a text is the name of a place
_WORD = pattern(r"(?<![\w.])\w")
# `Sat 6`, `6–7 May`, `May 6`, and no `3D Days`
_NUMBER_FIRST = pattern(r"(?i)(?:[^\W\d]+\.?,? )?\d+(?:st|nd|rd|th|er|º)?(?![^\W_])")
# `Friday, 13 May: Boats`, whose year stands elsewhere
_THEMED = pattern(r"([^\d]{0,24}\b\d{1,2}\b[^\d:]{0,16}?)(?:\s?:\s+|\s[-–—|]\s)([^\W\d].*)")
_YEAR = pattern(r"(?<!\d)20\d\d(?!\d)")
_EDGE = " \t\n-–—|,:;·("
_BEHIND = f"{_EDGE})"
_SIGNS = pattern(r"\s+[-–—|·•]\s+|[,;]\s+")
_SIGN_LAST, _SIGN_FIRST = pattern(r"(?:\s+[-–—|·•]|,)\s+$"), pattern(r"\s*[-–—|·•]\s|,\s")
_PARTS = pattern(r"(\s+[-–—|]+\s+|\s*[,:]\s+)")
# a date that says of when the list is, and the end of `13–15 May 2030`
_AS_OF = pattern(
    r"(?i)\b(?:stand|as of|updated|update(?=: | \d{1,2}\D)|version|status|printed|generated"
    r"|exported|draft|entwurf|vom|working copy|confidential|vertraulich|confidentiel"
    r"|do not (?:circulate|share|edit)|état|mise? à jour|actualizado|aggiornato)\b"
)
_LAST_OF_SEVERAL = pattern(
    r"(?i)(?<!\d\d\d)\d\.?(?:\s+[^\W\d]+\.?)?\s*(?:[-–—&+]|\b(?:to|bis|au|al|a|and|und|et|y|e)\b)\s*$"
)
_MAY_BE_DATE = pattern(r"\d|.*\d[-./]\d")  # `03-08 (Wed)`, as rooms are called seldom
_LONGEST = 80  # letters of a title
_AROUND_TITLE = pattern(r"\s+[-–—|]\s+|(?<=\w):\s+")
_NUMBERED = pattern(r"(?i)[\s,–—-]*\(?\bv(?:ersion)?[ .]?\d[\d.]*\)?\s*$")  # `(v7)`
_OF_LIST = pattern(
    r"(?i)ROS|run[ -]of[ -]show|run ?sheet|(?:draft|version|rev(?:ision)?)\.? ?[\d.]*|final"
    r"|final draft|entwurf|ablaufplan|conducteur|d[ée]roul[ée]|escaleta|scaletta|draaiboek"
)
_ON = pattern(
    r"(?i)\s(?:for|of|pour|para|per|am|on|le|el|il|em|op|den|vom|du|del|dnia)$"
)  # before a date
_OF_CLOCKS = pattern(r"(?i)tim|zeit|heure|hor[ae]|ora|UTC|GMT|\b[A-Z]{2,4}T\b")
_INSTRUCTIONS = 3  # notes in a row, behind which no title stands
_VERSION = r"(?:(?:v|rev)\.? ?\d[\d.]*|final|draft|entwurf)"  # `v7 FINAL`, `Draft v3`
_NO_TITLE = pattern(
    rf"(?i){_VERSION}(?:[\s,–—-]+{_VERSION})*$|[*#]|[\[(].*[\])]$|please|bitte|note\b|instructions?\b|.*(?:[.:]$|template|\bversion\b|https?:|\S@)"
)


# `Programme of the Made Days`, `Programm der …`, `Event: Made Days`
_OF = pattern(
    r"(?i)^(?:programme?|programm|schedule|agenda|timetable|zeitplan|ablauf|programa|programma"
    r"|horaire)\s+(?:of|for|der|des|de|du|von|für|pour|della|do|da|van)\s+(?:(?:the|la|het)\s+)?"
    r"|^(?:(?:name|title) of (?:the )?)?(?:event|conference|meeting|show|project|title|name"
    r"|veranstaltung|tagung|titel|evento|congreso|événement|titre)(?: (?:name|title))?:\s+"
)
# `Show start: 19:00`, `Venue: Harbour House`
_LABELLED = pattern(r"(?:[^\W\d_]+ )?([^\W\d_]+): \S")


# `Conference schedule`, `Programme overview`
_OF_PAGE = pattern(
    r"(?i)\b(?:conference|evento?|full|our|the|detailed|preliminary|tentative|draft|final"
    r"|outline|overview|at a glance|of|d[aeou]s?|del|du|der|and)\b|&"
)


class Above(NamedTuple):
    """A title, the day of the rows and what it is called, and all other texts, with places.

    `day_mark` is where the day stands, `where` the room or the track that the list is called by
    beside its day.
    """

    title: tuple[str, int] | None = None
    day: str = ""
    theme: tuple[str, int] | None = None
    notes: tuple[tuple[str, int], ...] = ()
    where: str = ""
    day_mark: int = 0


NOTHING = Above()


def above_of(value: Value, called: str = "") -> Above:
    """What is told above a table; what only it is `called` is no title of the conference."""
    found = _Lines()
    for cell, mark in value.above if isinstance(value, Table) else ():
        for line in filter(None, map(str.strip, cell.split("\n"))):
            found.read(line, mark)
    day = found.day
    where = called if day and _is_where(called) and not _MAY_BE_DATE.match(called) else ""
    notes = tuple(found.notes)
    title = _of_conference(found.title, called)
    told = Above(title, day, found.theme, notes, where or found.place, found.day_mark)
    return NOTHING if told == NOTHING._replace(day_mark=found.day_mark) else told


def _of_conference(title: tuple[str, int] | None, called: str) -> tuple[str, int] | None:
    """A title without what its table is called, or what all such tables are: `Programme`."""
    if title is None:
        return None
    parts = _PARTS.split(title[0])
    if called and parts[-1] == called:
        title = ("".join(parts[:-2]), title[1])
    return None if not title[0] or section_of(title[0]) else title


class _Lines:
    """What the lines above a table have told so far."""

    def __init__(self) -> None:
        self.title: tuple[str, int] | None = None
        self.theme: tuple[str, int] | None = None
        self.day, self.day_mark, self.place = "", 0, ""
        self.notes: list[tuple[str, int]] = []

    def read(self, line: str, mark: int) -> None:
        """Take in a line: the zone of all times, the day, and what else it says."""
        zone, text = zone_aside(line)
        zone, text = (zone, text) if zone else _zone_beside(text)
        self.notes += [(zone, mark)] if zone else []
        day, rest = day_in_text(text)
        if not self.day:
            self.day, self.day_mark = day, mark
        if not rest or (text.startswith(f"{rest}:") and _is_label(rest)):
            return
        whole, rest = rest, _without_version(rest)
        self.notes += [(whole, mark)] if whole != rest else []
        if day and self.title is not None and _is_where(rest) and not any(times_in(rest)):
            # `Friday 6 May 2031 – Hall A` below the title
            self.place = self.place or _place_in(text, rest)
        self.take(text, rest, mark)

    def take(self, text: str, rest: str, mark: int) -> None:
        """Let the `rest` of a line be the title or the theme of all, or the line a note."""
        likely = len(rest) <= _LONGEST and len(self.notes) < _INSTRUCTIONS and not _is_beside(rest)
        if not likely or _is_note(rest) or (is_time(rest) and span_alone(rest)):
            self.notes.append((text, mark))
        elif self.theme is None and (said := theme_in(text)):
            self.theme = (said, mark)
        elif self.title is None or (section_of(self.title[0]) and not _is_where(rest)):
            self.title = (_OF.sub("", rest), mark)
        else:
            self.notes.append((text, mark))


def _place_in(text: str, rest: str) -> str:
    """The `rest` of a line with a day, without what stands before the day and is no place."""
    before, *others = _SIGNS.split(text)
    named = len(others) > 1 and not (day_in_text(before)[0] or _is_where(before))
    return day_in_text(text.removeprefix(before).lstrip(_EDGE))[1] if named else rest


def _zone_beside(text: str) -> tuple[str, str]:
    """What says the zone of all times beside something else, `Online | All times ET`; all else."""
    parts = _SIGNS.split(text)
    zones = [one for one in parts[1:] if zone_alone(one.strip(" ."))]
    said, end, rest = text.partition(". ")
    if not zones and end and zone_alone(said):  # `All times ET. Hybrid: Room 4 and Zoom.`
        return said, rest
    return (zones[0], text.replace(zones[0], "").strip(_EDGE)) if zones else ("", text)


def _without_version(text: str) -> str:
    """A title without what a list is, and which one: `Agenda – Made Days – draft of 3 May`."""
    title, *others = _SIGNS.split(text)
    versions = bool(others) and all(map(says_when_made, others))
    if versions and not _is_note(title):
        return title
    parts = _AROUND_TITLE.split(_NUMBERED.sub("", text))
    own = [one for one in parts if not (is_of_page(one) or _OF_LIST.fullmatch(one.strip()))]
    return own[0] if len(own) == 1 < len(parts) and not _is_note(own[0]) else text


def without_page_title(conference: Draft) -> None:
    """What a page is called that shows a programme is no title of the conference.

    Nor is what stands below such a title, or below that of a list of people, its subtitle.
    """
    put = conference.fields.get("title")
    if put is not None and is_of_page(str(put.value)):
        conference.leave("title", *conference.fields.pop("title"))
    if "title" not in conference.fields and "subtitle" in conference.fields:
        conference.leave("subtitle", *conference.fields.pop("subtitle"))
    if "title" not in conference.fields:
        _title_on_cover(conference)


def is_of_page(title: str) -> bool:
    """Whether a title is that of a page which shows a programme: `Full conference schedule`."""
    text = _OF_PAGE.sub(" ", title).strip()
    return bool(section_of(text) or (text and all(map(section_of, text.split()))))


def _title_on_cover(conference: Draft) -> None:
    """Call a conference as a sheet begins that is no table and says when it is."""
    sheets = isinstance(conference.places.source, Workbook)
    for put in conference.extra.values() if sheets else ():
        lines = [one for one in lines_of(put.value) if isinstance(one, str)] or [""]
        dated = any(dates_between(one) or day_in_text(one)[0] for one in lines[1:])
        title = day_in_text(lines[0])[1] if dated else ""
        if 0 < len(title) <= _LONGEST and not (_is_note(title) or _is_beside(title)):
            conference.put("title", title, put.key, put.mark)
            return


def lines_of(value: Value) -> list[Value]:
    """The texts of a sheet that is no table: with nothing but one column, or above its head."""
    rows = [*value] if isinstance(value, Sequence) else []
    below = [row for row in rows if isinstance(row, Mapping)]
    above = [row for row in rows if isinstance(row, str) and below]
    alone = len(above) + len(below) == len(rows) and all(len(row) == 1 for row in below)
    texts = (text for row in below if alone for text in (*row, *row.values()))
    return [
        *above,
        *(one for one in texts if not (isinstance(one, str) and NAMELESS.fullmatch(one))),
    ]


def says_when_made(text: str) -> bool:
    """Whether a date in a text is that of the list: `As of 5 May 2030`."""
    return _AS_OF.search(text) is not None


def _is_beside(text: str) -> bool:
    """Whether a text is of when and where the list is or of the zone of its times, and no more."""
    if _NUMBER_FIRST.match(text) and dates_between(text):
        return True
    return _OF_CLOCKS.search(text) is not None and zone_alone(text.strip(" .")) is not None


def theme_in(text: str) -> str:
    """What a text calls the day that it begins with, and no place, zone or time of day."""
    title = day_title(text)
    elsewhere = _is_where(title) or any(times_in(title))
    return "" if elsewhere or zone_alone(title.rpartition(",")[2].strip()) is not None else title


@lru_cache(maxsize=1024)  # a day is told again and again
def theme_behind(text: str) -> str:
    """What a cell with a date calls the day, in a line below it or behind it."""
    below = text.partition("\n")[2].strip(" -–—()")
    if below and not (day_word(below) or is_time(below) or split_date(below)):
        return below
    return "" if below else theme_in(text)


def _is_where(text: str) -> bool:
    """Whether a text is the name of a place or a track."""
    return place_likeness(text) >= _LIKELY or is_track(text)


def _is_note(text: str) -> bool:
    """Whether a text says something that is no title: when it was made, or who leads all below."""
    led = any(map(role_of, _PARTS.split(text)[:-1]))  # `Stage 1 – Moderator: Ada Sample`
    label = _LABELLED.match(text)
    led = led or (label is not None and _is_label(label[1]))
    return led or _NO_TITLE.match(text) is not None or says_when_made(text)


def _is_label(text: str) -> bool:
    """Whether a text says of when or where something else is: `Venue`."""
    return any(one.field in WHEN_AND_WHERE for one in columns([text]).values())


def day_in_text(text: str) -> tuple[str, str]:
    """The day that a text says, and the text without it."""
    if day_word(text) or has_no_year(text):
        return text, ""
    numbered, *behind = _PARTS.split(text.strip(), maxsplit=1)
    if behind and day_word(numbered).isdecimal() and (said := day_in_text(behind[1]))[0]:
        return said  # `Day 1 – 4 May 2030`, which is no four days
    is_of_several = says_when_made(text) or dates_between(text)
    themed = None if is_of_several else _THEMED.fullmatch(text.strip())
    if themed and has_no_year(themed[1]) and not has_no_year(themed[2]):
        return themed[1], themed[2]
    years = {*map(int, _YEAR.findall(text))}  # `Made Days 2030, Tuesday 14 May`
    year = years.pop() if len(years) == 1 else 0
    for word in () if is_of_several else _WORD.finditer(text):
        found = split_date(text[word.start() :], year=year)
        before = text[: word.start()]
        if found and _LAST_OF_SEVERAL.search(before) and not day_word(before.strip(_EDGE)):
            break
        if found:
            rest = _around_day(before, found.rest)
            is_title = not (section_of(rest) or day_word(rest))
            return found.text, _without_day(rest)[1] if is_title else ""
    return _without_day(text.strip())


def _around_day(before: str, behind: str) -> str:
    """What stands around a day, with the dash or the comma that is on both sides of it."""
    title, rest = _ON.sub("", before.rstrip(_EDGE)), behind.strip(_BEHIND)
    sign = _SIGN_LAST.search(before) if title and rest and _SIGN_FIRST.match(behind) else None
    return f"{title}{sign[0] if sign else ' '}{rest}".strip()


def _without_day(text: str) -> tuple[str, str]:
    """The day that stands before or behind a title, `Made Days – Day 1`, and the title alone."""
    parts = _PARTS.split(text)
    for day, rest in ((parts[-1], parts[:-2]), (parts[0], parts[2:])):
        if rest and day_word(day).isdecimal():
            return day, "".join(rest)
    return "", text


def put_above(session: Draft, above: Above) -> None:
    """Say of the conference what stands above its table, once."""
    if above is NOTHING:
        return
    conference = session.top
    if above.theme:
        conference.collect(CALLED, "\n".join((above.day, above.theme[0])), above.theme[1])
    if title := above.title or above.theme:
        conference.put("title", *title, title[1])
    if above.title and above.title[0] != conference.text("title"):
        conference.leave("note", *above.title, above.title[1])
    for text, mark in above.notes:
        conference.leave("note", text, mark, mark)
