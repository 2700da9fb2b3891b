"""Names of columns and fields that are nearly those of ours, or that nobody wrote."""

from collections.abc import Mapping, Sequence

from confsched.formats.columns.compared import compared
from confsched.reading.table import NAMELESS
from confsched.text.nearest import nearest

_LEAST, _SHORTEST, _AS_FIELDS = 3, 5, 0.82  # letters; shorter names are like too many
_IN_PLACE = 0.7  # of one that begins alike, and stands where the field does
_ONE_SPEAKER = "speaker"  # of whom there is a column each
_DIGITS = " 0123456789"
_LABELS = {"timezone": "Time zone", "url": "URL"}
_MUSTS = {"speakers": "name", "sessions": "title"}  # fields that an entry cannot do without
_BEFORE, _BEHIND = {"end": "start"}, {"start": "end"}  # fields that stand beside others
_INSTEAD = {"start": {"start", "time"}, "end": {"end", "time", "duration"}}


def headless(section: str, name: str, said: Mapping[str, str]) -> str:
    """The field of the only column without a head, if no other one is that; else nothing.

    `said` are the fields of all columns by their names. It is what an entry cannot do without, or
    the start beside the ends.
    """
    must = _MUSTS.get(section, "")
    if not must or sum(NAMELESS.fullmatch(one) is not None for one in said) != 1:
        return ""
    if not NAMELESS.fullmatch(name) or must not in said.values():
        return must if NAMELESS.fullmatch(name) else ""
    names = [*said]
    at = names.index(name)
    behind, before = said[names[(at + 1) % len(names)]], said[names[at - 1]]
    found = _BEFORE.get(behind) or _BEHIND.get(before) or ""
    return found if _INSTEAD.get(found, set()).isdisjoint(said.values()) else ""


def meant(name: str, fields: Sequence[str], said: Mapping[str, str]) -> str:
    """What a name was probably meant to be, as a head would have it; empty where nothing is near.

    `fields` are those that there can be, and `said` those of all names, each in their order. A
    plural is another word.
    """
    plain = compared(name)
    word = plain.rstrip(_DIGITS)
    number = plain[len(word) :] if "speakers" in fields else ""
    if number:
        near = nearest(word, (_ONE_SPEAKER,), most=1, alike=_AS_FIELDS)
        return f"Speaker{number}" if near else ""
    others = {*said.values()} - {"speakers"}
    known = [field.replace("_", " ") for field in fields if field not in others]
    # of short names only letters that have changed places tell, or the place where they stand
    alike = _AS_FIELDS if len(plain) >= _SHORTEST else 1
    near = nearest(plain, known, most=1, alike=alike) if len(plain) > _LEAST else ()
    near = near or nearest(plain, _here(name, plain, fields, said), most=1, alike=_IN_PLACE)
    if not near or plain.rstrip("s") == near[0].rstrip("s"):
        return ""
    return _LABELS.get(near[0], near[0].capitalize())


def _here(name: str, plain: str, fields: Sequence[str], said: Mapping[str, str]) -> list[str]:
    """The fields that begin as a name does, and have their place where it stands among others."""
    names = [*said]
    at = names.index(name)
    places = [fields.index(said[one]) if said[one] in fields else -1 for one in names]
    before = [place for place in places[:at] if place >= 0]
    behind = [place for place in places[at + 1 :] if place >= 0]
    free = fields[before[-1] + 1 if before else 0 : behind[0] if behind else None]
    return [one for one in free if one[0] == plain[:1] and abs(len(one) - len(plain)) <= 1]
