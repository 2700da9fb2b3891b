"""What is done to values on their way from somebody else's file into ours."""

from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser

from confsched.patterns import pattern
from confsched.reading import Mapping, Value

_GUARD = pattern(r"\A'(?='*\s*[-=+@\t\r＝＋－＠])")
_MARKUP = pattern(r"<[a-zA-Z/!]|&(?:#\w+|[a-zA-Z]\w*);")
_BLANKS = pattern(r"[ \t\u00a0]*\n[ \t]*")
_LINES = pattern(r"\n{3,}")
_SPACES = pattern(r"[ \t\r\n]+")
_LANGUAGE = pattern(r"[a-z]{2,3}(?:[-_][A-Za-z-]+)?")
_BLOCKS = frozenset(
    (
        *("p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", "section", "article", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_LINE_TAGS = frozenset(("br", "li", "tr", "dt", "dd"))
_UNSEEN = frozenset(("script", "style", "head", "title"))
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
            *("small", "source", "span", "strike", "strong", "sub", "summary", "sup", "svg"),
            *("tbody", "td", "tfoot", "th", "thead", "time", "tt", "u", "var", "video", "wbr"),
        )
    )
)


def plain(value: Value) -> Value:
    """A text without HTML: paragraphs, lists and lines as plain text shows them.

    Lines end as ours do, and nothing but text stands at its ends.
    """
    text = value if type(value) is str else one_text(value)
    if not isinstance(text, str):
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not ("<" in text or "&" in text) or not _MARKUP.search(text):
        return text.strip()
    reader = _Plain()
    reader.feed(text)
    reader.close()
    return reader.result()


def one_line(value: Value) -> Value:
    """A plain text in one line: a title, a name."""
    text = plain(value)
    if not isinstance(text, str) or (text.isprintable() and "  " not in text):
        return text
    return _SPACES.sub(" ", text).strip()


def one_text(value: Value) -> Value:
    """A text that may be an element with attributes, or be there in several languages."""
    if not isinstance(value, Mapping):
        return value
    if _has_languages(value):
        return value.get("en") or next((text for text in value.values() if text), None)
    of_xml = "#text" in value or any(key[:1] == "@" for key in value)
    return value.get("#text") if of_xml else value


def is_translated(value: Mapping) -> bool:
    """Whether it says different things in several languages: `{en: Lunch, fr: Déjeuner}`."""
    return len(set(map(str, value.values()))) > 1 and _has_languages(value)


def _has_languages(value: Mapping) -> bool:
    return all(_LANGUAGE.fullmatch(key) for key in value)


def part(*names: str) -> Callable[[Value], Value]:
    """What takes the first of these parts of a value, or all of one that is not a mapping."""

    def change(value: Value) -> Value:
        if isinstance(value, Mapping):
            value = next((value[name] for name in names if value.get(name)), value)
        return one_line(value)

    return change


def lowered(value: Value) -> Value:
    """A word in lower case."""
    text = one_line(value)
    return text.lower() if isinstance(text, str) else text


class _Plain(HTMLParser):
    """HTML to plain text; a link keeps its address in brackets, where the text is another."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unseen = 0
        self.link = ""
        self.linked = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:
            self.handle_data(self.get_starttag_text() or "")
        elif tag in _UNSEEN:
            self.unseen += 1
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag in _LINE_TAGS:
            self.parts.append("\n- " if tag == "li" else "\n")
        elif tag == "a":
            self.link, self.linked = dict(attrs).get("href") or "", len(self.parts)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _KNOWN:
            self.handle_data(f"</{tag}>")
        elif tag in _UNSEEN:
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
            self.parts.append(_SPACES.sub(" ", data))

    def result(self) -> str:
        lines = _BLANKS.sub("\n", "".join(self.parts))
        # some systems escape twice
        text = unescape(lines) if "&" in lines else lines
        return _LINES.sub("\n\n", text).strip()


def unguarded(text: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from calculating it."""
    return _GUARD.sub("", text) if text[:1] == "'" else text
