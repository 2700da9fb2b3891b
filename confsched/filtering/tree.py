"""A filter as a tree: comparisons, joined with and, or and not."""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from confsched.patterns import pattern

NONE: Final = "none"
KEYWORDS: Final = frozenset(("and", "or", "not", "in", NONE))
_PLAIN: Final = pattern(r"[\w.:/@+*-]+(?: [\w.:/@+*-]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A part of a comparison without its quotes, and where it stands in the text.

    `is_none` says that it is the bare word for having no value.
    """

    text: str
    is_none: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A field and what it is held against: one value, or those of a list after `in`."""

    name: Word
    operator: Word
    values: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What holds where its part does not."""

    part: "Tree"


@dataclass(frozen=True, slots=True)
class All:
    """What holds where all of two parts or more do."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """What holds where one of two parts or more does."""

    parts: tuple["Tree", ...]


Tree: TypeAlias = Comparison | Not | All | Any


def text_of(tree: Tree) -> str:
    """The filter that a tree is read from, in one way of writing it."""
    match tree:
        case Comparison(name, operator, values):
            listed = ", ".join(map(value_text, values))
            told = f"({listed})" if operator.text.endswith("in") else listed
            return f"{name.text} {operator.text} {told}"
        case Not(part):
            return f"not {_within(part)}"
        case All(parts):
            return " and ".join(map(_within, parts))
        case Any(parts):
            return " or ".join(map(_within, parts))


def value_text(word: Word) -> str:
    """A value as it has to be written, in quotes where it would be read as something else."""
    if word.is_none or _is_plain(word.text):
        return word.text
    escaped = word.text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _within(tree: Tree) -> str:
    """A part of something larger: in parentheses unless it is one comparison or its negation."""
    text = text_of(tree)
    return text if isinstance(tree, Comparison | Not) else f"({text})"


def _is_plain(text: str) -> bool:
    """Whether a text is the same without quotes."""
    words = text.casefold().split(" ")
    return _PLAIN.fullmatch(text) is not None and KEYWORDS.isdisjoint(words)
