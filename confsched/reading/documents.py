"""Which reader a file needs, and what comes out of it."""

from importlib import import_module

from confsched.reading.decode import decode
from confsched.reading.syntax import Syntax, syntax_of
from confsched.reading.tree import Document

# a module is imported when a file needs it
_READERS = {
    Syntax.YAML: ("confsched.reading.yaml_text", "read_yaml"),
    Syntax.JSON: ("confsched.reading.json_text", "read_json"),
    Syntax.XML: ("confsched.reading.xml_text", "read_xml"),
    Syntax.ICALENDAR: ("confsched.reading.ical_text", "read_ical"),
    Syntax.CSV: ("confsched.reading.csv_text", "read_csv"),
    Syntax.TOML: ("confsched.reading.toml_text", "read_toml"),
}


def read(name: str, data: bytes) -> Document:
    """The document that some bytes hold, read as what stands in them; never raises on content."""
    source, unreadable = decode(name, data)
    if unreadable:
        return Document(source, (), (unreadable,), whole=False)
    module, function = _READERS[syntax_of(source)]
    document: Document = getattr(import_module(module), function)(source)
    return document
