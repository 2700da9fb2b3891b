"""The parts that people play in a session, as a column beside that of their names says."""

from collections.abc import Sequence
from typing import TypeAlias

from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Put
from confsched.formats.records.cells.parted import parted
from confsched.formats.records.people.between import SIGNS
from confsched.formats.records.people.misspelt_roles import PART, meant_role
from confsched.formats.records.people.posts import leads_body

_BOTH = 2  # columns
_Group: TypeAlias = dict[str, Put]


def parts_told(group: _Group, names: Sequence[str], role: str) -> list[str]:
    """The part of each of some people: one for all, or as many as there are, in their order."""
    told = group.pop("_role", None) or _part_for_post(group)
    text = str(told.value).strip() if told else ""
    if told and meant_role(text):
        group[PART] = told  # to be told of
    parts = parted(text, SIGNS) if text else [role]
    if len(parts) == len(names):
        return [role_of(part) or part for part in parts]
    return [role_of(text) if text else role] * len(names)


def _part_for_post(group: _Group) -> Put | None:
    """What stands in the place of a post and is a part: nobody is a moderator by trade."""
    text = str(group["role"].value).strip() if "role" in group else ""
    leads = text[:3].casefold() == "mod" and role_of(text) == "moderator"
    return group.pop("role") if leads else None


def told_in_turn(group: _Group, count: int) -> dict[str, list[str]]:
    """Posts and organizations with commas between them, where both are as many as people."""
    told = {one: group[one].value for one in ("role", "organization") if one in group}
    texts = [text for text in told.values() if isinstance(text, str)]
    parts = [[part.strip() for part in text.split(",")] for text in texts]
    alike = len(texts) == _BOTH and count > 1 and all(len(one) == count for one in parts)
    return dict(zip(told, parts, strict=True)) if alike else {}


def posts_ahead(group: _Group) -> _Group:
    """The same with an organization behind a post told as both: `Director, Port of Oslo`."""
    put = group.get("organization")
    led = put is not None and "role" not in group and leads_body(str(put.value))
    return {"post" if led and one == "organization" else one: put for one, put in group.items()}
