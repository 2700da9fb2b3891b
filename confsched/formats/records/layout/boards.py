"""Boards of cards as Trello exports them: a card is a session, and its list says its day.

What is archived takes place nowhere, and a card without a time that is in no list of a day, where
there are such lists, is a note. What a program keeps of its cards for itself is left out.
"""

from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping

from confsched.formats.likely import is_track, place_likeness
from confsched.formats.records.cells.statuses import is_status
from confsched.formats.records.fields.title_lines import timed_line
from confsched.formats.records.layout.day_names import is_day
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.remade import Item, become, mapping_like, sequence_like

_CARDS, _LISTS, _LIST = "cards", "lists", "idList"
_WHEN = ("start", "due")
_IDS = ("shortLink", "id")  # that of its address goes before
_LIKELY = 0.5
_SAME = {"name": "title", "desc": "description", "url": "url"}  # of cards and of the board


def tell_cards(root: Value) -> None:
    """Let a board have its cards as sessions, in the days that its lists are called by."""
    if not isinstance(root, Mapping) or not isinstance(root.get(_LISTS), Sequence):
        return
    cards = root.get(_CARDS)
    if not isinstance(cards, Sequence) or not any(_LIST in one for one in mappings_in(cards)):
        return
    lists = {str(one.get("id")): one for one in mappings_in(root[_LISTS]) if not _is_closed(one)}
    labels = {id(one): [*_labels(one)] for one in mappings_in(cards)}
    kind = "category" if all(len(one) < 2 for one in labels.values()) else "labels"
    dated = any(is_day(_name(one)) for one in lists.values())
    told, notes = list[tuple[Value, int]](), list[tuple[Value, int]]()
    for card, mark in zip(cards, cards.all_marks(), strict=True):
        if not isinstance(card, Mapping) or _is_closed(card) or card.get(_LIST) not in lists:
            continue
        name = _name(lists[str(card[_LIST])])
        is_note = dated and not is_day(name) and not any(map(card.get, _WHEN))
        become(card, mapping_like(card, _of_card(card, name, (kind, labels[id(card)]))))
        (notes if is_note else told).append((card, mark))
    at = root.mark(_CARDS)
    items = [_renamed(one) for one in root.entries() if one[0] in _SAME]
    items.append(("sessions", sequence_like(cards, told, at), at, at))
    items += [("other cards", sequence_like(cards, notes, at), at, at)] if notes else []
    become(root, mapping_like(root, items))


def _is_closed(one: AnyMapping[str, Value]) -> bool:
    return one.get("closed") == "true"


def _name(one: AnyMapping[str, Value]) -> str:
    return str(one.get("name") or "")


def _field_of(name: str) -> str:
    """What a list says of its cards by its name; another word is kept."""
    if is_day(name):
        return "date"
    if is_status(name):
        return "status"
    return "room" if place_likeness(name) >= _LIKELY else "track" if is_track(name) else "list"


def _renamed(item: Item) -> Item:
    return (_SAME[item[0]], *item[1:])


def _labels(card: Mapping) -> Iterator[str]:
    """The names of the labels of a card, which may be nothing but colours."""
    labels = card.get("labels")
    for one in mappings_in(labels) if isinstance(labels, Sequence) else ():
        if name := _name(one):
            yield name


def _of_card(card: Mapping, name: str, labels: tuple[str, list[str]]) -> Iterator[Item]:
    """What a card says, with the name of its list."""
    said = {key: (value, at, mark) for key, value, at, mark in card.entries() if value}
    own = next((key for key in _IDS if key in said), "")
    yield from (("id", *said[own]),) if own else ()
    times = [said[key] for key in _WHEN if key in said]
    time, title = timed_line(_name(card)) if not times else ("", "")
    if title:
        _, at, mark = said.pop("name")
        yield from (("time", time, at, mark), ("title", title, at, mark))
    yield from ((_SAME[key], *said[key]) for key in _SAME if key in said)
    yield from ((field, *one) for field, one in zip(("start", "end"), times, strict=False))
    mark = card.mark(_LIST)
    if not (times and is_day(name)):
        yield _field_of(name), name, mark, mark
    kind, names = labels
    if names:
        mark = card.mark("labels")
        value = sequence_like(card, ((one, mark) for one in names), mark)
        yield kind, value if kind == "labels" else names[0], mark, mark
