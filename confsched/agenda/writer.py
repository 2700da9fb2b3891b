"""One session in words: title, what and where it is, who is in it."""

from confsched.agenda.facts import Place, kind_of, part_of, place_of, post_of, session_facts
from confsched.agenda.flow import fenced, flow, hanging, paragraph
from confsched.schedule.entities import Appearance, Session, Speaker
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


class Writer:
    """Writes sessions in lines of a given width, and remembers what many of them share."""

    def __init__(self) -> None:
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
        for appearance in session.people:
            lines += self._person(appearance, columns)
        return lines

    def _what_and_where(self, session: Session, place: Place, columns: int) -> list[Line]:
        kind = kind_of(session)
        key = kind, place, session.track, session.status, session.day, columns
        found = self._facts.get(key)
        if found is None:
            found = self._facts[key] = flow(session_facts(session, kind, place), columns)
        return found

    def _person(self, appearance: Appearance, columns: int) -> list[Line]:
        key = appearance.speaker, appearance.role, columns
        found = self._people.get(key)
        if found is None:
            found = self._people[key] = _person(appearance, columns)
        return found


def _has_room(session: Session) -> bool:
    return session.everywhere or bool(session.rooms)


def title_lines(session: Session, columns: int) -> list[Line]:
    """Write the title of a session; one of a pause between dashes."""
    if session.cancelled:
        return paragraph(f"Cancelled: {fenced(session.title)}", columns, "cancelled")
    if session.type.pause:
        return paragraph(f"— {fenced(session.title)} —", columns, "pause")
    return paragraph(visible(session.title), columns, "session")


def _person(appearance: Appearance, columns: int) -> list[Line]:
    speaker = appearance.speaker
    part = visible(part_of(appearance))
    name = f"{part}: {fenced(speaker.name)}" if part else fenced(speaker.name)
    details = map(fenced, post_of(speaker))
    return hanging(", ".join((name, *details)), columns, head=Piece(name, "speaker"))
