"""Talks that a list names by slugs, and slugs that end with who speaks. All of it is made up."""

from typing import Any

from translating import notes, translated, translation

LUNCH = {"time": "12:00-13:00", "title": "Lunch"}


def said(*rows: dict[str, str]) -> list[tuple[Any, ...]]:
    root = translated({"plan.json": [*rows]})
    people = root.get("speakers", {})
    return [
        (one["title"], [people[key]["name"] for key in one.get("speakers", ())])
        for one in root["sessions"].values()
    ]


def test_rows_without_a_title_among_those_with_one_are_called_by_their_slugs() -> None:
    boats = {"time": "11:00-12:00", "slug": "5-boats-ada-sample"}

    assert said(boats, LUNCH) == [("5 boats ada sample", []), ("Lunch", [])]


def test_numbers_of_empty_slots_call_nothing() -> None:
    assert said({"time": "11:00-12:00", "slug": "11-1"}, LUNCH) == [("Lunch", [])]


def test_rows_without_a_title_stay_where_all_rows_have_ids() -> None:
    slot = {"time": "11:00-12:00", "slug": "slot-one"}
    knots = {"time": "13:00-14:00", "slug": "slot-three", "title": "Knots"}

    assert [title for title, _ in said(slot, {**LUNCH, "slug": "slot-two"}, knots)] == [
        *("Lunch", "Knots")
    ]


def test_a_name_before_a_title_that_ends_its_slug_is_who_speaks() -> None:
    boats = {"time": "11:00-12:00", "title": "Ada Sample - Boats", "slug": "boats-ada-sample"}
    knots = {"time": "13:00-14:00", "title": "Jo Teßt - Good - Knots", "slug": "good-knots-jo-test"}
    other = {"time": "14:00-15:00", "title": "Nets - Seines", "slug": "nets-seines"}

    assert said(boats, LUNCH, knots, other) == [
        *(("Boats", ["Ada Sample"]), ("Lunch", [])),
        *(("Good - Knots", ["Jo Teßt"]), ("Nets - Seines", [])),
    ]


def test_a_file_called_after_people_holds_talks_where_others_speak_in_them() -> None:
    boats = {"title": "Boats", "speakers": [{"name": "Ada Sample", "slug": "ada-sample"}]}
    root = translated({"2030.speakers.json": [{**boats, "slug": "boats-ada-sample"}]})

    assert [one["title"] for one in root["sessions"].values()] == ["Boats"]


def test_where_slugs_are_all_that_is_said_a_list_is_wanting() -> None:
    slugs = ["opening", "boats-in-winter", "invited_knots", "__lunch", "old-nets"]
    rows = [{"time": f"{hour}:00-{hour}:45", "session": slug} for hour, slug in enumerate(slugs, 9)]
    found = translation({"plan.json": rows})

    [said] = notes(found.findings)
    assert said == (
        "F004 8 no list says what takes place: 3 sessions are called by their ids;"
        " put the file that describes them beside this one"
    )


def test_a_list_is_wanting_beside_what_is_for_everybody() -> None:
    slugs = ["boats-in-winter", "invited-knots", "old-nets"]
    rows = [
        {"time": "9:00-9:45", "title": "Coffee"},
        *({"time": "10:00-10:45", "type": "parallel", "title": slug} for slug in slugs),
        {"time": "11:00-11:45", "type": "plenary", "title": "On to the Sample Inn"},
    ]

    [said] = notes(translation({"plan.json": rows}).findings)
    assert "no list says what takes place: 3 sessions are called by their ids" in said


def test_no_list_is_wanting_beside_titles() -> None:
    told = ["Harbour Law", "boats-in-winter", "invited_knots", "old-nets"]
    rows = [{"time": f"{hour}:00-{hour}:45", "title": one} for hour, one in enumerate(told, 9)]

    assert translation({"plan.json": rows}).findings == ()


def test_whoever_gives_a_title_and_has_an_id_with_it_is_called_by_the_title() -> None:
    acts = [
        {"id": f"act_{number}", "artistId": f"artist_{slug}", "artistName": name, "time": time}
        for number, slug, name, time in (
            (1, "ada_sample", "Ada Sämple", "19:00-20:00"),
            (2, "the_boats", "The Boats", "20:00-21:00"),
        )
    ]
    root = translated({"plan.json": acts})

    assert root["sessions"].keys() == {"act_1", "act_2"}
    assert root["speakers"] == {
        "artist_ada_sample": {"name": "Ada Sämple"},
        "artist_the_boats": {"name": "The Boats"},
    }


def test_names_may_have_signs_for_their_blanks() -> None:
    rows = [{**LUNCH, "title": "Boats", "speakerIds": ["Ada_McSample", "Jo_van_Example"]}]
    found = translated({"plan.json": rows})

    assert found["speakers"] == {
        "Ada_McSample": {"name": "Ada McSample"},
        "Jo_van_Example": {"name": "Jo van Example"},
    }


def test_constants_of_another_script_are_spelt_as_the_names_that_they_are() -> None:
    text = (
        "import { people } from './people';\n"
        "export const talks = [\n"
        "  { title: 'Boats', time: '9:00-10:00', speaker: people.adaSample },\n"
        "  { title: 'Nets', time: '10:00-11:00', speakers: [people.benSample, people.joVanTest] }\n"
        "];\n"
    )
    root = translated({"talks.ts": text})

    assert root["speakers"] == {
        "adaSample": {"name": "Ada Sample"},
        "benSample": {"name": "Ben Sample"},
        "joVanTest": {"name": "Jo van Test"},
    }


def test_a_slug_may_say_that_it_is_somebodys_before_the_name() -> None:
    boats = {"title": "Boats", "time": "11:00-12:00", "speakers": "spk-ada-sample"}
    knots = {"title": "Knots", "time": "12:00-13:00", "speakers": "spk-jo"}

    assert said(boats, knots) == [("Boats", ["Ada Sample"]), ("Knots", ["Jo"])]
