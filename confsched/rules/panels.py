"""P: panels, and who is on them."""

from collections.abc import Iterator

from confsched.findings import Finding, Related
from confsched.reading import Mapping, Origin
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.wanting import wanting
from confsched.rules.wording import entries
from confsched.schedule.appearances import FIELDS, PANELLISTS, on_the_panel, value_of
from confsched.schedule.entities import LEADING, ROLES, Appearance, Session, Speaker
from confsched.schedule.schedule import Schedule
from confsched.source import Span
from confsched.text.alike import uncased
from confsched.text.joined import joined

_KNOWN = PANELLISTS.union(ROLES)
_NAMING = ("speakers", *LEADING)
_FEW = 3  # related places of one finding


@rule("P305", "no-moderator", "i w w")
def no_moderator(schedule: Schedule) -> Iterator[Finding]:
    """A panel has no moderator.

    ## Why is this bad?
    Nobody keeps the time, and nobody asks the first question.

    ## Example
    ```yaml
    panels:
      panel: {title: Panel, time: "10:00-11:00", speakers: [Jo Sample, Al Sample]}
    ```

    ## Instead
    Name one: `moderator: somebody`. A chair or a host counts. A panel on which there is nobody at
    all is P314's.
    """
    panels = (session for session in schedule.active if session.type.needs_moderator)
    asked = (panel for panel in panels if panel.people or not panel.type.needs_speaker)
    yield from wanting(schedule, asked, _is_led_by_nobody, "a moderator", _NAMING)


def _is_led_by_nobody(panel: Session) -> bool:
    return not any(part.role in LEADING for part in panel.people)


@rule("P306", "moderates-own-panel", "w w w")
def moderates_own_panel(schedule: Schedule) -> Iterator[Finding]:
    """The moderator of a panel is also one of its panellists.

    ## Why is this bad?
    Whoever gives the floor should not be the one who takes it.

    ## Example
    ```yaml
    panels:
      panel:
        title: Panel
        time: "10:00-11:00"
        speakers: [Jo Sample, Al Sample]
        moderator: Jo Sample
    ```

    ## Instead
    Take them out of one of the two lists.
    """
    for session, panellists in schedule.once(_panels):
        for part in session.people:
            other = panellists.get(part.speaker.id) if part.role in LEADING else None
            if other is not None:
                yield Finding(
                    f"{part.speaker.name} is {part.role} and panellist of {session.title!r}",
                    session.mention(part),
                    (Related(session.mention(other), "panellist here"),),
                    about=entries(part.speaker),
                )


_SIZE = Setting(
    "panel_size",
    Kind.SIZE,
    (2, 6),
    "the least and the most people on a panel, without those who lead it",
)


@rule("P307", "panel-size", "w w w", _SIZE)
def panel_size(schedule: Schedule, *, panel_size: tuple[int, int]) -> Iterator[Finding]:
    """A panel has fewer panellists than two, or more than six.

    ## Why is this bad?
    One panellist is an interview. With seven, each has five minutes of an hour once the audience
    has had its share.

    ## Example
    ```yaml
    panels:
      panel: {title: Panel, time: "10:00-11:00", speakers: [Jo Sample], moderator: Al Sample}
    ```

    ## Instead
    Ask somebody else, make two panels of it, or say that it is a talk. Those who lead, discuss or
    interpret are not counted. Another size is set with `panel-size: {panel_size: 3-5}` under
    `rules:`. A panel on which there is nobody at all is P314's.
    """
    least, most = panel_size
    for session, panellists in _known_panels(schedule):
        count = len(panellists)
        few = f"{_beside(session)}, fewer than {least}"
        limit = f", more than {most}" if count > most else few
        if session.people and (count > most or (count < least and not _is_vague(session))):
            yield Finding(
                f"{session.title!r} has {_counted(count)}{limit}",
                session.at("speakers"),
            )


def _is_vague(session: Session) -> bool:
    """Whether somebody has a role of the organiser's own: that may be a panellist's."""
    return any(part.role not in _KNOWN for part in session.people)


def _counted(count: int) -> str:
    return "1 panellist" if count == 1 else f"{count or 'no'} panellists"


def _beside(session: Session) -> str:
    """Who is named as well and is no panellist: lists have those who lead among the speakers."""
    leading = dict.fromkeys(part.speaker.name for part in session.people if part.role in LEADING)
    return f" beside {joined([*leading])}" if leading and on_the_panel(session) else ""


_MIXED = Setting(
    "mixed",
    Kind.WORDS,
    ("organization",),
    "what the people on a panel should differ in: organization, country, role, pronouns or one of "
    "their attributes",
)


@rule("P308", "one-sided-panel", "i w w", _MIXED)
def one_sided_panel(schedule: Schedule, *, mixed: tuple[str, ...]) -> Iterator[Finding]:
    """Three or more panellists, and all of them are of one organization.

    ## Why is this bad?
    They agree before they begin, and everybody in the room knows it.

    ## Example
    ```yaml
    panels:
      panel:
        title: Panel
        time: "10:00-11:00"
        moderator: Kim Example
        speakers:
          - {name: Jo Sample, organization: Sample Society}
          - {name: Al Sample, organization: Sample Society}
          - {name: Max Sample, organization: Sample Society}
    ```

    ## Instead
    Ask somebody from elsewhere. What a panel is to be mixed in is set with
    `one-sided-panel: {mixed: [organization, country, gender]}` under `rules:`: organization,
    country, role, pronouns, or what you call an attribute under `attributes` of a speaker. Where
    it is not known of one of them, nothing is said.
    """
    for session, parts in _known_panels(schedule):
        if len(parts) < 3:
            continue
        panellists = [part.speaker for part in parts.values()]
        for field in mixed:
            value = value_of(panellists[0], field)
            if value and all(_has(speaker, field, value) for speaker in panellists[1:]):
                yield _one_sided(session, field, value, panellists)


def _one_sided(session: Session, field: str, value: str, panellists: list[Speaker]) -> Finding:
    related = [
        Related(_said_at(speaker.origin, field), f"of {speaker.name}")
        for speaker in panellists
        if speaker.origin is not None
    ]
    return Finding(
        f"all {len(panellists)} panellists of {session.title!r} have the same {field}: {value!r}",
        session.at("speakers"),
        tuple(related[:_FEW]),
        about=entries(*panellists),
    )


def _said_at(origin: Origin, field: str) -> Span:
    """Where a field of a speaker stands, or one of their attributes."""
    attributes = origin.mapping.get("attributes")
    if field not in FIELDS and isinstance(attributes, Mapping):
        return attributes.at(field)
    return origin.at(field)


def _panels(schedule: Schedule) -> tuple[tuple[Session, dict[str, Appearance]], ...]:
    """Every session that somebody should lead, with those on the panel."""
    return tuple((s, on_the_panel(s)) for s in schedule.active if s.type.needs_moderator)


def _known_panels(schedule: Schedule) -> Iterator[tuple[Session, dict[str, Appearance]]]:
    """The same where everybody in it is known."""
    panels = schedule.once(_panels)
    return (panel for panel in panels if "speakers" not in panel[0].broken)


def _has(speaker: Speaker, field: str, value: str) -> bool:
    return uncased(value_of(speaker, field)) == uncased(value)
