"""Who is who outside of us: texts, numbers and UUIDs that stay when titles, times and rooms change.

They follow from what the organiser wrote as ids, and from nothing else: no clock, no chance. Where
an entry came from another system with a number or a UUID of its own, it keeps it.
"""

from collections.abc import Iterable
from hashlib import sha256
from uuid import NAMESPACE_URL, UUID, uuid5

from confsched.patterns import pattern
from confsched.reading import Mapping, Origin, Value
from confsched.schedule.schedule import Schedule

_NO_DOMAIN = "invalid"  # a domain that is nobody's (RFC 2606 §2)
_MOST = 2**31 - 1  # what a program can count on that keeps numbers in 32 bits
_NUMBER = pattern(r"[1-9][0-9]{0,8}")
_CODE = pattern(r"(?![0-9]+$)[0-9A-Z]{6}")  # of letters and digits, or of letters


def uid(schedule: Schedule, identifier: str) -> str:
    """A text for an entry that is the world's only: id, conference and domain."""
    return f"{identifier}{domain_of(schedule)}"


def domain_of(schedule: Schedule) -> str:
    """How all these texts of a conference end."""
    return f"@{schedule.id}.{schedule.domain or _NO_DOMAIN}"


def numbers(ids: Iterable[str]) -> dict[str, int]:
    """A positive number below 2³¹ for each id: the id itself where it is one, else a digest.

    Two ids that come to the same number are told apart in the order of the alphabet, so that the
    order of a file does not matter.
    """
    wanted = sorted(set(ids))
    found = {one: int(one) for one in wanted if _NUMBER.fullmatch(one)}
    taken = set(found.values())
    for one in wanted:
        if one not in found:
            found[one] = _free(one, taken)
            taken.add(found[one])
    return found


def _free(identifier: str, taken: set[int]) -> int:
    turn = 0
    while (number := _digest(identifier, turn)) in taken:
        turn += 1
    return number


def _digest(identifier: str, turn: int) -> int:
    digest = sha256(f"{turn}:{identifier}".encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:8]) % _MOST + 1


class Guids:
    """A UUID for each entry: the one that it came with, else one that follows from its id."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self._taken: set[str] = set()

    def claim(self, section: str, identifier: str, origin: Origin | None) -> str:
        """The UUID of an entry of a section; nobody else gets it."""
        name = uid(self._schedule, f"{section}/{identifier}")
        wanted = _uuid(brought(origin, "guid"))
        if wanted is None or wanted in self._taken:
            wanted = str(uuid5(NAMESPACE_URL, name.encode("utf-8", "replace").decode()))
        self._taken.add(wanted)
        return wanted


class Codes:
    """The code of pretalx that an entry came with: in its `extra`, or as its id; each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def claim(self, identifier: str, origin: Origin | None) -> str | None:
        """The code of an entry, None for one without; nobody else gets it."""
        kept = brought(origin, "code")
        code = kept if isinstance(kept, str) else identifier
        if code in self._taken or not _CODE.fullmatch(code):
            return None
        self._taken.add(code)
        return code


def _uuid(written: Value) -> str | None:
    """A UUID as it is written everywhere; None for any other text."""
    try:
        return str(UUID(written)) if isinstance(written, str) else None
    except ValueError:
        return None


def brought(origin: Origin | None, name: str) -> Value:
    """What is kept under a name in `extra`; None for nothing, and for what was never written."""
    extra = origin.mapping.get("extra") if origin else None
    return extra.get(name) if isinstance(extra, Mapping) else None
