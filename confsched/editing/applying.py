"""Making edits in a text."""

from collections.abc import Iterable

from confsched.findings import Edit


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
