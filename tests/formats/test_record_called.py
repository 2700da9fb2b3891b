"""Schedules that name people where a title or a text could be. All made up."""

from pathlib import Path

from test_record_placing import read

SLOT = '- {{date: 2030-05-14, start: "{}:00", end: "{}:30", {}}}\n'
PEOPLE = "- {name: Jo Sample, role: Captain}\n- {name: Mo Sample}\n"


def slots(*said: str) -> str:
    return "".join(SLOT.format(hour, hour, one) for hour, one in enumerate(said, start=9))


def test_who_is_in_a_list_speaks_in_what_is_called_by_their_name(tmp_path: Path) -> None:
    schedule = slots(
        "title: Coffee", 'title: "Keynote: Jo Sample"', "title: Mo Sample", "title: Al Example"
    )

    assert read(tmp_path, schedule=schedule, speakers=PEOPLE) == [
        ("Coffee", "09:00", None, []),
        ("Keynote: Jo Sample", "10:00", None, ["Jo Sample"]),
        ("Mo Sample", "11:00", None, ["Mo Sample"]),
        ("Al Example", "12:00", None, []),
    ]


def test_who_is_in_a_list_speaks_where_a_title_has_their_names_between_signs(
    tmp_path: Path,
) -> None:
    titles = (
        'Taller "Boats for all" - Jo Sample',
        "Mesa redonda. Con Jo Sample y Mo Sample",
        "A song for Jo Sample House",
    )
    schedule = slots(*(f"title: '{title}'" for title in titles))

    assert read(tmp_path, schedule=schedule, speakers=PEOPLE) == [
        (titles[0], "09:00", None, ["Jo Sample"]),
        (titles[1], "10:00", None, ["Jo Sample", "Mo Sample"]),
        (titles[2], "11:00", None, []),
    ]


def test_a_name_that_two_have_is_nobodys(tmp_path: Path) -> None:
    people = "- {id: one, name: Jo Sample}\n- {id: two, name: Jo Sample}\n"

    assert read(tmp_path, schedule=slots("title: Jo Sample"), speakers=people) == [
        ("Jo Sample", "09:00", None, [])
    ]


def test_a_title_is_a_title_where_somebody_speaks(tmp_path: Path) -> None:
    schedule = slots("title: Jo Sample, speakers: [Mo Sample]")

    assert read(tmp_path, schedule=schedule, speakers=PEOPLE) == [
        ("Jo Sample", "09:00", None, ["Mo Sample"])
    ]


def test_a_name_in_the_place_of_a_text_is_of_who_speaks(tmp_path: Path) -> None:
    schedule = slots("title: Boats, abstract: Jo Sample", "title: Nets, abstract: Knots")

    assert read(tmp_path, schedule=schedule, speakers=PEOPLE) == [
        ("Boats", "09:00", None, ["Jo Sample"]),
        ("Nets", "10:00", "Knots", []),
    ]


def test_people_say_what_they_talk_about(tmp_path: Path) -> None:
    people = """\
- {name: Jo Sample, talk: Boats, synopsis: "<p>Wet</p>"}
- {name: Mo Sample, talks: [nets, knots], synopsis: Dry}
- {name: Al Sample, talk: Oars}
"""
    schedule = slots("title: Boats", "{id: nets, title: Nets}", "{id: knots, title: Knots}")
    schedule = schedule.replace("{id", "id").replace("}}", "}")

    assert read(tmp_path, schedule=schedule, speakers=people) == [
        ("Boats", "09:00", "Wet", ["Jo Sample"]),
        ("Nets", "10:00", None, ["Mo Sample"]),
        ("Knots", "11:00", None, ["Mo Sample"]),
    ]


def test_a_slot_that_is_called_like_somebody_is_their_talk(tmp_path: Path) -> None:
    talks = "- {title: Boats, speaker: Jo Sample, abstract: Wet}\n"

    assert read(tmp_path, schedule=slots("title: Jo Sample"), talks=talks, speakers=PEOPLE) == [
        ("Boats", "09:00", "Wet", ["Jo Sample"])
    ]


def test_who_chairs_what_is_called_by_its_name_stays_with_it(tmp_path: Path) -> None:
    """A `name` beside titles is a speaker's, but not where words are in it."""
    talks = """\
- {name: Ada Sample, title: Boats, date: 2030-05-14, time: "9:00-10:00"}
- {name: Session 1 B, chair: Jo Sample, date: 2030-05-14, time: "10:00-11:00"}
- {name: Open Problems Session, chair: Jo Sample, date: 2030-05-14, time: "11:00-12:00"}
"""

    assert read(tmp_path, talks=talks) == [
        ("Boats", "09:00", None, ["Ada Sample"]),
        ("Session 1 B", "10:00", None, ["Jo Sample"]),
        ("Open Problems Session", "11:00", None, ["Jo Sample"]),
    ]
