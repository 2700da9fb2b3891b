"""Lines of a text, and edits that put something in or take something out."""

from confsched.findings import Edit
from confsched.patterns import pattern
from confsched.source import Source, Span

BREAK = "\r\n|\r(?!\n)|[\n\x85\u2028\u2029]"  # those of YAML 1.1, which the parser goes by
IN_LINE = "[^\n\r\x85\u2028\u2029]"
_BREAK = pattern(BREAK)
_IDLE = pattern(f"[ \t]*(?:#{IN_LINE}*)?")


def line_start(text: str, offset: int) -> int:
    """Where the line of an offset begins."""
    while offset > 0 and _BREAK.match(text, offset - 1) is None:
        offset -= 1
    return offset


def line_end(text: str, offset: int) -> int:
    """Where the line of an offset ends, before its line break."""
    found = _BREAK.search(text, offset)
    return found.start() if found else len(text)


def next_line(text: str, offset: int) -> int:
    """Where the line after that of an offset begins; the end of the text if there is none."""
    found = _BREAK.search(text, offset)
    return found.end() if found else len(text)


def margin(text: str, offset: int) -> str:
    """What stands before an offset on its line."""
    return text[line_start(text, offset) : offset]


def line_break(text: str, offset: int) -> str:
    """The line break that ends the line of an offset, else one as the text has them."""
    found = _BREAK.search(text, offset) or _BREAK.search(text)
    return found[0] if found and found[0] in ("\r\n", "\r") else "\n"


def line_break_before(text: str, start: int) -> str:
    """The line break that a line comes after."""
    return "\r\n" if text.endswith("\r\n", 0, start) else text[start - 1 : start]


def is_idle(text: str) -> bool:
    """Whether a part of a line is nothing but blanks and a comment."""
    return _IDLE.fullmatch(text) is not None


def replaced(source: Source, start: int, end: int, text: str) -> Edit:
    """Put a text where another stands."""
    return Edit(Span(source, start, end), text)


def inserted(source: Source, offset: int, text: str) -> Edit:
    """Put a text between two others."""
    return replaced(source, offset, offset, text)


def removed(source: Source, start: int, end: int) -> Edit:
    """Take a text out."""
    return replaced(source, start, end, "")


def without_lines(source: Source, start: int, end: int) -> Edit:
    """Take out every line from one offset to another, each as a whole."""
    text = source.text
    first, after = line_start(text, start), next_line(text, end)
    if after == len(text) and line_end(text, end) == after and first > 0:
        first -= len(line_break_before(text, first))  # the last line has no break of its own
    return removed(source, first, after)
