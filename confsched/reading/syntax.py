"""Which syntax a file is in: by what stands in it, and by its name where that leaves a choice."""

from enum import StrEnum

from confsched.patterns import pattern
from confsched.source import Source


class Syntax(StrEnum):
    """How values are written in a file."""

    YAML = "yaml"
    JSON = "json"
    XML = "xml"
    ICALENDAR = "icalendar"
    CSV = "csv"


_XML_START = pattern(r"\s*<(?:[?!]|[A-Za-z_][\w:.-]*[\s/>])")
# YAML has flow mappings too, but nobody begins one with a quoted key and a file name of .yaml
_JSON_START = pattern(r'\s*(?:\{\s*["}]|\[\s*[\[{"\]])')
_CALENDARS = (".ics", ".ical", ".icalendar")
# what a file of ours begins with, whatever it is called
_YAML_START = pattern(r"\s*(?:---|%YAML|[\w-]+:\s)")


def syntax_of(source: Source) -> Syntax:
    """The syntax of a text."""
    if _XML_START.match(source.text):
        return Syntax.XML
    name = source.name.lower()
    if name.endswith(_CALENDARS) or source.text[:99].lstrip().upper().startswith("BEGIN:VCALENDAR"):
        return Syntax.ICALENDAR
    if name.endswith((".yaml", ".yml")):
        return Syntax.YAML
    if name.endswith(".json") or _JSON_START.match(source.text):
        return Syntax.JSON
    if not _YAML_START.match(source.text) and _is_csv(name, source.text):
        return Syntax.CSV
    return Syntax.YAML


def _is_csv(name: str, text: str) -> bool:
    from confsched.reading.csv_text import is_table, separator_of  # noqa: PLC0415 -- for few files

    return bool(separator_of(text)[0]) if name.endswith((".csv", ".tsv")) else is_table(text)
