"""Types and tracks that stand together: in a column `Track/Type`, or in tags, as `type:Panel`.

Titles may say a kind and nothing else as well: `Talk`.
"""

from collections import Counter
from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Sequence
from confsched.text.title_words import NO_SPEAKERS
from confsched.text.titles import plain_type

KIND = "_kind"
# as KonOpas and ConClár write it in tags
_KINDS = {"type": "type", "session type": "type", "format": "type", "track": "track"}
_PARTS = pattern(r"\s*[/|;,:\n]\s*|\s+[-–—]\s+")
TALKS = frozenset(("talk", "keynote", "lightning", "workshop", "panel"))
_FEWEST = 2  # talks that are called so
_LONGEST = 120  # letters of a title
_TALK_TITLES = frozenset(("talk title", "lecture title", "presentation title", "title of talk"))
_NUMBERS = " #.0123456789"


def settle_kinds(sessions: Iterable[Draft]) -> None:
    """Tell types from tracks; of several parts the one that is a type, if another is none."""
    for session in sessions:
        put = session.fields.pop(KIND, None)
        if put is None:
            continue
        text = str(put.value).strip()
        kinds = [part for part in _PARTS.split(text) if known_type(part)]
        rest = [part for part in _PARTS.split(text) if part and part not in kinds]
        if known_type(text) not in ("", *NO_SPEAKERS):
            session.put("type", *put.holding(text))
        elif len(kinds) == len(rest) == 1:
            session.put("type", *put.holding(kinds[0]))
            session.put("track", *put.holding(rest[0]))
        else:
            session.put("track", *put)


def settle_tag_kinds(sessions: Iterable[Draft]) -> None:
    """Take the type and the track of a session out of its tags, unless it says them itself.

    The only tag that is a kind of talk is its type, and stays: `[keynote, privacy]`.
    """
    for session in sessions:
        put = session.fields.get("tags")
        if put is None or not isinstance(put.value, list):
            continue
        if ":" in "".join(map(str, put.value)):
            _take_labelled(session, put, put.value)
        kinds = {known_type(str(tag)) for tag in put.value} & TALKS
        plain = len(kinds) == 1 and "type" not in session.fields
        if plain and not plain_type(session.text("title")):
            session.put("type", *put.holding(*kinds))


def _take_labelled(session: Draft, put: Put, tags: Sequence) -> None:
    """Say what tags with labels say, and keep the others."""
    left = [tag for tag in tags if not _is_told(session, put, str(tag))]
    if not left:
        del session.fields["tags"]
    elif len(left) < len(tags):
        session.fields["tags"] = put.holding(
            sequence_of(session, [put.holding(tag) for tag in left])
        )


def _is_told(session: Draft, put: Put, tag: str) -> bool:
    """Whether a tag was one of these, and is said of the session now."""
    kind, _, name = tag.partition(":")
    field = _KINDS.get(kind.strip().lower(), "")
    if not field or not name.strip() or field in session.fields:
        return False
    session.put(field, *put.holding(name.strip()))
    return True


def settle_kind_titles(book: Book) -> None:
    """Call talks by their descriptions, where all with such a title have one that may be it.

    A title of several words, or of what nobody speaks in, comes again and again then.
    """
    _settle_talk_titles(book.sessions)
    sessions = book.sessions if "description" in book.fields else []
    titled = [(one, one.text("title").strip()) for one in sessions]
    kinds = [(one, title) for one, title in titled if known_type(title) in TALKS]
    times = Counter(title for _, title in kinds)
    told = [
        one for one, title in kinds if times[title] > _FEWEST or (one.people and title.isalpha())
    ]
    texts = {text for one in told if _may_be_title(text := one.text("description").strip())}
    if len(told) < _FEWEST or len(texts) < len(told):
        return
    for session in told:
        kind, session.fields["title"] = session.fields["title"], session.fields.pop("description")
        session.put("type", *kind)


def _settle_talk_titles(sessions: Iterable[Draft]) -> None:
    """Call talks as a second column does where the first says a kind: `Plenary Lecture 1`."""
    for session in sessions:
        name = next((one for one in session.extra if compared(one) in _TALK_TITLES), "")
        kind = session.text("title").strip().rstrip(_NUMBERS)
        if name and kind and known_type(kind) in TALKS and session.extra[name].value:
            put, session.fields["title"] = session.fields["title"], session.extra.pop(name)
            (session.leave if "type" in session.fields else session.put)("type", *put.holding(kind))


def _may_be_title(text: str) -> bool:
    """Whether a text is a line that ends without a stop."""
    return 0 < len(text) <= _LONGEST and "\n" not in text and text[-1] != "."
