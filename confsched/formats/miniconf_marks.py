"""The marks of Mini-Conf's calendar as types: `pos` is what its entries are called in full."""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.types import known_type
from confsched.patterns import pattern

_BLOCK = "session"
_WORD = pattern(r"[^\W\d_]+")
_CALLED = pattern(
    r"(?i)(?:[^\W\d_]+ ){0,2}(?:sessions?|tracks?|block)(?:$| ?#?\d| [a-z]\b|\s*[:–—-])"
)
_SHORT = 4  # letters of a mark that may stand for a word


def settle_marks(book: Book) -> None:
    """Write marks out, and declare that a session of theirs is a block of papers, and no talk."""
    marked: defaultdict[str, list[Draft]] = defaultdict(list)
    for session in book.sessions:
        marked[session.text("type")].append(session)
    for mark, sessions in marked.items():
        if 1 < len(mark) <= _SHORT and not known_type(mark):
            _write_out(mark, sessions)
    blocks = [*marked.get(_BLOCK, ()), *filter(_is_block, book.sessions)]
    for session in blocks:
        if session.text("type") != _BLOCK:
            put = session.fields["type"]
            session.fields["type"] = put.holding(_BLOCK)
            session.leave("type", *put)
    if blocks:
        _declare_block(book, blocks[0])


def _is_block(session: Draft) -> bool:
    """Whether it is marked as papers or orals, and called a session of them: `Oral Session 2`."""
    return (
        known_type(session.text("type")) == "talk"
        and _CALLED.match(session.text("title")) is not None
    )


def _write_out(mark: str, sessions: list[Draft]) -> None:
    """The one type that the titles of all entries with a mark have a word for."""
    meant = [_types_in(session.text("title"), mark.casefold()) for session in sessions]
    [*common] = set.intersection(*meant)
    if len(common) == 1:
        for session in sessions:
            session.fields["type"] = session.fields["type"].holding(common[0])


def _types_in(title: str, mark: str) -> set[str]:
    words = [word for word in _WORD.findall(title.casefold()) if word.startswith(mark)]
    return {kind for word in words if (kind := known_type(word))}


def _declare_block(book: Book, block: Draft) -> None:
    put = block.fields["type"]
    kind = Draft(block.places, put.mark, block)
    for field, value in (("id", _BLOCK), ("name", _BLOCK), ("like", "other")):
        kind.put(field, value, put.key, put.mark)
    book.add("types", kind)
