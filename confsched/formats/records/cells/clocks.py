"""Times of day in other people's lists as the model reads them, and moments parted from their ends.

What the model reads stays as it is written. Of all else (`ab 10.30 Uhr`, `午後1時`, `8a → 9p`) the
time is taken out, as those read it who read pages; fractions of a day are a habit of spreadsheets.
"""

from functools import lru_cache

from confsched.formats.day_texts import split_date
from confsched.formats.likely import names_zone, times_in
from confsched.patterns import pattern
from confsched.text.lengths import HOURS, MINUTES

_FRACTION = pattern(r"0?\.\d+|0,\d+")
_DIGITS = pattern(r"(\d{1,2})([0-5]\d)")  # `900`
_COMPACT = pattern(r"\d{1,2}[0-5]\d(?:(?:\s*[-–—]\s*|\s+(?:to|bis)\s+)\d{1,2}[0-5]\d)?")
# seconds before a dash belong to a moment, and what is behind it is an offset, which databases
# write as `-08`; Go names it as well
_EXACT = (
    r"(\d{1,2}:\d\d:\d\d(?:\.\d+)?)\s?(Z|[+-](?:\d\d:?\d\d|0\d|1[0-4]))"
    r"(?: (?:[A-Z]{3,5}|[+-]\d\d(?:\d\d)?))?$"
)
# how JavaScript writes a moment, with the name of its zone behind
_OF_JAVASCRIPT = pattern(r"(?:GMT|UTC)([+-]\d{4})(?: \([^()]*\))?$")
_RANGE = pattern(
    rf"(?!{_EXACT})(?:(?i:from|between|von|zwischen|de) )?"
    r"(?:\d|(?i:noon|mid(?:day|night))\b)[^-–—~]*?"
    r"(?:\s*(?:(?<!UTC)(?<!GMT)[-–—~…]+|\.\.+)\s*|\s+(?:to|until|till|bis|a|à|and|und)\s+)"
    r"(?:\d|(?i:noon|mid))"
)
_HALF = pattern(r"(?i)\b([ap])\.?\s?m\b\.?")
# people write `13:20 PM`, which can be one time only; nobody knows what `13:20 AM` is
_OF_TWO_CLOCKS = pattern(
    r"(?i)(?<![\d:.])((?:1[3-9]|2[0-3])[:.h][0-5]\d(?= ?p)|0?0[:.h][0-5]\d(?= ?a)) ?[ap]\.? ?m\b\.?"
)
_NOON = pattern(r"\b12(?:[:.]00)? ?NN\b")  # as it is written in the Philippines
_OF_ISO = pattern(r"^[Tt](?=\d)")
_MOMENT = pattern(rf"{_EXACT}|(\d{{1,2}}:\d\d)\s?(\+\d\d:?\d\d)$")
_OFFSET = pattern(r"\d(?:[-+]\d\d:?\d\d|Z)$")
_IS_CLOCK = pattern(r"(?i)\d|\b(?:noon|midday|midnight)\b")
_MINUTES = 24 * 60
# one time on the clocks of several zones, of which the first is read: `1 PM ET / 10 AM PT`
_IN_ZONES = pattern(r"(?:UTC|GMT|[A-Z]T)\b\s*[/|(]\s*\d.*(?:UTC|GMT|[A-Z]T)\b")
_TIME = (
    r"(?:noon|midday|midnight|\d{1,2}(?: ?[:.hu] ?\d{2}(?:[:.]\d{2})?)?"
    r"(?: ?(?:uhr|uu?r?|hr?s?|hours|heures?|o'clock))?(?: ?[ap]\.? ?m\b\.?)?)"
)
# what is in capitals or brackets may be a zone, and the model knows which
_END = rf"(?: ?(?:-+|–|—|~|\.\.+|…) ?{_TIME}| (?:to|until|till?|bis|à|and|und) {_TIME})"
_READ = pattern(
    rf"(?:{_TIME}{_END}?|(?:from|between|von|zwischen|de) {_TIME}{_END})"
    r"(?-i: ?\(?(?!(?:[AP]M|Uhr)\b)[A-Z][^→]*)?",
    2,  # IGNORECASE
)
# brackets that hold no zone: `4 PM (Doors Open)`
_LABELLED = pattern(r"(.*\S)\s*\((?![A-Z]{2,5}[+\d:-]*\))([^()]+)\)\s*")
_ENDS = pattern(r"\s+(?:-+|–|—|to|until|till|bis|au?|à|al|até|tot|hasta)\s+|\s*(?:→|->|=>)\s*")
# of a length of time; what is written with few digits may be hours as well
_PART_OF_DAY = pattern(r"0?\.(?:0\d+|\d{4,})")
_MINUTES_ALONE = pattern(r"0{1,2}:([1-9])")  # `0:5` beside `0:30`
_CLOCKED = pattern(  # `1:30 h`
    r"(?i)(\d{1,2}:[0-5]\d) ?(?:h|hrs?|hours?|std|stunden|heures?|horas?|ore|uur)\.?"
)
_WITH = pattern(r"(?i)\s*\((?:incl|with)[^()]*\)$")  # `(incl. Q&A)`
_ABOUT = pattern(r"(?i)^(?:ca\.?|circa|approx\.?|about|env\.?|environ|max\.?|~)\s*(?=\d)")
_NAME = pattern(r"(?i)(?!noon|mid(?:day|night))(?:[a-z]{2}\w*|[a-z]\d*)[-_]\w+(?:-\w+)*")
_LASTING = pattern(
    r"(?i)(?<=[\dm.])(?<!\d\.)\s*"
    rf"(?:[(\[]|\n\s*\(?)\s*(\d{{1,3}} ?(?:{HOURS}|{MINUTES})\.?)\s*[)\]]?$"
)
# when people come, and when it begins: `7.00 for 7.30pm`
_COMING = pattern(r"(?i)([\d:.]{1,5} ?(?:[ap]\.?m\b\.?)?|noon) for ([\d:.]{1,5}) ?([ap]\.?m\b\.?)?")
# the number of a slot before its time: `A1 09:00–09:20`
_NUMBERED = pattern(
    r"(?!GMT|UTC)[A-Z]{1,3}[.-]?\d{1,2}[a-z]?:?\s+(\d{1,2}[:.]\d\d\s?[-–—]\s?\d\S*)"
)
# a colon typed for the dash: `14:10:14:20`
_WITH_COLONS = pattern(r"(\d{1,2}:[0-5]\d):(\d{1,2}:[0-5]\d)")
_DASHES = pattern(r"\u2212|--+>?|->")
_SOON = 120  # minutes
_LONGEST = 200  # letters of two moments
_AROUND = pattern(r"[^\W\d_]{3,}")


@lru_cache(maxsize=4096)
def is_range(text: str) -> bool:
    """Whether a time of day is a start and an end."""
    return _RANGE.match(text) is not None


def is_clock(text: str) -> bool:
    """Whether there may be a time of day in a text."""
    return _IS_CLOCK.search(text) is not None


@lru_cache(maxsize=4096)
def is_time(text: str) -> bool:
    """Whether a text is a time of day or a range of them, and no bare number."""
    text = text.strip()
    return not text.isdecimal() and (bool(_READ.fullmatch(text)) or is_only_time(text))


def is_only_time(text: str) -> bool:
    """Whether a text is a time of day or a range of them, perhaps with its zone, and no more."""
    found = list(times_in(text)) if is_clock(text) and len(text) < _LONGEST else []
    return len(found) == 1 and (found[0].start, found[0].end) == (0, len(text))


def is_name(text: str) -> bool:
    """Whether a text is a word of a program, which may have numbers in it: `day-1-slot-7`."""
    return _NAME.fullmatch(text) is not None


def written(minutes: int) -> str:
    """A minute of the day as the model reads it."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


@lru_cache(maxsize=4096)
def span_of(text: str) -> tuple[int, ...]:
    """The minutes of the day at which something begins and ends, as far as a text says them.

    A date may stand before them.
    """
    found = split_date(text)
    times = next(times_in(found.rest.lstrip(" Tt") if found else text, alone=True), None)
    clocks = (times.begin, times.last) if times else ()
    return tuple(clock.minutes for clock in clocks if clock)


def span_alone(text: str) -> tuple[int, ...]:
    """The same, where no date stands before them."""
    return () if split_date(text) else span_of(text)


def half_of(text: str) -> str:
    """AM or PM with a blank before it; empty for what is neither."""
    match = _HALF.fullmatch(text.strip())
    return f" {match[1].upper()}M" if match else ""


@lru_cache(maxsize=4096)
def parted(text: str) -> tuple[str, str]:
    """A moment and the moment at which it ends: `14 May 2030 23:00 → 15 May 2030 1:00`.

    The second is empty where no date stands behind a dash or an arrow.
    """
    for match in _ENDS.finditer(text) if len(text) < _LONGEST else ():
        start, end = text[: match.start()].strip(), text[match.end() :].strip()
        if _is_dated(start) and _is_dated(end):
            return start, end
    return text, ""


def _is_dated(text: str) -> bool:
    return split_date(text, month_first=True) is not None


def exact(rest: str) -> str:
    """What follows a date as ISO 8601 has it, from its T on; empty where it is no such time."""
    if _OF_ISO.match(rest):
        return f"T{with_offset(rest[1:]) or rest[1:]}"
    return f"T{with_offset(rest)}" if with_offset(rest) else ""


def exact_with_zone(rest: str) -> str:
    """The same, where the time has its offset; empty without one."""
    clock = exact(rest)
    return clock if _OFFSET.search(clock) else ""


def with_offset(rest: str) -> str:
    """A time with an offset, `9:30:00 -0400`, as ISO 8601 has it; empty without one."""
    named = "GMT" in rest or "UTC" in rest
    match = _MOMENT.fullmatch(_OF_JAVASCRIPT.sub(r"\1", rest) if named else rest)
    if match is None:
        return ""
    clock, offset = match[1] or match[3], match[2] or match[4]
    minutes = ":00" if len(offset) == len("-08") else ""
    return f"{'0' if clock[1] == ':' else ''}{clock}{offset}{minutes}"


def around(text: str) -> bool:
    """Whether words stand with a time that are lost when the time is taken out."""
    return _taken_out(text)[1]


@lru_cache(maxsize=4096)
def clock_of(text: str, half: str = "") -> str:
    """A time of day as the model reads it; a range with `half` is that of both its times."""
    if _FRACTION.fullmatch(text):
        return written(round(float(text.replace(",", ".")) * _MINUTES))
    if colons := _WITH_COLONS.fullmatch(text):
        return "-".join(colons.groups())
    text = _NOON.sub("12:00 PM", text) if "NN" in text else text
    compact = _COMPACT.fullmatch(text) is not None
    plain = _taken_out(_DIGITS.sub(r"\1:\2", text) if compact else _OF_ISO.sub("", text))[0]
    whole = plain if _HALF.search(plain) or not is_clock(plain) else f"{plain}{half}"
    return _OF_TWO_CLOCKS.sub(r"\1", whole)


def without_length(text: str) -> tuple[str, str]:
    """A time without the length below it or in brackets behind it: `9:00-9:45 (45 min)`."""
    match = None if text[-1:].isdigit() else _LASTING.search(text)
    is_length = match is not None and span_of(text[: match.start()]) != ()  # below a date is a time
    return (text[: match.start()], match[1]) if match and is_length else (text, "")


@lru_cache(maxsize=1024)
def length_of(text: str) -> str:
    """A length of time as the model reads it: `~45 min`, `30 min (incl. Q&A)`, part of a day."""
    if _PART_OF_DAY.fullmatch(text):
        return f"{round(float(text) * _MINUTES)}m"
    if match := _MINUTES_ALONE.fullmatch(text):
        return f"{match[1]}m"
    if match := _CLOCKED.fullmatch(text):
        return match[1]
    return _ABOUT.sub("", _WITH.sub("", text))


@lru_cache(maxsize=4096)
def _taken_out(text: str) -> tuple[str, bool]:
    """The one time in a text that the model would not read, and whether there is more in it."""
    if not is_clock(text):
        return text, False
    if coming := _COMING.fullmatch(text):
        first = coming[1].strip()
        half = f" {coming[3]}" if coming[3] and first[-1:].isdigit() else ""
        return f"{clock_of(first)}{half}", True
    if numbered := _NUMBERED.fullmatch(text):
        return clock_of(numbered[1]), True
    text = _in_a_line(text)
    several = _IN_ZONES.search(text) is not None
    if _READ.fullmatch(text) and not several:
        match = _LABELLED.fullmatch(text)
        slot = match is not None and is_range(match[2])  # `1A (9:00-9:20)`
        return (match[1 + slot], True) if match and not names_zone(match[2]) else (text, False)
    lines = text.replace("\n", "\t")
    found = list(times_in(lines, alone=True))
    rest = f"{lines[: found[0].start]} {lines[found[0].end :]}" if len(found) == 1 else text
    if is_clock(rest):
        return text, False
    [times] = found
    clocks = "-".join(one.text for one in (times.first, times.last) if one)
    return f"{clocks} {times.zone}".strip(), several or _AROUND.search(rest) is not None


def _in_a_line(text: str) -> str:
    """A start above an end, or a slash before it, with a dash between; a minus is one as well.

    What a slash parts is on twice where it is hours apart: `14:00 / 20:00`.
    """
    text = _DASHES.sub("–", text)
    mark = "\n" if "\n" in text else "/"
    start, _, end = (one.strip(" -–") for one in text.partition(mark))
    slot = all(is_time(one) and not is_range(one) for one in (start, end))
    soon = slot and (mark == "\n" or 0 < span_of(end)[0] - span_of(start)[0] <= _SOON)
    return f"{start} – {end}" if soon else text
