"""F: the files themselves. What is noticed while they are read is reported here."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from confsched.errors import ConfschedError
from confsched.findings import Edit, Finding, Fix, safe_fix
from confsched.patterns import pattern
from confsched.reading.notices import is_of_two
from confsched.rules.catalogue import rule
from confsched.rules.rooms_alike import misspelt
from confsched.rules.slips import (
    behind_a_comma,
    colors_in_comments,
    in_rows_read,
    missed,
    without_meridiem,
)
from confsched.schedule.schedule import Schedule
from confsched.source import Source
from confsched.text.joined import few
from confsched.text.nearest import did_you_mean

_MOST = 50  # fixes in one run: each looks at the whole file
_FEW = 5  # ids of one file that others have as well, and that are told one by one
_RULE = pattern(r"[A-Z]\d{3}|[a-z-]+")
_WHOLE = "all {:,} ids of this file are defined in {} as well; if it is a copy, take it away"
_COPY = "{:,} ids of this file are defined in others as well; if it is a copy, take it away"


@rule("F001", "syntax")
def syntax(schedule: Schedule) -> Iterator[Finding]:
    """A file cannot be read: it breaks the rules of YAML, JSON or whatever it is written in.

    ## Why is this bad?
    Nothing that stands in the file is checked, printed or exported.

    ## Example
    ```yaml
    sessions:
      panel:
        title: Security: what next?
        time: 10:00-11:00
    ```

    ## Instead
    A text with `: ` or ` #` in it, or one that begins with a character that YAML uses itself,
    needs quotes: `title: "Security: what next?"`.
    """
    return schedule.noticed("F001")


@rule("F002", "duplicate-key")
def duplicate_key(schedule: Schedule) -> Iterator[Finding]:
    """A key is given twice in one mapping.

    ## Why is this bad?
    Only one of the two counts, and most programs drop the other without a word.

    ## Example
    ```yaml
    sessions:
      panel:
        title: The First Title
        time: 10:00-11:00
        title: The Second Title
    ```

    ## Instead
    Delete one of them. Two sessions need two ids.
    """
    for number, notice in enumerate(schedule.noticed("F002")):
        is_ours = schedule.whole and not notice.span.source.foreign
        is_sure = is_ours and not is_of_two(notice) and number < _MOST
        fix = _taken_out(notice) if is_sure else None
        yield replace(notice, fix=fix)


def _taken_out(notice: Finding) -> Fix | None:
    """Take out what is written twice to the letter."""
    from confsched.editing.fields import remove_repeated  # noqa: PLC0415 -- for slips

    return safe_fix("take it out", lambda: remove_repeated(notice.span, notice.related[0].span))


@rule("F003", "unknown-field")
def unknown_field(schedule: Schedule) -> Iterator[Finding]:
    """A field or a section that we do not know.

    ## Why is this bad?
    What stands in a field that nobody knows reaches nobody. One that is plainly misspelt is read
    all the same, so that nothing hides behind it.

    ## Example
    ```yaml
    sessions:
      panel: {titel: Security, time: "10:00-11:00"}
    ```

    ## Instead
    Write it as `docs/format.md` does. Data of your own goes under `extra:`, and blocks that are
    only there to be referred to by anchors go under a section whose name begins with `x-`.
    """
    notices = list(schedule.noticed("F003"))
    mended = {notice.span for notice in notices if notice.fix}
    # what stands behind an anchor may be a slip in one entry, and beside the right field in another
    told = (notice for notice in notices if notice.fix or notice.span not in mended)
    return map(behind_a_comma, map(_as_rule, told))


def _as_rule(notice: Finding) -> Finding:
    """What stands among the sections, and is called like a rule."""
    from confsched.rules import every_rule  # noqa: PLC0415 -- it has this module

    told, key = notice.message, notice.span.text
    if not told.endswith(" is not a section of a conference") or not _RULE.fullmatch(key):
        return notice
    if any(key in (rule.code, rule.name) for rule in every_rule()):
        return replace(notice, message=f"{told}; it is a rule: indent it below 'rules'")
    return notice


@rule("F004", "missing-field")
def missing_field(schedule: Schedule) -> Iterator[Finding]:
    """Something is missing that we cannot do without.

    ## Why is this bad?
    A session without a title cannot be announced, and a start without an end or a duration is no
    slot. In a conference of several days a time needs a day.

    ## Example
    ```yaml
    sessions:
      panel: {title: Security, start: "10:00"}
    ```

    ## Instead
    Add the field, here for instance `duration: 75m`.
    """
    return missed(schedule)


@rule("F005", "bad-value")
def bad_value(schedule: Schedule) -> Iterator[Finding]:
    """A value of the wrong kind.

    ## Why is this bad?
    A value that cannot be understood is left out, and with it whatever depends on it.

    ## Example
    ```yaml
    sessions:
      panel: {title: Security, time: ten to eleven}
    ```

    ## Instead
    Write it as the example in the message.
    """
    for notice in in_rows_read(schedule, schedule.noticed("F005")):
        yield notice if notice.fix else replace(notice, fix=without_meridiem(notice))
    yield from colors_in_comments(schedule)


@rule("F006", "unknown-reference")
def unknown_reference(schedule: Schedule) -> Iterator[Finding]:
    """A speaker, room, track, type, day or session that is not defined.

    ## Why is this bad?
    A name that leads nowhere is a person without a panel or a session without a room.

    ## Example
    ```yaml
    rooms:
      hall: {name: Great Hall}
    sessions:
      panel: {title: Security, time: "10:00-11:00", room: hal}
    ```

    ## Instead
    Use an id or the exact name. A conference without any section `rooms` or `speakers` defines
    rooms and people by naming them; a track that differs by a letter from others is a slip.
    """
    yield from in_rows_read(schedule, schedule.noticed("F006"))
    used = Counter(one.track for one in schedule.active if one.track is not None)
    for track, meant in misspelt(used):
        place = next(one.at("track") for one in schedule.active if one.track is track)
        message = f"no other session is in a track {track.name!r}{did_you_mean([meant.name])}"
        yield Finding(message, place)


@rule("F007", "duplicate-id")
def duplicate_id(schedule: Schedule) -> Iterator[Finding]:
    """An id is defined in two places.

    ## Why is this bad?
    Whoever refers to the id gets one of the two, and the other one is lost.

    ## Example
    ```yaml
    sessions:
      opening: {title: Opening, time: "09:00-09:30"}
    panels:
      opening: {title: The Opening Panel, time: "10:00-11:00"}
    ```

    ## Instead
    Give one of them another id. The one that is published already should keep its own. Where a
    file has many ids of others, such as an export into the folder of the conference, it is told
    once: take that file out of the folder.
    """
    notices = list(schedule.noticed("F007"))
    apart = [notice for notice in notices if _is_elsewhere(notice) and not notice.fix]
    copied = Counter(notice.span.source for notice in apart)
    whole = _copies(schedule, notices)
    for notice in notices:
        source = notice.span.source
        count = copied[source] if _is_elsewhere(notice) and not notice.fix else 0
        if source in whole:
            yield replace(notice, fix=None, alike=whole[source])
        else:
            yield replace(notice, alike=_COPY.format(count)) if count > _FEW else notice


def _copies(schedule: Schedule, notices: Sequence[Finding]) -> dict[Source, str]:
    """Files that have nothing of their own, and what is said of them."""
    others: defaultdict[Source, list[str]] = defaultdict(list)
    for notice in filter(_is_elsewhere, notices):
        others[notice.span.source].append(notice.related[0].span.source.name)
    if not others:
        return {}
    sections = schedule.sessions, schedule.speakers, schedule.rooms, schedule.tracks
    origins = (entry.origin for entries in sections for entry in entries)
    used = {origin.mapping.places.source for origin in origins if origin}
    return {
        source: _WHOLE.format(len(names), few(list(dict.fromkeys(names))))
        for source, names in others.items()
        if source not in used
    }


def _is_elsewhere(notice: Finding) -> bool:
    """Whether an entry is in another file before; an id may also be of two names."""
    is_twice = notice.message.endswith(" is defined twice")
    return is_twice and notice.related[0].span.source is not notice.span.source


@rule("F008", "ambiguous-name")
def ambiguous_name(schedule: Schedule) -> Iterator[Finding]:
    """Somebody is named by a name that two people have.

    ## Why is this bad?
    Nobody can tell which of them is meant.

    ## Example
    ```yaml
    speakers:
      maria-1: {name: Maria Sample}
      maria-2: {name: Maria Sample}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [Maria Sample]}
    ```

    ## Instead
    Name the speaker, room or track by its id.
    """
    return schedule.noticed("F008")


@rule("F009", "too-deep")
def too_deep(schedule: Schedule) -> Iterator[Finding]:
    """Nested deeper than 100 levels, or aliases that expand without measure.

    ## Why is this bad?
    No programme looks like this, but files that are made to stop a computer do.

    ## Example
    ```yaml
    x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
    x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
    x-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
    x-e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
    ```

    ## Instead
    Write out what is meant. The limit is 100,000 values that stand for ten times what is written.
    """
    return schedule.noticed("F009")


@rule("F010", "no-id", "w w w")
def no_id(schedule: Schedule) -> Iterator[Finding]:
    """Sessions in a list have no ids, so they get some that are made of their titles.

    ## Why is this bad?
    Calendars know a session by its id. With a better title it gets another one, and whoever has
    the programme in a calendar is told that one session is cancelled and another one is new.

    ## Example
    ```yaml
    sessions:
      - {title: Trade, time: "10:00-11:00"}
    ```

    ## Instead
    Write the ids down before the programme is published, and leave them as they are; `confsched
    fix` does it. What only has a name, a speaker or a room, may go by it.
    """
    for notice in schedule.noticed("F010"):
        yield replace(notice, fix=_written_down(schedule, notice))


def _written_down(schedule: Schedule, notice: Finding) -> Fix | None:
    """Write the ids down that the sessions of a file go by."""
    from confsched.editing.fields import set_field  # noqa: PLC0415 -- for slips

    edits: list[Edit] = []
    with suppress(ConfschedError):
        for session in schedule.sessions:
            mapping = session.origin.mapping
            if mapping.places.source is notice.span.source and session.origin.has_made_id:
                edits += set_field(mapping, "id", session.id, after="title")
    return Fix("write down the ids that they go by", tuple(edits), safe=True) if edits else None
