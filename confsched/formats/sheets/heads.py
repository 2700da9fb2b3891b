"""Names of columns and fields that are nearly those of ours, or that nobody wrote."""

from collections.abc import Collection, Iterable

from confsched.formats.columns.compared import compared
from confsched.reading.table import NAMELESS
from confsched.text.nearest import nearest

_LEAST, _SHORTEST, _AS_FIELDS = 3, 5, 0.82  # letters; shorter names are like too many
_ONE_SPEAKER = "speaker"  # of whom there is a column each
_DIGITS = " 0123456789"
_LABELS = {"timezone": "Time zone", "url": "URL"}
_MUSTS = {"speakers": "name", "sessions": "title"}  # fields that an entry cannot do without


def headless(section: str, name: str, names: Iterable[str], said: Collection[str]) -> str:
    """The field of the only column without a head, if no other one is that; else nothing.

    `said` are the fields of those that have a head, and `names` all columns.
    """
    must = _MUSTS.get(section, "")
    if not must or must in said or not NAMELESS.fullmatch(name):
        return ""
    return must if sum(NAMELESS.fullmatch(one) is not None for one in names) == 1 else ""


def meant(name: str, fields: Collection[str], said: Collection[str]) -> str:
    """What a name was probably meant to be, as a head would have it; empty where nothing is near.

    `fields` are those that there can be, and `said` those that something else says. A plural is
    another word.
    """
    plain = compared(name)
    word = plain.rstrip(_DIGITS)
    number = plain[len(word) :] if "speakers" in fields else ""
    if number:
        near = nearest(word, (_ONE_SPEAKER,), most=1, alike=_AS_FIELDS)
        return f"Speaker{number}" if near else ""
    free = (field for field in fields if field not in said or field == "speakers")
    known = [field.replace("_", " ") for field in free]
    # of short names only letters that have changed places tell
    alike = _AS_FIELDS if len(plain) >= _SHORTEST else 1
    near = nearest(plain, known, most=1, alike=alike) if len(plain) > _LEAST else ()
    if not near or plain.rstrip("s") == near[0].rstrip("s"):
        return ""
    return _LABELS.get(near[0], near[0].capitalize())
