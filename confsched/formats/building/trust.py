"""Which ids of people can be trusted: those that stand for one person.

An id that several names share is a placeholder, and no id: one export gave the number 0 to 677
people. Where people are listed and counted from 0, it is that of the first. Two names that are
alike are one name and a slip of it. A name that is somebody else's, who is defined by another id,
is believed. Two people of one id are told where people are defined apart
from the sessions: programmes that are put together out of several systems count from 1 in each.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable

from confsched.findings import Finding, Related
from confsched.formats.drafts import Draft
from confsched.formats.ids import is_placeholder
from confsched.source import Span
from confsched.text.person_names import as_called, folded, person_name

_ALIKE = 0.85  # `Jo Sampel` for `Jo Sample`
_MANY = 4  # names; an id that has more is none


def trusted(
    defined: Iterable[Draft], everybody: Iterable[Draft], findings: list[Finding]
) -> set[str]:
    """The ids that stand for one person.

    Of those of whom the same is said, one is enough among `everybody`.
    """
    sure = {person.text("id") for person in defined} - {""}
    named: defaultdict[str, dict[str, Draft]] = defaultdict(dict)
    for person in everybody:
        if one := person.text("id"):
            named[one].setdefault(folded(person.text("name")), person)
    result = set()
    for one, names in named.items():
        people = [person for name, person in names.items() if name]
        same = (one in sure or not is_placeholder(one)) and _are_one(people)
        if same:
            result.add(one)
        if len(people) > 1 and (same or one in sure):
            called = as_called(people[0].text("name"))  # a title contradicts nothing
            others = (who for who in people[1:_MANY] if as_called(who.text("name")) != called)
            findings.extend(_told(one, people[0], other, one=same) for other in others)
    return result


def correct_ids(
    defined: Collection[Draft], named: Iterable[Draft], findings: list[Finding]
) -> None:
    """Give those who are named by the id of one and the name of another the id of the other."""
    if not defined:
        return
    owners: defaultdict[str, dict[str, Draft]] = defaultdict(dict)
    names: defaultdict[str, dict[str, Draft]] = defaultdict(dict)
    for person in defined:
        one, name = person.text("id"), folded(person.text("name"))
        owners[name][one] = person
        names[one][name] = person
    told = set()
    for person in named:
        theirs, name = person.text("id"), folded(person.text("name"))
        if (
            not theirs
            or not names[theirs]
            or name in names[theirs]
            or len(owners.get(name, ())) != 1
        ):
            continue
        [(right, owner)] = owners[name].items()
        if (theirs, right) not in told:
            findings.append(_wrong(person, next(iter(names[theirs].values())), owner))
        told.add((theirs, right))
        person.fields["id"] = person.fields["id"].holding(right)


def _wrong(person: Draft, other: Draft, owner: Draft) -> Finding:
    message = (
        f"{person.text('id')!r} is the id of {other.text('name').strip()!r}, but the name is that "
        f"of {owner.text('name').strip()!r}, who is read here"
    )
    related = Related(_place(other), "the one of that id")
    return Finding(message, _place(person), (related,), code="F007")


def _are_one(people: list[Draft]) -> bool:
    names = [person.text("name") for person in people]
    return len(names) <= _MANY and all(_alike(names[0], name) for name in names[1:])


def _alike(name: str, other: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 -- for ids that several names share

    ours, theirs = (person_name(text).run_together for text in (name, other))
    return SequenceMatcher(None, ours, theirs).ratio() >= _ALIKE


def _told(theirs: str, first: Draft, other: Draft, *, one: bool) -> Finding:
    names = f"{first.text('name').strip()!r} and {other.text('name').strip()!r}"
    read = "they are read as one person" if one else "they are read as two people"
    related = Related(_place(first), "the first one")
    message = f"{theirs!r} is the id of {names}; {read}"
    return Finding(message, _place(other), (related,), code="F007")


def _place(person: Draft) -> Span:
    put = person.fields.get("name")
    return person.places.span(put.mark if put else person.mark)
