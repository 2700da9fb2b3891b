"""What somebody says about several sources that become one conference."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import PurePath
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.text.nearest import did_you_mean, nearest


class Settle(StrEnum):
    """Whose value counts where both sides changed the same."""

    OURS = "ours"
    THEIRS = "theirs"


def settle_of(text: str) -> Settle:
    """The side that a word names; raises ConfschedError."""
    if text not in Settle.__members__.values():
        raise ConfschedError(f"{text!r} is no side", f"use one of {', '.join(Settle)}")
    return Settle(text)


class Pair(NamedTuple):
    """`OLD=NEW` as it was given.

    What is `kept` from an earlier import may be about what is no longer there.
    """

    old: str
    new: str
    kept: bool = False


class Choices(NamedTuple):
    """`prefixes` stand before the names of each source's rooms, in the order of the sources."""

    prefixes: tuple[str, ...] = ()
    rooms: tuple[Pair, ...] = ()
    people: tuple[Pair, ...] = ()
    everybody: bool = False


def pairs_of(option: str, texts: Sequence[str]) -> dict[str, str]:
    """The pairs that an option was given; raises ConfschedError."""
    parts = [[part.strip() for part in text.partition("=")] for text in texts]
    for part, text in zip(parts, texts, strict=True):
        if not all(part):
            raise ConfschedError(f"{text!r} is no pair", f"write {option} 'OLD=NEW'")
    return told_of(option, ((old, new) for old, _, new in parts))


def told_of(option: str, pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What an option says of each; raises ConfschedError where that are two things."""
    told: dict[str, str] = {}
    for one, what in pairs:
        if told.setdefault(one, what) != what:
            message = f"{option} says two things of {one!r}: {told[one]!r} and {what!r}"
            raise ConfschedError(message, "say one of them")
    return told


def since(before: Iterable[Sequence[str]], pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """What was said at the last import and is not said anew, and what is said now."""
    said = [(str(old), str(new)) for old, new in before]
    anew = {pair.old: pair.new for pair in pairs}
    known = {new for _, new in said}
    return (
        *(Pair(old, anew.get(new, new), kept=True) for old, new in said if old not in anew),
        *(pair._replace(kept=pair.old in known) for pair in pairs),
    )


def followed(pairs: Iterable[Pair], anew: Mapping[str, str]) -> Iterator[Pair]:
    """The pairs of ids by what these have become."""
    for old, new, kept in pairs:
        yield Pair(anew.get(old, old), anew.get(new, new), kept)


def prefixes_of(
    texts: Iterable[str], sources: Sequence[Sequence[str]], before: Sequence[str] = ()
) -> tuple[str, ...]:
    """A prefix for each source: `SRC=PREFIX` for one that is named, the others in their order.

    Where all are named, the other sources keep those of `before`.
    """
    found: dict[int, str] = {}
    plain: list[str] = []
    for text in texts:
        name, equals, prefix = text.partition("=")
        number = _numbered(name, sources) if equals else None
        if equals and number is None:
            known = [PurePath(one).name for names in sources for one in names]
            near = did_you_mean(nearest(name, known, most=1))
            raise ConfschedError(
                f"{name!r} is none of the sources{near}", "write --room-prefix 'SRC=PREFIX'"
            )
        if number is None:
            plain.append(text)
        else:
            found[number] = prefix
    free = [number for number in range(len(sources)) if number not in found]
    if len(plain) > len(free):
        message = f"there are more prefixes than sources: {len(sources)}"
        raise ConfschedError(message, "give one for each source, in their order")
    kept = dict(enumerate(prefixes_of(before, sources))) if before and not plain else {}
    found = {**kept, **found, **dict(zip(free, plain, strict=False))}
    return tuple(found.get(number, "") for number in range(len(sources)))


def said_again(prefixes: Sequence[str], sources: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The prefixes of sources as they can be said again, wherever the sources then are."""
    if not any(prefixes):
        return ()
    return tuple(
        f"{PurePath(names[0]).name}={prefix}" if "=" in prefix else prefix
        for names, prefix in zip(sources, prefixes, strict=True)
    )


def _numbered(name: str, sources: Sequence[Sequence[str]]) -> int | None:
    for number, names in enumerate(sources):
        for one in names:
            if name in (one, PurePath(one).name, PurePath(one).stem):
                return number
    return None
