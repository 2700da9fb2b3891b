"""Values as lines of YAML that people like to edit, and that read as exactly these values.

A text gets quotes only where it needs them. One of several lines stands as it is behind a `|`, a
long one is folded behind a `>`; what neither can hold is put into double quotes.
"""

from collections.abc import Iterable, Iterator, Mapping

from confsched.editing.scalars import Plain, Where, entry, key, scalar, written
from confsched.patterns import pattern

WIDTH = 88
_STEP = "  "
_LEAST = 40  # columns of a folded text, however deep it stands
# lines of printable characters, none with the line breaks of YAML 1.1; a tab may stand inside
_LINES = pattern(
    "[\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*"
)
_ONE_SPACE = pattern(r"(?<=[^ \t]) (?=[^ \t])")
_INDENTED = pattern(r"^[ \t]", 8)  # MULTILINE


def entry_lines(name: str, value: Plain, indent: str = "", *, flow: bool = True) -> list[str]:
    """A key and its value as lines, in brackets where that fits on one line and may be."""
    head = f"{indent}{key(name, Where.BLOCK)}:"
    if isinstance(value, str):
        return _text(head, value, indent)
    if not value or (flow and _is_flat(value)):
        line = f"{indent}{entry(name, value, Where.BLOCK)}"
        if not value or len(line) <= WIDTH:
            return [line]
    if isinstance(value, Mapping):
        return [head, *mapping_lines(value, indent + _STEP)]
    return [head, *_items(value, indent + _STEP)]


def mapping_lines(values: Mapping[str, Plain], indent: str = "", *, flow: bool = True) -> list[str]:
    """The entries of a mapping as lines."""
    return [
        line
        for name, value in values.items()
        for line in entry_lines(name, value, indent, flow=flow)
    ]


def _items(values: Iterable[Plain], indent: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping) and value:
            first, *others = mapping_lines(value, indent + _STEP)
            yield f"{indent}- {first.lstrip(' ')}"
            yield from others
        elif isinstance(value, str):
            yield from _text(f"{indent}-", value, indent)
        else:
            yield f"{indent}- {written(value)}"


def _text(head: str, text: str, indent: str) -> list[str]:
    """A text behind its key or dash."""
    line = f"{head} {scalar(text, '', Where.BLOCK)}"
    if (len(line) <= WIDTH and "\n" not in text) or not _fits_a_block(text):
        return [line]
    chomp = "" if text.endswith("\n") else "-"
    inner = indent + _STEP
    parts = text.removesuffix("\n").split("\n")
    columns = max(WIDTH - len(inner), _LEAST)
    if _INDENTED.search(text) or all(len(part) <= columns for part in parts):
        return [f"{head} |{chomp}", *(f"{inner}{part}" if part else "" for part in parts)]
    return [f"{head} >{chomp}", *_folded(parts, inner, columns)]


def _fits_a_block(text: str) -> bool:
    """Whether it can stand behind a `|` without a word about its indentation or its end."""
    if text[:1] in (" ", "\t", "\n", "") or text.endswith(("\n\n", " ", "\t")):
        return False
    return " \n" not in text and "\t\n" not in text and _LINES.fullmatch(text) is not None


def _folded(parts: Iterable[str], indent: str, columns: int) -> Iterator[str]:
    """Each line of a text in lines of so many columns, an empty one between it and the next."""
    for number, part in enumerate(parts):
        if number:
            yield ""
        if part:
            yield from (f"{indent}{line}" for line in _wrapped(part, columns))


def _wrapped(part: str, columns: int) -> Iterator[str]:
    """Lines that come to the same with one space between them: two spaces stay within a line."""
    line = ""
    for word in _ONE_SPACE.split(part):
        if line and len(line) + 1 + len(word) > columns:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _is_flat(value: Plain) -> bool:
    """Whether nothing in it is deeper than a list, or has several lines."""
    parts = value.values() if isinstance(value, Mapping) else value
    return all("\n" not in part if isinstance(part, str) else not _nested(part) for part in parts)


def _nested(value: Plain) -> bool:
    parts = value.values() if isinstance(value, Mapping) else value
    return not all(isinstance(part, str) and "\n" not in part for part in parts)


def ends_in_break(value: Plain) -> bool:
    """Whether the last text in a value ends in a line break, which must stand behind it then."""
    while not isinstance(value, str):
        parts = list(value.values() if isinstance(value, Mapping) else value)
        if not parts:
            return False
        value = parts[-1]
    return value.endswith("\n")
