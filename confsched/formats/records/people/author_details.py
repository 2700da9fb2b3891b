"""Authors who are described in a list, beside the names of those among them who speak."""

from collections.abc import Iterable, Iterator

from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft, Put
from confsched.formats.values import listed
from confsched.reading import Mapping
from confsched.text.person_names import folded

_DETAILS = ("organization", "role")


def settle_author_details(sessions: Iterable[Draft]) -> None:
    """Say of whoever speaks where they work, as the list of authors does."""
    for session in sessions:
        put = session.extra.get("authors") if session.people else None
        if put is not None and isinstance(put.value, list):
            told = dict(_told(put))
            for _, person, _ in session.people:
                for field, text in told.get(folded(person.text("name")), ()):
                    person.put(field, text, put.key, put.mark)


def _told(put: Put) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The names of authors, each with what is said of them."""
    authors = [one for one in listed(put.value) if isinstance(one, Mapping)]
    names = dict.fromkeys(key for one in authors for key in one)
    found = {of.field: key for key, of in columns(names, "speakers").items()}
    for one in authors:
        texts = {field: one.get(key) for field, key in found.items()}
        said = [(field, texts[field]) for field in _DETAILS if isinstance(texts.get(field), str)]
        if isinstance(name := texts.get("name"), str):
            yield folded(name), [(field, str(text)) for field, text in said if text]
