"""Ids in a list that are none of its sessions: those of groups, and those that a list explains."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import COUNTED
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.values import inner, listed
from confsched.reading import Sequence as Items
from confsched.reading import Value

_SHARING = 3  # sessions of one id, on average, that are called otherwise
_SEVERAL = 2  # ids that some share, if most sessions do: nobody copies all rows
_ID = (" id", " ids")
_Names: TypeAlias = dict[str, str]  # by ids


def drop_group_ids(book: Book) -> None:
    """Keep beside sessions what is called their ids, and tells none of them from the others."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    named = [session for session in book.sessions if "id" in session.fields]
    for session in named:
        titles[session.text("id")].add(session.text("title"))
    if not titles:
        return
    shared = sum(map(len, titles.values())) >= _SHARING * len(titles) or _most_share(titles)
    for session in named if shared else _counted_anew(named):
        session.leave("id", *session.fields.pop("id"))


def _most_share(titles: Mapping[str, Collection[str]]) -> bool:
    """Whether most sessions have an id that others have as well, and several ids are so."""
    sizes = [len(called) for called in titles.values()]
    shared = [size for size in sizes if size > 1]
    return len(shared) >= _SEVERAL and 3 * sum(shared) >= 2 * sum(sizes)


def _counted_anew(named: Sequence[Draft]) -> Sequence[Draft]:
    """The sessions whose ids are keys that count them, if some are counted alike elsewhere."""
    keyed = [one for one in named if (put := one.fields["id"]).key == put.mark]
    counted = [one for one in keyed if COUNTED.fullmatch(one.text("id"))]
    return counted if len({one.text("id") for one in counted}) < len(counted) else []


def settle_explained(book: Book) -> None:
    """Say the names where sessions have ids: of types and tags, and of what is kept."""
    lists = {
        compared(key): names
        for key, put in book.conference.extra.items()
        if (names := _names(put.value))
    }
    for session in book.sessions if lists else ():
        for key in [key for key in session.extra if compared(key).endswith(_ID)]:
            _explain(session, key, lists)
        put = session.fields.get("type")
        names = _of("type", lists) or _of("format", lists)
        if put is not None and isinstance(put.value, str) and put.value in names:
            session.fields["type"] = put.holding(names[put.value])


def _names(value: Value) -> _Names:
    """What the entries of a list are called; nothing where one of them has no id or no name."""
    items = value if isinstance(value, Items) else []
    found = {inner(one, "id"): inner(one, "name") or inner(one, "title") for one in items}
    return found if len(found) == len(items) and all(found) and all(found.values()) else {}


def _of(base: str, lists: dict[str, _Names]) -> _Names:
    """The list that explains ids of a kind: `types`, or `session types`."""
    called = (base, f"{base}s", f"{base[:-1]}ies")
    return next((names for key, names in lists.items() if key.endswith(called)), {})


def _explain(session: Draft, key: str, lists: dict[str, _Names]) -> None:
    """One field of a session: a single id, or several."""
    base, _, last = compared(key).rpartition(" ")
    names, put = _of(base, lists), session.extra[key]
    ids = [str(one) for one in listed(put.value)]
    if not ids or not names.keys() >= {*ids}:
        return
    puts = [put.holding(names[one]) for one in ids]
    called = f"{base}s" if last == "ids" else base
    field = {one.field for one in columns([called]).values()}
    if len(puts) == 1 and (ours := field & {"type", "track"}) and not ours & session.fields.keys():
        session.put(ours.pop(), *puts[0])
    elif field == {"tags"}:
        for one in puts:
            session.collect("tags", one.value, one.mark)
    else:
        told = puts[0] if len(puts) == 1 else put.holding(sequence_of(session, puts))
        session.leave(called, *told)
    del session.extra[key]
