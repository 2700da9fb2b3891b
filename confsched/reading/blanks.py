"""Long runs of blanks in a file, which say nothing: what looks between blanks goes through each."""

from confsched.patterns import pattern
from confsched.reading.tree import Document, Mapping, Sequence

_MOST = 400  # in a run: nobody writes as many
_SIGNS = (" ", "\t", "\n", "\r\n", "\\n", "\\r\\n", "\\t", "\xa0", "\u3000", "\u2028", " \n")
_RUNS = tuple(48 * sign for sign in _SIGNS)  # by which one is found before values are looked at
_BYTES = tuple(run.encode() for run in _RUNS)
_RUN = pattern(rf"(\s{{{_MOST}}})\s+")


def without_long_blanks(document: Document) -> Document:
    """A document in whose texts no run of blanks is longer than anybody writes it."""
    raw = document.source.raw or document.source.text  # the latter of a workbook
    held = (one in raw for one in _RUNS) if isinstance(raw, str) else (one in raw for one in _BYTES)
    open_ones, seen = [*document.roots] if any(held) else [], {id(None)}  # some are shared
    while open_ones:
        one = open_ones.pop()
        if isinstance(one, str) or id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, Mapping):
            one.update({key: short(text) for key, text in one.items() if isinstance(text, str)})
            open_ones += one.values()
        elif isinstance(one, Sequence):
            one[:] = [short(item) if isinstance(item, str) else item for item in one]
            open_ones += one
    return document


def short(text: str) -> str:
    """A text in which no run of blanks is longer than anybody writes it."""
    return _RUN.sub(r"\1", text) if len(text) > _MOST else text
