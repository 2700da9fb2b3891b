"""How long sessions last in schedule.xml and .json: with days before the hours, or in seconds.

pretalx, EMF and we write `1:14:30` for a day and more, and `00:45` for all else. Who writes seconds
writes them everywhere. frab tells other programs of whole seconds: `2700`. Who has nothing but
minutes may write all of them behind the colon: `00:90`, `00: 5`.
"""

from collections.abc import Mapping

from confsched.formats.book import Book
from confsched.patterns import pattern

_SHORT = pattern(r"\d{1,3}:[0-5]\d")
_LONG = pattern(r"([1-9]\d?):([01]\d|2[0-3]):([0-5]\d)")

_MINUTES = pattern(r"00?: ?((?<= )\d|[6-9]\d|\d{3,4})")

_WITH_DAYS = ("confsched", "pretalx")  # programs that write no seconds
_SHORTEST = 300  # seconds
_A_DAY = 24 * 60  # minutes


def settle_lengths(book: Book) -> None:
    """Call what lengths are told in by its name, where it is not what it seems to be."""
    lengths = {text for session in book.sessions if (text := session.text("duration"))}
    minutes = {text: f"{found[1]}m" for text in lengths if (found := _MINUTES.fullmatch(text))}
    program = str(book.conference.extra.get("generator", ""))
    sure = any(name in program for name in _WITH_DAYS)
    meant = _with_days(lengths, sure=sure) or _in_seconds(lengths) or minutes
    for session in book.sessions if meant else ():
        length = meant.get(session.text("duration"))
        if length:
            session.fields["duration"] = session.fields["duration"].holding(length)


def _with_days(lengths: set[str], *, sure: bool) -> Mapping[str, str]:
    """Those that begin with days: of a program that writes them, or beside hours and minutes."""
    long = {text: found for text in lengths if (found := _LONG.fullmatch(text))}
    if not long or not (sure or any(map(_SHORT.fullmatch, lengths))):
        return {}
    parts = {text: map(int, found.groups()) for text, found in long.items()}
    return {text: "{}d {}h {}m".format(*numbers) for text, numbers in parts.items()}


def _in_seconds(lengths: set[str]) -> Mapping[str, str]:
    """All of them, if they are whole minutes and some would last for days otherwise."""
    counts = {text: int(text) for text in lengths if text.isdecimal()}
    if not counts or len(counts) < len(lengths) or any(one % 60 for one in counts.values()):
        return {}
    if min(counts.values()) < _SHORTEST or max(counts.values()) <= _A_DAY:
        return {}
    return {text: f"{count // 60}m" for text, count in counts.items()}
