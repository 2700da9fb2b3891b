"""What is done to values on their way from somebody else's file into ours."""

from collections.abc import Callable

from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.text.language_names import language_code, language_said

_GUARD = pattern(r"\A'(?='*\s*(?:[-=+@\t\r＝＋－＠]|[–—‐]+\s*\Z))")
_MARKUP = pattern(r"<[a-zA-Z/!]|&(?:#\w+|[a-zA-Z]\w*);")
# pages as mails, Markdown and Outlook write them: `<https://harbour.example>`, `here<https://…>`
_AUTOLINK = pattern(r"<(https?://[^\s<>]+)>")
_LINKED = pattern(r"(?<=\w)<(https?://[^\s<>]+)>")
_TAG = pattern(r"<[a-zA-Z/!]")
_SPACES = pattern(r"[ \t\r\n]+")
_INDENT = pattern(r"\n( {4,})\S")
_LINE_ENDS = pattern(r"[ \t]+\n")
# ends of lines that a program escaped twice; with a blank or a quote before it, it is meant
_SPELT_OUT = pattern(r"(?<![\s'\"`(\\])(?:\\r\\n)+")
_CONTROLS = pattern(r"[\x80-\x9f]")
# UTF-8 that somebody took for another encoding
_MISREAD = pattern(r"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xf4][\x80-\xbf]{2}")
# what these are to browsers, and to whoever wrote them
_LETTERS = {
    code: letter
    for code in range(0x80, 0xA0)
    if (letter := bytes([code]).decode("cp1252", errors="ignore"))
}
_LINK = pattern(r"(?<!!)\[([^\[\]]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_EMPHASIS = pattern(r"(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\w*])")  # where others are bold
_BOLD = pattern(r"\*\*([^\s*](?:[^*]*[^\s*])?)\*\*")
# what programs write for no text at all, and people for an empty one in quotes
_NO_TEXT = frozenset(("null", "NULL", "\\N", '""', "''", "&quot;&quot;"))  # as databases write it
_SHORT = 12  # letters, with blanks around it
_LANGUAGE = pattern(r"[a-z]{2,3}(?:[-_][A-Za-z-]+)?")


def are_texts(value: Value) -> bool:
    """Whether a value is a list of nothing but texts."""
    return isinstance(value, Sequence) and all(isinstance(one, str) for one in value)


def plain(value: Value) -> Value:
    """A text without HTML: paragraphs, lists and lines as plain text shows them.

    Lines end as ours do, and nothing but text stands at its ends. Controls that are letters in
    the encoding of Windows are these letters, unless the whole text is misread.
    """
    text = value if type(value) is str else one_text(value)
    if not isinstance(text, str):
        return text
    if len(text) <= _SHORT and text.strip() in _NO_TEXT:
        return ""
    if not text.isascii() and _CONTROLS.search(text) and not _MISREAD.search(text):
        text = text.translate(_LETTERS)
    if "_x000D_" in text:
        text = text.replace("_x000D_", "")  # of a workbook that a program read by half
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\\r\\n" in text:
        text = _SPELT_OUT.sub(lambda ends: "\n" * (len(ends[0]) // 4), text)
    if "<http" in text:
        text = _AUTOLINK.sub(r"\1", _LINKED.sub(r" (\1)", text))
    if not ("<" in text or "&" in text) or not _MARKUP.search(text):
        return _even(text.strip())
    from confsched.formats import html_text  # noqa: PLC0415 -- slow, for HTML only

    if _TAG.search(text):
        return html_text.without_html(text)
    return _even(html_text.without_entities(text))


def _even(text: str) -> str:
    """A text without blanks at the ends of lines, and the indentation of all but the first.

    Nobody sees the former; the latter comes from a file that is written with one of its own.
    """
    if " \n" in text or "\t\n" in text:
        text = _LINE_ENDS.sub("\n", text)
    indent = _INDENT.search(text) if "\n    " in text else None
    if indent is None:
        return text
    lines = text.split("\n")
    if not all(line.startswith(indent[1]) for line in lines[1:] if line.strip()):
        return text
    return "\n".join([lines[0], *(line[len(indent[1]) :].rstrip() for line in lines[1:])])


def one_line(value: Value) -> Value:
    """A plain text in one line: a title, a name."""
    text = plain(value)
    if not isinstance(text, str) or (text.isprintable() and "  " not in text):
        return text
    return _SPACES.sub(" ", text).strip()


def unmarked(text: str) -> str:
    """A line without marks of Markdown: the words of links, and what is printed bold."""
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    return _EMPHASIS.sub(r"\1", _BOLD.sub(r"\1", text)) if "**" in text else text


def one_text(value: Value) -> Value:
    """A text that may be an element with attributes, or be there in several languages."""
    if not isinstance(value, Mapping):
        return value
    if _has_languages(value):
        english = (text for key, text in value.items() if text and language_said(key) == "en")
        return next(english, None) or next((text for text in value.values() if text), None)
    of_xml = "#text" in value or any(key[:1] == "@" for key in value)
    return value.get("#text") if of_xml else value


def is_translated(value: Mapping) -> bool:
    """Whether it says different things in several languages: `{en: Lunch, fr: Déjeuner}`."""
    return len(set(map(str, value.values()))) > 1 and _has_languages(value)


def _has_languages(value: Mapping) -> bool:
    return all(_LANGUAGE.fullmatch(key) for key in value) or names_languages(value)


def names_languages(value: Mapping) -> bool:
    """Whether texts stand under names of languages, and of countries: `{english: Lunch}`."""
    if not any(map(language_code, value)) or not all(map(str.isalpha, value)):
        return False
    return all(text is None or isinstance(text, str) for text in value.values())


def part(*names: str) -> Callable[[Value], Value]:
    """What takes the first of these parts of a value, or all of one that is not a mapping.

    What stands in a list of one is taken out of it.
    """

    def change(value: Value) -> Value:
        if isinstance(value, Sequence) and len(value) == 1:
            value = value[0]
        if isinstance(value, Mapping):
            value = next((value[name] for name in names if value.get(name)), value)
        return one_line(value)

    return change


def lowered(value: Value) -> Value:
    """A word in lower case."""
    text = one_line(value)
    return text.lower() if isinstance(text, str) else text


def unguarded(text: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from calculating it."""
    return _GUARD.sub("", text) if text[:1] == "'" else text
