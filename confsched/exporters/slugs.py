"""Short names for addresses and file names, as c3voc's schemas have them, made of ids."""

import re
from unicodedata import normalize

_SHORTEST = 4


def acronym_of(identifier: str) -> str:
    """`harbour-draft` as `harbour_draft`: four letters, digits or underscores at least."""
    return _words(identifier, "_").strip("_").ljust(_SHORTEST, "_")


def slug_of(identifier: str) -> str:
    """Lower-case letters, digits, hyphens and underscores, the last one a letter or digit."""
    return _words(identifier, "-").strip("-_")


def _words(text: str, between: str) -> str:
    plain = normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9_]+", between, plain)


class Slugs:
    """`conference-session`: one for each session, whatever its title and time."""

    def __init__(self, acronym: str) -> None:
        self._acronym = acronym
        self._taken: set[str] = set()

    def claim(self, identifier: str) -> str:
        """The slug of a session; the second that would get the same has a number."""
        own = slug_of(identifier)
        wanted = own if len(own) >= _SHORTEST else f"session-{own}".rstrip("-")
        found, turn = wanted, 1
        while found in self._taken:
            turn += 1
            found = f"{wanted}-{turn}"
        self._taken.add(found)
        return f"{self._acronym}-{found}"
