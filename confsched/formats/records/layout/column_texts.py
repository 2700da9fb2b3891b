"""Columns that are something else than their names say, as the texts in the first rows show."""

from collections.abc import Iterable, Sequence
from statistics import median

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column
from confsched.formats.columns.names import SESSION
from confsched.formats.records.layout.groups import is_day
from confsched.formats.records.layout.shapes import first_rows
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Mapping, Value
from confsched.text.titles import plain_type

_OF_TITLES = pattern(r"[:?!]|\w \w+ \w+ \w+ \w")  # or five words
_HOLDING = frozenset(("session", "sitzung", "panel", "symposium"))
_HELD = ("paper", "presentation", "contribution", "beitrag", "vortrag")
_LONGEST_TITLE = 120  # letters of one in two
_TAGS = ("tag", "Tag")
_LENGTH = pattern(r"(?i)\d|hour|min|day")


def as_texts_show(found: dict[str, Column], lists: Sequence[Value]) -> dict[str, Column]:
    """What the columns of lists are, by their names and by what stands in them."""
    for shown in (_with_tags, _with_topics, _with_names, _with_shorter, _with_papers, _with_kinds):
        found = shown(found, lists)
    return found


def _with_tags(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a `Tag` is no day, as in German, where none of its texts is one.

    It is the type where it plainly says one of most that have it.
    """
    tag = next((one for one in found if one in _TAGS and found[one].field == "day"), "")
    texts = [str(row[tag]) for row in first_rows(lists) if row.get(tag)] if tag else []
    if not texts or any(is_day(one) or one[0].isdigit() for one in texts):
        return found
    kinds = sum(bool(known_type(one) or plain_type(one)) for one in texts)
    typed = 2 * kinds > len(texts) and all(one.field != "type" for one in found.values())
    return found | {tag: Column("type" if typed else "tags")}


def _with_topics(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which the topic is the title of a session, and the title the post of a speaker.

    That shows where rows without a speaker have no title either, but all have a topic.
    """
    named = {column.field: name for name, column in found.items() if not column.role}
    who = next((name for name, one in found.items() if one[:2] == ("name", "speaker")), "")
    title, topic = named.get("title", ""), named.get("track", "")
    if not who or compared(title) != "title" or compared(topic) != "topic":
        return found
    items = (row for each in lists if isinstance(each, Sequence) for row in each)
    rows = [row for row in items if isinstance(row, Mapping)]
    told = [(row.get(who), row.get(title)) for row in rows]
    alike = all(bool(name) == bool(post) for name, post in told)
    if not alike or all(post for _, post in told) or not all(row.get(topic) for row in rows):
        return found
    return found | {title: Column("role", "speaker"), topic: Column("title")}


def _with_names(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a name is the title of a session, and the event what several belong to.

    That shows where an event is named again and again, and names are no names of people.
    """
    called = {compared(theirs): theirs for theirs in found}
    event, name = called.get("event", ""), called.get("name", "")
    if not (event and name) or found[event].field != "title" or not found[name].role:
        return found
    items = (row for each in lists if isinstance(each, Sequence) for row in each)
    told = [(row.get(event), row.get(name)) for row in items if isinstance(row, Mapping)]
    texts = [text for _, text in told if isinstance(text, str)]
    titles = sum(bool(_OF_TITLES.search(text)) for text in texts)
    few = 2 * len({str(one) for one, _ in told}) < len(told)
    if not few or 4 * titles < len(texts):
        return found
    return found | {event: Column("track"), name: Column("title")}


def _with_shorter(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which another is the title of a session, where what is called so has long texts.

    These are what the session is about: `Program` beside `Topic`.
    """
    named = {column.field: name for name, column in found.items() if not column.role}
    title, rows = named.get("title", ""), first_rows(lists)
    if not title or _usual_length(rows, title) <= _LONGEST_TITLE:
        return found
    unknown = {compared(one): one for row in rows for one in row if one not in found}
    others = [unknown[one] for one in SESSION["title"] if one in unknown]
    shorter = next((one for one in others if 0 < _usual_length(rows, one) <= _LONGEST_TITLE), "")
    if not shorter:
        return found
    about = {} if "abstract" in named else {title: Column("abstract")}
    kept = {name: column for name, column in found.items() if name != title}
    return kept | about | {shorter: Column("title")}


def _with_papers(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a paper or a talk is the title of a session, and the session holds it.

    That shows where papers are texts of several words, and no numbers or files.
    """
    outer = next((one for one, column in found.items() if column.field == "title"), "")
    if compared(outer) not in _HOLDING:
        return found
    rows = first_rows(lists)
    others = {compared(one): one for row in rows for one in row if one not in found}
    inner = next((others[one] for one in _HELD if one in others), "")
    texts = [str(row[inner]).strip() for row in rows if row.get(inner)]
    titles = sum(" " in text and "://" not in text for text in texts)
    if not texts or 4 * titles < 3 * len(texts):
        return found
    return found | {outer: Column("_of"), inner: Column("title")}


def _with_kinds(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a length is a type where nothing in it is one: `Long`, `Short`."""
    named = {column.field: name for name, column in found.items() if not column.role}
    length = named.get("duration", "")
    texts = [text for row in first_rows(lists) if (text := row.get(length))] if length else []
    if not texts or any(not isinstance(one, str) or _LENGTH.search(one) for one in texts):
        return found
    kept = {name: column for name, column in found.items() if name != length}
    return kept if "type" in named else kept | {length: Column("type")}


def _usual_length(rows: list[Mapping], name: str) -> float:
    """How many letters the texts in a column have, but for the longer half; 0 without any."""
    return median([len(text) for row in rows if isinstance(text := row.get(name), str)] or [0])
