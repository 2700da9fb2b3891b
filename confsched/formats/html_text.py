"""HTML as plain text, as far as anybody writes it into a description."""

from html import unescape
from html.parser import HTMLParser

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.html_names import VOID

_BLANKS = pattern(r"[ \t\u00a0]*\n[ \t]*")
_LINES = pattern(r"\n{3,}")
_GAPS = pattern(r"(?<=\S)[ \t]+(?=\S)")
_ENDS = pattern(r"(?<=\S)[ \t]+\n")
_SPACES = pattern(r"[ \t\r\n]+")
_BROKEN = pattern(r"(?i)<br\s*/?>[ \t]*\n")
_WRAPPED = 120  # columns, of a text in narrow lines
_ITEM = "\ue000"  # an item of a list begins here, whatever blanks its text begins with
_BEGUN = pattern(rf"(?:{_ITEM}\s*)+")
_INDENTS = pattern(r"[ \t]+")
_ESCAPED = pattern(r'(?is)"?(<(?:p|div|ul|ol|h[1-6])>.*</(?:p|div|ul|ol|h[1-6])>)\s*"?')
_OPEN = pattern(r"<(?=[^<>]*(?:<|\Z))")  # of a tag that is looked for in all that follows
_BLOCKS = frozenset(
    (
        *("p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", "section", "article", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_LINE_TAGS = frozenset(("br", "li", "tr", "dt", "dd"))
_CELLS = frozenset(("td", "th"))
_WORDS = 2  # attributes without values, that a tag may have
_UNSEEN = frozenset(("script", "style", "head", "title", "svg"))
# any other is no markup: `vector<int>`, `<your name here>`
_KNOWN = (
    _BLOCKS
    | _LINE_TAGS
    | _UNSEEN
    | frozenset(
        (
            *("a", "abbr", "acronym", "address", "aside", "audio", "b", "big", "body", "button"),
            *("caption", "center", "cite", "code", "col", "colgroup", "del", "details", "dfn"),
            *("em", "embed", "figcaption", "figure", "font", "footer", "form", "header", "html"),
            *("i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "link", "main"),
            *("mark", "meta", "nav", "nobr", "noscript", "object", "picture", "q", "s", "samp"),
            *("small", "source", "span", "strike", "strong", "sub", "summary", "sup"),
            *("tbody", "td", "tfoot", "th", "thead", "time", "tt", "u", "var", "video", "wbr"),
        )
    )
)


def without_entities(text: str) -> str:
    """A text that has no tags, with what its entities stand for; some systems escape twice.

    What is one block or several of HTML then, perhaps in quotes, was escaped as a whole.
    """
    told = unescape(text)
    told = unescape(told) if "&" in told else told
    if whole := _ESCAPED.fullmatch(told.strip()):
        return without_html(whole[1])
    if "\xa0" in told and "\xa0" not in text:
        told = told.replace("\xa0", " ")  # in HTML it only keeps lines from breaking
    return _LINES.sub("\n\n", _ENDS.sub("\n", _GAPS.sub(" ", told))).strip()


def without_html(text: str) -> str:
    """A text with paragraphs, lists and lines as plain text shows them.

    Lines that stand in no tag stay lines, but where `<br>` parts them and they are only wrapped.
    """
    reader = _read(text, lines=True)
    if reader.parted and "\n" in text and _is_wrapped(text):
        reader = _read(text, lines=False)
    return reader.result()


def _is_wrapped(text: str) -> bool:
    """Whether lines end at a `<br>`, or where they would be too long: they are nobody's lines."""
    return bool(_BROKEN.search(text)) or max(map(len, text.split("\n"))) <= _WRAPPED


def _read(text: str, *, lines: bool) -> "_Plain":
    reader = _Plain(lines=lines)
    reader.feed(_OPEN.sub("&lt;", text) if text.count("<") > 2 * text.count(">") + 100 else text)
    reader.close()
    return reader


class _Plain(HTMLParser):
    """HTML to plain text; a link keeps its address in brackets, where the text is another."""

    def __init__(self, *, lines: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = lines
        self.open = 0
        self.parted = False  # by a `<br>` in no tag
        self.parts: list[str] = []
        self.unseen = 0
        self.link = ""
        self.linked = 0

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 -- theirs
        """`<![…]>` is a comment, as browsers have it; the parser refuses words that it misses."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN or _is_sentence(attrs):
            self.handle_data(self.get_starttag_text() or "")
            return
        self.parted = self.parted or (tag == "br" and not self.open)
        self.open += tag not in VOID
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag in _LINE_TAGS:
            self.parts.append(f"\n{_ITEM}" if tag == "li" else "\n")
        elif tag in _CELLS and self.parts and not self.parts[-1][-1:].isspace():
            self.parts.append(" ")
        elif tag == "a":
            self.link, self.linked = dict(attrs).get("href") or "", len(self.parts)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag in _KNOWN and tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _KNOWN:
            self.handle_data(f"</{tag}>")
            return
        if tag == "br":  # `</br>`, as browsers read it
            self.handle_starttag(tag, [])
        self.open = max(self.open - (tag not in VOID), 0)
        if tag in _UNSEEN:
            self.unseen = max(self.unseen - 1, 0)
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a" and self.link:
            told = "".join(self.parts[self.linked :]).strip()
            if self.link.startswith(("http:", "https:")) and told not in ("", self.link):
                self.parts.append(f" ({self.link})")
            self.link = ""

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            blanks = _SPACES if self.open or not self.lines else _INDENTS
            self.parts.append(blanks.sub(" ", data))

    def result(self) -> str:
        lines = _BLANKS.sub("\n", "".join(self.parts))
        lines = _BEGUN.sub("- ", lines) if _ITEM in lines else lines
        # some systems escape twice
        text = unescape(lines) if "&" in lines else lines
        return _LINES.sub("\n\n", text).strip()


def _is_sentence(attrs: list[tuple[str, str | None]]) -> bool:
    """Whether a tag goes on in words: `<Summary will be written later>` is a text in brackets."""
    return len(attrs) > _WORDS and all(value is None for _, value in attrs)
