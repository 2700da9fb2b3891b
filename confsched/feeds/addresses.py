"""Where a feed stands in its folder, and what it is called on the web."""

from collections.abc import Iterator
from hashlib import sha256
from unicodedata import normalize
from urllib.parse import quote, urlsplit

from confsched.errors import ConfschedError
from confsched.exporters.icaltext import uri_value
from confsched.patterns import pattern

WHOLE = "all.ics"
INDEX = "index.json"
PAGE = "index.html"
_LONGEST = 100
_PLAIN = pattern(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")
_TROUBLE = pattern(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")  # devices, on Windows


class Addresses:
    """A path for each feed: of its id, which stays, whatever its name is.

    Ids that no file can be called by, or that differ from another by capitals alone, have a few
    characters of a digest in their path.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def claim(self, kind: str, identifier: str) -> str:
        """The path of the feed of an id: `by/room/hall.ics`."""
        for name in _names(identifier):
            path = f"by/{kind}/{name}.ics"
            if path.casefold() not in self._taken:
                break
        self._taken.add(path.casefold())
        return path


def _names(identifier: str) -> Iterator[str]:
    if is_plain(identifier):
        yield identifier
    letters = normalize("NFKD", identifier)
    readable = "".join(c for c in letters if c.isascii() and (c.isalnum() or c in "_-"))
    digest = sha256(identifier.encode("utf-8", "replace")).hexdigest()
    yield f"{readable[:_LONGEST]}-{digest[:8]}".lstrip("-")
    yield digest


def is_plain(identifier: str) -> bool:
    """Whether every system can call a file so."""
    fits = _PLAIN.fullmatch(identifier) and not identifier.endswith(".")
    return bool(fits and len(identifier) <= _LONGEST and not _TROUBLE.fullmatch(identifier))


def base_of(text: str) -> str:
    """The address of a folder on the web; raises ConfschedError for what is none."""
    try:
        parts = urlsplit(text.strip())
        is_one = parts.scheme in ("http", "https") and parts.hostname
    except ValueError:
        is_one = None
    if not is_one or parts.query or parts.fragment or uri_value(text.strip()) != text.strip():
        hint = "write it like https://forum.example/calendar"
        raise ConfschedError(f"{text!r} is no address of a folder", hint)
    return text.strip()


def on_the_web(path: str, base: str | None) -> str:
    """The address of a path: below the base, or relative without one."""
    return f"{base.rstrip('/')}/{quote(path)}" if base else quote(path)
