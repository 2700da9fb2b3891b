"""Data of conference sites, in shapes and words that somebody's own system has."""

import json
from pathlib import Path
from textwrap import dedent

import pytest

from confsched import api


def _told(folder: Path, told: object, name: str = "plan.json") -> list[str]:
    path = folder / name
    path.write_text(dedent(told) if isinstance(told, str) else json.dumps(told))
    found = api.load(path)
    return [
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {one.title} <{one.type.id}>"
        + "".join(f" [{room.name}]" for room in one.rooms)
        + "".join(
            f"; {part.role} {part.speaker.name}, {part.speaker.role or '-'},"
            f" {part.speaker.organization or '-'}"
            for part in one.people
        )
        for one in sorted(found.scheduled, key=lambda one: (one.start, one.title))
    ]


@pytest.mark.parametrize("kind", ["break", "pause"])
def test_the_text_of_an_element_with_hours_is_a_title(tmp_path: Path, kind: str) -> None:
    told = f"""\
        <conf><title>Knots</title><day date="2031-05-13">
          <talk start="09:00" end="09:20" room="Hall"><title>Boats</title></talk>
          <{kind} start="09:20" end="09:40">Coffee</{kind}>
          <talk start="09:40" end="10:00" room="Hall"><title>Ropes</title></talk>
        </day></conf>
        """

    assert _told(tmp_path, told, "plan.xml") == [
        "05-13 09:00-09:20 Boats <talk> [Hall]",
        "05-13 09:20-09:40 Coffee <break>",
        "05-13 09:40-10:00 Ropes <talk> [Hall]",
    ]


def test_the_text_of_a_room_with_an_id_is_its_name(tmp_path: Path) -> None:
    told = """\
        <conf title="Knots"><rooms><room id="A">Great Hall</room><room id="B">Loft</room></rooms>
          <sessions>
            <session room="A" date="2031-05-13" start="09:00" end="09:20"><title>Boats</title>
            </session>
            <session room="B" date="2031-05-13" start="09:20" end="09:40"><title>Ropes</title>
            </session>
          </sessions>
        </conf>
        """

    assert _told(tmp_path, told, "plan.xml") == [
        "05-13 09:00-09:20 Boats <talk> [Great Hall]",
        "05-13 09:20-09:40 Ropes <talk> [Loft]",
    ]


@pytest.mark.parametrize("word", ["ses", "sessie", "x"])
def test_columns_may_begin_with_a_word_for_sessions_and_one_for_people(
    tmp_path: Path, word: str
) -> None:
    said = {
        "id": "1",
        "title": "Boats",
        "date": "2031-05-13",
        "start": "09:00",
        "end": "09:20",
        "room": "Hall",
    }
    person = {"spk_name": "Ada Sample", "spk_org": "Ropes Ltd", "spk_function": "Engineer"}
    row = {f"{word}_{key}": value for key, value in said.items()} | person

    assert _told(tmp_path, [row]) == [
        "05-13 09:00-09:20 Boats <talk> [Hall]; speaker Ada Sample, Engineer, Ropes Ltd"
    ]


def test_an_edge_says_who_leads(tmp_path: Path) -> None:
    people = [
        {"role": "MODERATOR", "node": {"fullName": "Ada Sample", "company": "Sky"}},
        {"role": "PANELIST", "node": {"fullName": "Ben Muster", "company": "Sails"}},
    ]
    node = {
        "title": "Boats",
        "startsAt": "2031-05-13T09:00",
        "endsAt": "2031-05-13T09:20",
        "speakers": {"edges": people},
    }

    assert _told(tmp_path, {"data": {"sessions": {"edges": [{"node": node}]}}}) == [
        "05-13 09:00-09:20 Boats <talk>; speaker Ben Muster, -, Sails; moderator Ada Sample, -, Sky"
    ]


def test_a_document_may_say_beside_a_link_what_somebody_does(tmp_path: Path) -> None:
    speakers = [
        {"_key": "a", "person": {"_ref": "p1"}, "role": "host"},
        {"_key": "b", "person": {"_ref": "p2"}, "role": "speaker"},
    ]
    talk = {"_id": "s1", "_type": "session", "title": "Boats", "speakers": speakers}
    told = [
        {**talk, "start": "2031-05-13T09:00", "duration": 20},
        {"_id": "p1", "_type": "person", "name": "Ada Sample", "title": "Editor", "company": "Sky"},
        {"_id": "p2", "_type": "person", "name": "Ben Muster", "company": "Sails"},
    ]

    assert _told(tmp_path, {"result": told}) == [
        "05-13 09:00-09:20 Boats <talk>; speaker Ben Muster, -, Sails; host Ada Sample, Editor, Sky"
    ]


def test_a_mapping_under_a_part_may_call_its_person_a_speaker(tmp_path: Path) -> None:
    row = {
        "date": "2031-05-13",
        "sessionTime": "09:00-09:20",
        "sessionName": "Boats",
        "moderator": {"speakerName": "Ada Sample", "designation": "Editor", "company": "Sky"},
    }

    assert _told(tmp_path, [row]) == [
        "05-13 09:00-09:20 Boats <talk>; moderator Ada Sample, Editor, Sky"
    ]


@pytest.mark.parametrize("date", ["2031-05-13", "2031-05-13T00:00:00.000Z"])
def test_days_by_ids_may_be_midnights(tmp_path: Path, date: str) -> None:
    told = {
        "days": [{"id": 7, "dayName": "Tue", "date": date}],
        "agenda": [{"dayId": 7, "startTime": "09:00", "endTime": "09:20", "title": "Boats"}],
    }

    assert _told(tmp_path, told) == ["05-13 09:00-09:20 Boats <talk>"]


def test_what_is_said_beside_lists_may_be_the_title_and_the_first_day(tmp_path: Path) -> None:
    told = {
        "meta": {"title": "Knots", "start": "2031-05-13"},
        "talks": [{"start": "09:00", "end": "09:20", "title": "Boats"}],
    }

    assert _told(tmp_path, told) == ["05-13 09:00-09:20 Boats <talk>"]
    assert api.load(tmp_path / "plan.json").title == "Knots"


def test_a_conference_beside_a_track_with_sessions_is_somebody_elses(tmp_path: Path) -> None:
    told = """\
        [conference]
        name = "Knots"
        dates = "13-14 May 2031"
        timezone = "UTC"

        [[track]]
        name = "Sailing"
        [[track.session]]
        day = 2
        start = "10:00"
        end = "10:40"
        title = "Boats"
        """

    assert _told(tmp_path, told, "plan.toml") == ["05-14 10:00-10:40 Boats <talk>"]
    found = api.load(tmp_path / "plan.toml")
    assert (found.title, found.sessions[0].track) == ("Knots", found.tracks[0])


def test_one_day_may_have_texts_under_its_times_and_another_mappings(tmp_path: Path) -> None:
    told = {
        "2031-05-13": {"09:00-09:20": "Doors", "09:20-09:40": {"title": "Boats", "room": "Hall"}},
        "2031-05-14": {"10:00-10:20": {"title": "Ropes", "room": "Loft"}},
    }

    assert _told(tmp_path, {"title": "Knots", "schedule": told}) == [
        "05-13 09:00-09:20 Doors <talk>",
        "05-13 09:20-09:40 Boats <talk> [Hall]",
        "05-14 10:00-10:20 Ropes <talk> [Loft]",
    ]


def test_somebody_of_a_place_with_a_number_speaks_at_an_opening(tmp_path: Path) -> None:
    row = {
        "date": "2031-05-13",
        "time": "09:00-09:20",
        "title": "Mot d'accueil",
        "speaker": "Pr Ada Sample, doyenne, Uni Lyon 1",
    }

    assert _told(tmp_path, [row]) == [
        "05-13 09:00-09:20 Mot d'accueil <opening>; speaker Pr Ada Sample, doyenne, Uni Lyon 1"
    ]


@pytest.mark.parametrize("key", ["venue_room", "venueRoom", "venueHall"])
def test_a_room_of_a_venue_is_a_room(tmp_path: Path, key: str) -> None:
    row = {"date": "2031-05-13", "time": "09:00-09:20", "title": "Boats", key: "Aula"}

    assert _told(tmp_path, [row]) == ["05-13 09:00-09:20 Boats <talk> [Aula]"]


@pytest.mark.parametrize("key", ["convegno", "congreso", "colloque", "kongress"])
def test_a_congress_of_any_language_has_its_name(tmp_path: Path, key: str) -> None:
    row = {"date": "2031-05-13", "time": "09:00-09:20", "title": "Boats"}

    assert _told(tmp_path, {key: "Knots", "sessions": [row]})
    assert api.load(tmp_path / "plan.json").title == "Knots"


def test_a_conferencia_is_a_talk(tmp_path: Path) -> None:
    row = {"fecha": "2031-05-13", "hora": "09:00-09:20", "titulo": "Boats", "tipo": "Conferencia"}

    assert _told(tmp_path, [row]) == ["05-13 09:00-09:20 Boats <talk>"]


def test_a_ronde_tafel_is_a_panel(tmp_path: Path) -> None:
    row = {"datum": "2031-05-13", "tijd": "09:00-09:20", "titel": "Ronde tafel: Boats"}

    assert _told(tmp_path, [row]) == ["05-13 09:00-09:20 Ronde tafel: Boats <panel>"]
