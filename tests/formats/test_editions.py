"""Folders with lists of several years, and of several days; who is in them. All is made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.errors import ConfschedError

PEOPLE = "- {id: jo, name: Jo Sample, bio: Sails.}\n"


def sessions(year: int) -> str:
    return f"- {{title: Boats, speaker: jo, start: {year}-05-14 9:00, end: {year}-05-14 10:00}}\n"


def put(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def told(folder: Path) -> dict[str, list[tuple[str, str, str | None]]]:
    return {
        found.title: [
            (str(one.start.date()), one.people[0].speaker.name, one.people[0].speaker.bio)
            for one in found.scheduled
        ]
        for found in api.load_all(folder)
    }


OF_29 = [("2029-05-14", "Jo Sample", "Sails.")]
OF_30 = [("2030-05-14", "Jo Sample", "Sails.")]


@pytest.mark.parametrize("form", ["{}_{}", "{}{}", "{}-{}", "{1}_{0}", "{1}/{0}"])
@pytest.mark.parametrize("people", ["speakers", "people"])
def test_lists_of_a_year_are_one_conference(tmp_path: Path, form: str, people: str) -> None:
    for year in (2029, 2030):
        schedule, speakers = (f"_data/{form.format(one, year)}.yml" for one in ("schedule", people))
        put(tmp_path / "harbour", **{schedule: sessions(year), speakers: PEOPLE})

    assert told(tmp_path / "harbour") == {"harbour 2029": OF_29, "harbour 2030": OF_30}


@pytest.mark.parametrize("speakers", ["_data/speakers.yml", "_speakers/jo.md"])
def test_lists_without_a_year_are_those_of_all(tmp_path: Path, speakers: str) -> None:
    people = PEOPLE if speakers[-3:] == "yml" else "---\nname: Jo Sample\nbio: Sails.\n---\n"
    put(tmp_path / "harbour", **{"_data/schedule_2030.yml": sessions(2030), speakers: people})

    assert told(tmp_path / "harbour") == {"harbour 2030": OF_30}

    put(tmp_path / "harbour", **{"_data/schedule_2029.yml": sessions(2029)})

    assert told(tmp_path / "harbour") == {"harbour 2029": OF_29, "harbour 2030": OF_30}


def test_beside_sessions_without_a_year_those_of_others_are_left_out(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{
            "_data/sessions.yml": sessions(2030),
            "_data/speakers.yml": PEOPLE,
            "_data/sessions_2029.yml": sessions(2029),
            "_talks_2028/nets.md": "---\ntitle: Nets\nspeaker: Jo Sample\n---\n",
        },
    )
    [found] = api.load_all(tmp_path)

    assert [(one.title, str(one.start.date())) for one in found.scheduled] == [
        ("Boats", "2030-05-14")
    ]
    assert found.beside == (
        (
            "'_data/sessions_2029.yml' and '_talks_2028/nets.md': of another year than what is "
            "called so without one, left out; name them to read them"
        ),
    )


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("_data/{}/{}.yml", "'_data/2029'"),
        ("_data/{1}_{0}.yml", "'_data/schedule_2029.yml' '_data/speakers_2029.yml'"),
    ],
)
def test_of_several_years_it_is_told_how_to_name_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, shown: str
) -> None:
    for year in (2029, 2030):
        schedule, speakers = (form.format(year, one) for one in ("schedule", "speakers"))
        put(tmp_path, **{schedule: sessions(year), speakers: PEOPLE})
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfschedError) as error:
        api.load(".")

    assert error.value.hint == f"name the one that you mean, like {shown}"


@pytest.mark.parametrize("folder", ["conferences", "_conferences", "ateliers", "vortraege"])
@pytest.mark.parametrize("ending", ["md", "mdx", "markdown"])
def test_folders_of_talks_in_other_languages(tmp_path: Path, folder: str, ending: str) -> None:
    boats = "---\ntitle: Boats\nspeakers: [Jo Sample]\n---\n"
    harbour = "---\ntitle: Harbour Days\ndate: 2030-05-14\nlocation: Port Sample\n---\n"
    put(tmp_path, **{f"{folder}/boats.{ending}": boats, "_conferences/harbour-days.md": harbour})
    [found] = api.load_all(tmp_path)

    assert [one.title for one in found.sessions] == ["Boats"]


def test_organizers_lead_where_nobody_speaks(tmp_path: Path) -> None:
    boats = "---\ntitle: Boats\norganizers:\n  - Jo Sample\n  - Al Test\n---\n"
    nets = "---\ntitle: Nets\nspeakers: [Al Test]\norganizers: [Jo Sample]\n---\n"
    put(tmp_path, **{"sessions/boats.md": boats, "sessions/nets.md": nets})
    [found] = api.load_all(tmp_path)

    assert {
        one.title: [(part.role, part.speaker.name) for part in one.people] for one in found.sessions
    } == {
        "Boats": [("host", "Jo Sample"), ("host", "Al Test")],
        "Nets": [("speaker", "Al Test")],
    }


@pytest.mark.parametrize("key", ["list", "root", "results", "rows"])
def test_people_in_a_list_of_any_name_are_those_of_the_file(tmp_path: Path, key: str) -> None:
    people = f"{key}:\n" + "".join(f"  {line}\n" for line in PEOPLE.splitlines())
    put(tmp_path, **{"sessions.yml": sessions(2030), "speakers.yml": people})

    assert [*told(tmp_path).values()] == [OF_30]


BOATS = "---\ntitle: Boats\nspeaker: Jo Sample\nstart: '9:00'\nend: '10:00'\n{}---\n"


@pytest.mark.parametrize(
    ("folder", "said", "expected"),
    [
        ("content/schedule/monday", "date: 2029-12-29\n", "2030-05-13"),
        ("content/talks/monday", "", "2030-05-13"),
        ("_sessions/01-monday", "", "2030-05-13"),
        ("content/schedule/day-1", "", "2030-05-13"),
        ("content/schedule/2030-05-13", "", "2030-05-13"),
        ("content/schedule/monday", "date: 2030-05-20\n", "2030-05-20"),
        ("content/schedule/monday", "day: 2030-05-14\n", "2030-05-14"),
    ],
)
def test_folders_of_days_say_when_what_is_in_them_is(
    tmp_path: Path, folder: str, said: str, expected: str
) -> None:
    day = "---\ntitle: Monday 13th May 2030\ndate: 2029-12-29\n---\n"
    put(tmp_path, **{f"{folder}/boats.md": BOATS.format(said), f"{folder}/_index.md": day})
    [found] = api.load_all(tmp_path)

    assert [(one.title, str(one.start.date())) for one in found.scheduled] == [("Boats", expected)]


def test_who_has_no_name_yet_is_none_of_the_people(tmp_path: Path) -> None:
    people = (
        "- {id: jo, name: Jo Sample, bio: Sails., organization: —}\n"
        "- {name: 'TBD Speaker #1', role: Session}\n"
        "- {name: Speaker 2}\n"
    )
    put(tmp_path, **{"sessions.yml": sessions(2030), "speakers.yml": people})
    [found] = api.load_all(tmp_path)

    assert [(one.name, one.organization) for one in found.speakers] == [("Jo Sample", None)]


def test_a_schedule_with_nothing_in_it_has_no_sessions(tmp_path: Path) -> None:
    empty = "- {id: main, title: Agenda, items: []}\n"
    put(tmp_path, **{"schedule.yml": empty, "speakers.yml": PEOPLE})

    with pytest.raises(ConfschedError, match="there is no conference in"):
        api.load_all(tmp_path)
