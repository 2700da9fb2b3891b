"""What of a text other programs are given: what iCalendar, XML 1.0 and JSON can all hold; ids.

Control characters other than the tab are dropped (RFC 5545 §3.1), and U+FFFE and U+FFFF with them
(https://www.w3.org/TR/xml/#charsets). Half a surrogate pair, which UTF-8 cannot hold, becomes
U+FFFD.
"""

import re
from unicodedata import normalize

from confsched.patterns import pattern

# Word and PowerPoint paste their soft line break as VT; FF, NEL, LS and PS end a line as well.
_LINE_END = pattern("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWANTED = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_CONTROL = pattern("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_BREAK = pattern(r"\s*\n\s*")
_SURROGATE = pattern("[\ud800-\udfff]")
_SHORTEST = 4


def clean(text: str) -> str:
    r"""A text as other programs can hold it; whatever ends a line is `\n`."""
    if _UNWANTED.search(text) is None:
        return text
    text = _CONTROL.sub("", _LINE_END.sub("\n", text))
    return _SURROGATE.sub("\ufffd", text)


def unbroken(text: str) -> str:
    """A text without line ends, each a space, nor space around it; other spaces stay."""
    text = clean(text).strip()
    return _BREAK.sub(" ", text) if "\n" in text else text


def line(text: str | None) -> str:
    """A text in one line, each space alone; empty for none."""
    return " ".join(clean(text or "").split())


def block(text: str | None) -> str:
    """A text of several lines; empty for none."""
    return clean(text or "").strip()


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
