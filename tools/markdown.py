"""Pieces of Markdown: tables, and headings moved down a level."""

from collections.abc import Iterable, Sequence

_FENCE = "```"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Draw a table; its cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def code(text: str) -> str:
    """Set a text as it is typed."""
    return f"`{text}`"


def demoted(page: str) -> str:
    """Move each heading a level down; what looks like one in a block of code stays."""
    lines = []
    fenced = False
    for line in page.splitlines():
        fenced ^= line.startswith(_FENCE)
        lines.append(f"#{line}" if line.startswith("#") and not fenced else line)
    return "\n".join(lines)


def joined(words: Sequence[str]) -> str:
    """List words in a sentence: `a, b and c`."""
    return " and ".join([", ".join(words[:-1]), *words[-1:]] if words[1:] else words)
