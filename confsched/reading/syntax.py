"""Which syntax a file is in: by what stands in it, and by its name where that leaves a choice."""

from enum import StrEnum

from confsched.patterns import pattern
from confsched.source import Source


class Syntax(StrEnum):
    """How values are written in a file."""

    YAML = "yaml"
    JSON = "json"
    XML = "xml"


_XML_START = pattern(r"\s*<(?:[?!]|[A-Za-z_][\w:.-]*[\s/>])")
# YAML has flow mappings too, but nobody begins one with a quoted key and a file name of .yaml
_JSON_START = pattern(r'\s*(?:\{\s*["}]|\[\s*[\[{"\]])')


def syntax_of(source: Source) -> Syntax:
    """The syntax of a text."""
    if _XML_START.match(source.text):
        return Syntax.XML
    name = source.name.lower()
    if name.endswith((".yaml", ".yml")):
        return Syntax.YAML
    if name.endswith(".json") or _JSON_START.match(source.text):
        return Syntax.JSON
    return Syntax.XML if name.endswith(".xml") else Syntax.YAML
