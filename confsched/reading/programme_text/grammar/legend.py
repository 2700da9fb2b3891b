"""Lines that say what the codes of rooms mean: `MS: Main Stage`, `CA = Canteen, WR = Work room`."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Fate
from confsched.reading.programme_text.recognisers.readings import Reading

_KEY = pattern(r"\(?([^\W\d_a-z][\w.-]{0,5})\)?\s*(?:[:=]|\s[-–—]\s)\s*([^\W_][^:=;,|\n(]{2,60})")
_SHORT, _BOTH = 6, 2  # characters of a code; cells of it and of its name
_PARTS = pattern(r"\s*[;,|\t\n]\s*")


def explain_rooms(
    sessions: Sequence[Session], readings: Sequence[Reading], fates: Sequence[Fate]
) -> list[Fate]:
    """Call rooms as the legend of a page does; the fates of its lines say that they are one."""
    codes = {one.room.text for one in sessions if one.room and len(one.room.text) <= _SHORT}
    names: dict[str, str] = {}
    lines: set[int] = set()
    for reading in readings if codes else ():
        cells = [cell.text.strip() for cell in reading.line.cells]
        apart = len(cells) == _BOTH and cells[0] in codes and cells[0].isupper()
        parts = [": ".join(cells)] if apart else _PARTS.split(reading.text)
        found = [_KEY.fullmatch(part) for part in parts]
        told = {match[1]: match[2].strip(" .)") for match in found if match is not None}
        if told and len(told) == len(found) and not codes.isdisjoint(told):
            names.update(told)
            lines.add(reading.number)
    for session in sessions if names else ():
        session.room = session.room._replace(text=names.get(session.room.text, session.room.text))
    others = (one for one in fates if one.line not in lines)
    return [*(Fate(number, "legend") for number in sorted(lines)), *others]
