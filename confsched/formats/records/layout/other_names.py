"""What else a schedule may call sessions by: a word that another list has in a column of its own.

A site may name a talk by the file of a picture, or by the first name of who gives it. What a
schedule calls `Keynote 1` is what another file tells of its speaker.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from confsched.formats.drafts import Draft
from confsched.formats.holding import is_kind_alone
from confsched.formats.records.layout.block_heads import LEADING
from confsched.text.person_names import folded
from confsched.text.titles import plain_type

_FIRST_NAME = "first name of somebody"  # no column has this name
_FEWEST = 2  # sessions that are called so


def by_other_names(
    slots: Sequence[Draft], told: Sequence[Draft], known: Container[str]
) -> dict[str, Draft]:
    """The sessions of another list by the words of one column, if it has most that slots name.

    Only words count by which nothing is known yet, and of which one session alone is meant.
    """
    files = {id(one.places) for one in told}
    titles = {
        slot.text("title")
        for slot in slots
        if _is_word(slot.text("title")) and not slot.people and id(slot.places) not in files
    }
    wanted = {title for title in titles if title not in known and title.casefold() not in known}
    if len(wanted) < _FEWEST:
        return {}
    columns = _columns(told, wanted)
    best = max(columns, key=lambda name: len(columns[name]), default="")
    found = columns.get(best, {})
    return dict(found) if len(found) >= _FEWEST and 2 * len(found) > len(wanted) else {}


def _is_word(title: str) -> bool:
    """Whether a title is one word, as ids are, and none for a break or the like."""
    return bool(title) and " " not in title and not plain_type(title)


def _columns(told: Iterable[Draft], wanted: Container[str]) -> Mapping[str, dict[str, Draft]]:
    """The sessions that each column calls by a word which is wanted."""
    named = [(column, word, one) for one in told for column, word in _words(one) if word in wanted]
    count = Counter((column, word) for column, word, _ in named)
    found: dict[str, dict[str, Draft]] = {}
    for column, word, one in named:
        if count[column, word] == 1:
            found.setdefault(column, {})[word] = one
    return found


def _words(session: Draft) -> Iterator[tuple[str, str]]:
    for name, put in session.extra.items():
        if isinstance(put.value, str):
            yield name, put.value
    if len(session.people) == 1:
        first = session.people[0][1].text("name").partition(" ")[0]
        yield from ((_FIRST_NAME, one) for one in {first, first.casefold()})


def by_kinds(slots: Iterable[Draft], told: Iterable[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """Slots that say nothing but what kind of talk somebody gives, each with their only one.

    That stands in another file. The title may say who speaks as well: `Keynote: Jo Sample`.
    """
    named = [(_speakers(one), one) for one in told if not is_kind_alone(one.text("title"))]
    count = Counter(names for names, _ in named)
    known = {names: one for names, one in named if names and count[names] == 1}
    for slot in slots:
        names = _speakers(slot)
        session = known.get(names)
        if session is not None and session.places is not slot.places and _is_kind(slot):
            del known[names]
            yield slot, session


def _speakers(session: Draft) -> tuple[str, ...]:
    """Who is in a session, but not who only leads it."""
    people = {one.text("name") for role, one, _ in session.people if role not in LEADING}
    return tuple(sorted(map(folded, people)))


def _is_kind(slot: Draft) -> bool:
    title = slot.text("title")
    for _, person, _ in slot.people:
        title = title.replace(person.text("name"), "")
    return is_kind_alone(title.strip(" :-–—|,()"))
