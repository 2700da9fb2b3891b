"""Which syntax a file is in: by what stands in it, and by its name where that leaves a choice."""

import re
from enum import StrEnum

from confsched.patterns import pattern
from confsched.source import Source


class Syntax(StrEnum):
    """How values are written in a file."""

    YAML = "yaml"
    JSON = "json"
    JSON5 = "json5"  # and JSON with comments
    XML = "xml"
    ICALENDAR = "icalendar"
    CSV = "csv"
    TOML = "toml"


# keys of ours may begin like that, but no tag is closed behind them
_XML_START = pattern(
    r"\s*<(?:\?(?:xml\s|[A-Za-z_][\w.-]*(?:\s[^<>]*)?\?>)|!(?:--|(?i:doctype)\s)"
    r"|[A-Za-z_][\w.-]*(?::[\w.-]+)?(?:\s[^<>]*)?/?>)"
)
# YAML has flow mappings too, but nobody begins one with a quoted key and a file name of .yaml
_JSON_START = pattern(r'\s*(?:\{\s*["}]|\[\s*[\[{"\]])')
# a table in brackets and then a key, or a key and a value that TOML marks as one
_TOML_START = pattern(
    r"""(?:\#[^\n]*\n|\s)*
    (?:\[\[?[A-Za-z_][\w.-]*\]\]?[ \t]*(?:\#[^\n]*)?\n(?:\#[^\n]*\n|\s)*[\w."'-]+[ \t]*=
    |[A-Za-z_][\w.-]*[ \t]*=[ \t]*["'\[{\dtf])""",
    re.VERBOSE,
)
_PAGE = pattern(
    r"<!doctype\s+html|<html[\s>]|<(?:head|body|h[1-6]|table|ul|ol|dl|p|(main|article|div))"
    r"(?:\s(?![^<>]{0,500}\bmarkdown\b)[^<>]{0,500})?>"  # unless what is in it is Markdown
    r"(?(1)(?![ \t]*\r?\n[ \t]*\r?\n))",  # as it is behind an empty line in a box
    re.IGNORECASE,
)
_TABLED = re.compile(r"<(?:table|dt)\b", re.IGNORECASE)  # times may stand in it
_RAW_HTML = pattern(r"^\.\. +raw::", re.MULTILINE)
# below the head of a table in Markdown
_RULE = pattern(r"^[ \t|]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)+[ \t|]*$", re.MULTILINE)
# a site may keep a calendar in a comment of HTML, and somebody nothing but its events
_CALENDAR = pattern(r"\s*(?:<!--\s*)?BEGIN:V(?:CALENDAR|EVENT)", re.IGNORECASE)
TABLES = (".csv", ".tsv")  # what tables in text are called
WORKBOOKS = (".xlsx", ".xlsm", ".ods")
PAGES = (".md", ".markdown", ".mdx")  # what may begin with data
# what is written for people: read as a page where it is named itself
FOR_PEOPLE = (".txt", ".text", *PAGES, ".rst", ".org", ".html", ".htm", ".xhtml", ".eml")
# what these begin with: archives today, and other containers formerly or with a password
ZIP, OLE, PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
JSON5 = (".json5", ".jsonc")
SCRIPTS = (".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".tsx")  # with data in them
_LINES = (".jsonl", ".ndjson")  # with a value in each
_LOOKED_AT, _FEW = 20, 2  # lines
_ENDINGS = {
    ".yaml": Syntax.YAML,
    ".yml": Syntax.YAML,
    ".json": Syntax.JSON,
    **dict.fromkeys(JSON5, Syntax.JSON5),
    ".toml": Syntax.TOML,
    ".ics": Syntax.ICALENDAR,
    ".ical": Syntax.ICALENDAR,
    ".icalendar": Syntax.ICALENDAR,
}
# what no JSON begins with, and YAML does, as generators of sites read it from files of either name
_NO_JSON = pattern(r"\s*(?:---\s|- +[\w\"']|[A-Za-z_][\w-]*:\s)")
# what a file of ours begins with, whatever it is called
_YAML_START = pattern(r"\s*(?:---|%YAML|[\w-]+:\s)")


def syntax_of(source: Source) -> Syntax:
    """The syntax of a text."""
    name = source.name.lower()
    told = _unmistakable(source.opening) or _by_name(name)
    if told is Syntax.JSON and _NO_JSON.match(source.opening):
        return Syntax.YAML
    return told or _by_look(name, source.text)


def is_page(source: Source) -> bool:
    """Whether a text is a page of the web, and no other with HTML in it, as around tables."""
    text = source.opening
    found = _PAGE.search(text)
    if found is None or (_RULE.search(text) and _TABLED.search(text) is None):
        return False
    return _RAW_HTML.search(text, 0, found.start()) is None


def _unmistakable(text: str) -> Syntax | None:
    if _CALENDAR.match(text):
        return Syntax.ICALENDAR
    return Syntax.XML if _XML_START.match(text) else None


def _by_name(name: str) -> Syntax | None:
    return next((syntax for ending, syntax in _ENDINGS.items() if name.endswith(ending)), None)


def _by_look(name: str, text: str) -> Syntax:
    if name.endswith((*SCRIPTS, *_LINES)):
        return Syntax.JSON
    if _TOML_START.match(text):
        return Syntax.TOML
    if _JSON_START.match(text):
        return Syntax.JSON
    if name.endswith(".xml"):
        return Syntax.XML
    return Syntax.CSV if _is_csv(name, text) else Syntax.YAML


def _is_csv(name: str, text: str) -> bool:
    """Whether a text is a table; one that is called so may begin with `Programme: Made Days`."""
    begins_as_ours = _YAML_START.match(text) is not None
    is_named = name.endswith(TABLES)
    if begins_as_ours and not is_named:
        return False
    from confsched.reading.csv_text import is_table, separator_of  # noqa: PLC0415 -- for few files

    separator = separator_of(text)[0] if is_named else ""
    if begins_as_ours:
        lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
        parted = sum(separator in line for line in lines) if separator else 0
        return parted > _FEW and 2 * parted > len(lines)
    return is_named or is_table(text)
