"""`docs/filters.md`: a template, filled with what the code knows and with examples."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from confsched import api
from confsched.errors import ConfschedError
from confsched.filtering.fields import FIELDS
from confsched.text.pointing import pointed
from tools.markdown import code, table

_TEMPLATE = Path(__file__).parent / "filters.md"
_PROGRAMME = Path(__file__).parent.parent / "data" / "mesf2021-draft"
_SLOT = re.compile(r"^\[\[(\w+)\]\]$", re.MULTILINE)
_FEW: Final = 3
_WIDTH: Final = 80
_OPERATORS: Final = (
    ("=", "is", "track = security"),
    ("!=", "is not", "track != security"),
    ("~", "has in it", "speaker ~ vakil"),
    ("!~", "has not in it", "title !~ closing"),
    ("<", "is before, or shorter", "start < 14:00"),
    ("<=", "is before or at, or no longer", "duration <= 45m"),
    (">", "is after, or longer", "date > 2021-05-19"),
    (">=", "is at or after, or no shorter", "start >= day 2 12:00"),
    ("in", "is one of", "type in (break, meal)"),
    ("not in", "is none of", "room not in (main-stream, second-stream)"),
)
EXAMPLES: Final = (
    "track = security and start >= 12:00",
    "speaker = Sanam Vakil and day = 1",
    "track = none and type = panel",
    "not (type in (break, social) or room = main-stream) and scheduled = yes",
    "start >= 2021-05-20 15:30 and duration > 45m",
    "start >= 20:00 UTC and day = Wednesday",
    "weekday not in (Wednesday, Thursday)",
    "title ~ diplomacy or abstract ~ diplomacy",
    "moderator = none and type = panel",
    'title = "The Great Power Competition in the Middle East"',
)
MISTAKES: Final = ("trak = security", "speaker=vakil", "type = panel && day = 2")
MINE: Final = "track-two-workshop,future-of-diplomacy"


def filters_page() -> str:
    """Fill the template."""
    schedule = api.load(_PROGRAMME)
    filled = {
        "fields": table(("field", "means", "is", "operators"), _fields()),
        "operators": table(
            ("operator", "holds where a field", "example"),
            ((code(sign), means, code(example)) for sign, means, example in _OPERATORS),
        ),
        "examples": table(("filter", "finds"), ((code(x), _found(schedule, x)) for x in EXAMPLES)),
        "mistakes": _block("\n\n".join(_mistake(schedule, one) for one in MISTAKES)),
        "mine": _mine(schedule),
    }
    return _SLOT.sub(lambda slot: filled[slot[1]], _TEMPLATE.read_text("utf-8"))


def _fields() -> Iterable[tuple[str, ...]]:
    for name, (about, kind) in FIELDS.items():
        yield code(name), about, kind.name, " ".join(map(code, kind.operators))


def _found(schedule: api.Schedule, where: str) -> str:
    """The first few ids of what a filter finds, and how many more there are."""
    ids = [code(session.id) for session in api.part(schedule, where=where).sessions]
    rest = len(ids) - _FEW
    return ", ".join(ids[:_FEW]) + (f" and {rest} more" if rest > 0 else "")


def _mistake(schedule: api.Schedule, where: str) -> str:
    """What is said about a filter at the command line."""
    try:
        api.part(schedule, where=where)
    except ConfschedError as error:
        lines = pointed(*error.quoted, _WIDTH) if error.quoted else ()
        shown = "".join(f"  {line}\n" for line in lines)
        return f"error: {error.message}\n{shown}  hint: {error.hint}"
    raise AssertionError(where)


def _mine(schedule: api.Schedule) -> str:
    mine = [one.strip() for one in MINE.split(",")]
    shown = api.agenda(schedule, mine=mine, day="2", width=_WIDTH, view="list")
    command = f"$ confsched agenda data/mesf2021-draft --view list --day 2 --mine {MINE}"
    return _block(f"{command}\n{shown.rstrip()}")


def _block(text: str) -> str:
    return f"```text\n{text}\n```"
