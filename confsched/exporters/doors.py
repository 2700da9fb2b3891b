"""A sheet for each room and day to hang on its door, as text or Markdown."""

from collections.abc import Iterator
from itertools import chain

from confsched.agenda.facts import WHOLE_DAY, part_of, post_of
from confsched.agenda.flow import fenced
from confsched.agenda.zones import Clock, Slot
from confsched.exporters.options import Options, untimed
from confsched.exporters.paper.chosen import Chosen, chosen
from confsched.exporters.paper.places import RoomDay, elsewhere_of, is_here, room_days
from confsched.exporters.paper.sheet import Entry, Note, Part, Sheet
from confsched.exporters.paper.words import SEPARATOR, Teller, day_of, kind, places, titled
from confsched.exporters.paper.writing import written
from confsched.schedule.audience import Audience
from confsched.schedule.entities import Appearance, Session
from confsched.schedule.instants import long_date
from confsched.schedule.schedule import Schedule
from confsched.text.safe import visible


class Doors:
    """Day by day, the rooms in the order of the file; whoever asks, it is for the public."""

    suffix = ".txt"
    heeds = frozenset(("tz", "as"))
    left_out = staticmethod(untimed)

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Write all sheets, times in the conference's zone unless another is asked for."""
        found = chosen(schedule, options, Audience.PUBLIC)
        clock = Clock(options.zone or schedule.zone)
        teller = Teller(found.schedule, clock, Audience.PUBLIC)
        return written(door_sheets(teller, found), teller, options)


def door_sheets(teller: Teller, chosen: Chosen) -> Iterator[Sheet]:
    """Yield a sheet for each room that is used on a day, day by day, in the order of the rooms."""
    for place in room_days(chosen):
        yield _sheet(teller, place)


def _sheet(teller: Teller, place: RoomDay) -> Sheet:
    room, sessions = place.room, place.sessions
    name = visible(room.name) if room else elsewhere_of(teller.schedule)
    moments = chain.from_iterable((s.start, s.end) for s in sessions)
    title, zone = teller.about(moments)
    facts = (long_date(place.on), SEPARATOR.join((title, *day_of(place.day))), zone)
    whole = (_entry(place, session, WHOLE_DAY) for session in place.whole)
    timed = (_entry(place, session, teller.brief(session, place.on)) for session in sessions)
    return Sheet(name, facts, (Part("", (*whole, *timed)),), large=True)


def _entry(place: RoomDay, session: Session, slot: Slot) -> Entry:
    here = is_here(session, place.room)
    quiet = session.cancelled or session.type.pause or not here
    notes = [Note("", fenced(session.subtitle))] if session.subtitle else []
    facts = [*kind(session), *places(session, besides=place.room)]
    notes += [Note("", SEPARATOR.join(facts))] if facts else []
    notes += map(_person, session.people) if here else ()
    return Entry(titled(session), slot, tuple(notes), quiet=quiet)


def _person(part: Appearance) -> Note:
    role = fenced(part_of(part))
    name = fenced(part.speaker.name)
    post = "".join(f", {fenced(detail)}" for detail in post_of(part.speaker))
    return Note(f"{role}: {name}" if role else name, post)
