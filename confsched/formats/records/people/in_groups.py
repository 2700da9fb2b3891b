"""People listed in groups: `{invited: […], local: […]}`, `[{title: Chairs, people: […]}]`."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.drafts import Draft
from confsched.formats.records.layout.shapes import as_list, names_of
from confsched.formats.records.layout.telling import first_rows
from confsched.formats.tables import Keyed, Last, Rule, Table, Within
from confsched.reading import Mapping, Value

GROUP = "_group"  # what the group is called in which somebody stands
_LABELS = ("title", "label", "category", "group", "heading", "type", "role")
_DEEP = 3


def in_groups(value: Value, read: Callable[[Iterable[str]], Rule], deep: int = _DEEP) -> Rule:
    """How people are read that stand in groups, by what `read` says of lists; None for all else."""
    if isinstance(value, Mapping):
        lists = [*value.values()]
        if len(value) > 1 and _are_people(lists):
            return Keyed(GROUP, read(names_of(*lists)))
        is_one = as_list(value) is not value or _have_names([value])
        return None if is_one else _below([value], read, deep) or None
    if not names_of(value) or _are_people([value]):
        return None
    rows = [one for one in value or () if isinstance(one, Mapping)]
    found = {name: Last(rule) for name, rule in _below(rows, read, deep).items()}
    label = next((one for one in names_of(value) if compared(one) in _LABELS), "")
    return Within({label: GROUP, **found}, _keep) if found else None


def _below(rows: list[Mapping], read: Callable[[Iterable[str]], Rule], deep: int) -> Table:
    """How the lists of people are read that stand under some names in rows."""
    names = dict.fromkeys(name for row in rows for name in row) if deep else ()
    found: dict[str, Rule] = {}
    for name in (one for one in names if section_of(one) in ("", "speakers")):
        inner = [one for row in rows if (one := row.get(name))]
        rule = None
        if _are_people(inner):
            rule = read(names_of(*inner))
        elif inner:
            rule = in_groups(inner[0], read, deep - 1)
        found |= {name: rule} if rule is not None else {}
    return found


def _are_people(lists: Sequence[Value]) -> bool:
    """Whether entries of some lists have a name."""
    return bool(names_of(*lists)) and _have_names(first_rows(lists))


def _have_names(rows: Iterable[Mapping]) -> bool:
    """Whether some mappings have names; a title may be that of a group, and a list is no name."""
    told = chain.from_iterable(one.items() for one in rows)
    found = columns((name for name, value in told if not names_of(value)), "speakers").items()
    called = (theirs for theirs, one in found if one.field in ("name", "_last"))
    return any(compared(theirs) not in _LABELS for theirs in called)


def _keep(group: Draft) -> None:
    for name, put in group.extra.items():
        group.top.leave(name, *put)


def say_group(person: Draft) -> None:
    """Keep beside somebody what the group is called."""
    put = person.seek(GROUP)
    if put is not None:
        person.leave("group", *put)
