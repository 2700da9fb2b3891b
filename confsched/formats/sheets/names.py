"""Names in our own workbooks that are nearly those of fields which nothing else there says.

What stands under them is kept under `extra`, as under any name of the organiser's own, and so
reaches nobody.
"""

from collections.abc import Collection

from confsched.formats.columns.compared import compared
from confsched.text.nearest import nearest

_SHORTEST, _ALIKE = 5, 0.82  # letters; shorter names are like too many
_SPEAKER = "speaker"  # of whom there is a column each
_DIGITS = " 0123456789"
_LABELS = {"timezone": "Time zone", "url": "URL"}


def meant(name: str, fields: Collection[str], said: Collection[str]) -> str:
    """What a name was probably meant to be, as a head would have it; empty where nothing is near.

    `fields` are those that there can be, and `said` those that something else says. A plural is
    another word.
    """
    plain = compared(name)
    word = plain.rstrip(_DIGITS)
    number = plain[len(word) :] if "speakers" in fields else ""
    if number:
        near = nearest(word, (_SPEAKER,), most=1, alike=_ALIKE)
        return f"Speaker{number}" if near else ""
    free = (field for field in fields if field not in said or field == "speakers")
    known = [field.replace("_", " ") for field in free]
    near = nearest(plain, known, most=1, alike=_ALIKE) if len(plain) >= _SHORTEST else ()
    if not near or plain.rstrip("s") == near[0].rstrip("s"):
        return ""
    return _LABELS.get(near[0], near[0].capitalize())
