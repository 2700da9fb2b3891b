"""One file: what it holds, and whose format it is in."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from confsched import files, pages
from confsched.ours import SECTIONS, is_in_others_words, is_ours, is_plainly_ours
from confsched.reading import Document, mappings_in, read
from confsched.reading.documents import is_pointer
from confsched.reading.syntax import PAGES, SCRIPTS, TABLES, WORKBOOKS

if TYPE_CHECKING:
    from confsched.formats.tables import Format

_WORDS = (*SECTIONS, b"schedule", b"event", b"start", b"VEVENT")
_RECORDS = "records"  # the format of lists
_BEGINNING = 4096  # bytes
# a script with a list in it, and no program: `var program = [`, `export const days: Day[] = [`
_OF_DATA = (
    rb"(?m)(?:\A(?:\xef\xbb\xbf)?\s*|^(?:export )?(?:default |(?:(?:var|let|const) )?[\w$]+ *"
    rb"(?::[^=\n]{1,200})?=\s*))[\[{]\s*[{\[\w'\"/]"
)
_LARGE = 1_000_000  # bytes; above that a file without any such word is not even read


class Reading(NamedTuple):
    """What somebody says about files of other systems: their format, and what they leave out.

    `map` has columns of a list and the fields of ours that they are, `days` the dates of the days
    of a page or a list (`2021-05-19`) by their numbers from 1.
    """

    format: str = ""
    timezone: str = ""
    map: AnyMapping[str, str] = MappingProxyType({})
    days: AnyMapping[str, str] = MappingProxyType({})


class Opened(NamedTuple):
    """A file that was read, and the format of another system that it is in."""

    document: Document
    asked_for: bool
    kind: "Format | None"  # of another system
    lists: Document | None = None  # what of it belongs to a conference of ours that lies beside it


def opened(file: files.File, how: Reading) -> Iterator[Opened]:
    """A file; nothing of one that was found in a folder and is not about a conference."""
    data = file.read()
    if not file.asked_for and not _may_tell(file.name, data):
        return
    name = file.label
    found = _page(name, data, how) if how.format in pages.FORMS else None
    if found is not None:
        yield found
        return
    document, kind = _with_format(file, data, how)
    if kind is not None and _is_untold(how):
        found = _no_list(file, document, data, kind, how)
    lists = _lists(document, kind, how)
    if kind is None:
        found = _drawn(file, document, data, how, is_list=lists is not None)
        found = found or _with_likely_title(file, document, how, lists)
    slip = (is_ours(document) and not name.lower().endswith(PAGES)) or _is_missing(document)
    if found is not None or kind is not None or lists is not None or file.asked_for or slip:
        yield found or Opened(document, file.asked_for, kind, lists)


def _with_format(file: files.File, data: bytes, how: Reading) -> "tuple[Document, Format | None]":
    """A file as what it most plainly is: a document, and whose format it is in, if anybody's."""
    name = file.label
    document, kind = _first_read(name, data, how)
    if kind is None and file.asked_for and not is_plainly_ours(document):
        document, kind = _alone(document, data, how)
    if _is_untold(how) and pages.has_days_beside(document, data):
        return document, None
    if how.map:
        return document, kind
    if kind is None:
        drawn = pages.may_be_grid(document)
        return _under_other_head(name, data, document, how) if drawn else (document, None)
    if pages.names_groups(document):
        other, found = _under_other_head(name, data, document, how)
        return (other, found) if found else (document, kind)
    return document, kind


def _is_untold(how: Reading) -> bool:
    """Whether nobody says what the format is or what columns are: the file tells."""
    return not how.format and not how.map


def _is_missing(document: Document) -> bool:
    """Whether a file in which programmes are written is somewhere else, and a pointer here."""
    return document.source.name.lower().endswith((".yaml", ".yml")) and is_pointer(document)


def is_table(name: str) -> bool:
    """Whether a file is a table by its name."""
    return name.lower().endswith((*TABLES, *WORKBOOKS))


def _drawn(
    file: files.File, document: Document, data: bytes, how: Reading, *, is_list: bool
) -> Opened | None:
    """A file that was made to be looked at: a page that was asked for, or a grid."""
    if how.format not in ("", pages.GRID) or how.map:
        return None
    if pages.may_be_grid(document):
        alone = file.asked_for or not is_list
        found = _grid(document, data, how, asked_for=file.asked_for) if alone else None
        if found is not None or not file.asked_for or how.format:
            return found
        return _written(document, data, how)
    if not file.asked_for or how.format or _looks_ours(document):
        return None
    return _page(file.label, data, how) if pages.may_be_page(document) else None


def _written(document: Document, data: bytes, how: Reading) -> Opened | None:
    """A table into which a programme was written as into a letter."""
    found = pages.written_in(document, data, how.days, how.timezone)
    return None if found is None else _drawn_as_grid(found, asked_for=True)


def _no_list(
    file: files.File, document: Document, data: bytes, kind: "Format", how: Reading
) -> Opened | None:
    """What a table is that was taken for a list, and has a grid beside it, or no columns.

    Lines with times in them that stand in one column are those of a page.
    """
    if kind.name != _RECORDS:
        return None
    if _is_drawn_beside(document):
        return _grid(document, data, how, asked_for=file.asked_for, placed=True)
    if pages.may_name_tracks(document):
        return _grid(document, data, how, asked_for=file.asked_for)
    if file.asked_for and pages.has_titles_only(document):
        return _page(file.label, data, how)
    if not file.asked_for or not is_table(document.source.name):
        return None
    lines = pages.is_column(document) or pages.is_headless(document)
    return _written(document, data, how) if lines else None


def _is_drawn_beside(document: Document) -> bool:
    """Whether a grid beside a list may say when what is in the list takes place."""
    if not is_table(document.source.name):
        return False
    from confsched.formats.records.drawn import are_placed_elsewhere  # noqa: PLC0415 -- for few

    return document.whole and are_placed_elsewhere(document.roots[0])


def _may_tell(name: str, data: bytes) -> bool:
    """Whether a file that was found could be about a conference: no program, and no other data."""
    if name.lower().endswith(SCRIPTS):
        return re.search(_OF_DATA, data) is not None
    return len(data) <= _LARGE or _has_words(name, data)


def _has_words(name: str, data: bytes) -> bool:
    """Whether a large file could be about a conference; what is in a table may be packed."""
    parts = (data[:_BEGINNING], data)  # nearly every file of ours begins with one
    return is_table(name) or any(word in part for part in parts for word in _WORDS)


def _lists(document: Document, kind: "Format | None", how: Reading) -> Document | None:
    """What of a table or another list belongs to a conference that lies beside it.

    What another format has is none, and is not looked at: whoever looks for lists in XML turns it
    into them.
    """
    if how.map or (how.format and not _has_lists(how.format)):
        return None
    if document.source.is_marked_up and not _may_hold_lists(kind):
        return None
    listed = is_table(document.source.name)
    if not listed and is_plainly_ours(document):
        return None
    from confsched.formats.columns.section_names import section_of_path  # noqa: PLC0415 -- of others only

    if not listed and not section_of_path(document.source.name):
        return None
    from confsched.formats.records import in_folders  # noqa: PLC0415 -- for lists only

    return in_folders.belonging(document) if listed else in_folders.data_of(document)


def _has_lists(name: str) -> bool:
    """Whether the format of a name has lists that say nothing of it, beside its files."""
    from confsched.formats import named  # noqa: PLC0415 -- for files of others only

    return name == _RECORDS or bool(named(name).others)


def _may_hold_lists(kind: "Format | None") -> bool:
    return kind is None or kind.name == _RECORDS


def _page(name: str, data: bytes, how: Reading) -> Opened | None:
    """A file that people read, if it is a programme."""
    document = pages.page_in(name, data, how.format, how.days, how.timezone)
    if document is None:
        return None
    if document.programme is None:  # and why it cannot be read
        return Opened(document, asked_for=True, kind=None)
    from confsched.formats import PAGES  # noqa: PLC0415 -- for files of others only

    return Opened(document, asked_for=True, kind=PAGES[document.programme.form])


def _grid(
    document: Document, data: bytes, how: Reading, *, asked_for: bool, placed: bool = False
) -> Opened | None:
    """A table that is drawn as a grid of rooms and times; `placed` is whether a list says so."""
    sure = placed or how.format == pages.GRID
    found = pages.grid_in(document, data, how.days, how.timezone, sure=sure)
    return None if found is None else _drawn_as_grid(found, asked_for=asked_for)


def _drawn_as_grid(document: Document, *, asked_for: bool) -> Opened:
    from confsched.formats import PAGES  # noqa: PLC0415 -- for files of others only

    return Opened(document, asked_for, PAGES[pages.GRID])


def _recognised(document: Document, how: Reading) -> "tuple[Document, Format | None]":
    """A document and its format; where only what is inside of it has one, that."""
    if is_plainly_ours(document) and not how.format and not is_in_others_words(document):
        return document, None
    kind = _kind(document, how)
    if how.map or not _may_hold_lists(kind):
        return document, kind
    from confsched.formats.records.stacked import apart  # noqa: PLC0415 -- for files of others only
    from confsched.formats.wrapper import unwrapped  # noqa: PLC0415 -- the same

    if kind is not None and (several := apart(document)) is not None:
        return several, _kind(several, how)
    inner = unwrapped(document)
    while inner is not None:
        found = _kind(inner, how)
        if not _may_hold_lists(found):
            return inner, found
        inner = unwrapped(inner)
    return document, kind


def _first_read(name: str, data: bytes, how: Reading) -> "tuple[Document, Format | None]":
    """A file, and its format; a table that is filled in like forms is a list."""
    document, kind = _recognised(read(name, data), how)
    if is_table(name) and not how.map and how.format in ("", _RECORDS) and _may_hold_lists(kind):
        from confsched.formats import named  # noqa: PLC0415 -- for tables of others only
        from confsched.formats.records.filled_in import filled_in  # noqa: PLC0415 -- the same

        forms = filled_in(document, data)
        if forms is not None:  # also where the file is called like a list of people
            return forms, _kind(forms, how) or named(_RECORDS)
    return document, kind


def _alone(document: Document, data: bytes, how: Reading) -> "tuple[Document, Format | None]":
    """A document that is one session without a list, and its format; no page of several.

    Or a list of people that says in which sessions these are, and as what.
    """
    from confsched.formats import named  # noqa: PLC0415 -- for files of others only
    from confsched.formats.records.people.named_parts import say_parts  # noqa: PLC0415 -- the same
    from confsched.formats.wrapper import in_a_list  # noqa: PLC0415 -- the same

    if _is_untold(how) and say_parts(document.roots):
        return document, named(_RECORDS)

    several = in_a_list(document)
    kind = _kind(several, how) if several is not None else None
    if several is None or kind is None or _has_several_below(document, data, how):
        return document, None
    return several, kind


def _has_several_below(document: Document, data: bytes, how: Reading) -> bool:
    """Whether a page says when and what it is, and has a timetable below that."""
    from confsched.reading.front_matter import has_front_matter  # noqa: PLC0415 -- of others only

    below = has_front_matter(document.source) and _is_untold(how)
    found = _page(document.source.name, data, how) if below else None
    programme = found.document.programme if found is not None else None
    sessions = programme.root.get("sessions") if programme is not None else None
    return sum("time" in one for one in mappings_in(sessions)) > 1


def _kind(document: Document, how: Reading) -> "Format | None":
    """The format of another system that a document is in."""
    from confsched.formats import named, recognise  # noqa: PLC0415 -- for files of others only

    if _is_untold(how):
        found = recognise(document)
        is_list = found is not None and found.name == _RECORDS
        return None if is_list and pages.is_of_web(document) else found  # `th` is no Thursday
    kind = named(how.format or _RECORDS, how.map)
    return kind if kind.part_of(document) is not None else None


def _under_other_head(
    name: str, data: bytes, document: Document, how: Reading
) -> "tuple[Document, Format | None]":
    """A table that is a list of sessions if the first row with several cells is not its head."""
    from confsched.formats.records.entries import is_sessions  # noqa: PLC0415 -- for tables only
    from confsched.formats.records.stacked import apart  # noqa: PLC0415 -- the same

    other = read(name, data, is_sessions)
    kind = _kind(other, how) if other.roots != document.roots else None
    if kind is not None and (several := apart(other)) is not None:
        return several, _kind(several, how)
    return (document, None) if kind is None else (other, kind)


def _with_likely_title(
    file: files.File, document: Document, how: Reading, lists: Document | None
) -> Opened | None:
    """A table as a list of sessions, where a column has the titles that none is called after."""
    tells = file.asked_for and document.whole and document.roots and is_table(file.name)
    if not tells or not _is_untold(how):
        return None
    from confsched.formats.records.likely_titles import with_likely_title  # noqa: PLC0415 -- for few

    kind = with_likely_title(document)
    return None if kind is None else Opened(document, asked_for=True, kind=kind, lists=lists)


def _looks_ours(document: Document) -> bool:
    """Whether it is ours, so that it need not be tried as a page.

    What is called like a text is one where it cannot be read as ours: `speakers` is a word.
    """
    if not document.whole and pages.is_for_people(document):
        return False
    return is_ours(document)
