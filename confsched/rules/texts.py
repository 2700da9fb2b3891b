"""X: texts, and what everybody reads."""

from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from typing import Any

from confsched.findings import Finding, Fix
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.links import complaint, with_scheme
from confsched.rules.markup import is_safe, tags_and_entities, without_markup
from confsched.rules.mentions import first_mentions, references
from confsched.rules.misread import misread
from confsched.rules.private import Private, private
from confsched.rules.untidy import flaws, is_suspect, told
from confsched.rules.wanting import spoken_of, wanting
from confsched.rules.written import LINKS, TEXTS, TITLES, URLS, Written, is_prose, odd, written
from confsched.schedule.entities import Session, Speaker
from confsched.schedule.schedule import Schedule
from confsched.source import Span
from confsched.text.changed import Change, changed
from confsched.text.joined import joined, of_most
from confsched.text.titles import on_the_spot
from confsched.text.width import clip, clusters, width

_SHORT = 40  # columns of a text in a message
_MOST = 3  # things that are told one by one

_BARE = (
    "none of the {every:,} speakers has a role or an organization",
    "{count:,} of the {every:,} speakers have no role and no organization",
)
_MAX_TITLE = Setting("max_title", Kind.COUNT, 120, "the most characters of a title")
_FEW_LETTERS = 60  # columns of a text that is told as a whole


@rule("X501", "no-abstract", "i w w")
def no_abstract(schedule: Schedule) -> Iterator[Finding]:
    """A session of a type that needs an abstract has neither abstract nor description.

    ## Why is this bad?
    Nobody can tell whether to come.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, time: "10:00-11:00"}
    ```

    ## Instead
    Write a paragraph into `abstract`. Panels, keynotes, talks, workshops and lightning talks need
    one; `types: {talk: {abstract: false}}` says otherwise. Of `Lightning Talks` and `Open Space`
    nobody knows yet what they are about. A calendar of another system is asked only if three of
    four events have one.
    """
    asked = (
        session
        for session in schedule.active
        if session.type.needs_abstract and not on_the_spot(session.title)
    )
    fields = ("abstract", "description", "type")
    yield from wanting(schedule, asked, _has_no_abstract, "an abstract", fields)


def _has_no_abstract(session: Session) -> bool:
    return not ((session.abstract or "").strip() or (session.description or "").strip())


@rule("X502", "long-title", "w w w", _MAX_TITLE)
def long_title(schedule: Schedule, *, max_title: int) -> Iterator[Finding]:
    """A title is so long that it fits nowhere.

    ## Why is this bad?
    It is cut off on telephones, in calendars and on the door.

    ## Example
    ```yaml
    sessions:
      talk:
        title: >-
          A Talk with a Title That Says All That the Abstract Should Say, Who Is Going to Speak, for
          How Long, About What, and Why Everybody Should Come
        time: "10:00-11:00"
    ```

    ## Instead
    Say the rest in `subtitle` or `abstract`. 120 characters are the most, as a reader counts them;
    `rules: {long-title: {max_title: 80}}` sets another number. Titles of the conference and its
    days count as well.
    """

    def length(text: str, _field: str) -> int:
        count = sum(1 for _ in clusters(text.strip()))
        return count if count > max_title else 0

    for found in written(schedule, TITLES, lambda text: len(text) <= max_title, length):
        start = clip(found.text, _SHORT)
        message = f"the title {start!r} has {found.seen:,} characters; {max_title:,} are the most"
        yield Finding(message, found.place)


@rule("X503", "untidy-text", "w w w")
def untidy_text(schedule: Schedule) -> Iterator[Finding]:
    r"""A text has stray or doubled spaces in it, or characters that nobody sees.

    ## Why is this bad?
    It shows in print, and a name with a soft hyphen in it is not found. Most came with a paste.

    ## Example
    ```yaml
    sessions:
      talk: {title: "A  New Deal", time: "10:00-11:00", abstract: "What the Trade\u200b Deal says."}
    ```

    ## Instead
    Take them out. Line breaks and indented lists are fine in an abstract, a description and a bio.
    So are the joiners of Persian, Hindi and emoji, marks of direction in Arabic and Hebrew, and
    no-break spaces beside French punctuation, in numbers, and after initials and short words. Two
    spaces between sentences are how many people type.
    """
    mender = _Mender(schedule)
    for found in odd(schedule, TEXTS, _flaws):
        message = f"{found.called} has {told(found.text, found.seen)}"
        place = _place_of(found, found.seen[0])
        fix = mender.fix(found, found.seen, "tidy the spaces and what is not seen", safe=True)
        yield Finding(message, place, fix=fix)


def _place_of(found: Written[Any], part: Change) -> Span:
    """Where a part of a text stands."""
    from confsched.editing.changes import part_of  # noqa: PLC0415 -- for findings only

    return part_of(found.place, found.text, part)


def _flaws(text: str, field: str) -> tuple[Change, ...]:
    prose = is_prose(field)
    if not is_suspect(text, prose=prose) or text.isspace():
        return ()
    letters = misread(text)  # a control character may be a part of one: that is X508's
    found = flaws(text, prose=prose)
    return tuple(one for one in found if not any(_overlap(one, other) for other in letters))


def _overlap(one: Change, other: Change) -> bool:
    return one.start < other.end and other.start < one.end


@rule("X504", "markup", "w w w")
def markup(schedule: Schedule) -> Iterator[Finding]:
    """A text has HTML tags or entities in it.

    ## Why is this bad?
    Everything here is plain text: people read `&amp;` and `<br>` on the programme.

    ## Example
    ```yaml
    sessions:
      talk: {title: Trade &amp; Travel, time: "10:00-11:00", abstract: "What <b>all</b> ask."}
    ```

    ## Instead
    Write the characters themselves, and a line break or nothing for a tag. `R&D`, `a < b`, and
    addresses between angle brackets are no HTML.
    """
    mender = _Mender(schedule)
    for found in odd(schedule, TEXTS, lambda text, _: tags_and_entities(text)):
        parts = found.seen
        changes = without_markup(found.text, parts)
        fix = None
        if changes and _is_plain(found, changes):
            fix = mender.fix(found, changes, "take the HTML out", safe=is_safe(parts))
        texts = dict.fromkeys(repr(clip(part[0], _SHORT)) for part in parts)
        message = f"{found.called} has HTML in it: {joined(list(texts), _MOST)}"
        place = _place_of(found, Change(*parts[0].span(), ""))
        yield Finding(message, place, fix=fix)


def _is_plain(found: Written[Any], changes: Sequence[Change]) -> bool:
    """Whether neither HTML nor anything untidy comes of some changes."""
    result = changed(found.text, changes)
    before = _flaws(found.text, found.field)
    return not tags_and_entities(result) and len(_flaws(result, found.field)) <= len(before)


@rule("X505", "bare-speaker", "i w w")
def bare_speaker(schedule: Schedule) -> Iterator[Finding]:
    """A speaker has no role and no organization.

    ## Why is this bad?
    A name alone tells the audience nothing.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [jo]}
    ```

    ## Instead
    Add a `role` (their post) or an `organization`. Teams (`team: true`) need neither, nor do the
    people of a conference that has names only and no section `speakers`. If most have none, that
    is told once; of a calendar of another system it is asked if three of four people have some.
    Whoever has a misspelt role is told to have that.
    """
    if all(speaker.origin is None for speaker in schedule.speakers):
        return
    used = [speaker for speaker in schedule.speakers if speaker in schedule.appearing]
    slips = {place for notice in schedule.noticed("F006") for place in notice.about}
    bare = [one for one in used if _is_bare(one) and not (slips and _place_in(one, slips))]
    bare, used = spoken_of(bare, used)
    in_passing = any(speaker.origin is None for speaker in bare)
    mentions = first_mentions(schedule) if in_passing else {}
    places = (one.origin.id_span if one.origin else mentions[one].at(one) for one in bare)
    alike = of_most(len(bare), sum(not one.team for one in used), *_BARE)
    for speaker, place in zip(bare, places, strict=True):
        yield Finding(f"{speaker.name} has no role and no organization", place, alike=alike)


def _place_in(speaker: Speaker, places: Container[Span]) -> bool:
    return speaker.origin is not None and speaker.origin.id_span in places


def _is_bare(speaker: Speaker) -> bool:
    known = speaker.broken.isdisjoint(("role", "organization", "team"))
    return known and not (speaker.role or speaker.organization or speaker.team)


@rule("X506", "private-text", "w E E")
def private_text(schedule: Schedule) -> Iterator[Finding]:
    """An e-mail address or a phone number stands in a text for everybody.

    ## Why is this bad?
    It is printed, exported and collected by whoever sends spam, and cannot be taken back.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample, role: Writer, bio: "Write to jo@forum.example."}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [jo]}
    ```

    ## Instead
    Put it where only the crew reads it: `email`, `phone` and `notes`, or `contact` of the
    conference. A page with a form can stand anywhere.
    """
    yield from map(_told_private, odd(schedule, TEXTS, lambda text, _: private(text)))
    # a `mailto:` or `tel:`; what is in the address of a page is its own
    yield from map(_told_private, odd(schedule, URLS, lambda text, _: private(text)))


def _told_private(found: Written[tuple[Private, ...]]) -> Finding:
    first = found.seen[0]
    told = dict.fromkeys(f"the {one.name} {one.text!r}" for one in found.seen)
    texts = joined([*told], _MOST)
    place = _place_of(found, Change(first.start, first.end, ""))
    return Finding(f"{found.called} has {texts} in it", place)


@rule("X507", "bad-link")
def bad_link(schedule: Schedule) -> Iterator[Finding]:
    """A link is no address of a page on the web.

    ## Why is this bad?
    Nobody gets anywhere by a click on it.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, time: "10:00-11:00", url: www.forum.example/talk}
    ```

    ## Instead
    Write the whole address as a browser shows it: `https://www.forum.example/talk`. Leave the field
    out while there is none.
    """
    yield from map(_told_bad, odd(schedule, LINKS, lambda _text, _: True))
    # one that gives an e-mail address or phone number away is told as that
    yield from map(_told_bad, odd(schedule, URLS, lambda text, _: not private(text)))


def _told_bad(found: Written[bool]) -> Finding:
    from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

    text, place = found.text, found.place
    right = with_scheme(text)
    made = edits(place, text, [Change(0, len(text), right)]) if right else ()
    fix = Fix(f"write {right!r}", made) if made else None
    message = f"{clip(text, _SHORT)!r} is no link to a page: {complaint(text)}"
    return Finding(message, place, fix=fix)


@rule("X508", "misread-text", "w w w")
def misread_text(schedule: Schedule) -> Iterator[Finding]:
    """A text has letters in it that come from another encoding.

    ## Why is this bad?
    A file in UTF-8 was opened as something else and saved again: `BegrÃ¼ÃŸung` is what people read.

    ## Example
    ```yaml
    sessions:
      talk: {title: BegrÃ¼ÃŸung, time: "10:00-11:00"}
    ```

    ## Instead
    Write the letters that were meant, and look for what did it: mostly a spreadsheet that opened a
    CSV without being told that it is UTF-8. Of one that is not, it is told as what it was read.
    """
    yield from schedule.noticed("X508")
    mender = _Mender(schedule)
    for found in odd(schedule, TEXTS, lambda text, _: misread(text)):
        fix = mender.fix(found, found.seen, "write the letters that were meant", safe=True)
        parts = [f"{found.text[one.start : one.end]!r} for {one.instead!r}" for one in found.seen]
        told = [*dict.fromkeys(parts)]
        message = f"{found.called} has misread letters in it: {joined(told, _MOST)}"
        yield Finding(message, _place_of(found, found.seen[0]), fix=fix)


class _Mender:
    """Makes the fixes of one run."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    @cached_property
    def references(self) -> frozenset[str]:
        """The texts that sessions refer to something by."""
        return references(self.schedule)

    def fix(
        self, found: Written[Any], changes: Sequence[Change], description: str, *, safe: bool
    ) -> Fix | None:
        """A fix of one text, described as what to write where that is short.

        There is none for a name by which a session refers to somebody or something, for a text of
        which nothing is left, and for one that is written with escapes.
        """
        from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

        result = changed(found.text, changes)
        if found.is_passing or not result.strip():
            return None
        if found.is_name and found.text in self.references:
            return None
        made = edits(found.place, found.text, changes)
        if width(result) <= _FEW_LETTERS and "\n" not in result:
            description = f"write {result!r}"
        return Fix(description, made, safe=safe) if made else None
