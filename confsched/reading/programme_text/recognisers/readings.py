"""What one line says by itself: a day, a time, a label; and how much it looks like other things."""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers import places, prose
from confsched.reading.programme_text.recognisers.bracketed import (
    as_meant,
    misread,
    parted,
    unbracketed,
)
from confsched.reading.programme_text.recognisers.clock_forms import ONWARDS
from confsched.reading.programme_text.recognisers.clocks import Times, holds_time, times_in
from confsched.reading.programme_text.recognisers.dates import Day, days_in, holds_day
from confsched.reading.programme_text.recognisers.day_headings import (
    DayHeading,
    day_heading,
    marked_day,
    with_moment,
)
from confsched.reading.programme_text.recognisers.labels import Label, called_label, label_of
from confsched.reading.programme_text.recognisers.lengths import is_free, is_length, says_length
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.recognisers.people import Several, people_in
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.words.materials import PLAIN
from confsched.reading.programme_text.words.plain import folded, plain, trimmed
from confsched.reading.programme_text.words.programme import FIELDS
from confsched.reading.programme_text.words.untold import CALLED_OFF

_LOOKED_AT = 300  # characters of a line in which a time or a date is looked for
_TAIL, _HEAD = 70, 250  # characters behind a time at the end, and behind one in brackets
_KIND, _LED = 4, 40  # letters of a kind in capitals, and of a title before an hour alone
_DIGITS_OR_DAYS = pattern(r"\d|[A-Za-zÀ-ÿ]{2,}")
_WORD = pattern(r"[^\W\d_]+")
_EARLIEST = 6  # hour of a session whose time could be a length or a number
_SURE = 0.5  # of people in brackets
_APART = pattern(r"\s{3,}|\t\s*|\s\|\s")
_MOMENT = pattern(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):")
# between a date and a time, and pictures of clocks and calendars, or any before a time
_MARK = pattern(
    r"(?<=\d\d\d\d-\d\d-\d\d)T(?=\d\d:\d\d)|[⌚⏰-⏲🕐-🕧📅📆🗓\uFE0F]"
    r"|^[\u2600-\u27bf\U0001f300-\U0001faff](?=[\s\uFE0F]*\d{1,2}[:.h]\d\d)"
)
_SAID = pattern(r"[^\W_]")
_LINKS = pattern(  # `Abstract`, `[Slides | Video]`, `Show abstract`, `📃 Abstract 👤 Speaker`
    rf"(?i)\W*(?:(?:(?:show|read|view|see|toggle|open|full)\s)*(?:abstract|bio|{PLAIN})\b\W*){{1,4}}"
    r"(?:(?:speaker|paper|code|website|homepage|bibtex|arxiv|preprint)\b\W*){0,3}"
)
_QUOTED = pattern(r"\s*(?:\d{1,2}[.)]\s*)?[\"“„«]")  # `1. “Boats at court,” Ada Sample`
_LED_TO = pattern(
    r"\s*(?:[,|(\[;:·•\t]|\s[–—-])\s*((?:[^\W\d]{2,15}[.,]?\s)?[^,|(;:]{3,28}(?:,\s\d{4})?)[,\s]*$"
)
_BEFORE_TIME = pattern(r"[\s·•*+\-–—>»|@:#(\[\d.,]*(?:h(?:rs)?)?[\s:.\-–—|]*")


class Where(StrEnum):
    """Where the time of a line stands."""

    NOWHERE = "nowhere"
    ALONE = "alone"
    LEADING = "leading"
    TRAILING = "trailing"


class Stretch(NamedTuple):
    """A part of the text of a line."""

    start: int
    end: int


_NOTHING = Stretch(0, 0)


class Reading:
    """One line, and what it says by itself; what is asked seldom is worked out when it is asked."""

    __slots__ = (
        *("_people", "_place", "_prose", "after", "before", "day", "gap", "line", "number"),
        *("paired", "text", "times", "where"),
    )

    def __init__(self, number: int, line: Line) -> None:
        self.number = number
        self.line = line = parted(unbracketed(line))
        self.text = as_meant(_MARK.sub(" ", plain(line.text)))
        self.gap = line.gap
        self._people: Several | None = None
        self._place = self._prose = -1.0
        self.paired = ""  # marks behind which names of the page have organizations
        self.day: DayHeading | None = None
        self.times: Times | None = None
        self.where = Where.NOWHERE
        self.before = self.after = _NOTHING
        if line.kind is not Kind.RULE and _DIGITS_OR_DAYS.search(self.text):
            self._read()

    def _read(self) -> None:
        if holds_day(self.text):
            self.day = day_heading(self.text[:_LOOKED_AT], bold=self.line.bold)
        if self.line.moments:
            self.day = self.day or marked_day(self.line)
        if self.day is not None:
            self.day = with_moment(self.day, self.line)
        found = _anchoring_time(self.text, self.day)
        if found is None or says_length(self.text):
            return
        self.times, self.where, self.before, self.after = found
        self._tell_misread(found[0])
        if self.day is None and self.where is Where.TRAILING:
            self._read_day_beside()
        if self.day is not None and self.where is Where.TRAILING:
            self._leave_day_out(self.day.day)
        if self.day is not None and self.day.end > self.times.start:
            self.day = DayHeading(self.day.day, self.day.start, self.day.start)

    def _tell_misread(self, times: Times) -> None:
        """Say of times with letters in them that they are read as others."""
        at = slice(times.start, times.end)
        if slip := misread(self.line.text[at], self.text[at]):
            self.times = times._replace(slip=slip, mistake=True)

    def _leave_day_out(self, day: Day) -> None:
        """A day before a title is no part of it: `Tuesday 4 June Round 2 9:00-13:00`."""
        begin = _past_colon(self.text, day.end)
        if day.start <= self.before.start and day.day and begin < self.before.end:
            self.before = self.before._replace(start=begin)

    def _read_day_beside(self) -> None:
        """The day beside a time behind a title: `Keynote, 12:00–13:00, 20 August`, or before it."""
        behind = day_heading(self.text[slice(*self.after)].strip(" ,"))
        led = _LED_TO.search(self.text, *self.before)
        before = day_heading(led[1]) if led is not None else None
        if behind is not None and behind.start == behind.end:
            said = behind.day._replace(start=self.after.start, end=self.after.end)
            self.day = DayHeading(said, self.after.end, self.after.end)
            self.after = _NOTHING
        elif led is not None and before is not None and before.start == before.end:
            said = before.day._replace(start=led.start(1), end=led.end(1))
            self.day = DayHeading(said, self.before.end, self.before.end)
            self.before = self.before._replace(end=led.start())

    def lead(self, times: Times) -> None:
        """Say that the line begins with a time."""
        self.after = Stretch(*trimmed(self.text, _past_colon(self.text, times.end)))
        self.times, self.before = times, _NOTHING
        self.where = Where.LEADING if self.after.end > self.after.start else Where.ALONE

    def value(self, start: int = 0, end: int | None = None) -> str:
        """A stretch of the line as somebody wrote it."""
        return self.line.text[start : len(self.line.text) if end is None else end]

    @property
    def says_something(self) -> bool:
        """Whether a letter or a digit is in it, and it is no drawn line, free time or mere link."""
        drawn = self.line.kind is Kind.RULE or is_free(self.text)
        said = _SAID.search(self.text) is not None and _LINKS.fullmatch(self.text) is None
        return said and not drawn

    @property
    def marked(self) -> Day | None:
        """The date that markup says with the time of the line: `<time datetime="…T09:00">9 AM`."""
        if self.times is None or not self.line.moments:
            return None
        match = _MOMENT.match(self.line.moments[0].text)
        if match is None or (int(match[4]) - self.times.first.minutes // 60) % 12:
            return None  # on another clock, where it may be another day
        year, month, day = map(int, match.groups()[:3])
        return Day(0, 0, year, month, day)

    @property
    def label(self) -> Label | None:
        """The label that the line begins with, or that its markup is for all of it."""
        return label_of(self.text) or called_label(self.line.called, self.text)

    @property
    def people(self) -> Several:
        """The people that the whole line names."""
        if self._people is None:
            self._people = people_in(self.line.text, paired=self.paired)
        return self._people

    def people_between(
        self, start: int, end: int | None = None, *, several: bool = False
    ) -> Several:
        """The people that a stretch of the line names."""
        return people_in(self.value(start, end), several=several, paired=self.paired)

    @property
    def place(self) -> float:
        """How much the line looks like a place, or like one with people behind a point."""
        if self._place < 0:
            room, point, _ = self.line.text.partition(" • ")
            named = point and self.people_between(len(room + point)).score >= _SURE
            text = room if named else self.line.text
            self._place = 0 if _QUOTED.match(text) else places.likeness(text)
        return self._place

    @property
    def prose(self) -> float:
        """How much the line looks like running text."""
        if self._prose < 0:
            self._prose = prose.likeness(self.line.text)
        return self._prose

    @property
    def is_emphasised(self) -> bool:
        """Whether its markup makes it stand out."""
        return self.line.bold or self.line.kind is Kind.HEADING or self.line.called == "title"

    def __repr__(self) -> str:
        return f"Reading({self.number}, {self.line.text!r})"


_Anchoring = tuple[Times, Where, Stretch, Stretch]

_WEAKLY_TIMED = pattern(r"\d{1,2}\.[0-5]\d\s")


@lru_cache(4096)
def _anchoring_time(text: str, day: DayHeading | None) -> _Anchoring | None:
    """The time that a line is about, where it stands, and the stretches before and behind it."""
    opened = text[:_LOOKED_AT]
    if not holds_time(opened):
        return None
    found = list(times_in(opened))
    for times in found:
        if _leads(text, times, day):
            after = Stretch(*trimmed(text, _past_colon(text, times.end)))
            said = text[after.start : after.end]
            titled = bool(said) and not (is_length(said) or _is_record(text, times, after))
            if titled and _is_date(text, after, day):
                return times, Where.ALONE, _NOTHING, _NOTHING
            where = Where.LEADING if titled else Where.ALONE
            return times, where, _NOTHING, after
    return _trailing(text, found)


def _is_record(text: str, times: Times, after: Stretch) -> bool:
    """Whether all is labels: `Time: 9:00   Location: Hall A   Chair: Ada Sample`."""
    timed = FIELDS.get(folded(text[: times.start]).strip(" :-|\t*")) == "time"
    return timed and all(map(_is_labelled, _APART.split(text[after.start : after.end])))


def _is_date(text: str, part: Stretch, day: DayHeading | None) -> bool:
    """Whether nothing but a date stands in a part of a line: `9:00-10:00 (2 October 2025)`."""
    if day is None or day.day.start < part.start:
        return False
    rest = text[part.start : day.day.start] + text[day.day.end : part.end]
    return _SAID.search(rest) is None


def _is_labelled(text: str) -> bool:
    label = label_of(text)
    known = label is not None and (bool(label.role) or label.field == "room")
    return known and label is not None and ":" in text[: label.end] and label.end < len(text)


def _past_colon(text: str, start: int) -> int:
    """Where the text goes on behind a time, and behind a word that says it is open."""
    open_ended = ONWARDS.match(text, start)
    start = open_ended.end() if open_ended is not None else start
    while start < len(text) and text[start] in " :.)-–\t|,;*":
        start += 1
    return start


def _leads(text: str, times: Times, day: DayHeading | None) -> bool:
    """Whether nothing but marks, a label for times or the day stands before a time."""
    start = day.day.end if day is not None and day.day.end <= times.start else 0
    before = text[start : times.start]
    if text[times.start : times.start + 3].lower() == "at " and _is_sentence(text):
        return False  # `At 7pm we will close the doors.`
    if times.strength < Strength.PLAIN and not _is_weakly_led(text, times):
        return False
    if not _WORD.search(before):
        return _BEFORE_TIME.fullmatch(before) is not None
    words = folded(before).strip(" :-|\t")
    label = FIELDS.get(words) == "time" and text[times.start] not in "(["  # `End (14:30)` is none
    return label or words in ("and", "from", "session time")


def _is_weakly_led(text: str, times: Times) -> bool:
    """`9.30 Opening` and `9h Opening`, but not `3.1 Introduction` or `2h of practice`."""
    said = text[times.start : times.end]
    if times.strength == Strength.BARE:
        return False
    dotted = "." in said and len(said.partition(".")[2]) >= 2
    return (dotted or "h" in said.lower() or said.isdigit()) and times.first.hour >= _EARLIEST


def _trailing(text: str, found: list[Times]) -> _Anchoring | None:
    """A time behind a title in a short line: in brackets, behind a separator, or a range."""
    for times in reversed(found):
        before = Stretch(*trimmed(text, 0, times.start))
        led = text[times.start] in "([" or leads_in_capitals(text[slice(*before)])
        after = Stretch(*trimmed(text, _past_colon(text, times.end) if led else times.end))
        after = after if _SAID.search(text, after.start, after.end) else _NOTHING
        length = before.end - before.start
        if not 2 < length <= 200 or after.end - after.start > (_HEAD if led else _TAIL):
            continue
        said = text[: times.start]
        if not (times.strength == Strength.PLAIN or _is_led_hour(text, times)):
            continue
        if said.count('"') % 2 and '"' in text[times.end :]:
            continue  # `"Boats of old, 1610-1650" (Boat Museum)`
        if prose.likeness(said) > 0.5 or said.rstrip()[-1:] == "(":  # `(9-5 pm, if it is dry)`
            continue
        apart = text[times.start] in "([" or _ends_record(text, times)
        if prose.is_beside(text) or (_is_sentence(text) and not apart):
            continue
        off = CALLED_OFF.fullmatch(said) or _is_set_off(text, times)
        if off and not _is_about_something_else(said, bracketed=text[times.start] in "(["):
            return times, Where.TRAILING, before, after
    return None


def leads_in_capitals(text: str) -> bool:
    """Whether all that stands before a time says what kind of session it is: `TALK`, `NEW:`."""
    kind = text.isupper() and text.rstrip("*:!").isalpha() and len(text) >= _KIND
    return kind or CALLED_OFF.fullmatch(text) is not None


def _is_led_hour(text: str, times: Times) -> bool:
    """Whether `13h` or `16.30` stands behind what needs no more words: `Accueil dès 13h`."""
    title, said = text[: times.start], text[times.start : times.end].lower()
    hour = times.strength == Strength.WEAK and ("h" in said or "." in said)
    if _WEAKLY_TIMED.match(text):  # `3.15 Closing prayers and home by 3.30`
        return False
    if hour and said[0] in "([" and "." in said:
        return times.first.hour >= _EARLIEST  # `Boats (9.30 h)`, and not `(2.5 h)`
    return hour and times.end == len(text) and len(title) < _LED and bool(type_of(title))


def _is_sentence(text: str) -> bool:
    """Whether a line is a sentence with a time: `The bar closes at 18:00.`, for instance."""
    ended = text.rstrip()[-1:] == "." and text.rstrip()[-2:].lower() != "m."
    return (ended and len(text.split()) > 3) or prose.likeness(text) > 0.5


def _ends_record(text: str, times: Times) -> bool:
    """Whether a line ends with a range behind a colon, as `Welcome: 17:00-19:00.` does."""
    behind, before = text[times.end :].strip(" ."), text[: times.start].rstrip()
    return times.last is not None and not behind and before.endswith(":")


def _is_set_off(text: str, times: Times) -> bool:
    bracketed = text[times.start] in "(["
    separator = text[: times.start].rstrip(" ")[-1:] in ",:|-–—\t;·@"
    behind = text[times.end :].strip(" .)")
    short = times.start <= 60 and (behind == ":" or behind[:1] in ("", *"|\t,-(·"))
    ranged = times.last is not None and times.start <= 80
    return bracketed or separator or ranged or short or _is_behind_capitals(text, times)


def _is_behind_capitals(text: str, times: Times) -> bool:
    """`STATE OF THE LAKE 9:10 Dr. Ada Sample`: a title in capitals, a time, and who speaks."""
    title, behind = text[: times.start].strip(), text[times.end :].strip()
    plain = behind[:1].isupper() and not behind.isupper()
    return title.isupper() and sum(map(str.isalpha, title)) >= _KIND and plain


def _is_about_something_else(before: str, *, bracketed: bool) -> bool:
    """Whether a time is that of a desk, a phone or a deadline; or of all Mondays.

    In brackets it is that of the words right before it: not in `Parking ordinance, part 2 (8:00)`.
    """
    words = {*_WORD.findall(folded(before))[-3 if bracketed else 0 :]}
    weekly = words & _WEEKLY and not any(day.day for day in days_in(before))
    return bool(words & _ELSEWHERE or weekly)


_ELSEWHERE = frozenset(
    folded(
        """
        deadline tel phone telefon fax hours daily until posted published updated bis
        modified weekdays geoffnet offnungszeiten parking check checkout
        """
    ).split()
)
_WEEKLY = frozenset(("mon", "monday", "montag", "lundi", "lunedi"))
