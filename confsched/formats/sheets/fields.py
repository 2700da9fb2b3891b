"""Which sheets a workbook of ours has, which fields these, and what can stand in their cells."""

from functools import lru_cache

from confsched.formats.building.people import ROLES
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.sheets.cells import Kind
from confsched.patterns import pattern


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
