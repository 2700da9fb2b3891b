"""One organization in a row of several people: somebody who has another one alone is of that."""

from collections import defaultdict
from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.text.person_names import folded


def settle_shared_bodies(sessions: Iterable[Draft], everybody: Iterable[Draft]) -> None:
    """Keep beside people the organization of all in their row, where another row has their own."""
    told = any("organization" in who.fields for who in everybody)
    groups = [one for one in sessions if len(one.people) > 1] if told else []
    shared = [who for one in groups for who in _sharing(one)]
    if not shared:
        return
    among = {id(who) for who in shared}
    own: defaultdict[str, set[str]] = defaultdict(set)
    for who in everybody:
        if id(who) not in among and "organization" in who.fields:
            own[folded(who.text("name"))].add(folded(who.text("organization")))
    for who in shared:
        others = own.get(folded(who.text("name")))
        if others and folded(who.text("organization")) not in {"", *others}:
            who.leave("organization", *who.fields.pop("organization"))


def _sharing(session: Draft) -> Iterable[Draft]:
    """Those whose organization is that of others as well, and stands in no cell with a name."""
    told = [who for _, who, _ in session.people if "organization" in who.fields]
    marks = [who.fields["organization"].mark for who in told]
    for who, mark in zip(told, marks, strict=True):
        name = who.fields.get("name")
        if marks.count(mark) > 1 and (name is None or name.mark != mark):
            yield who
