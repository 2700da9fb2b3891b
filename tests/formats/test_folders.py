"""Files of other systems in a folder: they count where no conference of ours lies."""

from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.loading import load_theirs

CALENDAR = """BEGIN:VCALENDAR
NAME:Theirs
BEGIN:VEVENT
UID:walk
SUMMARY:A walk
DTSTART:20240603T090000Z
DTEND:20240603T100000Z
END:VEVENT
END:VCALENDAR
"""
LIST = '[[schedule]]\ntitle = "Opening"\ntime = "9:00 AM"\n'
OURS = """conference: {id: ours, title: Ours, timezone: ET, days: 2024-06-03}
sessions:
  opening: {title: Opening, time: "9:00-9:30"}
"""


def titles(folder: Path) -> dict[str, list[str]]:
    return {one.title: [s.title for s in one.sessions] for one in api.load_all(folder)}


def test_a_calendar_and_a_list_in_a_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "theirs.ics").write_text(CALENDAR)
    (tmp_path / "schedule.toml").write_text(LIST)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "sample"\n')
    (tmp_path / "broken.toml").write_text("[project\n")

    assert titles(tmp_path) == {"Theirs": ["A walk"], tmp_path.name: ["Opening"]}


def test_json5_in_a_folder_is_read_whoever_wrote_it(tmp_path: Path) -> None:
    when = "date: '2024-06-03', start: '9:00', end: '10:00'"
    (tmp_path / "sessions.json5").write_text(
        f"// made up\n[{{title: 'Knots', {when}, room: 'Hall'}},]"
    )
    ours = tmp_path / "ours"
    ours.mkdir()
    head = "conference: {id: 'ours', title: 'Ours', timezone: 'ET', days: ['2024-06-03']}"
    (ours / "ours.jsonc").write_text(
        f"{{{head}, // made up\n sessions: {{a: {{title: 'Opening', time: '9:00-9:30'}}}}}}"
    )

    assert titles(ours) == {"Ours": ["Opening"]}
    (ours / "ours.jsonc").unlink()
    assert [*titles(tmp_path).values()] == [["Knots"]]


def test_beside_a_conference_of_ours_they_are_left_alone(tmp_path: Path) -> None:
    for name in ("conference.yaml", "programme.yaml"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / name).write_text(OURS)
        (folder / "theirs.ics").write_text(CALENDAR)
        (folder / "schedule.toml").write_text(LIST)

        assert titles(folder) == {"Ours": ["Opening"]}


def test_beside_a_conference_sections_in_toml_are_part_of_it_and_settings_of_tools_are_not(
    tmp_path: Path,
) -> None:
    (tmp_path / "conference.yaml").write_text(OURS)
    (tmp_path / "more.toml").write_text('[sessions.b]\ntitle = "Closing"\ntime = "10:00-10:30"\n')
    (tmp_path / "typos.toml").write_text(
        '[default]\nlocale = "en"\n[type.po]\ncheck-file = false\n'
    )
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "site"\n')
    report = api.validate(tmp_path, select=["F"])

    assert titles(tmp_path) == {"Ours": ["Opening", "Closing"]}
    assert report.findings == ()


def test_one_that_is_named_with_ours_is_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(OURS)
    (tmp_path / "theirs.ics").write_text(CALENDAR)
    [found] = api.load_all(tmp_path, tmp_path / "theirs.ics")

    assert [session.title for session in found.sessions] == ["Opening", "A walk"]


def test_what_a_site_has_beside_its_programme_is_no_conference(tmp_path: Path) -> None:
    (tmp_path / "schedule.toml").write_text(LIST)
    (tmp_path / "sponsors.yml").write_text("- {name: Boat Club, level: gold, url: boats.example}\n")
    (tmp_path / "groups.yml").write_text("- {name: Harbour, color: '#00f'}\n")
    (tmp_path / "pages.yml").write_text("- {name: News, link: news.example}\n")
    found = api.load_all(tmp_path)

    assert [[session.title for session in one.sessions] for one in found] == [["Opening"]]


def test_such_a_list_counts_in_a_folder_of_the_system_that_it_is_of(tmp_path: Path) -> None:
    (tmp_path / "sponsors.json").write_text('[{"name": "Boat Club", "level": "gold"}]')
    (tmp_path / "sessions.json").write_text('[{"title": "Opening", "microlocation": null}]')
    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert root["conference"]["extra"] == {"sponsors": [{"name": "Boat Club", "level": "gold"}]}


def test_xml_of_another_system_may_be_called_like_a_list(tmp_path: Path) -> None:
    people = "<person id='7'>Jo Sample/jo</person><person id='8'>Mo</person>"
    event = (
        "<event id='4'><title>Knots</title><start>10:00</start><duration>01:00</duration>"
        f"<persons>{people}</persons></event>"
    )
    day = f"<day date='2030-05-14'><room name='Hall'>{event}</room></day>"
    text = f"<schedule><conference><title>Harbour</title></conference>{day}</schedule>"
    told: list[Any] = []
    for name in ("harbour.xml", "schedule.xml", "talks.xml"):
        (tmp_path / name).write_text(text)
        [found] = api.load_all(tmp_path / name)
        told.append([(person.id, person.name) for person in found.speakers])

    assert told == [[("7", "Jo Sample/jo"), ("8", "Mo")]] * 3


def test_people_beside_sessions_are_a_list_also_where_the_format_is_said(tmp_path: Path) -> None:
    (tmp_path / "schedule.toml").write_text(f'{LIST}id = "opening"\nspeaker = "Jo Sample"\n')
    people = '[[speakers]]\nid = "jo"\nname = "Jo Sample"\ncompany = "Quay"\nimage = "jo.jpg"\n'
    (tmp_path / "speakers.toml").write_text(people)

    reading = api.Reading(format="records", timezone="UTC")
    [speaker] = api.load(tmp_path, reading=reading).speakers
    assert (speaker.id, speaker.name, speaker.organization) == ("jo", "Jo Sample", "Quay")


def test_lists_beside_sessions_are_lists_though_systems_have_some_like_them(tmp_path: Path) -> None:
    (tmp_path / "talks.yml").write_text(
        "- title: Knots\n  date: 2030-05-07\n  start: '9:00'\n  end: '9:45'\n"
        "  room: 1\n  track: 2\n  speakers: [jo-sample]\n"
    )
    for name, text in {
        "speakers.yml": "jo-sample: {fullName: Jo Sample, company: Quay, bio: Of ropes.}\n",
        "stages.yml": "- {id: 1, name: Main Hall, capacity: 300}\n",
        "tracks.yml": "- {id: 2, name: At Sea, color: '#00f'}\n",
    }.items():
        (tmp_path / name).write_text(text)
    files = [tmp_path / name for name in ("speakers.yml", "stages.yml", "talks.yml", "tracks.yml")]

    for paths in ([tmp_path], files):
        [found] = api.load_all(*paths, reading=api.Reading(timezone="UTC"))
        [session] = found.sessions
        [person] = session.people
        assert [room.name for room in session.rooms] == ["Main Hall"]
        assert session.track is not None
        assert session.track.name == "At Sea"
        assert (person.speaker.name, person.speaker.organization) == ("Jo Sample", "Quay")


def test_people_whose_keys_are_numbers_are_people(tmp_path: Path) -> None:
    (tmp_path / "talks.ts").write_text(
        "export default [{ title: 'Knots', start: '2030-05-07T09:00', room: 'Hall',"
        " speaker_ids: [1] }];\n"
    )
    (tmp_path / "speakers.ts").write_text(
        "export const speakers = { '1': { firstName: 'Jo', lastName: 'Sample', title: 'Director',"
        " bio: 'Of ropes.' } };\n"
    )
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [session.title for session in found.sessions] == ["Knots"]
    assert [(one.name, one.role, one.bio) for one in found.speakers] == [
        ("Jo Sample", "Director", "Of ropes.")
    ]


def test_modules_of_rooms_and_tracks_belong_to_those_of_sessions(tmp_path: Path) -> None:
    talk = "title: 'Knots', start: '2030-05-07T09:00', room: 'a', trackId: 'At Sea'"
    (tmp_path / "talks.ts").write_text(
        f"export const talks: Talk[] = [{{ {talk}, category: 'workshop' }}];\n"
    )
    (tmp_path / "rooms.ts").write_text("export const rooms = [{ id: 'a', name: 'Main Hall' }];\n")
    (tmp_path / "tracks.ts").write_text("export const tracks = [{ name: 'At Sea' }];\n")
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))
    [session] = found.sessions

    assert [room.name for room in session.rooms] == ["Main Hall"]
    assert session.track is not None
    assert (session.track.name, session.type.id) == ("At Sea", "workshop")


def test_translations_of_pages_are_left_out_and_told(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "talks"
    folder.mkdir(parents=True)
    for name, title in {
        "boats.md": "Boats float",
        "boats.de.md": "Boote schwimmen",
        "sails.fr.md": "Voiles",
        "sails.en.md": "Sails",
        "node.js.md": "Ropes",
    }.items():
        (folder / name).write_text(
            f"---\ntitle: {title}\ndate: 2030-05-07\ntime: '9:00 - 9:45'\n---\nOf wood.\n"
        )
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [one.title for one in found.sessions] == ["Boats float", "Ropes", "Sails"]
    assert found.beside == (
        "'boats.de.md' and 'sails.fr.md': the same as others in another language, left out",
    )


@pytest.mark.parametrize(
    ("there", "here"), [("en/", "de/"), ("data/en/", "data/de/"), ("content/", "content/de/")]
)
def test_folders_of_other_languages_are_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: str, here: str
) -> None:
    for folder, title in ((there, "Boats float"), (here, "Boote schwimmen")):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / "talks.yml").write_text(
            f"- {{title: {title}, date: 2030-05-07, time: '9:00 - 9:45', speakers: [jo]}}\n"
        )
        (tmp_path / folder / "speakers.yml").write_text("- {id: jo, name: Jo Sample}\n")
    monkeypatch.chdir(tmp_path)
    [found] = api.load_all(".", reading=api.Reading(timezone="UTC"))
    left_out = here.removeprefix("content/") if there == "content/" else here
    left_out = left_out.removeprefix("data/")

    assert [one.title for one in found.sessions] == ["Boats float"]
    assert [one.name for one in found.speakers] == ["Jo Sample"]
    [told] = found.beside
    files = f"'{left_out}speakers.yml' and '{left_out}talks.yml'"
    assert told == f"{files}: the same as others in another language, left out"


def test_folders_of_two_letters_are_of_languages_only_where_one_is_in_english(
    tmp_path: Path,
) -> None:
    for folder in ("ai", "ml"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "talks.yml").write_text(
            f"- {{title: Of {folder}, date: 2030-05-07, time: '9:00 - 9:45'}}\n"
        )
    found = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert sorted(session.title for one in found for session in one.sessions) == ["Of ai", "Of ml"]


def test_pages_that_are_named_with_somebody_twice_are_told(tmp_path: Path) -> None:
    pages = [tmp_path / "boats.md", tmp_path / "sails.md"]
    for page in pages:
        page.write_text("---\nname: Boats\nspeakers:\n- Eva Guest\n---\n")
    [found] = api.load_all(*pages)

    assert [one.message for one in found.noticed("F007")] == ["the id 'Eva Guest' is defined twice"]


@pytest.mark.parametrize("name", ["programma", "timetable", "lineup"])
@pytest.mark.parametrize("people", ["speakers", "sprekers", "relatori"])
def test_lists_may_be_called_in_several_words_for_them(
    tmp_path: Path, name: str, people: str
) -> None:
    data = tmp_path / "harbour" / "_data"
    data.mkdir(parents=True)
    (data / f"{name}.yml").write_text("- {title: Boats, speaker: jo, time: '9:00 - 9:45'}\n")
    (data / f"{people}.yml").write_text("- {id: jo, name: Jo Sample}\n")
    [found] = api.load_all(tmp_path)

    assert (found.title, [p.speaker.name for p in found.sessions[0].people]) == (
        "harbour",
        ["Jo Sample"],
    )


def test_what_takes_place_may_be_called_by_who_performs(tmp_path: Path) -> None:
    (tmp_path / "schedule.yml").write_text(
        "- {performer: The Gulls, time: '18:00', venue: Nave}\n"
        "- {performer: Lunch break, time: '19:00', venue: ''}\n"
    )

    assert titles(tmp_path) == {tmp_path.name: ["The Gulls", "Lunch break"]}


def test_a_column_that_is_there_twice_in_one_of_several_tables_is_told(tmp_path: Path) -> None:
    (tmp_path / "day0.csv").write_text(
        "Date,Start,End,Title,Room\n"
        "2026-07-01,09:00,10:00,Tides and Winds,Hall\n2026-07-01,10:00,11:00,Winds,Hall\n"
    )
    (tmp_path / "day1.csv").write_text(
        "Date,Start,End,Title,Room,Room\n2026-07-02,09:00,10:00,Knots and Bends,Hall,Attic\n"
    )
    report = api.validate(tmp_path, select=["F002"], reading=api.Reading(timezone="Europe/Berlin"))

    assert [*titles(tmp_path).values()] == [["Tides and Winds", "Winds", "Knots and Bends"]]
    assert [one.message for one in report.findings] == [
        "a second column 'Room'; it is read as 'Room 2'"
    ]
