"""Slots that hold no session where others hold some: `{start: 10:00, type: Coffee break}`.

And what they say that is for all besides those that they hold: `{sessions: […], common: Lunch}`.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import partial

from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import is_clock
from confsched.formats.records.fields.flag_names import called_title, is_for_all, told_for_all
from confsched.formats.tables import Chosen, Extra, Finish, Rule, Within
from confsched.reading import Value, mappings_in

SAID = "_said/"  # before the fields that a group says of all of its sessions
THEME = "_theme"


def with_slots_alone(rule: Rule, held: Collection[str], rows: Iterable[Value], by: Finish) -> Rule:
    """The rule of groups as that of slots which may be sessions, finished `by` what those are."""
    if not isinstance(rule, Within) or not rule.alone:
        return rule
    entries = mappings_in(rows)
    names = dict.fromkeys(name for row in entries for name in row if name not in held)
    kinds = [name for name, column in columns(names).items() if column.field == "type"]
    holding = [row for row in entries if any(map(row.get, held))]
    types = {str(row.get(name)) for row in holding for name in kinds}
    return rule._replace(
        is_one=partial(_is_session, types=types, finish=by), beside=partial(_for_all, finish=by)
    )


def apart(name: str, rule: Rule) -> Rule:
    """How sessions under a name are read; a text there says what is for all, or just yes."""
    if not is_for_all(name):
        return rule
    return Chosen(lambda value: Extra(name) if isinstance(value, str) else rule)


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


def _for_all(slot: Draft, finish: Finish) -> Iterator[Draft]:
    """The sessions that a slot names beside those that it holds, where it says a time."""
    timed = any(is_clock(slot.text(f"{SAID}{name}")) for name in ("start", "time"))
    for name in told_for_all(slot) if timed else ():
        put = slot.extra.pop(name)
        session = Draft(slot.places, put.mark, slot)
        session.put("title", *put)
        finish(session)
        yield session
