"""One organization in a row of several people: somebody who has another one alone is of that."""

from collections import defaultdict
from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.text.person_names import folded


def settle_shared_bodies(sessions: Iterable[Draft]) -> None:
    """Keep beside people the organization of all in their row, where another row has their own."""
    shared: list[Draft] = []
    own: defaultdict[str, set[str]] = defaultdict(set)
    for session in sessions:
        told = [who for _, who, _ in session.people if "organization" in who.fields]
        marks = [who.fields["organization"].mark for who in told]
        for who, mark in zip(told, marks, strict=True):
            if marks.count(mark) > 1 and not _in_one_cell(who):
                shared.append(who)
            else:
                own[folded(who.text("name"))].add(folded(who.text("organization")))
    for who in shared:
        others = own.get(folded(who.text("name")))
        if others and folded(who.text("organization")) not in {"", *others}:
            who.leave("organization", *who.fields.pop("organization"))


def _in_one_cell(who: Draft) -> bool:
    """Whether an organization stands behind the name: `Ada (Boats), Ben (Boats)`."""
    name = who.fields.get("name")
    return name is not None and name.mark == who.fields["organization"].mark
