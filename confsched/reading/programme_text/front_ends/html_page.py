"""An HTML file as a page: what a reader sees of it, without what every page of the site has."""

from html import unescape

from confsched.patterns import pattern
from confsched.reading.front_matter import has_front_matter
from confsched.reading.programme_text.front_ends.called import TIMES, Called, is_drawn
from confsched.reading.programme_text.front_ends.cards import with_times_first
from confsched.reading.programme_text.front_ends.flow import Flow, Typed
from confsched.reading.programme_text.front_ends.hidden import Noise, is_hidden, without_hidden
from confsched.reading.programme_text.front_ends.html_lines import Lines
from confsched.reading.programme_text.front_ends.html_names import (
    BLOCKS,
    CALLED,
    CELLS,
    HEADINGS,
    LISTS,
    OF_CONTENT,
    PARAGRAPHS,
    UNSEEN,
    VOID,
)
from confsched.reading.programme_text.front_ends.html_tables import Grid, grid_columns, grid_span
from confsched.reading.programme_text.front_ends.mail import body_of, mail_subject
from confsched.reading.programme_text.front_ends.microdata import microdata_events
from confsched.reading.programme_text.front_ends.panels import tags_in_place
from confsched.reading.programme_text.front_ends.schema_org import events_in
from confsched.reading.programme_text.front_ends.side_by_side import with_times_again
from confsched.reading.programme_text.front_ends.tabs import day_of, heading, tabs_in
from confsched.reading.programme_text.front_ends.tags import Tag
from confsched.reading.programme_text.page import Event, Kind, Line, Moment, Page
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.source import Source

_ROLES = frozenset(("navigation", "contentinfo", "search", "complementary", "menu", "menubar"))
# what is a block or, in a grid, an item of it
_BLOCK = pattern(r"(?:^|[;\s])(?:display\s*:\s*block\b|grid-(?:column|row|area)\s*:)")
_STRUCK = frozenset(("del", "s", "strike"))
_BOLD = frozenset(("b", "strong", "th"))
_PLACES = {"address": "location"}  # what an element without classes is called by its name
_TIMES = frozenset(("startdate", "enddate"))
_DRAWN, _NEAR = ("data-date", "data-time"), 600  # characters behind, which may say it as well
_MARKDOWN = pattern(
    r"(?m)^ {0,3}(?:#{1,6} +\S|#{2,6}[^\W\d_]"
    r"|[-*] +(?:\*\*\S|\d{1,2}[:.h]\d\d)|\|(?: *:?-{2,}:? *\|){2}"
    r"|\| *\d{1,2}[:.h]\d\d[^\n|]*\|[^\n|]+\|)"
)


def html_page(source: Source) -> Page:
    """The page that an HTML file is."""
    page = _read(source, everything=False)
    if any(any(c.isdigit() for c in line.text) for line in page.lines):
        return page
    return _read(source, everything=True)  # a site that marks all of it as navigation


def _read(source: Source, *, everything: bool) -> Page:
    reader = _Reader(source, everything=everything)
    begin = body_of(source.text) if has_front_matter(source) else 0
    begin = begin if source.text[begin:].strip() else 0  # the page stands among its data
    tags = [*with_times_again(source.text, tags_in_place(source.text))]
    for tag in with_times_first(tags):
        if tag.start >= begin:
            reader.take(tag)
        elif tag.end > begin and not tag.name:
            reader.take(Tag("", tag.inside[begin - tag.start :], begin, tag.end))
    if begin:
        reader.title = reader.title or next(mail_subject(source.text), None)
    reader.flush()
    reader.end_typed()
    while reader.tables:
        reader.end_table()
    events = reader.events or microdata_events(source)
    return Page(source, tuple(reader.titled()), tuple(events))


class _Reader(Lines):
    """Takes tag after tag, and makes lines of what is between them."""

    def __init__(self, source: Source, *, everything: bool) -> None:
        super().__init__(source)
        self.everything = everything
        self.events: list[Event] = []
        self.called = Called()
        self.lists = 0
        self.content = 0  # elements open that hold what the page is about
        self.bold = 0  # elements open
        self.marked_down = _MARKDOWN.search(source.text) is not None
        self.opened = 0  # blocks: outside of all of them there may be Markdown
        self.skipping = ""  # the element that nobody is to see
        self.depth = 0  # how many of that name are open
        self.moment: Moment | None = None
        self.noise = Noise()
        self.grids: list[Grid] = []
        self.tabs = tabs_in(source.text)

    def take(self, tag: Tag) -> None:
        if self.skipping:
            self.skip(tag)
        elif not tag.name:
            self.text(tag)
        elif tag.name[0] == "=":
            self.raw_text(tag)
        elif tag.name[0] == "/":
            self.end(tag.name[1:], tag)
        else:
            self.begin(tag)

    def skip(self, tag: Tag) -> None:
        """Count until the element ends; data in scripts is data wherever it stands."""
        if tag.name == self.skipping:
            self.depth += 1
        elif tag.name == f"/{self.skipping}":
            self.depth -= 1
            if not self.depth:
                self.skipping = ""
        elif tag.name == "=script":
            self.raw_text(tag)

    def text(self, tag: Tag) -> None:
        if self.marked_down and not self.opened and self.typed is None and tag.inside.strip():
            self.typed = Typed()
        if self.typed is not None:
            self.typed.add(without_hidden(tag.inside), tag.start)
            return
        inside = without_hidden(tag.inside)
        said = unescape(inside) if "&" in inside else inside
        if self.called.is_over(said) or self.flow.is_apart(said):
            self.break_line()
        inner = inside.strip()
        start = tag.start + inside.find(inner) if inner else tag.start
        end = start + len(inner)
        self.flow.add(said, start, end, bold=self.bold > 0, called=self.called.field)

    def raw_text(self, tag: Tag) -> None:
        if tag.name == "=title" and self.title is None:
            flow = Flow()
            flow.add(unescape(tag.inside), tag.start, tag.end)
            self.title = flow.line(Kind.HEADING, 1, 0)
        elif tag.name == "=script" and '"@type"' in tag.inside:
            self.events += events_in(self.source, tag.start, tag.end)

    def begin(self, tag: Tag) -> None:
        name = tag.name
        attributes = tag.attributes() if tag.inside else {}
        if name == "br":
            self.break_typed(tag)
            return
        if self.is_unseen(name, attributes):
            self.begin_unseen(tag)
            return
        if name not in BLOCKS and _BLOCK.search(attributes.get("style", "")):
            self.break_line()
        self.in_grid(name, attributes)
        if part := day_of(self.tabs, name, attributes):
            self.begin_part(part, tag)
        if name in BLOCKS:
            if not self.opened:
                self.end_typed()
            self.opened += name not in VOID
            self.flush_before(name)
            self.inside += name not in VOID
            if name != "header" or not (self.content or self.everything):
                self.noise.enter(name, attributes, self.sink)
            self.called.begin_block(name, _called(attributes) or _PLACES.get(name, ""))
            self.block(name, attributes, tag)
            self.draw(_drawn_time(attributes), tag)
        else:
            if self.flow.is_over(self.called.begin(name, _called(attributes))):
                self.break_line()
            self.flow.parted = self.flow.parted or self.flow.ended or name == "img"
        self.content += name in OF_CONTENT
        self.beside += name == "dialog"
        self.bold += name in _BOLD
        self.flow.mark(name, begins=True)
        if name == "a":
            self.flow.link(begins=True)
        self.note_moment(name, attributes, tag)

    def flush_before(self, name: str) -> None:
        """A block begins: a line ends, unless it is a label whose value the block has."""
        field = self.flow.label if name == "div" else ""
        if not field:
            self.flush()
        elif field in TIMES:
            self.flow = Flow()  # `Time:` before a time says nothing

    def draw(self, said: str, tag: Tag) -> None:
        """A line that a style sheet draws before a block, unless that says it itself."""
        start = self.source.text.find(said, tag.start) if said else -1
        if start >= 0 and said not in self.source.text[tag.end : tag.end + _NEAR]:
            self.flow.add(said, start, start + len(said))
            self.break_line()

    def begin_unseen(self, tag: Tag) -> None:
        if tag.name not in _STRUCK:
            self.flush()
        if tag.name not in VOID and not tag.inside.endswith("/"):
            self.skipping, self.depth = tag.name, 1

    def begin_part(self, title: str, tag: Tag) -> None:
        """What a tab shows begins here, and is called like the tab, unless that goes on."""
        if not self.parts or self.parts[-1].text != title:
            self.flush()
            self.parts.append(heading(title, tag.start, tag.end))
            self.sink.append(self.parts[-1])

    def in_grid(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins, which may be a cell of a grid or have one in it."""
        if self.grids and not self.grids[-1].depth:
            self.grid_cell(self.grids[-1], name, grid_span(attributes))
        if self.grids and name not in VOID:
            self.grids[-1].depth += 1
        if name in CALLED and grid_columns(attributes) > 1:
            self.grids.append(Grid(grid_columns(attributes)))

    def grid_cell(self, grid: Grid, name: str, span: int) -> None:
        """A cell of a grid, unless its cells are blocks: these are lines anyway."""
        if name in BLOCKS and not grid.cells:
            grid.columns = 0
        if not grid.columns or name in VOID:
            return
        self.flush()
        if not grid.cells:
            self.begin_table()
        if (table := self.tables.current) is not None:
            if grid.cells % grid.columns == 0:
                table.row()
            table.cell(span)
        grid.cells += span

    def out_of_grid(self) -> None:
        """An element ends."""
        if not self.grids:
            return
        grid = self.grids[-1]
        if grid.depth:
            grid.depth -= 1
            if grid.cells and not grid.depth:
                self.flush()
            return
        self.grids.pop()
        if grid.cells and self.tables:
            self.flush()
            self.end_table()
        if self.grids:
            self.grids[-1].depth -= 1

    def is_unseen(self, name: str, attributes: dict[str, str]) -> bool:
        if name in _STRUCK:
            return True
        if self.everything:
            return False
        if name in UNSEEN or attributes.get("role", "").lower() in _ROLES:
            return True
        if is_drawn(attributes.get("class", "")) or (name not in BLOCKS and is_hidden(attributes)):
            return True
        return name == "footer" and not self.content

    def block(self, name: str, attributes: dict[str, str], tag: Tag) -> None:
        """A block begins."""
        if name in PARAGRAPHS or name in HEADINGS or (name in LISTS and not self.lists):
            self.gap = max(self.gap, 1)
        if name in HEADINGS:
            self.kind, self.level = Kind.HEADING, HEADINGS[name]
        elif name == "li":
            self.kind, self.level = Kind.ITEM, max(self.lists - 1, 0)
        elif name in LISTS:
            self.lists += 1
        elif name == "dt":
            self.lowest -= self.lowest < 0  # with what is told of the term before ends all of that
        elif name == "hr":
            self.sink.append(Line("---", tag.start, tag.end, Kind.RULE, gap=self.gap))
            self.gap = 0
        elif name == "pre":
            self.typed = self.typed or Typed()
        else:
            self.in_table(name, attributes)

    def in_table(self, name: str, attributes: dict[str, str]) -> None:
        table = self.tables.current
        if name == "table":
            layout = attributes.get("role", "").lower() in ("presentation", "none")
            self.begin_table(layout=layout)
        elif table is not None and name == "tr":
            table.row()
        elif table is not None and name in CELLS:
            size = (_number(attributes.get(key, "")) for key in ("colspan", "rowspan"))
            table.cell(*size, head=name == "th")

    def end(self, name: str, tag: Tag) -> None:
        if name == "br":  # what many write, and browsers show as a break
            self.break_line()
            return
        self.out_of_grid()
        if name in BLOCKS:
            self.opened = max(self.opened - 1, 0)
            self.flush()
            self.inside -= 1
            self.lowest = min(self.lowest, self.inside)
            self.called.end_block(name)
            if name in PARAGRAPHS or name in HEADINGS:
                self.gap = max(self.gap, 1)
            self.end_block(name)
            self.noise.leave(name)
        elif name == "time" and self.moment is not None:
            self.flow.moments.append(self.moment._replace(end=tag.start))
            self.moment, self.flow.ended = None, True
        else:
            self.flow.ended = True
        if name not in BLOCKS:
            self.called.end(name)
        if name == "a":
            self.flow.link(begins=False)
        self.flow.mark(name, begins=False)
        self.content = max(self.content - (name in OF_CONTENT), 0)
        self.beside = max(self.beside - (name == "dialog"), 0)
        self.bold = max(self.bold - (name in _BOLD), 0)

    def end_block(self, name: str) -> None:
        if name in LISTS:
            self.lists = max(self.lists - 1, 0)
        elif name == "pre":
            self.end_typed()
        elif name == "table":
            self.end_table()
        elif name == "tr" and self.tables.current is not None:
            self.tables.current.ended = True
        elif name == "thead" and self.tables.current is not None:
            self.tables.current.taken.clear()  # no cell of it is over more rows than it has
        self.kind, self.level = Kind.PLAIN, 0

    def break_typed(self, tag: Tag) -> None:
        """A line breaks; where Markdown was typed, a row of a table may go on."""
        if self.typed is not None and self.marked_down and not self.opened:
            self.typed.add(self.source.text[tag.start : tag.end], tag.start)
        else:
            self.break_line()
            self.called.break_line()

    def note_moment(self, name: str, attributes: dict[str, str], tag: Tag) -> None:
        said = attributes.get("datetime") if name == "time" else None
        if attributes.get("itemprop", "").lower() in _TIMES:
            said = said or attributes.get("content")
        if not said:
            return
        moment = Moment(said.strip(), tag.end, tag.end)
        if name == "time":
            self.moment = moment
        else:
            self.flow.moments.append(moment)


def _drawn_time(attributes: dict[str, str]) -> str:
    """The time that style sheets draw before an element: `content: attr(data-date)`."""
    told = next((said for key in _DRAWN if (said := attributes.get(key, "").strip())), "")
    reading = Reading(0, Line(told, 0, len(told)))
    times = reading.times if told and reading.where is Where.ALONE else None
    return told if times is not None and times.start == 0 else ""  # no moment of a countdown


def _called(attributes: dict[str, str]) -> str:
    """What its attributes call an element: its classes, and what of a thing it is."""
    return f"{attributes.get('class', '')} {attributes.get('itemprop', '')}".strip()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 1
