"""A plain text as a page: its lines with what bullets, headings and tabs say."""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind, Line, Page
from confsched.source import Source

_BULLET = pattern(r"([ \t]*)(?:[-*+•‣◦▪●○–—·»›▸►✓➤]|o(?=\t))[ \t]+(?=\S)")
_HEADING = pattern(r"[ \t]*(#{1,6})[ \t]+")
_RULE = pattern(r"\s*[-=_*~#+|•–—.]{1,400}\s*")


def plain_page(source: Source) -> Page:
    """The page that a plain text is."""
    return Page(source, tuple(_lines(source.text)))


def _lines(text: str) -> Iterator[Line]:
    start, gap = 0, 0
    for raw in text.splitlines(keepends=True):
        if raw.strip():
            yield _line(raw, start, gap)
            gap = 0
        else:
            gap += 1
        start += len(raw)


def _line(raw: str, start: int, gap: int) -> Line:
    kind, level, skipped = Kind.PLAIN, 0, len(raw) - len(raw.lstrip())
    if _RULE.fullmatch(raw):
        kind = Kind.RULE
    elif heading := _HEADING.match(raw):
        kind, level, skipped = Kind.HEADING, len(heading[1]), heading.end()
    elif bullet := _BULLET.match(raw):
        kind, level, skipped = Kind.ITEM, len(bullet[1].expandtabs()) // 2, bullet.end()
    text = raw[skipped:].rstrip()
    return Line(text, start + skipped, start + skipped + len(text), kind, level, gap)
