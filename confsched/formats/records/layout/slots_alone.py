"""Slots that hold no session where others hold some: `{start: 10:00, type: Coffee break}`."""

from collections.abc import Collection, Iterable
from functools import partial

from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import is_clock
from confsched.formats.records.fields.flag_names import called_title
from confsched.formats.tables import Finish, Rule, Within
from confsched.reading import Mapping, Value

SAID = "_said/"  # before the fields that a group says of all of its sessions
THEME = "_theme"


def with_slots_alone(rule: Rule, held: Collection[str], rows: Iterable[Value], by: Finish) -> Rule:
    """The rule of groups as that of slots which may be sessions, finished `by` what those are."""
    if not isinstance(rule, Within) or not rule.alone:
        return rule
    entries = [row for row in rows if isinstance(row, Mapping)]
    names = dict.fromkeys(name for row in entries for name in row if name not in held)
    kinds = [name for name, column in columns(names).items() if column.field == "type"]
    holding = [row for row in entries if any(map(row.get, held))]
    types = {str(row.get(name)) for row in holding for name in kinds}
    return rule._replace(is_one=partial(_is_session, types=types, finish=by))


def _is_session(slot: Draft, types: Collection[str], finish: Finish) -> bool:
    """Whether a slot says when it is, and what: no type of those that hold sessions."""
    kind = slot.text(f"{SAID}type")
    told = (kind and kind not in types) or called_title(slot)
    if not told or not any(is_clock(slot.text(f"{SAID}{name}")) for name in ("start", "time")):
        return False
    for name in [name for name in slot.fields if name.startswith(SAID)]:
        field = name.removeprefix(SAID)
        slot.put("track" if field == THEME else field, *slot.fields.pop(name))
    finish(slot)
    return True
