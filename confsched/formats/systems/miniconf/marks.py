"""The marks of Mini-Conf's calendar as types: `pos` is what its entries are called in full.

A mark of the site's own says less than a title that plainly says a type: `Opening` is one. So does
a word for any meeting: a discussion that is called a panel is one.
"""

from collections import Counter
from pathlib import PurePath

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.long_sessions import called
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.titles import plain_type

_BLOCK = "session"
_WORD = pattern(r"[^\W\d_]+")
_CALLED = pattern(
    r"(?i)(?:[^\W\d_]+ ){0,2}(?:sessions?|tracks?|block)(?:$| ?#?\d| [a-z]\b|\s*[:–—-])"
)
_OF_ORALS = pattern(r"(?i)(?:contributed )?(?:oral|paper)s? sessions?\b")
_VAGUE = frozenset(("", "meeting"))
_SHORT = 4  # letters of a mark that may stand for a word


def settle_marks(book: Book) -> None:
    """Write marks out, and declare that a session of theirs is a block of papers, and no talk."""
    marked = grouped((session.text("type"), session) for session in book.sessions)
    for mark, sessions in marked.items():
        if 1 < len(mark) <= _SHORT and not known_type(mark):
            _write_out(mark, sessions)
    for session in book.sessions:
        _believe_title(session)
    blocks = [*marked.get(_BLOCK, ()), *filter(_is_block, book.sessions)]
    for session in blocks:
        put = session.fields.pop("type", None)
        session.derive("type", _BLOCK, of="title")
        if put is not None and put.value != _BLOCK:
            session.fields["type"] = put.holding(_BLOCK)
            session.leave("type", *put)
    if blocks:
        _declare_block(book, blocks[0])


def _is_block(session: Draft) -> bool:
    """Whether it is marked as papers or orals, and called a session of them: `Oral Session 2`.

    What has no mark has to say in its title that it is one of orals.
    """
    title, kind = session.text("title"), session.text("type")
    called_so = _CALLED if known_type(kind) == "talk" else _OF_ORALS if not kind else None
    return called_so is not None and called_so.match(title) is not None


def _write_out(mark: str, sessions: list[Draft]) -> None:
    """The one type that most titles or pages of a mark have a word for, or that word."""
    words = [_words_in(_called(session), mark.casefold()) for session in sessions]
    for meant in ([{*map(known_type, one)} - {""} for one in words], words):
        counts = Counter(kind for kinds in meant for kind in kinds)
        if len(counts) == 1 and 2 * counts.total() > len(sessions):
            for session in sessions:
                session.fields["type"] = session.fields["type"].holding(min(counts))
            return


def _called(session: Draft) -> str:
    """What an entry is called, and its page: `tutorials.html#T1`."""
    return f"{session.text('title')} {PurePath(session.text('_location')).name}"


def _believe_title(session: Draft) -> None:
    """The type that a title says goes before a word that says little, which is kept."""
    put = session.fields.get("type")
    title = session.text("title")
    kind = plain_type(title) or called(title)
    if put is not None and kind and known_type(session.text("type")) in _VAGUE - {kind}:
        session.fields["type"] = put.holding(kind)
        session.leave("type", *put)


def _words_in(title: str, mark: str) -> set[str]:
    return {word for word in _WORD.findall(title.casefold()) if word.startswith(mark)}


def _declare_block(book: Book, block: Draft) -> None:
    put = block.fields["type"]
    kind = Draft(block.places, put.mark, block)
    for field, value in (("id", _BLOCK), ("name", _BLOCK), ("like", "other")):
        kind.put(field, value, put.key, put.mark)
    book.add("types", kind)
