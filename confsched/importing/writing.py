"""A programme as the texts of files: conference, rooms, people, and the sessions day by day."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from confsched.editing.emitting import entry_lines
from confsched.importing.programme import CONFERENCE, DAYS, Fields, Programme, conference_fields
from confsched.model.assemble import SECTIONS
from confsched.model.binding import field_names
from confsched.model.entries import ConferenceEntry, Day
from confsched.text.safe import visible
from confsched.text.wrap import wrap

CONFERENCE_FILE = "conference.yaml"
SESSIONS_FILE = "sessions.yaml"
_LONG = ("days", "abstract", "description", "bio", "notes", "extra")  # what stands last
_INDENT = "  "
_WIDE = 90  # columns of a comment
Notes: TypeAlias = Mapping[str, Iterable[str]]
NOTHING: Notes = MappingProxyType({})
_LISTED = ("rooms", "tracks", "types", "speakers")


def texts_of(
    programme: Programme,
    days: Mapping[str, str],
    sources: Iterable[str],
    notes: Notes = NOTHING,
) -> dict[str, str]:
    """The text of every file by its name.

    `days` has the file that a session belongs into by the session's id; what it does not name goes
    into a file for the rest. `notes` become comments: above sessions, by their ids, and below the
    head where the id is empty.
    """
    fields = in_order(conference_fields(programme), CONFERENCE)
    title = str(fields.get("title") or "A conference")
    head = [*_comment(title, sources), *remarks(notes.get("", ()), "")]
    result = {CONFERENCE_FILE: _text([*head, *_conference_lines(fields)])}
    for section in _LISTED:
        if programme[section]:
            result[f"{section}.yaml"] = _text(section_lines(section, programme[section]))
    by_file: dict[str, dict[str, Fields]] = {}
    for identifier, session in programme["sessions"].items():
        file = days.get(identifier, SESSIONS_FILE)
        by_file.setdefault(file, {})[identifier] = session
    for file, sessions in sorted(by_file.items()):
        result[file] = _text(section_lines("sessions", sessions, notes))
    return result


def _conference_lines(fields: Fields) -> Iterator[str]:
    """The conference, each of its days on a line of its own."""
    yield f"{CONFERENCE}:"
    for name, value in fields.items():
        yield from entry_lines(name, value, "  ", flow=name != DAYS)


def section_lines(
    section: str, entries: Mapping[str, Fields], notes: Notes = NOTHING
) -> Iterator[str]:
    """A section: entries of one line below each other, longer ones with an empty line between."""
    yield f"{section}:"
    compact = section != "sessions"
    before = 1
    for number, (identifier, fields) in enumerate(entries.items()):
        lines = entry_lines(identifier, in_order(fields, section), "  ", flow=compact)
        if number and (len(lines) > 1 or before > 1):
            yield ""
        yield from remarks(notes.get(identifier, ()), _INDENT)
        yield from lines
        before = len(lines)


def in_order(fields: Fields, section: str) -> Fields:
    """The fields of an entry in the order of the format's tables, long texts last."""
    kind = ConferenceEntry if section == CONFERENCE else SECTIONS.get(section, Day)
    names = field_names(kind)
    order = {name: index for index, name in enumerate(names)}
    order |= {name: len(names) + index for index, name in enumerate(_LONG)}
    return dict(sorted(fields.items(), key=lambda item: order.get(item[0], len(names))))


def _comment(title: str, sources: Iterable[str]) -> Iterator[str]:
    names = ", ".join(sources)
    head = f"# {' '.join(title.split())}, imported from {names}."
    yield "".join(c if c.isprintable() else "?" for c in head)
    yield "# Change what you like: later changes of theirs come in beside yours with"
    yield "#   confsched import --update SRC -o FOLDER"


def remarks(notes: Iterable[str], indent: str) -> Iterator[str]:
    """Notes as lines of comments; a long one goes on below."""
    for note in notes:
        first, *more = wrap(visible(note), _WIDE - len(indent))
        yield f"{indent}# {first}"
        yield from (f"{indent}#   {line}" for line in more)


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
