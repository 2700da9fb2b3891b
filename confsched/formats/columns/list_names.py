"""Which section a list among others is, by its name."""

from functools import lru_cache

from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SECTIONS
from confsched.patterns import pattern

# what a list is called besides its section
_ADJECTIVES = pattern(
    r"\b(?:(?:all|accepted|confirmed|final|list of|our|draft|export|exported|full|the|fixed|main"
    r"|social|scientific|technical"
    r"|liste (?:der|des)|alle|lista de) ?|(?: ?(?:list|final|draft|export|v?\d+(?!\d)))+$)"
)


@lru_cache(maxsize=1024)
def section_of(name: str) -> str:
    """The section that a list of this name is; empty where the name says nothing.

    `Accepted Speakers` and `Sessions 2030 (final)` are called so as well.
    """
    plain = compared(name)
    found = _section(plain)
    return found or _section(_ADJECTIVES.sub("", plain).strip())


def _section(plain: str) -> str:
    return next((section for section, names in SECTIONS.items() if plain in names), "")
