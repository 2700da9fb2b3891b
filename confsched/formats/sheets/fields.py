"""Which sheets a workbook of ours has, which fields these, and how else they are called."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from confsched.formats.building.people import ROLES
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.sheets.cells import Kind
from confsched.patterns import pattern
from confsched.reading.table import NAMELESS
from confsched.text.nearest import nearest

_LEAST, _SHORTEST, _AS_FIELDS = 3, 5, 0.82  # letters; shorter names are like too many
_IN_PLACE = 0.7  # of one that begins alike, and stands where the field does
_ONE_SPEAKER = "speaker"  # of whom there is a column each
_DIGITS = " 0123456789"
_LABELS = {"timezone": "Time zone", "url": "URL"}
_MUSTS = {"speakers": "name", "sessions": "title"}  # fields that an entry cannot do without
_STARTS, _ENDS = {"end": "start"}, {"start": "end"}  # before ends, and behind starts
_INSTEAD = {"start": {"start", "time"}, "end": {"end", "time", "duration"}}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# the sections in the order of the sheets, and the fields of each in that of its columns
ABOUT = _words(
    "id title subtitle description timezone domain url venue online languages audience phase "
    "contact days extends allow"
)
SECTIONS = {
    "days": _words("date title hours allow"),
    "rooms": _words(
        "id name capacity equipment hours concurrent online url link floor step_free distance allow"
    ),
    "tracks": _words("id name color description allow"),
    "types": _words("id name like length speaker moderator abstract pause allow"),
    "speakers": _words(
        "id name role organization bio pronouns country url languages timezone available "
        "unavailable arrives leaves confirmed team attributes email phone notes allow"
    ),
    "sessions": _words(
        "id title subtitle type status day date start end time duration timezone room rooms track "
        "speakers moderator chair host discussant interpreter abstract description language url "
        "link expected needs after not_with plenary tags notes source allow"
    ),
}
CONFERENCE, RULES, EXTRA = "conference", "rules", "extra"
FIELD, VALUE = "Field", "Value"
PEOPLE = ("speakers", *ROLES)
_LISTS = frozenset(
    _words("equipment languages audience available unavailable needs after not_with tags rooms")
)
_MORE = frozenset(_words("hours distance allow attributes extra venue geo days length"))
_ALSO = {"time_zone": "timezone", "ids": "id"}
_SPEAKER = pattern(r"speaker ?\d+(?: \d+)?")  # a head that is there twice is counted
BUILT_IN = _words(
    "opening keynote panel talk lightning workshop poster meeting ceremony social break meal "
    "registration closing other"
)


def kind_of(section: str, field: str) -> Kind:
    """What can stand in the cells of a field."""
    if field in PEOPLE and section == "sessions":
        return Kind.PEOPLE
    if field in _LISTS:
        return Kind.LIST
    return Kind.ANY if field in _MORE else Kind.TEXT


@lru_cache(maxsize=1024)
def field_of(section: str, name: str) -> str:
    """The field that a column is, by its name; empty for one that is none of ours."""
    plain = compared(name)
    field = plain.replace(" ", "_")
    field = _ALSO.get(field, field)
    if section == CONFERENCE and field == "zone":
        return "timezone"
    known = ABOUT if section == CONFERENCE else SECTIONS[section]
    if field in known or field == EXTRA:
        return field
    if section == "sessions" and _SPEAKER.fullmatch(plain):
        return "speakers"
    if section not in ("rooms", "tracks", "speakers", "sessions"):
        return ""
    column = columns([name], section).get(name)
    role = column.role if column and section == "sessions" else ""
    said = ("speakers" if role == "speaker" else role) if role else column.field if column else ""
    fits = not role or (column is not None and column.field == "name")
    return said if said in known and fits else ""


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
    found = _STARTS.get(behind) or _ENDS.get(before) or ""
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
