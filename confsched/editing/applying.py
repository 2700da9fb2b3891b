"""Making edits in a text, and what cannot be edited."""

from collections.abc import Iterable

from confsched.errors import ConfschedError
from confsched.findings import Edit
from confsched.source import Source


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Make all edits in the text whose places they have; at one place in the order given.

    Raises ValueError where two of them want to replace the same characters.
    """
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda one: (one.span.start, one.span.end)):
        if edit.span.start < done or edit.span.end > len(text):
            raise ValueError(f"two edits overlap at {edit.span}")
        pieces += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join([*pieces, text[done:]])


def patch(name: str, before: str, after: str) -> str:
    """The change of a file's text as `git diff` shows it; nothing where there is none."""
    from difflib import unified_diff  # noqa: PLC0415 -- for those who want to see it

    old, new = _called("a", name), _called("b", name)
    lines = unified_diff(_lines(before), _lines(after), old, new, lineterm="")
    return "".join(f"{line}\n" for line in lines)


def _called(side: str, name: str) -> str:
    """The name of a file in a patch; one outside of this folder is no part of a repository here.

    A tab ends a name with a blank in it.
    """
    name = name.removeprefix("./")
    is_elsewhere = name.startswith(("/", "../", "<")) or name[1:2] == ":"
    called = name if is_elsewhere else f"{side}/{name}"
    return f"{called}\t" if " " in name else called


def _lines(text: str) -> list[str]:
    """Lines as patches count them, without breaks; a last one that lacks its break says so."""
    *lines, rest = text.split("\n")
    return [*lines, f"{rest}\n\\ No newline at end of file"] if rest else lines


class EditError(ConfschedError):
    """A change that cannot be made in this file without changing something else as well."""


def refuse_foreign(source: Source) -> None:
    """Raise EditError for a file that is in another system's format: it is read only."""
    if source.foreign:
        message = f"{source.name!r} is a file of another system: {source.foreign}"
        raise EditError(message, "make files of your own of it: confsched import")
