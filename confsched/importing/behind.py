"""What a conference in files says and a workbook of it does not, or says otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from confsched.formats.sheets.fields import field_of
from confsched.importing.programme import CONFERENCE, LISTED, Programme
from confsched.importing.sheets import known_in
from confsched.model.conference import Conference, Raw
from confsched.patterns import pattern
from confsched.reading.syntax import Syntax, syntax_of
from confsched.source import Source
from confsched.text.joined import joined

_COMMENT = pattern(r"(?:^|\n)[ \t]*#(?! yaml-language-server)")
_NAMED = 3  # entries of which something is told


def left_behind(conference: Conference) -> Iterator[str]:
    """What stands in the files and no sheet is for."""
    for name in dict.fromkeys(conference.aside):
        free = "a block of your own" if name.startswith("x-") else "no section"
        yield f"{name!r}: {free}, which a workbook has no sheet for"
    for found in conference.findings:
        if found.code in ("F002", "F007"):
            yield f"{found.span}: {found.message}; only the first is in it"
    if commented := [source.name for source in _sources(conference) if _has_comments(source)]:
        yield f"the comments in {joined(commented, most=_NAMED)}"


def _sources(conference: Conference) -> Iterable[Source]:
    raws: list[Raw] = [raw for name in LISTED for raw in getattr(conference, name).values()]
    mappings = [conference.origin.mapping, *(raw.origin.mapping for raw in raws)]
    return dict.fromkeys(mapping.places.source for mapping in mappings)


def _has_comments(source: Source) -> bool:
    commented = syntax_of(source) in (Syntax.YAML, Syntax.TOML) and not source.foreign
    return commented and _COMMENT.search(source.text) is not None


def renamed(programme: Programme) -> Iterator[str]:
    """Fields that we do not know, and what they are once a column is called so."""
    for section, entries in programme.items():
        found: defaultdict[str, list[str]] = defaultdict(list)
        for identifier, fields in entries.items():
            for name in fields.keys() - known_in(section):
                found[name].append(identifier)
        for name, owners in sorted(found.items()):
            meant = repr(field_of(section, name)) if field_of(section, name) else "extra"
            where = (
                section if owners == [section] else f"{joined(owners, most=_NAMED)} in {section}"
            )
            kind = "row" if section == CONFERENCE else "column"
            yield f"{name!r} of {where} is no field; a {kind} of that name is read as {meant}"
