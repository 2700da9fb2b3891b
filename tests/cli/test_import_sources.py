"""Several sources of one import: each is read once, in its place, also where one is piped."""

from pathlib import Path

import pytest
from process import run

HEAD = "Title,Date,Start,End,Room,Speakers\n"
BOATS = f"{HEAD}Boats,2030-05-14,9:00,10:00,Quay,Jo Sample\n"
ROPES = f"{HEAD}Ropes,2030-05-14,11:00,12:00,Attic,Jo Sample\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "boats.csv").write_text(BOATS)
    (tmp_path / "ropes.csv").write_text(ROPES)
    return tmp_path


def test_a_source_that_is_named_twice_is_read_once(place: Path) -> None:
    done = run(["import", "boats.csv", "boats.csv", "-o", "conf"], cwd=place)

    assert "from boats.csv in conf\n1 session · 1 day · 1 room · 1 person\n" in done.stdout


def test_one_that_stands_where_another_did_is_refused_though_one_is_new(place: Path) -> None:
    run(["import", "boats.csv", "ropes.csv", "-o", "conf"], cwd=place)
    (place / "ropes.csv").rename(place / "knots.csv")
    turned = run(["import", "--update", "knots.csv", "boats.csv", "-o", "conf"], cwd=place)
    again = run(["import", "--update", "boats.csv", "knots.csv", "-o", "conf"], cwd=place)

    assert turned == (
        2,
        "",
        (
            "error: the last import was made of 2 sources in this order: boats.csv, ropes.csv\n"
            "  hint: name them all again, in the same order, or none of them\n"
        ),
    )
    assert "nothing has changed" in again.stdout


def test_who_is_one_of_two_has_no_id_of_the_second(place: Path) -> None:
    done = run(["import", "boats.csv", "ropes.csv", "--same-people", "-o", "conf"], cwd=place)

    assert "In several sources, and one here\nspeakers  Jo Sample\n\nNot said" in done.stdout


def test_what_is_piped_is_in_its_place_among_the_sources(place: Path) -> None:
    prefixes = ("--room-prefix", "North", "--room-prefix", "South")
    run(["import", "-", "ropes.csv", *prefixes, "-o", "conf"], cwd=place, stdin=BOATS)

    assert "{name: North Quay}" in (place / "conf" / "rooms.yaml").read_text()
    assert "{name: South Attic}" in (place / "conf" / "rooms.yaml").read_text()


def test_what_is_piped_later_does_not_take_the_title_away(place: Path) -> None:
    run(["import", "boats.csv", "-o", "conf"], cwd=place)
    done = run(["import", "--update", "-", "-o", "conf"], cwd=place, stdin=BOATS)

    assert done.stdout.startswith("boats\nfrom standard input in conf\n")
    assert "nothing has changed" in done.stdout


def test_the_same_is_written_in_every_process(tmp_path: Path) -> None:
    row = '{"title": "Boats", "room_name": "Hall", "room_id": 1, "track_name": "A", "track_id": 2}'
    (tmp_path / "list.json").write_text(f"[{row}]")
    for seed in range(1, 7):
        again = ["import", "list.json", "-o", f"conf{seed}"]
        run(again, cwd=tmp_path, env={"PYTHONHASHSEED": str(seed)})

    boats = "    title: Boats\n    room: hall\n    track: a\n    extra: {room id: 1, track id: 2}\n"
    made = {path.read_text() for path in tmp_path.glob("conf*/sessions.yaml")}
    assert made == {f"sessions:\n  boats:\n{boats}"}


def test_the_years_of_a_conference_side_by_side_are_no_one_programme(tmp_path: Path) -> None:
    for year in (2030, 2031):
        (tmp_path / f"site/{year}").mkdir(parents=True)
        talks = BOATS.replace("2030", str(year))
        (tmp_path / f"site/{year}/talks.csv").write_text(talks)

    assert run(["import", "site", "-o", "conf"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: there are 2 conferences: site-2030 in 'site/2030/talks.csv', site-2031 in"
            " 'site/2031/talks.csv'\n"
            "  hint: name the one that you mean, like 'site/2030/talks.csv'\n"
        ),
    )
    named = run(["import", "site/2030", "site/2031", "-o", "conf"], cwd=tmp_path)
    assert "\n2 sessions · 2 days" in named.stdout


@pytest.mark.parametrize(("asked", "cwd"), [("harbour", "."), (".", "harbour")])
def test_a_folder_of_tables_is_called_by_its_own_name(place: Path, asked: str, cwd: str) -> None:
    folder = place / "harbour"
    folder.mkdir()
    (folder / "sessions.csv").write_text(BOATS)
    (folder / "speakers.csv").write_text("Name,Company\nJo Sample,Boat Works\n")
    done = run(["import", asked, "-o", str(place / "conf")], cwd=place / cwd)
    again = run(["import", "--update", asked, "-o", str(place / "conf")], cwd=place / cwd)

    assert done.stdout.startswith(f"harbour\nfrom harbour in {place / 'conf'}\n1 session · 1 day")
    assert again.stdout.startswith(f"harbour\nfrom harbour in {place / 'conf'}\n")


def test_a_folder_of_several_conferences_has_the_names_of_their_files(place: Path) -> None:
    done = run(["import", ".", "-o", "../conf"], cwd=place)

    assert "from boats.csv and ropes.csv in ../conf\n2 sessions" in done.stdout
