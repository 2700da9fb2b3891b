"""A plain text as a page: what Markdown, reStructuredText, wikis and e-mail mean by their marks.

A mark that is no text is no line: borders of tables, rules below headings, directives, the head of
an e-mail but for its subject.
"""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.columns import (
    aligned,
    aligned_lines,
    bar_lines,
    bars_end,
    begins_bars,
    begins_simple,
    simple_end,
    simple_lines,
    tab_lines,
    tabbed,
)
from confsched.reading.programme_text.front_ends.directives import (
    begins_directive,
    directive_end,
    directive_lines,
)
from confsched.reading.programme_text.front_ends.grid import begins_grid, grid_end, grid_lines
from confsched.reading.programme_text.front_ends.hidden import without_hidden
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.front_ends.latex import without_latex
from confsched.reading.programme_text.front_ends.mail import (
    body_of,
    day_sent,
    day_told,
    letter_in,
    mail_subject,
)
from confsched.reading.programme_text.front_ends.raw import (
    Raw,
    raw_lines,
    with_whole_links,
    without_quotes,
)
from confsched.reading.programme_text.front_ends.rooms_apart import with_rooms_apart
from confsched.reading.programme_text.front_ends.side_columns import side_lines, sides
from confsched.reading.programme_text.front_ends.slashed import (
    with_barred_grids,
    with_choices,
    with_dots_as_bars,
    with_slashed_rows,
)
from confsched.reading.programme_text.front_ends.whole_rows import (
    with_cells_alone,
    with_fenced_rows,
    with_single_bars,
    with_whole_bars,
    with_whole_rows,
)
from confsched.reading.programme_text.page import ELSEWHERE, Cell, Kind, Line, Page
from confsched.source import Source

BULLET = pattern(
    r"[ \t]*(?:(?:[-*+–—·»:]|\*{2,6}|o(?=\t| (?:[A-Z][\w.,]+ ){2})|->|=>)[ \t]+"
    r"|[•‣◦▪●○■□▸►▶➤✓✔→⁃∙❖◆⮚➢\uf0a7\uf0b7][ \t]*"
    r"|:(?=\d{1,2}[:.hH]\d\d))(?=\S)"  # a field of reStructuredText: `:9.00: Boats`
    r"(?:\[[ xX]\][ \t]+)?"
)
# of Markdown and AsciiDoc, and `h2. ` of Textile and Jira
_HASHES = pattern(
    r"[ \t]{0,3}(#{1,6}|={1,6}(?=[ \t]+[^\s\"=]))(?:[ \t]+(?=\S)|(?=[^\W\d_]))"
    r"|h([1-6])\.[ \t]+(?=\S)"
)
_WIKI_HEAD = pattern(r"(={1,6})[ \t]*(\S.{0,300}?)[ \t]*\1")
# boxes and tabs of MkDocs, which are called what stands in quotes
_BOX = pattern(
    r"[ \t]*(?:!!!|\?\?\?\+?|===[+!]?)[ \t]+(?:[\w-]+[ \t]+){0,4}\"([^\"]{1,300})\"[ \t]*"
)
_BOX_LEVEL = 6
# `*** Made Days ***`, `~~ Made Days ~~`, `>>> Made Days <<<`
_ADORNED = pattern(r"[ \t]*([*~+•-]{2,10}|>{2,10})[ \t]+(\S.{1,120}?\S)[ \t]+(?:\1|<{2,10})[ \t]*")
_RULE = pattern(r"\s*(?:[-=_*~#+•–—.·─━═^\"'`<>][ \t]?){1,400}\s*")
_UNDERLINE = pattern(r"([-=~^\"'`#*+_:.─━═])\1{2,400}")
_FENCE = pattern(r"[ \t]*(?:```|~~~)[\w-]{0,20}")
_DIRECTIVE = pattern(r"[ \t]*(?:\.\.(?:[ \t]|$)|__[ \t]+\S|:[a-z][\w-]{0,30}:(?:[ \t]|$))")
# a text among data, and in reStructuredText one that is defined and where it is named
_OPENS = pattern(r"( *(?:- +)*)[\w-]{1,40}:[ \t]+[|>][+-]?\s*")
_DEFINED = pattern(r"(?m)^[ \t]{0,12}\.\.[ \t]\|(\w[\w .-]{0,40})\|[ \t]+replace::[ \t]*(\S.*)$")
_NAMED = pattern(r"\|(\w[\w .-]{0,40})\|_{0,2}")
_ORG = pattern(r"#\+[A-Za-z]\w*:(?:[ \t]|$)")  # `#+OPTIONS: toc:nil`
_ORG_SAID = pattern(r"(?i)(#)\+(?:title|subtitle|date):[ \t]+(?=\S)")
_MACRO = pattern(r"[ \t]*(?:\{\{|\{%|<!--|<a name)")
_IS_RST = pattern(
    r"(?m)^[ \t]{0,12}\.\. \S|`_[_\s.,)|]|:[a-z]{3,12}:`[^\s`]|^[ \t]{0,12}\+[-=]{3,}[-=+]*\+\s*$"
)
_SHORTEST = 3  # characters of a rule that underlines a heading
_LONG = 200  # characters: no heading is longer


def plain_page(source: Source) -> Page:
    """The page that a plain text is."""
    text = without_latex(without_hidden(source.text))
    letter = letter_in(text)
    above, below = _beside(text[: letter.start], 0), _beside(text[letter.end :], letter.end)
    text = letter.alone(text)
    subject = list(mail_subject(text))
    begin = body_of(text)
    raws = list(raw_lines(text[begin:], begin)) or list(_texts_among(text[:begin]))
    raws = without_quotes(raws)
    barred = with_barred_grids(with_slashed_rows(list(with_whole_links(raws))))
    raws = list(with_rooms_apart(with_choices(barred)))
    rst = _IS_RST.search(text) is not None
    lines = list(_Reader(raws, rst=rst).lines())
    told = (*subject, *day_told(text), *(_substituted(lines, text) if rst else lines))
    return Page(source, (*above, *told, *below), sent=day_sent(text) or letter.sent)


def _beside(text: str, offset: int) -> list[Line]:
    """The lines of what stands beside the letter that has the programme."""
    return [one._replace(called=ELSEWHERE) for one in lines_of(list(raw_lines(text, offset)))]


def lines_of(raws: Sequence[Raw]) -> list[Line]:
    """The lines of a text that stands in something else."""
    return list(_Reader(raws, rst=False).lines())


class _Reader:
    """Goes through the lines of a text, block by block."""

    def __init__(self, raws: Sequence[Raw], *, rst: bool) -> None:
        fenced = with_fenced_rows(with_single_bars(with_dots_as_bars(raws)))
        raws = with_cells_alone(with_whole_bars(with_whole_rows(fenced)))
        self.raws = raws
        self.rst = rst
        self.rows = tabbed(raws)
        self.tables = max(self.rows.values(), default=0)
        self.styles: dict[str, int] = {}  # of underlined headings: their levels
        self.aligned_until = 0

    def lines(self) -> Iterator[Line]:
        at = 0
        while at < len(self.raws):
            lines, at = self.block(at)
            yield from (line for line in lines if line.text)

    def block(self, at: int) -> tuple[Iterator[Line], int]:
        """The lines of the block that begins at a line, and the line after it."""
        raw = self.raws[at]
        if at in self.rows:
            return tab_lines(raw, self.rows[at]), at + 1
        first = raw.text.lstrip()[:1]
        if first in "+|=." or "|" in raw.text:
            found = self.table(at)
            if found is not None:
                return found
        if "   " in raw.text and (found := self.sides(at)) is not None:
            return found
        if "   " in raw.text and at >= self.aligned_until:
            end, columns = aligned(self.raws, at)
            self.aligned_until = max(end, at + 1)
            if columns:
                return aligned_lines(self.raws[at:end], columns, self.next_table()), end
        return self.heading(at) or self.line(at)

    def sides(self, at: int) -> tuple[Iterator[Line], int] | None:
        end, found = sides(self.raws, at)
        return (side_lines(found, self.next_table()), end) if found is not None else None

    def next_table(self) -> int:
        self.tables += 1
        return self.tables

    def table(self, at: int) -> tuple[Iterator[Line], int] | None:
        for begins, ends, read in _TABLES:
            if begins(self.raws, at):
                end = ends(self.raws, at)
                if end - at > 1 or read is not simple_lines:
                    return read(self.raws[at:end], self.next_table()), end
        return None

    def heading(self, at: int) -> tuple[Iterator[Line], int] | None:
        """A heading that is underlined, or has a rule above it as well."""
        if _is_underline(self.raws, at + 1, self.raws[at]):
            mark = self.raws[at + 1].text.strip()[0]
            return iter((self.titled(at, mark),)), at + 2
        over = at + 2 < len(self.raws) and _UNDERLINE.fullmatch(self.raws[at].text.strip())
        if over and self.raws[at + 2].text.strip() == self.raws[at].text.strip():
            mark = self.raws[at].text.strip()[0]
            if _is_underline(self.raws, at + 2, self.raws[at + 1]):
                return iter((self.titled(at + 1, mark * 2),)), at + 3
        return None

    def titled(self, at: int, mark: str) -> Line:
        level = self.styles.setdefault(mark, min(len(self.styles) + 1, 6))
        return _line(self.raws[at], 0, Kind.HEADING, level, rst=self.rst)

    def line(self, at: int) -> tuple[Iterator[Line], int]:
        raw = self.raws[at]
        if self.is_markup(raw.text):
            return iter(()), at + 1
        return iter((self.plain(raw),)), at + 1

    def is_markup(self, text: str) -> bool:
        """Whether it says something to a program and nothing to a reader."""
        told = _FENCE.fullmatch(text) or _MACRO.match(text)
        org = _ORG.match(text) is not None and _ORG_SAID.match(text) is None
        return bool(told or org or (self.rst and _DIRECTIVE.match(text)))

    def plain(self, raw: Raw) -> Line:
        if _RULE.fullmatch(raw.text):
            return _line(raw, 0, Kind.RULE, 0)
        if wiki := _WIKI_HEAD.fullmatch(raw.text.strip()):
            skipped = raw.text.index(wiki[2])
            cut = raw._replace(text=raw.text[: skipped + len(wiki[2])])
            return _line(cut, skipped, Kind.HEADING, len(wiki[1]))
        if hashes := (_ORG_SAID.match(raw.text) or _HASHES.match(raw.text)):
            cut = raw._replace(text=raw.text.rstrip("# \t"))
            level = len(hashes[1]) if hashes[1] else int(hashes[2])
            return _line(cut, hashes.end(), Kind.HEADING, level)
        if box := _BOX.fullmatch(raw.text):
            cut = raw._replace(text=raw.text[: box.end(1)])
            return _line(cut, box.start(1), Kind.HEADING, _BOX_LEVEL)
        adorned = _ADORNED.fullmatch(raw.text)
        bullet = BULLET.match(raw.text) if adorned is None else None
        if bullet is not None:
            level = raw.indent // 2
            return _line(raw, bullet.end(), Kind.ITEM, level, rst=self.rst)
        start, end = adorned.span(2) if adorned is not None else (0, len(raw.text))
        return _line(raw._replace(text=raw.text[:end]), start, Kind.PLAIN, 0, rst=self.rst)


_TABLES = (
    (begins_grid, grid_end, grid_lines),
    (begins_simple, simple_end, simple_lines),
    (begins_bars, bars_end, bar_lines),
    (begins_directive, directive_end, directive_lines),
)


def _line(raw: Raw, skipped: int, kind: Kind, level: int, *, rst: bool = False) -> Line:
    """A line from a character on."""
    inner = raw.text[skipped:]
    skipped += len(inner) - len(inner.lstrip())
    words = words_of(inner, rst=rst) if kind is not Kind.RULE else None
    text = " ".join(words.text.split("\n")) if words else inner.strip()
    bold = bool(words and words.bold)
    return Line(text, raw.start + skipped, raw.end, kind, level, raw.gap, bold=bold)


def _is_underline(raws: Sequence[Raw], at: int, above: Raw) -> bool:
    """Whether a line is a rule below a heading: about as long as what stands above it."""
    if at >= len(raws) or raws[at].gap or len(above.text) > _LONG:
        return False
    rule, title = raws[at].text.strip(), above.text.strip()
    if not _UNDERLINE.fullmatch(rule) or _RULE.fullmatch(above.text) or BULLET.match(above.text):
        return False
    return len(rule) >= max(_SHORTEST, len(title) * 3 // 5) and (
        rule[0] in "=-~" or len(rule) <= len(title) + 3
    )


def _texts_among(data: str) -> Iterator[Raw]:
    """The lines of the texts in some data, each without what the text is indented by.

    Sites of blocks (Hugo) keep a page so: `text: |`, and lines that are indented further.
    """
    start, gap = 0, 1
    key: int | None = None  # how far the key of a text is indented
    inner = 0  # how far the text itself is, once a line of it was seen
    for whole in data.splitlines(keepends=True):
        line = whole.rstrip()
        indent = len(line) - len(line.lstrip(" "))
        if line and key is not None and indent > key:
            inner = inner or indent
            skipped = min(inner, indent)
            yield Raw(line[skipped:], start + skipped, gap)
            gap = 0
        elif line:
            opens = _OPENS.fullmatch(whole)
            key, inner, gap = len(opens[1]) if opens else None, 0, 1
        else:
            gap += 1
        start += len(whole)


def _substituted(lines: Sequence[Line], text: str) -> Iterator[Line]:
    """The lines of a text, with what it defines in the place of its names: `|Talk 1|`."""
    texts = {name: words_of(said, rst=True).text for name, said in _DEFINED.findall(text)}

    def replaced(said: str) -> str:
        return _NAMED.sub(lambda match: texts.get(match[1], " "), said) if "|" in said else said

    def with_texts(cell: Cell) -> Cell:
        return cell._replace(text=replaced(cell.text))

    for line in lines:
        text = replaced(line.text)
        if text.strip():
            yield line._replace(text=text, cells=tuple(map(with_texts, line.cells)))
