"""P: people, and what is asked of them."""

from collections.abc import Collection, Iterator
from datetime import tzinfo

from confsched.findings import Finding, Related
from confsched.patterns import pattern
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.half_a_day import half_a_day_off
from confsched.rules.parts import sessions_once
from confsched.rules.repeats import is_something_lost, said_twice
from confsched.rules.wanting import wanting
from confsched.rules.wording import runs
from confsched.schedule.appearances import each_once
from confsched.schedule.entities import ROLES, Appearance, ScheduledSession, Session, Speaker
from confsched.schedule.hours import KIND_HOURS, Hours, lies_within
from confsched.schedule.instants import place_name, span_text
from confsched.schedule.lookup import is_nameless
from confsched.schedule.schedule import Schedule
from confsched.source import Span
from confsched.text.joined import joined, of_most
from confsched.text.nearest import nearest, with_its_words, with_same_words, within
from confsched.text.titles import on_the_spot

_NAMING = ("speakers", *ROLES)

_UNUSED = (
    "none of the {every:,} speakers is in a session",
    "{count:,} of the {every:,} speakers are in no session",
)
_MOST_SLIPS = 50  # unknown names; more are no slips
_ID = pattern(r"[\w.-]+")
_KIND = Setting("kind_hours", Kind.HOURS, KIND_HOURS, "when nobody minds to speak, at home")
_ITEM = " - "


@rule("P302", "unkind-hour", "w w w", _KIND)
def unkind_hour(schedule: Schedule, *, kind_hours: Hours) -> Iterator[Finding]:
    """Somebody speaks at an hour when people sleep where they live.

    ## Why is this bad?
    A panellist at three in the morning says no, or wishes to have said it.

    ## Example
    ```yaml
    conference:
      timezone: ET
      online: true
      days: [2021-05-19]
    speakers:
      jo: {name: Jo Sample, timezone: Europe/London}
    sessions:
      talk: {title: Talk, time: 8:00 PM - 9:00 PM ET, speakers: [jo]}
    ```

    ## Instead
    Move the session or ask first. Kind hours are 07:00 to 23:00 in the speaker's own zone. Only
    those who speak from home are looked at: everybody at an online conference, and elsewhere
    those who are `remote: true`.
    """
    sessions = schedule.scheduled
    if not schedule.online and not any(p.remote for session in sessions for p in session.people):
        return
    for session in sessions:
        for part in each_once(session):
            zone = part.speaker.zone
            at_home = schedule.online or part.remote
            if zone is None or part.speaker.team or not at_home:
                continue
            kind = lies_within(session.start, session.end, zone, kind_hours)
            if not kind and not half_a_day_off(session):
                yield _unkind(session, part, zone)


def _unkind(session: ScheduledSession, part: Appearance, zone: tzinfo) -> Finding:
    origin = part.speaker.origin
    home = (Related(origin.at("timezone"), "their zone"),) if origin else ()
    return Finding(
        f"{session.title!r} runs {runs(session)}: {_night(session, zone)} for "
        f"{part.speaker.name} in {place_name(zone)}",
        session.mention(part),
        (Related(session.time_span, "the time"), *home),
    )


def _night(session: ScheduledSession, zone: tzinfo) -> str:
    """The local slot, and the day where it is another one than on the session's own clock."""
    text = span_text(session.start, session.end, zone)
    here, there = (session.start.astimezone(z).date() for z in (session.zone, zone))
    if here == there:
        return text
    return f"{text} the day {'after' if there > here else 'before'}"


@rule("P310", "unused-speaker", "w w w")
def unused_speaker(schedule: Schedule) -> Iterator[Finding]:
    """A speaker is defined and in no session.

    ## Why is this bad?
    Somebody who was asked to come has nothing to do, or was left out by mistake.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample}
      al: {name: Al Sample}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [jo]}
    ```

    ## Instead
    Give them a session or take them out. An entry that looks like somebody else's is P309's.
    Where there are no sessions yet, nobody is missing from them.
    """
    if not schedule.whole or not schedule.lost.isdisjoint(("sessions", "panels", "speakers")):
        return
    if is_something_lost(schedule) or not schedule.sessions:
        return
    unused = list(_unused(schedule))
    alike = of_most(len(unused), len(schedule.speakers), *_UNUSED)
    for speaker, place in unused:
        yield Finding(f"{speaker.name} is in no session", place, alike=alike)


def _unused(schedule: Schedule) -> Iterator[tuple[Speaker, Span]]:
    """Who is in no session, nor meant by anything that was refused; and where they are defined."""
    used = _named_anywhere(schedule)
    slips = (slip for code in ("F005", "F006") for slip in schedule.noticed(code))
    refused = "\n".join((*(slip.span.text for slip in slips), said_twice(schedule)))
    used.update(_ID.findall(refused), _offered(schedule))
    vague = {place.span for slip in schedule.noticed("F008") for place in slip.related}
    twins = {*schedule.namesakes, *schedule.namesakes.values()}
    for speaker in schedule.speakers:
        meant = speaker.id in used or speaker.name in used or speaker in twins
        meant = meant or speaker.name in refused  # maybe beside others, or with a post
        meant = meant or is_nameless(speaker.origin, must=True)  # which is told
        if not meant and speaker.origin and speaker.origin.id_span not in vague:
            yield speaker, speaker.origin.id_span


def _offered(schedule: Schedule) -> Iterator[str]:
    """Ids and names that are offered for those that nobody has."""
    texts = (slip.span.text for slip in schedule.noticed("F006"))
    slips = {part.strip(" '\"") for text in texts for part in text.split(";")}
    names = [speaker.name for speaker in schedule.speakers]
    known = [*names, *(speaker.id for speaker in schedule.speakers)]
    if len(slips) > _MOST_SLIPS:
        yield from known
        return
    for slip in slips:
        turned = with_same_words(slip, names)
        yield from (
            turned or nearest(slip, known) or with_its_words(slip, names) or within(slip, names)
        )


def _named_anywhere(schedule: Schedule) -> set[str]:
    """Ids and names of people in sessions, also in what would be fixed and in other fields.

    A title that is one may have been swapped with them, which is told.
    """
    cancelled = (session for session in schedule.sessions if session.cancelled)
    used = {speaker.id for speaker in schedule.appearing}
    used |= {part.speaker.id for session in cancelled for part in session.people}
    broken = (one for one in schedule.sessions if not one.broken.isdisjoint(_NAMING))
    used |= {session.title for session in broken}
    slips = [slip.fix for slip in schedule.noticed("F006") if slip.fix]
    used |= {edit.text.strip('"') for fix in slips for edit in fix.edits}
    known = _people_known(schedule)
    return used.union(one for session in schedule.sessions for one in _swallowed(session, known))


@rule("P312", "unconfirmed", "i w E")
def unconfirmed(schedule: Schedule) -> Iterator[Finding]:
    """Somebody who has not said yes is in a scheduled session.

    ## Why is this bad?
    Their name is on the poster, and they know nothing of it.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample, confirmed: false}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [jo]}
    ```

    ## Instead
    Ask them, and take out `confirmed: false` when they say yes. A session without a slot may have
    anybody in it.
    """
    for speaker, parts in schedule.by_speaker():
        if speaker.confirmed:
            continue
        said = (Related(speaker.origin.at("confirmed"), "not yet"),) if speaker.origin else ()
        for session, part in sessions_once(parts):
            message = f"{speaker.name} is {part.role} of {session.title!r} and has not confirmed"
            yield Finding(message, session.mention(part), said)


@rule("P314", "no-speaker", "i w E")
def no_speaker(schedule: Schedule) -> Iterator[Finding]:
    """A session of a type that needs a speaker has nobody in any role.

    ## Why is this bad?
    The audience comes, and nobody begins.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, time: "10:00-11:00"}
    ```

    ## Instead
    Name somebody, or say what it is: an opening, a meeting or a break needs no speaker. Which
    types need one is set under `types:`, with `speaker: false`. `Lightning Talks` and
    `Open Space` are given by who comes, `Contributed Talks` by several, and what is called
    `Awards` or `Registration` is no talk. A calendar of another system is asked only if three of
    four events name somebody.
    """
    asked = (
        session
        for session in schedule.active
        if session.type.needs_speaker and not on_the_spot(session.title)
    )
    known = _people_known(schedule)

    def more(session: Session) -> str:
        items = [f"'- {one}'" for one in _swallowed(session, known)]
        found = f"; {joined(items, most=2)} {'stand' if items[1:] else 'stands'}" if items else ""
        return found and f"{found} in its text: is a line 'speakers:' missing above?"

    fields = (*_NAMING, "type")
    yield from wanting(schedule, asked, _has_nobody, "a speaker", fields, more)


def _has_nobody(session: Session) -> bool:
    return not session.people


@rule("P315", "unspoken-language", "w w w")
def unspoken_language(schedule: Schedule) -> Iterator[Finding]:
    """Somebody is in a session that is held in a language which they do not speak.

    ## Why is this bad?
    They sit there and smile.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample, languages: [en]}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", language: fr, speakers: [jo]}
    ```

    ## Instead
    Find an interpreter and name them with `interpreter:`, hold the session in another language,
    or complete the languages of the speaker. `en-GB` and `en` are one language. Where nothing is
    said about one of the two, nothing is found.
    """
    for session in schedule.active:
        language = session.language
        if language is None or _is_spoken(language, session) or _is_interpreted(session):
            continue
        for part in each_once(session):
            speaker = part.speaker
            if not speaker.languages or language in speaker.languages:
                continue
            known = "languages" not in speaker.broken
            if known and _primary(language) not in map(_primary, speaker.languages):
                yield _unspoken(session, part, language)


def _is_spoken(language: str, session: Session) -> bool:
    """Whether everybody speaks it, to the letter, as most do."""
    return all(
        not part.speaker.languages or language in part.speaker.languages for part in session.people
    )


def _is_interpreted(session: Session) -> bool:
    helped = any(part.role == "interpreter" for part in session.people)
    return helped or "interpreter" in session.broken


def _primary(code: str) -> str:
    """The language alone, without country or script."""
    return code.partition("-")[0].lower()


def _unspoken(session: Session, part: Appearance, language: str) -> Finding:
    speaker = part.speaker
    spoken = ", ".join(speaker.languages)
    said = (Related(speaker.origin.at("languages"), "what they speak"),) if speaker.origin else ()
    return Finding(
        f"{session.title!r} is in {language}, and {speaker.name} speaks {spoken}",
        session.mention(part),
        (Related(session.at("language"), "its language"), *said),
    )


def _swallowed(session: Session, known: Collection[str]) -> tuple[str, ...]:
    """The ids and names of people at the end of a session's texts, each behind a dash."""
    if session.people:
        return ()
    parts = (_last_items(text, known) for text in (session.description, session.abstract) if text)
    return next(filter(None, parts), ())


def _people_known(schedule: Schedule) -> frozenset[str]:
    """The ids and names of all people."""
    return frozenset(text for one in schedule.speakers for text in (one.id, one.name))


def _last_items(text: str, known: Collection[str]) -> tuple[str, ...]:
    if _ITEM not in (whole := " ".join(text.split())):
        return ()
    parts = whole.split(_ITEM)
    at = len(parts)
    while at > 1 and parts[at - 1] in known:
        at -= 1
    return tuple(parts[at:])
