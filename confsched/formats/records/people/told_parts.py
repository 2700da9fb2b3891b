"""The parts that people play in a session, as a column beside that of their names says."""

from collections.abc import Sequence
from typing import TypeAlias

from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Put
from confsched.formats.records.cells.parted import parted
from confsched.formats.records.people.between import SIGNS

_Group: TypeAlias = dict[str, Put]


def parts_told(group: _Group, names: Sequence[str], role: str) -> list[str]:
    """The part of each of some people: one for all, or as many as there are, in their order."""
    told = group.pop("_role", None) or _part_for_post(group)
    text = str(told.value).strip() if told else ""
    parts = parted(text, SIGNS) if text else [role]
    if len(parts) == len(names):
        return [role_of(part) or part for part in parts]
    return [role_of(text) if text else role] * len(names)


def _part_for_post(group: _Group) -> Put | None:
    """What stands in the place of a post and is a part: nobody is a moderator by trade."""
    text = str(group["role"].value).strip() if "role" in group else ""
    leads = text[:3].casefold() == "mod" and role_of(text) == "moderator"
    return group.pop("role") if leads else None
