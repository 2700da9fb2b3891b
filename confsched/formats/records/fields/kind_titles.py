"""Titles that only say what kind of session it is: `Talk`, with what it is called beside it."""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.types import known_type

_KINDS = frozenset(("talk", "keynote", "lightning", "workshop", "panel"))
_FEWEST = 2  # talks that are called so
_LONGEST = 120  # letters of a title


def settle_kind_titles(book: Book) -> None:
    """Call talks by their descriptions, where all with such a title have one that may be it.

    A title of several words, or of what nobody speaks in, comes again and again then.
    """
    sessions = book.sessions if "description" in book.fields else []
    kinds = [(one, title) for one in sessions if _is_kind(title := one.text("title").strip())]
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


def _is_kind(title: str) -> bool:
    return known_type(title) in _KINDS


def _may_be_title(text: str) -> bool:
    """Whether a text is a line that ends without a stop."""
    return 0 < len(text) <= _LONGEST and "\n" not in text and text[-1] != "."
