"""Entries in files of their own: pages with data at their beginning, one file for each. Made up."""

from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.loading import load_theirs
from confsched.reading import Mapping, read
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

BOATS = """\
---
title: Boats
category: talks
date: 2030-05-14 10:00:00-04:00
end_date: 2030-05-14 10:30:00-04:00
presenter_slugs:
- jo
room: Hall
track: t1
---

All about *boats*.
"""
NETS = """\
+++
title = "Nets"
start = 2030-05-14T11:00:00-04:00
end = 2030-05-14T11:30:00-04:00
speakers = ["mo", "jo"]
+++
"""
LUNCH = """\
---
title: Lunch
category: break
date: 2030-05-14 12:00:00-04:00
end_date: 2030-05-14 13:00:00-04:00
---
"""
JO = "---\nname: Jo Sample\nslug: jo\ncompany: Sample Society\n---\nSails.\n"
MO = "name: Mo Example\n"


def put(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def hours(one: ScheduledSession) -> str:
    return "-".join(f"{time.astimezone(one.zone):%H:%M}" for time in (one.start, one.end))


def loaded(folder: Path) -> Schedule:
    [found] = api.load_all(folder)
    return found


def test_pages_in_folders_of_sessions_and_people_are_a_conference(tmp_path: Path) -> None:
    site = tmp_path / "harbour"
    put(
        site,
        **{
            "_schedule/talks/boats.md": BOATS,
            "_schedule/talks/nets.md": NETS,
            "_schedule/talks/_index.md": "---\ntitle: All talks\nroom: none\n---\n",
            "_schedule/breaks/lunch.md": LUNCH,
            "_presenters/jo.md": JO,
            "_presenters/mo.yml": MO,
            "README.md": "# The site\n",
        },
    )
    found = loaded(site)

    assert found.title == "harbour"
    assert sorted(
        (one.title, hours(one), one.type.id, len(one.people)) for one in found.scheduled
    ) == [
        ("Boats", "10:00-10:30", "talk", 1),
        ("Lunch", "12:00-13:00", "break", 0),
        ("Nets", "11:00-11:30", "talk", 2),
    ]
    [boats] = [one for one in found.sessions if one.title == "Boats"]
    assert (boats.id, boats.description) == ("boats", "All about *boats*.")
    assert [(part.speaker.name, part.speaker.bio) for part in boats.people] == [
        ("Jo Sample", "Sails.")
    ]


@pytest.mark.parametrize("called", ["agenda", "content/agenda", "_programa", "timetable"])
def test_pages_of_sessions_may_lie_in_a_folder_called_like_a_timetable(
    tmp_path: Path, called: str
) -> None:
    put(tmp_path, **{f"{called}/nets.md": NETS, "content/speakers/jo.md": JO})
    found = loaded(tmp_path)

    assert [one.title for one in found.sessions] == ["Nets"]


def test_entries_with_folders_of_their_own_are_called_like_these(tmp_path: Path) -> None:
    put(
        tmp_path / "harbour",
        **{
            "content/sessions/_index.md": "---\ntitle: All talks\n---\n",
            "content/sessions/boats/index.md": BOATS,
            "content/sessions/boats/notes.md": "---\ntitle: Notes\nroom: none\n---\n",
            "content/sessions/nets/index.md": NETS,
            "content/sessions/nets/index.de.md": NETS.replace("Nets", "Netze"),
            "content/speakers/jo/index.md": "---\ntitle: Jo Sample\n---\nSails.\n",
        },
    )
    found = loaded(tmp_path)

    assert found.title == "harbour"
    assert [(one.id, one.title) for one in found.sessions] == [
        ("boats", "Boats"),
        ("nets", "Nets"),
    ]
    assert [(one.id, one.name, one.bio) for one in found.speakers] == [
        ("jo", "Jo Sample", "Sails."),
        ("mo", "mo", None),
    ]


def test_folders_of_years_are_conferences_of_their_own(tmp_path: Path) -> None:
    put(
        tmp_path / "harbour",
        **{
            "content/sessions/2030/_index.md": "---\ntitle: All talks\n---\n",
            "content/sessions/2030/boats.md": BOATS,
            "content/speakers/2030/jo.md": JO,
            "content/sessions/2031/nets.md": NETS,
        },
    )
    found = api.load_all(tmp_path / "harbour")

    assert [
        (
            one.title,
            [(talk.title, [by.speaker.name for by in talk.people]) for talk in one.sessions],
        )
        for one in found
    ] == [("harbour 2030", [("Boats", ["Jo Sample"])]), ("nets", [("Nets", ["mo", "jo"])])]


def test_folders_of_a_site_are_called_by_their_last_words(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "_harbourdays_talks/boats.md": BOATS,
            "_harbourdays_speakers/jo.md": JO,
            "_talks-2029/nets.md": NETS,
            "_harbourdays_2029_talks/nets.md": NETS,
            "old_talks/nets.md": NETS,
        },
    )
    found = loaded(tmp_path)

    assert [(one.title, [part.speaker.name for part in one.people]) for one in found.sessions] == [
        ("Boats", ["Jo Sample"])
    ]


@pytest.mark.parametrize("slot", ["first", "boats"])  # which may be called like what is in it
def test_slots_by_their_keys_say_when_what_is_named_in_them_is(tmp_path: Path, slot: str) -> None:
    schedule = f"""\
- day: "2030-05-14"
  start: "08:00"
  rooms:
    - room: hall
      slots:
        - {{slot: {slot}, talk: boats}}
    - room: attic
      slots:
        - {{slot: {slot}, talk: nets}}
"""
    put(
        tmp_path,
        **{
            "data/schedule.yml": schedule,
            "data/slots.yml": f'- {{key: {slot}, start: "09:00", duration: 45}}\n',
            "content/sessions/boats.md": "---\ntitle: Boats\nspeakers: [jo]\n---\n",
            "content/sessions/nets.md": "---\ntitle: Nets\nspeakers: [jo]\n---\n",
            "content/speakers/jo.md": JO,
        },
    )

    assert [
        (one.title, hours(one), [room.name for room in one.rooms])
        for one in loaded(tmp_path).scheduled
    ] == [("Boats", "09:00-09:45", ["hall"]), ("Nets", "09:00-09:45", ["attic"])]


def test_a_slot_is_of_what_it_numbers_though_its_kind_is_called_like_another(
    tmp_path: Path,
) -> None:
    rows = (("knots", "1A", "09:00"), ("pause", "pause", "10:00"), ("posters", "pause", "11:00"))
    slots = "".join(
        f"- {{number: {number}, session: {session}, date: 2030-05-14, start: '{at}'}}\n"
        for number, session, at in rows
    )
    pages = {
        f"_talks/{number}.md": f"---\nname: {number.title()} of ours\nnumber: {number}\n---\n"
        for number, _, _ in rows
    }
    put(tmp_path, **{"_data/program.yml": slots}, **pages)

    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert [
        (one["title"], one["start"], one["extra"].get("session"))
        for one in root["sessions"].values()
    ] == [
        ("Knots of ours", "09:00", "1A"),
        ("Pause of ours", "10:00", None),
        ("Posters of ours", "11:00", "pause"),
    ]


TOWN = """\
name: 2030-{0}
startdate: 2030-05-14
team_members:
  - name: Al Sample
program:
  - {{title: Lunch, type: custom, date: 2030-05-14, start_time: "08:00", end_time: "09:00"}}
  - {{title: jo-sample, type: workshop, date: 2030-05-14, start_time: "09:00", end_time: "10:00"}}
"""
JO_OF_TOWN = '+++\nTitle = "Boats"\nType = "talk"\nSpeakers = ["jo-sample"]\n+++\nWet.\n'


def test_each_of_several_conferences_has_a_file_and_a_folder_of_pages(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "data/events/2030-harbour.yml": TOWN.format("harbour"),
            "data/events/2030/island/main.yml": TOWN.format("island"),
            "data/events/2030-lake.yml": TOWN.format("lake"),
            "content/events/2030-harbour/program/jo-sample.md": JO_OF_TOWN,
            "content/events/2030-island/program/jo-sample.md": JO_OF_TOWN.replace("Boats", "Nets"),
            "content/events/2030-island/speakers/jo-sample.md": '+++\nTitle = "Jo Sample"\n+++\n',
        },
    )

    assert {
        found.title: [(one.title, one.type.id, len(one.people)) for one in found.sessions]
        for found in api.load_all(tmp_path)
    } == {
        "2030-harbour": [("Lunch", "meal", 0), ("Boats", "workshop", 1)],
        "2030-island": [("Lunch", "meal", 0), ("Nets", "workshop", 1)],
        "2030-lake": [("Lunch", "meal", 0), ("jo-sample", "workshop", 0)],
    }


def test_talks_with_times_may_lie_among_posts_which_have_their_days_in_their_names(
    tmp_path: Path,
) -> None:
    talk = "---\ntitle: {}\nspeaker: Jo Sample\nstart: '{}'\nend: '{}'\n---\nOf wood.\n"
    put(
        tmp_path,
        **{
            "_posts/2030-05-14-boats.md": talk.format("Boats", "18:00", "19:00"),
            "_posts/2030-05-15-nets.md": talk.format("Nets", "19:00", "20:00"),
            "_posts/2030-01-02-news.md": "---\ntitle: Tickets\nauthor: Mo\n---\nOn sale.\n",
        },
    )

    assert [
        (one.title, f"{one.start:%Y-%m-%d}", hours(one)) for one in loaded(tmp_path).scheduled
    ] == [("Boats", "2030-05-14", "18:00-19:00"), ("Nets", "2030-05-15", "19:00-20:00")]


def test_places_are_those_of_the_page() -> None:
    for text in (BOATS, NETS):
        root = read("talks/boats.md", text.encode()).roots[0]

        assert isinstance(root, Mapping)
        assert root.at("title").first.line == 2
        assert root.places.source.text == text


def test_a_page_that_is_named_is_read_as_one(tmp_path: Path) -> None:
    page = tmp_path / "talks.md"
    page.write_text("---\ntitle: Harbour Days\n---\n\n# 14 May 2030\n\n9:00 Boats\n\n10:00 Nets\n")

    assert [one.title for one in loaded(page).sessions] == ["Boats", "Nets"]


def test_beside_a_conference_of_ours_pages_are_left_alone(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "conference.yaml": "conference: {id: o, title: O, timezone: UTC, days: 2030-05-14}\n",
            "talks/boats.md": BOATS,
            "data/speakers/jo.yml": MO,
        },
    )

    assert loaded(tmp_path).sessions == ()


def test_what_is_wrong_with_the_data_of_a_page_is_told(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "talks/boats.md": BOATS,
            "talks/broken.md": "---\ntitle: [Nets\n---\n",
            "talks/plain.md": "Nothing but words.\n",
        },
    )
    found = loaded(tmp_path)

    assert [one.title for one in found.sessions] == ["Boats"]
    assert [str(one.span).rpartition("/")[2] for one in found.noticed("F001")] == ["broken.md:2:13"]


SLOTS = """\
slots:
- {key: day-1-talk, start: "09:00", end: "09:45", type: conference}
- {key: day-1-lunch, start: "12:00", end: "13:00", type: lunch}
- {key: day-2-talk, start: "10:00", end: "10:45", type: conference}
- {key: day-2-free, start: "14:00", end: "14:45", type: conference}
"""
NAMED = "key: {0}\ntitle: {1}\nslot: {2}\nroom: Hall\nspeakers: [jo]\n"


def test_slots_may_have_the_days_in_their_keys_and_breaks_of_their_own(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "data/slots.yml": SLOTS,
            "data/sessions/boats.yml": NAMED.format("boats", "Boats", "day-1-talk"),
            "data/sessions/nets.yml": NAMED.format("nets", "Nets", "day-2-talk"),
            "data/sessions/tides.yml": NAMED.format("tides", "Tides", "day-2-tlak"),
            "data/speakers/jo.yml": "key: jo\nname: Jo Sample\n",
        },
    )
    days = {"1": "2030-05-14", "2": "2030-05-15"}
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC", days=days))

    assert [
        (one.title, f"{one.start:%d}", hours(one), [room.name for room in one.rooms])
        for one in found.scheduled
    ] == [
        ("Boats", "14", "09:00-09:45", ["Hall"]),
        ("Lunch", "14", "12:00-13:00", []),
        ("Nets", "15", "10:00-10:45", ["Hall"]),
    ]
    assert [notice.message for notice in found.noticed("F006")] == [
        "no slot has the id 'day-2-tlak'"
    ]


def test_places_may_lie_in_a_list_called_locations_or_venues(tmp_path: Path) -> None:
    talks = (
        "- {id: a, title: Boats, location: hall, start: 2030-05-14 10:00, end: 2030-05-14 10:30}\n"
    )
    for name in ("locations", "venues", "stages"):
        put(tmp_path / name, **{"_data/sessions.yml": talks})
        put(tmp_path / name, **{f"_data/{name}.yml": "- {id: hall, name: Great Hall}\n"})
    found = [loaded(tmp_path / name) for name in ("locations", "venues", "stages")]

    assert [[room.name for room in one.sessions[0].rooms] for one in found] == [["Great Hall"]] * 3


def test_a_list_in_a_file_of_its_own_may_stand_under_a_word_for_any(tmp_path: Path) -> None:
    people = "list:\n- {id: jo-sample, name: Jö Sample, bio: Sails.}\n"
    talks = (
        "list:\n- {title: Boats, start: '2030-05-14T10:00Z', end: '2030-05-14T11:00Z',"
        " speakers: [jo-sample]}\n"
    )
    put(tmp_path, **{"_data/speakers.yml": people, "_data/talks.yml": talks})
    [found] = loaded(tmp_path).scheduled

    assert [(one.speaker.name, one.speaker.bio) for one in found.people] == [
        ("Jö Sample", "Sails.")
    ]


def test_a_slot_names_talks_by_their_key_beside_the_id_that_a_program_made(tmp_path: Path) -> None:
    knots = "---\nid: 0MXH99V8NY9x\nkey: knots_at_sea\ntitle: 'Knots: at sea'\n---\nWet.\n"
    day = "- day: '2030-05-14'\n  rooms:\n  - room: hall\n    slots:\n    - {slot: one, talk: "
    put(
        tmp_path,
        **{
            "data/schedule.yml": f"{day}knots_at_sea}}\n",
            "data/slots.yml": "- {key: one, start: '10:00', duration: 40}\n",
            "content/sessions/knots_at_sea.md": knots,
        },
    )
    [found] = loaded(tmp_path).scheduled

    assert (found.title, hours(found)) == ("Knots: at sea", "10:00-10:40")


def test_papers_in_a_file_of_theirs_keep_the_chair_of_their_session(tmp_path: Path) -> None:
    program = """\
- session: AM1
  chair: Dan Muster
  talks:
    - {start: 2030-05-14T09:00Z, end: 2030-05-14T09:15Z, title: Words, presenter: Cleo Probe}
    - {start: 2030-05-14T09:15Z, end: 2030-05-14T09:30Z, paperid: 7}
"""
    papers = """\
- {paperid: 7, title: On knots, authors: "Ada Sample, Ben Test"}
- {paperid: 3, title: On nets, authors: Fay Example}
"""
    put(tmp_path, **{"_data/program.yml": program, "_data/papers.yml": papers})
    found = loaded(tmp_path)

    assert {
        one.title: [(part.speaker.name, part.role) for part in one.people] for one in found.sessions
    } == {
        "Words": [("Cleo Probe", "speaker"), ("Dan Muster", "chair")],
        "On knots": [("Ada Sample", "speaker"), ("Ben Test", "speaker"), ("Dan Muster", "chair")],
        "On nets": [("Fay Example", "speaker")],
    }


def test_the_date_of_an_event_goes_before_that_of_its_page(tmp_path: Path) -> None:
    page = '---\ntitle: {}\ndate: {}\neventDate: "{}"\n---\nA text.\n'
    put(
        tmp_path,
        **{
            "content/sessions/a.md": page.format(
                "Boats", "2030-03-01T10:00:00", "2030-05-14T09:00Z"
            ),
            "content/sessions/b.md": page.format(
                "Nets", "2030-03-02T10:00:00", "2030-05-14T10:00Z"
            ),
            "content/sessions/c.md": page.format("End", "2030-03-02T10:00:00", "2030-05-14T11:00Z"),
        },
    )

    found = loaded(tmp_path).scheduled

    assert [(one.title, f"{one.start:%F %H:%M}") for one in found] == [
        ("Boats", "2030-05-14 09:00"),
        ("Nets", "2030-05-14 10:00"),
    ]


def test_pages_say_how_they_are_called_and_people_what_they_do(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "_talks/boats.md": BOATS.replace("room:", "permalink: /talks/:title\nroom:"),
            "_data/speakers.yml": "jo:\n  name: Jo Sample\n  desc: Sails.\n",
        },
    )
    found = loaded(tmp_path)

    assert [one.url for one in found.sessions] == [None]  # `:title` is filled in by the site
    assert [(one.name, one.bio) for one in found.speakers] == [("Jo Sample", "Sails.")]


def test_pages_may_lie_deeper_than_those_of_speakers(tmp_path: Path) -> None:
    put(
        tmp_path / "harbour",
        **{
            "content/sessions/day-1/main/boats.md": BOATS,
            "content/sessions/day-1/main/boats.de.md": BOATS.replace("Boats", "Boote"),
            "content/sessions/day-2/nets/index.md": NETS,
            "content/sessions/day-2/nets/notes.md": "---\ntitle: Notes\nroom: none\n---\n",
            "content/sessions/day-2/README.md": LUNCH,
            "content/sessions/town/about.md": LUNCH,
            "content/sessions/town/speakers/al.md": "---\nname: Al Sample\n---\n",
            "content/speakers/invited/jo.md": JO,
            "content/pages/info/about.md": LUNCH,
        },
    )
    found = loaded(tmp_path)

    assert [
        (one.id, one.title, [by.speaker.name for by in one.people]) for one in found.sessions
    ] == [
        ("boats", "Boats", ["Jo Sample"]),
        ("nets", "Nets", ["mo", "Jo Sample"]),
    ]


def test_a_page_called_like_a_section_is_an_entry_in_a_folder_of_them(tmp_path: Path) -> None:
    people = "speakers:\n- {name: Jo Sample, org: Harbour Inc}\n"
    put(
        tmp_path,
        **{
            "_sessions/keynote.md": f"---\ntitle: Why boats\nroom: Hall\n{people}---\n",
            "_sessions/workshop.yml": f"title: Knots\nroom: Hall\n{people}",
        },
    )
    found = loaded(tmp_path)

    assert [(one.title, [by.speaker.name for by in one.people]) for one in found.sessions] == [
        ("Why boats", ["Jo Sample"]),
        ("Knots", ["Jo Sample"]),
    ]


def test_people_are_named_by_a_key_or_by_their_page_beside_an_id(tmp_path: Path) -> None:
    person = "---\nid: {}\n{}name: {}\n---\n"
    put(
        tmp_path,
        **{
            "content/sessions/boats.md": "---\ntitle: Boats\nspeakers: [jo_s, al]\n---\n",
            "content/sessions/nets.md": "---\ntitle: Nets\nspeakers: 'jo_s, /speakers/al'\n---\n",
            "content/speakers/jo-sample.md": person.format("KkCVb1", "key: jo_s\n", "Йо Образец"),
            "content/speakers/al.md": person.format("7", "", "Albert Example"),
        },
    )
    found = loaded(tmp_path)

    assert [(one.title, [by.speaker.name for by in one.people]) for one in found.sessions] == [
        ("Boats", ["Йо Образец", "Albert Example"]),
        ("Nets", ["Йо Образец", "Albert Example"]),
    ]
    assert [one.id for one in found.speakers] == ["7", "KkCVb1"]


def test_rooms_may_have_pages_of_their_own(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "content/sessions/boats.md": BOATS.replace("room: Hall", "room: hall"),
            "content/rooms/hall.md": "---\ntitle: Great Hall\n---\nSeats.\n",
        },
    )

    assert [one.name for one in loaded(tmp_path).sessions[0].rooms] == ["Great Hall"]


def test_a_timetable_in_a_page_says_when_it_is(tmp_path: Path) -> None:
    page = "---\ntitle: {}\ntype: ワークショップ\ntimetable: {{start: '{}', end: '{}'}}\n---\n"
    put(
        tmp_path,
        **{
            "content/sessions/boats.md": page.format("Boats", "12:30", "13:40"),
            "content/sessions/nets.md": page.format("Nets", "14:00", "15:00"),
            "_data/event.yml": "title: Harbour Days\ndate: 2030-05-14\n",
        },
    )
    found = loaded(tmp_path)

    assert [(one.title, one.type.id, hours(one)) for one in found.scheduled] == [
        ("Boats", "workshop", "12:30-13:40"),
        ("Nets", "workshop", "14:00-15:00"),
    ]


PROGRAM = """\
days:
  - name: Tuesday
    date: 2030-05-14
    rooms:
      - name: Great Hall
        talks: [{name: Boats, time_start: "09:00", time_end: "09:45"}]
      - name: Attic
        talks: [{name: Nets, time_start: "09:00", time_end: "09:45"}]
"""


def test_the_settings_of_a_site_are_none_of_ours_and_pages_tell_of_rooms(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "_config.yml": "title: Harbour Days\nconference: {talks: {hide: true}, live: {}}\n",
            "_data/program.yml": PROGRAM,
            "_talks/boats.md": "---\nname: Boats\nspeakers: [Jo Sample]\n---\nWet.\n",
            "_talks/nets.md": "---\nname: Nets\nspeakers: [Mo Example]\n---\nOld.\n",
            "_rooms/hall.md": "---\nname: Great Hall\n---\nOn the ground floor.\n",
        },
    )
    found = loaded(tmp_path)

    assert [
        (one.title, hours(one), [room.name for room in one.rooms], len(one.people))
        for one in found.scheduled
    ] == [("Boats", "09:00-09:45", ["Great Hall"], 1), ("Nets", "09:00-09:45", ["Attic"], 1)]
    assert [room.name for room in found.rooms] == ["Great Hall", "Attic"]
    assert [*found.noticed("F003")] == []


def test_what_notes_link_is_called_by_its_name(tmp_path: Path) -> None:
    told = 'start: "09:00"\nend: "09:45"\nroom: "[[places/hall|Great Hall]]"\n'
    page = (
        f'---\ndate: 2030-05-14\n{told}speakers: ["[[Jo Sample]]", "[[Mo Example]]"]\n---\nWet.\n'
    )
    put(
        tmp_path,
        **{
            "Sessions/Boats.md": page,
            "People/Jo Sample.md": '---\norganization: "[[Quay]]"\n---\nSails.\n',
            "People/Mo Example.md": "---\norganization: Mill\n---\nRows.\n",
        },
    )
    [found] = loaded(tmp_path).sessions

    assert (found.title, [room.name for room in found.rooms]) == ("Boats", ["Great Hall"])
    assert [(one.speaker.name, one.speaker.organization) for one in found.people] == [
        ("Jo Sample", "Quay"),
        ("Mo Example", "Mill"),
    ]


PELICAN = "Title: Boats: a tour\nDate: 2030-05-14 09:00\nDuration: 45\nSpeaker: Jo Sample\n\nWet.\n"
NIKOLA = (
    "<!--\n.. title: Nets\n.. start: 2030-05-14 10:00\n.. duration: 30\n.. tags:\n-->\n\nDry.\n"
)


def test_pages_may_begin_with_data_in_lines(tmp_path: Path) -> None:
    prose = "# Prizes\n\nNote: none yet.\n"
    put(
        tmp_path, **{"content/talks/a.md": PELICAN, "content/talks/b.md": NIKOLA, "talks.md": prose}
    )
    found = loaded(tmp_path)

    assert [
        (one.title, hours(one), [part.speaker.name for part in one.people], one.description)
        for one in found.scheduled
    ] == [
        ("Boats: a tour", "09:00-09:45", ["Jo Sample"], "Wet."),
        ("Nets", "10:00-10:30", [], "Dry."),
    ]


def test_a_timetable_among_the_pages_of_a_site_is_of_its_talks(tmp_path: Path) -> None:
    table = (
        "| Time | Hall |\n|---|---|\n| 10:00 - 10:30 | Nets and knots |\n| 11:00 - 11:30 | Tar |\n"
    )
    page = f"title: Schedule\n\n## Tuesday 14 May 2030\n\n{table}"
    talk = "Title: Nets and knots\nSpeaker: Jo Sample\n\nDry.\n"
    put(tmp_path, **{"content/talks/nets.md": talk, "content/pages/schedule.md": page})
    found = loaded(tmp_path)

    assert [
        (one.title, hours(one), [part.speaker.name for part in one.people])
        for one in found.scheduled
    ] == [("Nets and knots", "10:00-10:30", ["Jo Sample"]), ("Tar", "11:00-11:30", [])]


def test_what_lies_below_a_slot_may_name_a_talk_by_its_id_and_say_its_room(tmp_path: Path) -> None:
    schedule = """\
- day: 2030-05-14
  slots:
    - start: "09:00"
      end: "09:45"
      talks: [{id: boats, room: Hall}, {id: nets, room: Attic}]
"""
    put(
        tmp_path,
        **{
            "data/schedule.yml": schedule,
            "docs/talks/boats.md": "---\ntitle: Boats\nspeakers: [jo.md]\n---\n",
            "docs/talks/nets.md": "---\ntitle: Nets\nspeakers: [jo.md]\n---\n",
            "docs/speakers/jo.md": JO,
        },
    )

    assert [
        (one.title, hours(one), [room.name for room in one.rooms], one.people[0].speaker.name)
        for one in loaded(tmp_path).scheduled
    ] == [
        ("Boats", "09:00-09:45", ["Hall"], "Jo Sample"),
        ("Nets", "09:00-09:45", ["Attic"], "Jo Sample"),
    ]


@pytest.mark.parametrize("data", ["data", "_data"])
def test_a_site_may_call_what_describes_it_as_we_do(tmp_path: Path, data: str) -> None:
    about = "title: The 19<sup>th</sup> Harbour<br/> Days\ndates: May 14<sup>th</sup>, 2030\n"
    talk = "---\ntitle: Boats\ntime: 9:00 - 9:45\nspeakers: [jo]\n---\n"
    put(
        tmp_path,
        **{f"{data}/conference.yml": about, "_talks/boats.md": talk, "_speakers/jo.md": JO},
    )
    found = loaded(tmp_path)

    assert (found.title, [str(day.date) for day in found.days]) == (
        "The 19th Harbour Days",
        ["2030-05-14"],
    )
    assert [(one.title, one.people[0].speaker.name) for one in found.scheduled] == [
        ("Boats", "Jo Sample")
    ]


def test_pages_of_abstracts_may_say_what_is_theirs_in_a_mapping_of_its_own(tmp_path: Path) -> None:
    boats = (
        '+++\ntitle = "Boats"\n[extra]\nauthors = [{name = "Jo", surname = "Sample"}]\n+++\nWet.\n'
    )
    put(
        tmp_path,
        **{
            "config.toml": 'base_url = "https://x.org"\ntitle = "Made Days"\n[extra]\nx = 1\n',
            "content/program/_index.md": '+++\ntitle = "Program information"\n+++\n',
            "content/program/full.md": "---\ntitle: Full conference schedule\n---\nTo be told.\n",
            "content/program/abstracts/boats.md": boats,
        },
    )
    found = loaded(tmp_path)

    assert found.title == "Made Days"
    assert [
        (one.title, one.description, [part.speaker.name for part in one.people])
        for one in found.sessions
    ] == [("Boats", "Wet.", ["Jo Sample"])]


def test_who_is_told_in_another_language_alone_is_called_like_the_file(tmp_path: Path) -> None:
    nets = NETS.replace('speakers = ["mo", "jo"]', 'speakers = ["jo-sample"]')
    files = {
        "content/sessions/nets.md": nets,
        "content/speakers/jo-sample.da.md": "---\ntitle: Jo Sample\nrole: Captain\n---\nSejl.\n",
    }
    put(tmp_path / "harbour", **files)

    assert [(one.id, one.name, one.role) for one in loaded(tmp_path).speakers] == [
        ("jo-sample", "Jo Sample", "Captain")
    ]


def test_slots_that_name_talks_and_others_that_have_items_say_no_track(tmp_path: Path) -> None:
    slots = [
        "- {start: '9:00', end: '9:30', talks: [boats]}",
        "- {start: '9:30', end: '9:45', items: [{title: Tea}]}",
        "- {start: '9:45', end: '10:15', talks: [nets]}",
    ]
    schedule = "- date: 2030-05-14\n  slots:\n" + "".join(f"    {one}\n" for one in slots)
    talks = {
        f"_talks/{name}.md": f"---\ntitle: {name.title()}\n---\n" for name in ("boats", "nets")
    }
    put(tmp_path / "harbour", **{"_data/schedule.yml": schedule, **talks})

    assert [(one.title, one.track) for one in loaded(tmp_path).sessions] == [
        ("Boats", None),
        ("Tea", None),
        ("Nets", None),
    ]
