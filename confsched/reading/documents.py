"""Which reader a file needs, and what comes out of it."""

from dataclasses import replace
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, TypeGuard

from confsched.reading import notices
from confsched.reading.blanks import without_long_blanks
from confsched.reading.decode import decode
from confsched.reading.encodings import NAMES, encoding_of
from confsched.reading.syntax import OLE, PAGES, SCRIPTS, ZIP, Syntax, syntax_of
from confsched.reading.tree import Document, Mapping, Sequence, Value
from confsched.source import Source, Span

if TYPE_CHECKING:
    from confsched.reading.tabular import Heads

# keys of what services answer
_ANSWERED = frozenset(
    (
        *("valueRanges", "values", "items", "columns", "headers", "header", "fields"),
        *("data", "documents", "results", "result", "query", "records", "entities"),
        *("__collections__", "itemListElement", "@graph", "notes", "stories", "entries"),
    )
)
_HOLDING = frozenset(("edges", "nodes", "entities", "byId", "records"))  # in a list's place
# JSON of MongoDB, of DynamoDB and of SPARQL says what its values are
_TYPED = ('"$oid"', '"$date"', '"ScannedCount"', '"bindings"')
_SAID = frozenset(("header", "speaker", "person", "session", "talk", "room"))  # types of entries
_POINTER = b"version https://git-lfs.github.com/spec/"
_COLUMNS = 2
_DEEP, _LOOKED_AT = 4, 40  # mappings and lists in each other; values in each
_OLD = (Syntax.CSV, Syntax.ICALENDAR)  # programs of all ages write these
# a module is imported when a file needs it
_READERS = {
    Syntax.YAML: ("confsched.reading.yaml_text", "read_yaml"),
    Syntax.JSON: ("confsched.reading.json_text", "read_json"),
    Syntax.JSON5: ("confsched.reading.script_text", "read_json5"),
    Syntax.XML: ("confsched.reading.xml_text", "read_xml"),
    Syntax.ICALENDAR: ("confsched.reading.ical_text", "read_ical"),
    Syntax.CSV: ("confsched.reading.csv_text", "read_csv"),
    Syntax.TOML: ("confsched.reading.toml_text", "read_toml"),
}


def read(name: str, data: bytes, heads: "Heads | None" = None) -> Document:
    """The document that some bytes hold, read as what stands in them; never raises on content.

    Of a table the first row with several cells names the columns, or the first one that `heads`
    takes for their names.

    Raises ConfschedError where what reads them is an extra that is not installed.
    """
    if data.startswith((ZIP, OLE)):
        from confsched.reading.xlsx import read_xlsx  # noqa: PLC0415 -- for spreadsheets only

        return without_long_blanks(read_xlsx(name, data, heads))
    if data.startswith(_POINTER):
        return _instead(name, data)
    source, unreadable = decode(name, data)
    source.is_utf8 = isinstance(source.raw, bytes)  # which is what is written
    if unreadable and not _is_in_old_encoding(source):
        return Document(source, (), (unreadable,), whole=False)
    document = without_long_blanks(_read(source, heads))
    if unreadable and source.is_table:  # it is read whole, but its letters may be others
        message = f"not UTF-8: read as {NAMES[encoding_of(data)]}; save the file as UTF-8"
        unreadable = replace(unreadable, message=message, code="X508")
    return document._replace(findings=(unreadable, *document.findings)) if unreadable else document


def is_pointer(document: Document) -> bool:
    """Whether there is a pointer of Git LFS where a file was to be."""
    return not document.whole and document.source.text.startswith(_POINTER.decode())


def _instead(name: str, data: bytes) -> Document:
    """A pointer to a file that version control keeps elsewhere, where the file was to be."""
    source, _ = decode(name, data)
    end = source.text.find("\n")
    message = "this is a pointer of Git LFS, not the file itself: get it with 'git lfs pull'"
    found = notices.syntax(message, Span(source, 0, end if end > 0 else len(source.text)))
    return Document(source, (), (found,), whole=False)


def _read(source: Source, heads: "Heads | None") -> Document:
    """What a text holds; of a page that begins with data, that."""
    if source.name.lower().endswith(PAGES):
        from confsched.reading import front_matter  # noqa: PLC0415 -- for pages only

        if front_matter.has_front_matter(source):
            return front_matter.read_front_matter(source)
    syntax = syntax_of(source)
    document = read_as(syntax, source, *((heads,) if syntax is Syntax.CSV else ()))
    if not document.whole and source.name.lower().endswith(SCRIPTS):
        from confsched.reading.script_text import read_script  # noqa: PLC0415 -- for few files

        document = read_script(source)
    if syntax is Syntax.JSON and any(sign in source.text for sign in _TYPED):
        from confsched.reading.typed_values import without_types  # noqa: PLC0415 -- for few files

        without_types(document.roots)
    return _plainly(document) if syntax in (Syntax.JSON, Syntax.JSON5, Syntax.YAML) else document


def _plainly(document: Document) -> Document:
    """A file, of which the shape is another where a service answered with it."""
    if len(document.roots) > 1:
        from confsched.reading.kept_contents import parted_roots  # noqa: PLC0415 -- for few files

        document = document._replace(roots=parted_roots(document.roots))
    document = document._replace(roots=tuple(map(_event_alone, document.roots)))
    if any(map(_may_be_answer, document.roots)):
        from confsched.reading.answers import plainly  # noqa: PLC0415 -- for few files

        root, found = plainly(document.roots[0])
        findings = (*document.findings, *found)
        document = document._replace(roots=(root, *document.roots[1:]), findings=findings)
    elif len(document.roots) == 1 and _may_be_columns(root := document.roots[0]):
        from confsched.reading.answers import rows_of  # noqa: PLC0415 -- for few files

        document = document._replace(roots=(rows_of(root),))
    return _with_tables(document)


def _event_alone(root: Value) -> Value:
    """The one event of a list that holds all others, as pages have it in JSON-LD."""
    only = root[0] if isinstance(root, Sequence) and len(root) == 1 else None
    return only if isinstance(only, Mapping) and "subEvent" in only else root


def _with_tables(document: Document) -> Document:
    """A file in which entries may be lists of texts, with a time in front."""
    if not any(map(_leads_to_rows, document.roots)):
        return document
    from confsched.reading.bare_rows import with_tables  # noqa: PLC0415 -- for few files

    root, found = with_tables(document.roots[0])
    roots = (root, *document.roots[1:])
    return document._replace(roots=roots, findings=(*document.findings, *found))


def _leads_to_rows(value: Value, deep: int = _DEEP) -> bool:
    """Whether there may be rows that are lists of texts, by the first of what there is."""
    if isinstance(value, Mapping):
        likely = islice(value.values(), _LOOKED_AT) if deep else ()
        return any(_leads_to_rows(one, deep - 1) for one in likely)
    items = value[:2] if isinstance(value, Sequence) else []  # of which one may be a heading
    first = next((one for one in items if not isinstance(one, str)), None)
    if isinstance(first, Sequence):
        return bool(first) and isinstance(first[0], str)
    return deep > 0 and isinstance(first, Mapping) and _leads_to_rows(first, deep - 1)


def _may_be_answer(root: Value) -> bool:
    """Whether it may be what a service answers: rows that are lists, or entries in wrappings."""
    if isinstance(root, Sequence):
        first = root[0] if root else None
        return isinstance(first, Sequence) or first == "vcalendar" or _is_post(first)
    if not isinstance(root, Mapping):
        return False
    only = next(iter(root.values()), None)
    return (
        not _ANSWERED.isdisjoint(root)
        or "fullurl" in (only or ())
        or any(isinstance(v, Mapping) and not _HOLDING.isdisjoint(v) for v in root.values())
        or any(isinstance(v, Sequence) and bool(v) and _is_post(v[0]) for v in root.values())
    )


def _may_be_columns(root: Value) -> TypeGuard[Mapping]:
    """Whether it may be a table that is kept by its columns, as pandas has them."""
    if not isinstance(root, Mapping) or len(root) < _COLUMNS:
        return False
    first = next(iter(root.values()))
    if isinstance(first, Mapping):
        return "0" in first
    return isinstance(first, Sequence) and str in map(type, first[:1])


def _is_post(one: Value) -> bool:
    """Whether it is a post of WordPress, a row, a document of some type, or the head of tables."""
    if not isinstance(one, Mapping):
        return False
    own = isinstance(one.get("acf"), Mapping) or ("id" in one and "fields" in one)
    own = own or not one.keys().isdisjoint(("post_title", "collectionId"))
    typed = "objtype" in one or {"model", "fields"} <= one.keys() or {"_id", "_type"} <= one.keys()
    return own or typed or str(one.get("type")).lower() in _SAID


def read_as(syntax: Syntax, source: Source, *more: object) -> Document:
    """What a text holds that is in this syntax, whatever it looks like."""
    module, function = _READERS[syntax]
    document: Document = getattr(import_module(module), function)(source, *more)
    return document


def _is_in_old_encoding(source: Source) -> bool:
    """Whether it is a table in Windows-1252 or the like, as spreadsheets save CSV, or a calendar.

    It is read, and what it is in is told.
    """
    text = source.text
    return bool(text) and "\ufffd" not in text and syntax_of(source) in _OLD
