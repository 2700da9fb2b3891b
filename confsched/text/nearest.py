"""Which known name somebody probably meant."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from confsched.patterns import pattern

_DIGITS = pattern(r"\d+")
_WORD = pattern(r"[^\W_]+")
_MOST = 2  # names that share a word
_LONG_ENOUGH = 3  # letters of a word that tells more than an initial does


def nearest(
    name: str, known: Iterable[str], most: int = 3, *, alike: float = 0.7
) -> tuple[str, ...]:
    """The known names that look most like a name, best first; letter case does not count.

    `alike` is how much they have to, between 0 and 1. One that differs in nothing else is alone.
    """
    return _nearest(name.casefold(), tuple(known), most, alike)


@lru_cache(maxsize=4096)
def _nearest(name: str, known: tuple[str, ...], most: int, alike: float) -> tuple[str, ...]:
    from difflib import get_close_matches  # noqa: PLC0415 -- for mistakes only

    folded: dict[str, str] = {}
    for candidate in known:
        # far longer or shorter names cannot be alike: most of a long list is left out cheaply
        if abs(len(candidate) - len(name)) <= max(3, len(name) // 2):
            folded.setdefault(candidate.casefold(), candidate)
    if name in folded:
        return (folded[name],)
    if turned := [folded[one] for one in folded if _is_turned(name, one)]:
        return tuple(turned[:most])
    others = [one for one in folded if not _is_another(name, one)]
    return tuple(folded[match] for match in get_close_matches(name, others, n=most, cutoff=alike))


def with_its_words(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The one or two known names that have all words of a name or an address: `Okafor, Priya`."""
    words = set(_WORD.findall(name.casefold().partition("@")[0]))
    if max(map(len, words), default=0) < _LONG_ENOUGH:
        return ()
    found = [one for one in known if words <= set(_WORD.findall(one.casefold()))]
    return tuple(found) if len(found) <= _MOST else ()


def within(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The only known name of several words all of which stand in a name: `Professor Ada Sample`."""
    words = set(_WORD.findall(name.casefold()))
    parts = ((one, set(_WORD.findall(one.casefold()))) for one in known)
    found = [one for one, each in parts if len(each) > 1 and each < words]
    return tuple(found) if len(found) == 1 else ()


def with_same_words(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The only known name that has the words of a name in another order: `Sample, Ada`."""
    words = sorted(_WORD.findall(name.casefold()))
    found = [one for one in known if sorted(_WORD.findall(one.casefold())) == words]
    return tuple(found) if len(found) == 1 < len(words) else ()


def _is_another(name: str, other: str) -> bool:
    """Whether another number is all that differs, as of `hall-1` and `Hall 2`: no slip is that."""
    if name.isdecimal() and other.isdecimal():
        return True
    numbers = _DIGITS.findall(name), _DIGITS.findall(other)
    return len(name) == len(other) and numbers[0] != numbers[1] and _bare(name) == _bare(other)


def _bare(name: str) -> str:
    """The letters of a name, and where others and digits stand."""
    return "".join("0" if c.isdecimal() else c if c.isalpha() else "-" for c in name)


def _is_turned(name: str, other: str) -> bool:
    """Whether two letters side by side have changed places, which short words hide well."""
    if len(name) != len(other):
        return False
    differing = [i for i, letter in enumerate(name) if letter != other[i]]
    one, two = differing[0], differing[-1]
    return len(differing) == two - one + 1 == 2 and name[one] + name[two] == other[two] + other[one]


def did_you_mean(names: Sequence[str]) -> str:
    """The end of a sentence that offers names; empty without any."""
    quoted = [repr(name) for name in names]
    if not quoted:
        return ""
    if len(quoted) == 1:
        return f"; did you mean {quoted[0]}?"
    return f"; did you mean {', '.join(quoted[:-1])} or {quoted[-1]}?"
