"""One session in words: title, what and where it is, who is in it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from confsched.agenda.facts import Place, kind_of, part_of, place_of, post_of, session_facts
from confsched.agenda.flow import fenced, flow, hanging, paragraph
from confsched.agenda.palette import Palette
from confsched.schedule.entities import Appearance, ScheduledSession, Session, Speaker, Track
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_SWATCH: Final = "■\N{NO-BREAK SPACE}"


class Writer:
    """Writes sessions in lines of a given width, and remembers what many of them share.

    `swatches` says that colours will be seen: then a mark shows that of each track. `remarks` are
    what else is to be said at some sessions, by their ids.
    """

    def __init__(
        self,
        palette: Palette | None = None,
        remarks: Mapping[str, Sequence[str]] = {},
        *,
        swatches: bool = False,
    ) -> None:
        self.palette = palette or Palette()
        self.remarks = remarks
        self.swatches = swatches
        self._tracks: dict[Track, Piece] = {}
        self._names: dict[tuple[Speaker, str], str] = {}
        self._people: dict[tuple[Speaker, str, int], list[Line]] = {}
        self._facts: dict[tuple[object, ...], list[Line]] = {}

    def session(self, session: Session, columns: int, *, rooms: bool, seats: bool) -> list[Line]:
        """Write a session without its time.

        `rooms` says whether its rooms are named; `seats` whether it matters that it has none.
        """
        place = place_of(session, seats=seats) if rooms or not _has_room(session) else ""
        lines = title_lines(session, columns)
        if session.subtitle:
            lines += paragraph(visible(session.subtitle), columns, "subtitle")
        lines += self._what_and_where(session, place, columns)
        if self.remarks:
            lines += self.remarks_on(session, columns)
        for appearance in session.people:
            key = appearance.speaker, appearance.role, columns
            if key not in self._people:
                self._people[key] = _person(appearance, columns)
            lines += self._people[key]
        return lines

    def remarks_on(self, session: Session, columns: int) -> list[Line]:
        """Say what else is to be said at a session."""
        texts = self.remarks.get(session.id, ())
        return [line for text in texts for line in paragraph(text, columns, "warning")]

    def track(self, track: Track) -> Piece:
        """Name a track, with a mark in its colour."""
        found = self._tracks.get(track)
        if found is None:
            name = visible(track.name)
            text = f"{_SWATCH}{name}" if self.swatches else name
            found = self._tracks[track] = Piece(text, self.palette.style(track))
        return found

    def name(self, appearance: Appearance) -> str:
        """Name somebody, and what they do who are more than a speaker: `Moderator: Jo Sample`."""
        key = appearance.speaker, appearance.role
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = _name(appearance)
        return found

    def _what_and_where(self, session: Session, place: Place, columns: int) -> list[Line]:
        kind = kind_of(session)
        when = None if isinstance(session, ScheduledSession) else (session.day, session.known)
        key = kind, place, session.track, session.status, when, columns
        found = self._facts.get(key)
        if found is None:
            found = self._facts[key] = flow(self._session_facts(session, kind, place), columns)
        return found

    def _session_facts(self, session: Session, kind: str, place: Place) -> Iterator[Piece]:
        track = self.track(session.track) if session.track else None
        return session_facts(session, kind, place, track)


def _has_room(session: Session) -> bool:
    return session.everywhere or bool(session.rooms)


def title_lines(session: Session, columns: int) -> list[Line]:
    """Write the title of a session; one of a pause between dashes."""
    if session.cancelled:
        return paragraph(f"Cancelled: {fenced(session.title)}", columns, "cancelled")
    if session.type.pause:
        return paragraph(f"— {fenced(session.title)} —", columns, "pause")
    return paragraph(visible(session.title), columns, "session", session.url or "")


def _name(appearance: Appearance) -> str:
    part, name = visible(part_of(appearance)), fenced(appearance.speaker.name)
    return f"{part}: {name}" if part else name


def _person(appearance: Appearance, columns: int) -> list[Line]:
    speaker = appearance.speaker
    name = _name(appearance)
    details = map(fenced, post_of(speaker))
    return hanging(
        ", ".join((name, *details)), columns, head=Piece(name, "speaker", speaker.url or "")
    )
