"""What a page says of its dates elsewhere than above its days: at its top, in its data."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.dotted_times import silent
from confsched.reading.programme_text.page import ELSEWHERE, Event, Kind
from confsched.reading.programme_text.recognisers.dates import Day, days_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.calendar import MONTHS, WEEKDAYS
from confsched.reading.programme_text.words.plain import folded

_YEAR = pattern(r"(?<![\d.,/€$£-])(?:19[89]|20[0-6])\d(?![\d%€$£]|[.,]\d)")
_YEARS = pattern(rf"{_YEAR.pattern}(?![/–-]\d)")  # a winter of two years says none
_FAR = 60  # lines: dates further from the top than this say nothing of the whole page
_MONTHS, _WEEKS = 300, 60  # days: what a mail is about is nearer
_LOOKED_AT = 200  # characters of a line
_MENTIONED = 1000
_WORD = pattern(r"[^\W\d_]+")
_NEWS = pattern(r"\W{0,20}[:–—-]\s*(?:\S+\s+){4}")  # behind the date of a piece of news in a list
_DEAR = pattern(
    r"(?i)(?:dear|liebe[rs]?|sehr geehrte[rs]?|ch[eè]re?s?|estimad[oa]s?|querid[oa]s?|gentil[ei]"
    r"|car[ieo]s?|prezad[oa]s?|beste|geachte|k[aä]ra|k[aæ]re|szanowni)\b[^.:?!]{0,60}[,:!]"
)
# what leads to the date of the event itself
_LABELS = frozenset(
    ("date", "dates", "when", "datum", "termin", "wann", "quand", "fecha", "cuando", "data")
)
# and to that of something else
_OTHER_DATES = frozenset(
    folded(
        """
        deadline deadlines due submission submissions submit notification notifications acceptance
        cfp opens closes extended posted published updated announced since established
        founded einsendeschluss anmeldeschluss bewerbungsschluss frist stand limite soumission
        soumissions plazo envio scadenza prazo notulen protokoll protokolls verbale
        """
    ).split()
)
# for papers, and no call of some partners; what is read once more at a meeting, and no length
_OTHERS = pattern(
    r"\bcalls? (?:for|deadlines?|opens?|closes?|ends?)\b|^(?:first |second |last )?calls?$"
    r"|\b(?:approv|adopt|confirm)\w{2,5} (?:of )?(?:the )?(?:\w+ )?minutes\b"
    r"|\bminutes (?:of|from)\b"
)

# `Submission deadline: 20 May, 23:59 (UTC-12 timezone)`
_DEADLINE = pattern(
    r"(?i)\b(?:deadlines?|camera[- ]ready|einreich(?:ung|schluss|frist)\w*|abgabe(?:frist|schluss)"
    r"|anmeldeschluss|date limite|plazo|prazo|scadenza|due (?:date|by|on)|notifications? (?:of|to)"
    r"|(?:papers?|abstracts?|submissions?|applications?|registrations?) (?:\w+ )?(?:due|clos|open))"
)
_MOST = 80  # characters
_VERSION = pattern(
    r"\W*(?:(?:this )?(?:page|document|programme?|agenda|schedule|programma|programm|dokument)\W+)?"
    r"(?:was |is |last |zuletzt |dernière |ultimo |última )*"
    r"(?:updated?|revised|modified|changed|printed|generated|exported|saved|draft(?: \d{1,2})?"
    r"|as of|versi(?:on|one|ón|e)(?: \d[\d.]{0,4}(?= |,))?|stand|gedruckt|geändert|aktualisiert"
    r"|erstellt|modification|modifiée?|mise? à jour|imprimée?|aggiorna(?:to|mento)|stampato"
    r"|actualizad[oa]|actualización|impreso|atualizado|bijgewerkt|gewijzigd|afgedrukt|opdateret|oppdatert"
    r"|uppdaterad)\b",
    re.IGNORECASE,
)
_YEAR_OF_VERSION = pattern(r"\b(?:19|20)\d\d\b|\d[./-]\d\d?[./-]\d\d\b")
_BETWEEN = frozenset(  # what stands around a date and a time
    (
        *("on", "at", "of", "the", "am", "pm", "a", "m", "p", "h", "um", "uhr", "vom", "den", "le"),
        *("du", "au", "la", "las", "el", "al", "il", "alle", "ore", "op", "om", "kl", "de", "as"),
        *("st", "nd", "rd", "th", "utc", "gmt", "et", "edt", "est", "cet", "cest", "by", "z", "t"),
    )
)


class Elsewhere(NamedTuple):
    """What a page says of its dates elsewhere than above its days; `headed` are years by lines.

    `below` are years further down, such as that of a copyright: a weekday has to agree with them,
    and so with the months behind the day on which a mail was `sent`.
    """

    dates: tuple[Day, ...]
    years: tuple[int, ...]
    headed: tuple[tuple[int, int], ...] = ()
    below: tuple[int, ...] = ()
    sent: date | None = None

    def in_its_year(self, day: Day) -> Day:
        """A day with the only year that is told, if that has its weekday: `Saturday 15 May`.

        The only day that is told may say none: `Harbour Days 2031 · 12 June`.
        """
        dated = day if day.year or len(self.years) != 1 else day._replace(year=self.years[0])
        agrees = dated.date is not None and dated.date.weekday() == day.weekday
        alone = day.weekday is None and len(self.dates) == 1
        return dated if agrees or alone else day

    def year_above(self, line: int) -> int:
        """The year in the heading above a line, `Fall 2030`, where others have another; else 0."""
        several = len({year for _, year in self.headed}) > 1
        return next((year for at, year in reversed(self.headed) if several and at < line), 0)


def elsewhere(readings: Sequence[Reading], below: int, sent: date | None = None) -> Elsewhere:
    """Dates and years in the lines before the programme, and in those that tell nothing else.

    What a label says to be the date goes before all others. `sent` is the day of a mail. Where it
    says no date itself, letters around it may.
    """
    own = [one for one in readings if one.line.called != ELSEWHERE]
    found = _in_lines(own, sum(one.number < below for one in own), sent)
    return found if found.dates or len(own) == len(readings) else _in_lines(readings, below, sent)


def _in_lines(readings: Sequence[Reading], below: int, sent: date | None) -> Elsewhere:
    dates: list[tuple[bool, Day]] = []
    years: list[int] = []
    written: set[int] = set()  # in running text
    first = readings[below] if below < len(readings) else None
    above = _without_letterhead(readings[: max(below + 1, 1)])
    for reading in above[-_FAR:]:
        text = reading.text[:_LOOKED_AT]
        if reading.prose < 0.6 or len(reading.text) < _LOOKED_AT:
            dates += _dates_of_event(reading, text)
            cites = reading is first and bool(reading.line.cells)  # a row may name books
            years += (int(match[0]) for match in _YEAR.finditer(text) if not cites)
        else:
            said = (day for _, day in _dates_of_event(reading, reading.text[:_MENTIONED]))
            written |= {day.year for day in said if day.year}
    years += written if not years and len(written) == 1 else ()
    dates = dates or _labelled_below(readings[below:])
    if not dates and (only := only_date(above) or only_date(readings, on_weekday=True)):
        # in running text; a sentence below is believed that says the weekday as well
        dates += [(True, days_in(only)[0])]
    ordered = sorted(dates, key=lambda one: one[0])
    headings = (one for one in readings if one.line.kind is Kind.HEADING)
    headed = ((one.number, _YEARS.findall(one.text)) for one in headings)
    terms = tuple((number, int(found[0])) for number, found in headed if len(found) == 1)
    told = (_YEAR.findall(one.text[:_MENTIONED]) for one in readings[below:])
    later = tuple({int(year) for each in told for year in each})
    found = tuple(soon(day, sent) or day for _, day in ordered)
    return Elsewhere(found, tuple(dict.fromkeys(years)), terms, later, sent)


def _labelled_below(readings: Sequence[Reading]) -> list[tuple[bool, Day]]:
    """The one date that a label says to be that of all, below the programme: `Date: 4 May 2030`."""
    led = [one for one in readings if one.label is not None and one.label.field == "date"]
    found = [day for one in led for day in days_in(one.text[:_LOOKED_AT]) if day.date is not None]
    return [(False, found[0])] if len({day.date for day in found}) == 1 else []


def soon(day: Day, sent: date | None) -> Day | None:
    """A day that says no year, where it has its weekday within some months behind another.

    Without a weekday it is within some weeks.
    """
    if sent is None or day.year:
        return None
    for dated in (day._replace(year=sent.year), day._replace(year=sent.year + 1)):
        days = (dated.date - sent).days if dated.date is not None else -1
        alike = dated.date is not None and dated.date.weekday() == day.weekday
        if 0 <= days < (_MONTHS if alike else _WEEKS * (day.weekday is None)):
            return dated
    return None


def _without_letterhead(readings: Sequence[Reading]) -> Sequence[Reading]:
    """Lines from a salutation on, if one is told below: the date above it is that of the letter."""
    dear = next((n for n, one in enumerate(readings) if _DEAR.fullmatch(one.text.strip())), 0)
    below = ((one, one.text[:_MENTIONED]) for one in readings[dear:])
    told = any(True for one, text in below for _ in _dates_of_event(one, text))
    return readings[dear:] if told else readings


def only_date(readings: Sequence[Reading], *, on_weekday: bool = False) -> str:
    """The one date that the texts of a page mention (ISO 8601); empty where there are others.

    It may have to be said `on_weekday` as well.
    """
    texts = ((reading, reading.text[:_MENTIONED]) for reading in readings)
    told = [day for reading, text in texts for _, day in _dates_of_event(reading, text)]
    dates = {day.date for day in told if day.date is not None}
    alone = len({(day.month, day.day) for day in told}) == len(dates) == 1
    if on_weekday and not any(day.date and day.date.weekday() == day.weekday for day in told):
        return ""
    return dates.pop().isoformat() if alone else ""


def _dates_of_event(reading: Reading, text: str) -> Iterator[tuple[bool, Day]]:
    """The dates of a line but those of deadlines and news, and whether no label says that it is."""
    for day in days_in(text):
        before = _words(text[: day.start])
        news = reading.line.kind is Kind.ITEM and not before and _NEWS.match(text, day.end)
        if day.day and not news and not is_of_something_else(text):
            yield not before & _LABELS, day


def is_of_something_else(text: str) -> bool:
    """Whether a date in a text is no day of the event: `Submission deadline: 3 May`."""
    return bool(_words(text) & _OTHER_DATES or _OTHERS.search(folded(text)))


def is_deadline(text: str) -> bool:
    """Whether a line tells until when something is due: not `Submissions and their fate`."""
    return _DEADLINE.search(text) is not None


def read_deadlines(readings: Sequence[Reading]) -> None:
    """Say of lines that begin with the date of a deadline that they are none of the programme."""
    for one in readings:
        plain = one.line.kind is not Kind.HEADING and not one.line.cells
        if plain and one.day is not None and one.times is None and is_deadline(one.text):
            one.day, one.line = None, one.line._replace(kind=Kind.RULE)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded(text)))


def with_event(told: Elsewhere, event: Event | None) -> Elsewhere:
    """With the dates of the one event that the data of a page describes."""
    found = [days_in(text[:10]) for text in (event.begins, event.ends)] if event is not None else []
    dates = [days[0] for days in found if days and days[0].date is not None]
    if not dates:
        return told
    last = dates[-1]
    whole = dates[0]._replace(last=(last.month or 0, last.day or 0)) if len(dates) > 1 else dates[0]
    years = (*((whole.year,) if whole.year else ()), *told.years)
    return told._replace(dates=(whole, *told.dates), years=years)


def without_versions(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page; one that says of when all of it is says nothing of a session."""
    return [silent(one) if _is_version(one) else one for one in readings]


def _is_version(reading: Reading) -> bool:
    timed = reading.times is not None or reading.day is not None
    match = _VERSION.match(reading.text) if timed and len(reading.text) < _MOST else None
    rest = reading.text[match.end() :] if match is not None else ""
    words = _WORD.findall(folded(rest))
    known = all(one in _BETWEEN or one in MONTHS or one in WEEKDAYS for one in words)
    return known and _YEAR_OF_VERSION.search(rest) is not None
