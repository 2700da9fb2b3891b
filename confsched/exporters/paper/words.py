"""Sessions, people and times in the words of a sheet, with no more than its reader may see."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo
from typing import Final, NamedTuple

from confsched.agenda.facts import ALL_ROOMS, NO_DAY, kind_of, known_facts, part_of, post_of
from confsched.agenda.flow import fenced
from confsched.agenda.zones import Clock, Slot, describe
from confsched.exporters.paper.sheet import Note
from confsched.schedule.audience import Audience, told_beyond
from confsched.schedule.entities import (
    LEADING,
    Appearance,
    Day,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
)
from confsched.schedule.instants import wall
from confsched.schedule.schedule import Schedule
from confsched.text.joined import joined
from confsched.text.safe import visible

_CERTAIN: Final = ("confirmed", "cancelled")
_FOR: Final = {
    Audience.PUBLIC: (),
    Audience.SPEAKERS: ("For speakers and crew only",),
    Audience.CREW: ("For the crew only: please do not leave it lying about",),
}
_FEW: Final = 2
SEPARATOR: Final = " · "
# whoever leads a session


class Teller(NamedTuple):
    """Knows the conference, on whose clock times are told, and who reads."""

    schedule: Schedule
    clock: Clock
    audience: Audience

    def slot(self, session: ScheduledSession, on: date) -> Slot:
        """When a session is, with the zone, as it stands under the heading of a date."""
        return self.clock.slot(session.start, session.end, on)

    def brief(self, session: ScheduledSession, on: date) -> Slot:
        """The same without the zone, where it stays the same from the first to the last minute."""
        whole, zone = self.slot(session, on), self.clock.zone
        first, last = session.start.astimezone(zone), session.end.astimezone(zone)
        if first.utcoffset() != last.utcoffset():
            return whole
        return Slot(f"{wall(first)}–{wall(last)}", whole.mark)

    def about(self, moments: Iterable[datetime]) -> tuple[str, ...]:
        """What stands on every sheet: which conference, on whose clock, whom to ask, for whom."""
        schedule = self.schedule
        zone = describe(self.clock.zone, moments)
        contact = told_beyond(self.audience, "conference", schedule.origin).get("contact")
        asked = (f"Questions: {fenced(str(contact).strip())}",) if contact else ()
        return fenced(schedule.title), f"All times in {zone}", *asked, *_FOR[self.audience]

    def moment(self, moment: datetime, on: date) -> Slot:
        """A moment without its zone, as it stands under the heading of a date."""
        return Slot(wall(moment.astimezone(self.clock.zone)), self.clock.moment(moment, on).mark)

    def told(self, session: ScheduledSession, on: date, you: Speaker | None = None) -> str:
        """A session in a sentence about another one: when it is, and whom to turn to."""
        whom = [part for part in session.people if part.role in LEADING] or session.people
        people = dict.fromkeys(part.speaker for part in whom)
        names = joined(["you" if one is you else fenced(one.name) for one in people], _FEW)
        return f"{self.brief(session, on)} {fenced(session.title)}{names and f' ({names})'}"

    def reach(self, speaker: Speaker) -> list[str]:
        """How to reach somebody, and what there is to know about them; for the crew."""
        told = told_beyond(self.audience, "speaker", speaker.origin)
        phone, *others = (str(told.get(name) or "") for name in ("phone", "email", "notes"))
        # a number that is broken at the end of a line is dialled wrongly
        texts = ("\u00a0".join(phone.split()), *others)
        return [fenced(text.strip()) for text in texts if text.strip()]

    def person(self, part: Appearance, *, tick: bool) -> Note:
        """Somebody in a session, and how to address them."""
        speaker = part.speaker
        known = [
            fenced(part_of(part)),
            "remote" if part.remote else "",
            "" if speaker.confirmed else "has not said yes",
            post(speaker),
        ]
        facts = [*dict.fromkeys(filter(None, known)), *self.reach(speaker)]
        text = f": {SEPARATOR.join(facts)}" if facts else ""
        return Note(addressed(speaker), text, tick=tick)

    def needs(self, session: Session) -> Iterator[Note]:
        """What has to be there."""
        if session.needs:
            yield Note("Needs", f": {', '.join(map(fenced, session.needs))}")

    def links(self, session: Session) -> Iterator[Note]:
        """Where to join, for those who may know, and where it is streamed or told about."""
        if session.link:
            yield Note("Join", ":", link=session.link)
        if session.url:
            yield Note("Page or stream", ":", link=session.url)

    def room_links(self, rooms: Iterable[Room]) -> Iterator[Note]:
        """Where to join what is in some rooms, and where it is streamed."""
        for room in rooms:
            if room.link:
                yield Note("Join the room", ":", link=room.link)
            if room.url:
                yield Note("Stream", ":", link=room.url)

    def notes(self, session: Session) -> Iterator[Note]:
        """What the organisers wrote down about it; for the crew."""
        text = told_beyond(self.audience, "session", session.origin).get("notes")
        if text:
            yield Note("Notes", f": {fenced(str(text).strip())}")


def titled(session: Session) -> str:
    """A title, and that it is cancelled."""
    return f"Cancelled: {fenced(session.title)}" if session.cancelled else visible(session.title)


def post(speaker: Speaker) -> str:
    """What somebody is, and where."""
    return ", ".join(map(fenced, post_of(speaker)))


def addressed(speaker: Speaker) -> str:
    """Somebody's name, and the pronouns to use for them."""
    name = fenced(speaker.name)
    return f"{name} ({fenced(speaker.pronouns)})" if speaker.pronouns else name


def kind(session: Session) -> list[str]:
    """What a session is, in which track, and how sure it is."""
    facts = (
        fenced(kind_of(session)),
        _in_words(session.track) if session.track else "",
        "" if session.status in _CERTAIN else session.status,
    )
    return [fact for fact in facts if fact]


def _in_words(track: Track) -> str:
    """A track by its name, and that it is one, unless the name says it."""
    name = fenced(track.name)
    return name if "track" in track.name.casefold() else f"Track {name}"


def known(session: Session) -> Iterator[Note]:
    """What is known of when a session is that has no slot."""
    when = SEPARATOR.join(known_facts(session))
    if when:
        yield Note("When", f": {when}")


def places(session: Session, *, besides: Room | None = None) -> list[str]:
    """Where a session is: all of it, or where it is besides one room."""
    rooms = [place(room) for room in session.rooms if room is not besides]
    if besides is None:
        return [ALL_ROOMS] if session.everywhere else rooms
    also = "also " if besides in session.rooms else ""
    return [f"{also}in {joined(rooms)}"] if rooms else []


def place(room: Room) -> str:
    """A room, and the floor it is on."""
    return fenced(f"{room.name} (floor {room.floor})" if room.floor else room.name)


def day_of(day: Day | None) -> tuple[str, ...]:
    """What day of the conference a date is."""
    if day is None:
        return (NO_DAY,)
    return (f"Day {day.number}", *([fenced(day.title)] if day.title else []))


def differs(zone: tzinfo, other: tzinfo, moment: datetime) -> bool:
    """Whether the clocks of two zones show another time at a moment."""
    return moment.astimezone(zone).utcoffset() != moment.astimezone(other).utcoffset()
