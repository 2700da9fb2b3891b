"""What each field of a filter means, and how its values are read."""

from zoneinfo import ZoneInfo

import pytest
from programmes import scene, schedule_of, two_rooms

from confsched.agenda.filters import Selection, select
from confsched.schedule.schedule import Schedule

# made up
_LATE = schedule_of("""
conference: {id: late, title: Late, timezone: Europe/Lisbon, days: 2024-05-14 to 2024-05-15}
rooms: {all-about: {name: All about Boats}}
types: {fireside: {name: Fireside chat, like: panel}}
speakers:
  ada: {name: Ada Sample, country: Portugal, organization: Sample & Sons}
sessions:
  none: {title: None, day: 1, time: 22:00-24:00, type: fireside, room: all-about, speakers: [ada]}
  early: {title: Early, day: 2, time: 00:00-01:00, tags: [a b, c, Café], host: {who: ada}}
  sized: {title: Sized, duration: 90m, tags: [cafe]}
""")


def chosen(schedule: Schedule, where: str, zone: str = "") -> str:
    found = select(schedule, Selection(where=where), ZoneInfo(zone) if zone else None)
    return " ".join(session.id for session in found)


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ("id = keynote", "keynote"),
        ("id ~ oo", "same-room roomless"),
        ("title = from ABROAD", "abroad"),
        ("title ~ talk and status != cancelled", "short night sunday roomless"),
        ("subtitle = 'questions AND answers'", "keynote"),
        ("subtitle != none", "keynote"),
        ("abstract ~ second", "keynote"),
        ("description != none", ""),
        ("type = Workshop", "access hackathon"),
        ("status in (tentative, proposed, cancelled)", "access same-room monday"),
        ("track = accessibility", "access"),
        ("track != none", "access"),
        ("room = none", "roomless walk later"),
        ("room = all", "registration dinner"),
        ("room = cellar and room = great", "registration dinner joint"),
        ("room != great and room != 'קלר המגדל'", "roomless walk later"),
        ("room ~ cell", "registration access dinner joint sunday abroad monday"),
        ("day = 3", "monday"),
        ("day = Monday", "monday"),
        ("day = night of the clocks and type = keynote", "keynote"),
        ("day in (1 April, 2024-04-02)", "walk monday"),
        ("day > 2", "walk monday"),
        ("day = none", "later"),
        ("date = 2024-04-02", "walk"),
        ("date > 1 April 2024", "walk"),
        ("date > 1 April", "walk"),
        ("date < 2030-01-01 and date >= 2024-04-01", "walk monday"),
        ("weekday = sun", "sunday roomless hackathon abroad"),
        ("weekday not in (sat, Sunday)", "walk later monday"),
        ("start = 19:45", "short same-room"),
        ("start = 7:45 pm", "short same-room"),
        ("start < 9:45", "night sunday"),
        ("start >= 2024-04-01", "walk"),
        ("start > 2024-03-30", "night sunday roomless hackathon abroad walk"),
        ("start = 2024-03-30 and type = talk", "short same-room"),
        ("start < 2024-03-30T19:00:00Z and start >= day 1 19:45", "short same-room"),
        ("start = day 1 01:30", "night"),
        ("start > day 1 23:00 and start < sunday 10:00", "night sunday"),
        ("start = Sunday", "night sunday roomless hackathon abroad"),
        ("start = 20:00 Asia/Tokyo", "abroad"),
        ("start = 2024-03-30 18:30 CET", "keynote access"),
        ("start = none", "later monday"),
        ("end = noon", "walk"),
        ("end = none", "later monday"),
        ("duration = 26h", "hackathon"),
        ("duration <= 30 and duration != none", "registration short"),
        ("duration > 1h15", "access dinner hackathon walk"),
        ("duration = none", "later monday"),
        ("speaker = ZOE  ANGSTROM", "access short joint"),
        ("speaker ~ 山田", "keynote joint"),
        ("speaker in (jo, none) and scheduled = no", "later monday"),
        ("moderator = mina", "joint"),
        ("chair = jo", "keynote"),
        ("host != none", ""),
        ("role in (moderator, chair)", "keynote joint"),
        ("organization ~ emoji", "access short joint"),
        ("country = japan", "keynote joint"),
        ("tag = opening", "keynote"),
        ("needs = projector", "access"),
        ("language = JA", "keynote"),
        ("url ~ rooms.example", "keynote"),
        ("scheduled = false", "later monday"),
        ("plenary = yes", "hackathon"),
        ("START >= 20:00 AND Status != cancelled", "dinner joint"),
    ],
)
def test_a_field_means_this(where: str, ids: str) -> None:
    assert chosen(two_rooms(), where) == ids


@pytest.mark.parametrize(
    ("where", "zone", "ids"),
    [
        ("start = 20:00", "Asia/Tokyo", "abroad"),
        ("start = 20:00 Europe/Berlin", "Asia/Tokyo", ""),
        ("start < 2024-03-31 and type = talk", "Asia/Tokyo", ""),
        ("start < 2024-03-31 and type = talk", "", "short same-room"),
        ("date = 2024-04-01", "Asia/Tokyo", "monday"),
        ("start = day 1 09:30", "Asia/Tokyo", "night"),
    ],
)
def test_times_are_those_of_the_zone_that_is_shown_and_days_those_of_the_conference(
    where: str, zone: str, ids: str
) -> None:
    assert chosen(two_rooms(), where, zone) == ids


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ("start = day 1 00:30", "tea"),
        ("start >= day 1 00:00 and day = 1", "tea owls"),
        ("start < 3:00", "tea owls"),
        ("date = 2024-11-15", "opening rain rivers trains tea owls"),
        ("start = 2024-11-15", "opening rain rivers trains"),
        ("end > day 1 02:00 and day = 1", "owls"),
        ("end <= 2024-11-15", "opening rain rivers"),
        ("end <= day 1", "opening rain rivers trains tea owls"),
        ("start > day 1", "prizes last"),
        ("start = Friday", "opening rain rivers trains tea owls"),
    ],
)
def test_small_hours_belong_to_a_day_and_their_times_to_the_date(where: str, ids: str) -> None:
    assert chosen(scene("midnight"), where) == ids


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ("end = 24:00", "none"),
        ("end = 00:00", "none"),
        ("end >= 22:00", "none"),
        ("end = 2024-05-14", "none"),
        ("end = day 1", "none"),
        ("end = 2024-05-15", "early"),
        ("start = 0:00", "early"),
        ("start = midnight", "early"),
        ("duration = 1h30", "sized"),
        ("title = none", "none"),
        ("title ~ none", "none"),
        ("id = none", "none"),
        ("room = all about boats", "none"),
        ("room = all", ""),
        ("room ~ all", "none"),
        ("type = fireside chat", "none"),
        ("tag = a b", "early"),
        ("tag = A  B", "early"),
        ("tag = cafe", "early sized"),
        ("tag in (c, none)", "none early"),
        ("host = ada", "early"),
        ("organization = 'Sample & Sons' and role = speaker", "none"),
    ],
)
def test_ends_of_days_and_words_of_the_language_are_read_as_they_are_meant(
    where: str, ids: str
) -> None:
    assert chosen(_LATE, where) == ids
