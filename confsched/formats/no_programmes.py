"""Files that are plainly something else than a programme, and what they are, as their keys tell.

Many of them have titles and dates: posts of a blog, releases, a curriculum vitae. Any of them is
read with `--from records`.
"""

from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import NamedTuple, TypeGuard

from confsched.errors import ConfschedError
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.people_names import spelt
from confsched.formats.records.layout.shapes import has_times, names_of
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Sequence, Value

_LOOKED_AT = 20  # entries, whose fields tell what a list is of
_TIMED = frozenset(("start", "time", "end", "room"))
_WHEN = _TIMED | {"date", "day"}
_POSTS = frozenset(
    (
        *("excerpt", "permalink", "reading time", "read time", "published at", "publish date"),
        *("date published", "pub date", "draft", "cover image", "featured image"),
    )
)
_OF_POSTS = frozenset(
    ("slug", "author", "authors", "tags", "categories", "content", "body", "html")
)
_CALLED_POSTS = pattern(r"(?i)(?:^|[\W_])(?:blog|posts?|articles?|news)$")
_AUTHOR = pattern("aut(?:h?or|eur)")
_TEAMS = (("home team", "away team"), ("home", "away"), ("team1", "team2"), ("team 1", "team 2"))
_WORDS_OF_FILMS = frozenset(("director", "directors", "actors", "cast", "imdb", "imdb id"))
_ADDRESSES = frozenset(("url", "href", "link", "path", "to"))
_OF_LINKS = _ADDRESSES | {
    *("label", "title", "name", "text", "icon", "target", "external", "id", "items", "children"),
    *("order", "weight", "class", "button"),
}
# what is kept of those who log in, and of whoever has: two of these tell it
_OF_LOGINS = frozenset(
    ("token", "session token", "password", "password hash", "expires", "user agent", "last login")
)
_LIFE = frozenset(("work", "experience", "education", "basics", "skills"))
_LIVED = 2  # of these
_A_FEED = "a feed whose entries do not say when they take place"
_FEEDS = frozenset(("rss", "feed"))
_AMOUNTS = frozenset(spelt("amount, amounts, betrag, montant, importe, importo, bedrag, valor"))
_TICKETS = frozenset(("ticket", "ticket type", "ticket name", "ticket class"))
_ORDERS = frozenset(("order", "order id", "order number", "order no", "email", "price", "barcode"))


_STARTS = pattern(r"(?i)<[\w:]*start_?-?(?:date|time)\b")  # as the module `event` of RSS has it


class _List(NamedTuple):
    """The fields of a list as they are compared, which of ours they are, its file and its key.

    `people` are those that are about somebody, as they are compared. It is `empty` if each entry
    has a list of sessions with nothing in it.
    """

    names: frozenset[str]
    fields: frozenset[str]
    people: frozenset[str]
    stem: str
    key: str
    empty: bool


def refusal(document: Document) -> ConfschedError | None:
    """Why such a file is not read; None for all else."""
    what = what_it_is(document) or next(filter(None, map(_without_sessions, document.roots)), "")
    if not what:
        return None
    hint = "name a file with sessions; --from records reads this as if they stood in it"
    return ConfschedError(f"{document.source.name!r} is {what}, and no programme", hint)


def what_it_is(document: Document) -> str:
    """What a file is that is plainly no programme; empty for all else."""
    stem = PurePath(document.source.name).stem
    for root in document.roots:
        if isinstance(root, Mapping) and (what := _of_keys(root)):
            return what
        if _is_feed(root):
            return _A_FEED
        if _are_logins(root):
            return "a list of accounts and of who has logged in"
        found = [what for one in _lists(root, stem) for what, fits in _LISTS if fits(one)]
        if found:
            return found[0]
    return ""


def _without_sessions(root: Value) -> str:
    """What might be a programme, if it said which sessions there are, or when."""
    if not isinstance(root, Mapping):
        return ""
    if str(root.get("@type")).endswith("Event"):
        return "one event (JSON-LD) whose sessions are not said"
    return _A_FEED if "rss" in root and _is_feed(root) else ""


def _of_keys(root: Mapping) -> str:
    """What a mapping is by its keys."""
    if {"openapi", "swagger", "asyncapi"}.intersection(root):
        return "the description of an API"
    if root.get("type") == "FeatureCollection":
        return "a map (GeoJSON)"
    if "json-schema.org" in str(root.get("$schema")):
        return "a JSON Schema"
    if {"name", "version"} <= root.keys() and {"dependencies", "scripts"}.intersection(root):
        return "the manifest of a package"
    if "jobs" in root and "on" in root:
        return "a workflow of GitHub"
    return "a curriculum vitae" if len(_LIFE.intersection(root)) >= _LIVED else ""


def _is_feed(root: Value) -> bool:
    """Whether it is RSS or Atom that tells no time but when something was written."""
    if not isinstance(root, Mapping) or _FEEDS.isdisjoint(root):
        return False
    source = root.places.source
    return source.is_marked_up and not has_times(root) and _STARTS.search(source.text) is None


def _lists(root: Value, stem: str) -> Iterator[_List]:
    """The only list of mappings in a file: all of it, or what stands under its one key with any."""
    told = root.items() if isinstance(root, Mapping) else [("", root)]
    inner = [(key, one) for key, one in told if _is_list(one)]
    if len(inner) != 1:
        return
    [(key, listed)] = inner
    rows = [one for one in listed[:_LOOKED_AT] if isinstance(one, Mapping)]
    names = dict.fromkeys(key for row in rows for key in row)
    found = columns(names)
    people = frozenset(compared(name) for name, one in found.items() if one.role)
    fields = frozenset(one.field for one in found.values() if not one.role)
    empty = all(any(map(_is_left_empty, row.items())) for row in rows)
    yield _List(frozenset(map(compared, names)), fields, people, stem, compared(key), empty)


def _are_logins(root: Value) -> bool:
    """Whether a list says how people log in, and none says what takes place when."""
    lists = root.values() if isinstance(root, Mapping) else [root]
    names = [{*map(compared, names_of(one))} for one in lists]
    plain = [columns(one).values() for one in names if len(one & _OF_LOGINS) < _LIVED]
    fields = [{column.field for column in one} for one in plain]
    return len(plain) < len(names) and not any("title" in one and _WHEN & one for one in fields)


def _is_left_empty(item: tuple[str, Value]) -> bool:
    """Whether what is called like a list of sessions is one with nothing in it."""
    return isinstance(item[1], Sequence) and not item[1] and section_of(item[0]) == "sessions"


def are_left_empty(root: Value) -> bool:
    """Whether a file is a schedule that nobody has put anything into."""
    return any(map(_are_empty, _lists(root, "")))


def _are_empty(one: _List) -> bool:
    return one.empty and _WHEN.isdisjoint(one.fields) and not one.people


def _is_list(value: Value) -> TypeGuard[Sequence]:
    return isinstance(value, Sequence) and bool(value) and isinstance(value[0], Mapping)


def _are_posts(one: _List) -> bool:
    """Whether entries have the date of a text, and whoever wrote it."""
    signs = len(_POSTS & one.names) + (_CALLED_POSTS.search(one.stem) is not None)
    dated = "date" in one.fields or not _POSTS.isdisjoint(one.names)
    plain = _TIMED.isdisjoint(one.fields) and all(map(_AUTHOR.match, one.people))
    return bool(signs) and dated and plain and signs + len(_OF_POSTS & one.names) > 1


def _are_releases(one: _List) -> bool:
    return {"version", "date"} <= one.names and _TIMED.isdisjoint(one.fields) and not one.people


def _are_matches(one: _List) -> bool:
    return any(one.names.issuperset(teams) for teams in _TEAMS)


def _are_films(one: _List) -> bool:
    return _WHEN.isdisjoint(one.fields) and not _WORDS_OF_FILMS.isdisjoint(one.names)


def _are_links(one: _List) -> bool:
    """Whether all there is of items are names and addresses, as in the menu of a site."""
    plain = one.names <= _OF_LINKS and not _ADDRESSES.isdisjoint(one.names)
    return plain and one.key == "items"


def _are_goods(one: _List) -> bool:
    return "price" in one.names and _WHEN.isdisjoint(one.fields) and not one.people


def _are_payments(one: _List) -> bool:
    return not _AMOUNTS.isdisjoint(one.names) and _TIMED.isdisjoint(one.fields)


def _are_orders(one: _List) -> bool:
    """Whether rows are of tickets that somebody has bought."""
    bought = not _TICKETS.isdisjoint(one.names) and len(_ORDERS & one.names) > 1
    return bought and "room" not in one.fields and one.people <= {"email"}


_LISTS: tuple[tuple[str, Callable[[_List], bool]], ...] = (
    ("a schedule with nothing in it", _are_empty),
    ("a list of matches", _are_matches),
    ("a list of posts", _are_posts),
    ("a list of releases", _are_releases),
    ("a list of films", _are_films),
    ("a list of links", _are_links),
    ("a list of orders", _are_orders),
    ("a list of what is sold", _are_goods),
    ("a list of payments", _are_payments),
)
