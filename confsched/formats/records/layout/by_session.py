"""Talks of one list that are given in the session of another list, one of which names the other.

A talk says the id of its session, or a block with a time and a title those of its talks, which
have no time: `{time: 9:00, title: Harbour Law, talks: [boats, tides]}`.
"""

from collections import Counter
from collections.abc import Mapping

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION_IDS
from confsched.formats.drafts import Draft
from confsched.formats.records.fields.held import HOLDER
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading import Sequence

# other sessions that a list names, which are not in the one at hand
_OTHERS = pattern(r"\b(?:after|before|parallel|next|prev|previous|related|similar|recommended)\b")
_CODE = pattern(r".*\d.*|[A-Z]{1,2}")  # `S1`, `2b`, and `A`, which is no word
_NAMING = (*SESSION_IDS, "session", "block id", "panel id", "symposium id")


def put_under_sessions(book: Book, section: str) -> None:
    """Let sessions hold the talks that name them or that they name, as if these stood in them."""
    _put_named(book, section)
    names = _columns(book)
    codes = ("id", *(name for name in names if name.startswith(HOLDER)))
    coded = {talk: holder for name in codes for talk, holder in _coded(book, name).items()}
    if not (names or coded):
        return
    known = _known(book)
    kept: list[Draft] = []
    for one in book.sessions:
        told = (_holder(one, name, known) for name in names)
        holder = coded.get(id(one)) or next(filter(None, told), None)
        if holder is None:
            kept.append(one)
        else:
            one.above = holder
            book.drafts[section].append(one)
    book.drafts["sessions"] = kept


def _put_named(book: Book, section: str) -> None:
    """Put under blocks the talks whose ids they have in a list, or in entries with no more."""
    blocks = [one for one in book.sessions if "title" in one.fields and one.says(TIMES)]
    talks = {name: one for name, one in _known(book).items() if not one.says(TIMES)}
    if not blocks or not talks:
        return
    parts = book.drafts.get(section, [])
    named = [
        (one.above, name, "") for one in parts if one.above and (name := _id_alone(one)) in talks
    ]
    for block in blocks:
        named += [(block, name, key) for key in block.extra for name in _ids_in(block, key, talks)]
    counts = Counter(name for _, name, _ in named)
    again = {(id(block), key) for block, name, key in named if counts[name] > 1}
    held = {name: (block, key) for block, name, key in named if (id(block), key) not in again}
    for name, (block, key) in held.items():
        talks[name].above = block
        block.extra.pop(key, None)
    if held:
        inner = [talks[name] for name in held]
        book.drafts[section] = [*(one for one in parts if _id_alone(one) not in held), *inner]
        book.leave_out(inner)


def _coded(book: Book, name: str) -> dict[int, Draft]:
    """The session with a time for each talk of another list, if both say one code.

    What several sessions of a list with times say there is what they are in themselves, and no
    code. As an id it is that of their session only if several talks say it.
    """
    titled = [(one.text(name), one) for one in book.sessions if "title" in one.fields]
    timed = [(_list(one), (code, one)) for code, one in titled if code and one.says(TIMES)]
    lists = [one for one in grouped(timed).values() if len(dict(one)) == len(one)]
    [coded] = lists if len(lists) == 1 else [[]]
    known = {code: one for code, one in coded if _CODE.fullmatch(code)}
    told = [(one, known[code]) for code, one in titled if code in known]
    held = {id(one): holder for one, holder in told if _list(one) != _list(holder)}
    return held if name != "id" or len({*map(id, held.values())}) < len(held) else {}


def _list(session: Draft) -> tuple[int, str]:
    """The list in which a session stands."""
    return id(session.places), session.text("_label")


def _id_alone(part: Draft) -> str:
    """What a part says that says nothing but what may be the id of a talk."""
    told = [*part.fields.values()] if not (part.extra or part.people) else []
    return str(told[0].value) if len(told) == 1 else ""


def _ids_in(block: Draft, key: str, talks: Mapping[str, Draft]) -> list[str]:
    """The ids in a list that has nothing but those of talks."""
    value = block.extra[key].value
    if not isinstance(value, Sequence) or _OTHERS.search(compared(key)):
        return []
    ids = [*map(str, value)]
    return ids if all(one in talks for one in ids) else []


def _columns(book: Book) -> list[str]:
    """The columns in which ids of sessions may stand."""
    found = {key for one in book.sessions for key in one.extra}
    holders = [field for field in book.fields if field.startswith(HOLDER)]
    return sorted([*holders, *(key for key in found if compared(key) in _NAMING)])


def _known(book: Book) -> dict[str, Draft]:
    """Sessions by their ids, if only one of them has it, and those with times by their titles."""
    found: dict[str, Draft | None] = {}
    for one in (one for one in book.sessions if "title" in one.fields):
        for name in {one.text("id"), one.text("title") if one.says(TIMES) else ""} - {""}:
            found[name] = None if name in found else one
    return {name: one for name, one in found.items() if one is not None}


def _holder(talk: Draft, name: str, known: Mapping[str, Draft]) -> Draft | None:
    """What holds a talk: another session, which names none itself and is called otherwise."""
    put = talk.extra.get(name) or talk.fields.get(name)
    text = str(put.value).strip() if put is not None else ""
    holder = known.get(text)
    if holder is None or holder is talk or "title" not in talk.fields:
        return None
    named = name in holder.extra or name in holder.fields
    apart = holder.text("id") == text or _list(talk) != _list(holder)
    own = name in talk.fields and talk.says(TIMES) and _list(talk) == _list(holder)
    if named or not apart or own:
        return None
    return holder if holder.text("title") != talk.text("title") else None
