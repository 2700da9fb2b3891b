"""`confsched publish` as a process: what it prints, writes and refuses."""

import json
import shlex
from pathlib import Path

import pytest
from process import Result, run
from programmes import golden
from site_of import CONFERENCE, PROGRAMME
from support import PROJECT

STAMP = ("--stamp", "2030-03-01T12:00:00Z")
LATER = ("--stamp", "2030-03-02T12:00:00Z")
CHANGED = {
    "opening": "{title: Welcome to the Harbour, day: 1, time: 09:00-09:30, room: hall}",
    "buoys": PROGRAMME["buoys"].replace("10:00-11:00", "23:30-00:30").replace("hall", "attic"),
    "gales": None,
    "ropes": "{title: Ropes and How They Are Made, day: 2, time: 14:00-15:00, room: hall}",
}


def write(folder: Path, changes: dict[str, str | None] | None = None) -> None:
    sessions = {name: text for name, text in (PROGRAMME | (changes or {})).items() if text}
    text = CONFERENCE + "".join(f"  {name}: {entry}\n" for name, entry in sessions.items())
    (folder / "conference.yaml").write_text(text, "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path)
    return tmp_path


def publish(folder: Path, *more: str, columns: int = 80, epoch: str = "") -> Result:
    env = {"SOURCE_DATE_EPOCH": epoch}
    return run(["publish", "ics", "-o", "site", *more], cwd=folder, columns=columns, env=env)


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_runs_are_told_as_in_the_golden(tmp_path: Path, columns: int) -> None:
    told = []

    def step(changes: dict[str, str | None], *more: str) -> None:
        write(tmp_path, changes)
        code, stdout, stderr = publish(tmp_path, *more, columns=columns)
        line = shlex.join(["confsched", "publish", "ics", "-o", "site", *more])
        told.append(f"$ {line}\n{stdout}{stderr}({code})\n")

    step({}, *STAMP)
    step({}, *LATER)
    step(CHANGED, *LATER, "--dry-run", "--tz", "America/New_York")
    step(CHANGED, *LATER)
    step({}, *LATER, "--feeds", "day,room")
    step({"buoys": PROGRAMME["buoys"].replace("10:00", "09:00")}, *LATER)
    step({"buoys": PROGRAMME["buoys"].replace("10:00", "09:00")}, *LATER, "--force")
    step({"buoys": "{title: ["}, *LATER, "--force")
    step({"late": "{title: Later}"}, *LATER, "--feeds", "day,room")
    made = "\n".join(told).encode()

    assert made == golden(f"publish-{columns}.txt", made)


def test_the_page_and_the_index_are_as_they_were_approved(folder: Path) -> None:
    publish(folder, *STAMP, "--base-url", "https://harbour.example/calendar/")
    page = (folder / "site/index.html").read_bytes()
    index = (folder / "site/index.json").read_bytes()

    assert page == golden("publish.index.html", page)
    assert index == golden("publish.index.json", index)


def test_a_page_without_an_address_has_links_that_work_beside_it(folder: Path) -> None:
    publish(folder, *STAMP)
    page = (folder / "site/index.html").read_text("utf-8")

    assert 'href="by/room/hall.ics"' in page
    assert "webcal:" not in page
    assert "<script" not in page


def test_changes_are_told_to_programs(folder: Path) -> None:
    publish(folder, *STAMP)
    write(folder, {"buoys": CHANGED["buoys"]})
    done = publish(folder, *LATER, "--format", "json", "--feeds", "all")
    told = json.loads(done.stdout)

    assert told["changes"] == [
        {
            "what": "moved",
            "uid": "buoys@harbour.harbour.example",
            "title": "Buoys",
            "called": None,
            "before": {
                "start": "2030-05-14T10:00:00+02:00",
                "end": "2030-05-14T11:00:00+02:00",
                "location": "Hall",
            },
            "after": {
                "start": "2030-05-14T23:30:00+02:00",
                "end": "2030-05-15T00:30:00+02:00",
                "location": "Attic",
            },
        }
    ]
    assert told["written"] == ["all.ics", "index.html", "index.json"]
    assert len(told["removed"]) == 13


def test_changes_are_dated_by_what_builds_agree_on(folder: Path) -> None:
    publish(folder, epoch="1898596800")

    assert b"DTSTAMP:20300301T120000Z" in (folder / "site/all.ics").read_bytes()


def test_a_date_before_that_of_the_last_run_is_pointed_out(folder: Path) -> None:
    publish(folder, *LATER)
    same = publish(folder, *STAMP)
    write(folder, {"gales": None})
    done = publish(folder, *STAMP)

    assert same.stderr == ""
    assert done.stderr == (
        "what changed is dated before the run before: calendars may think it older\n"
    )


def test_many_changes_are_told_on_one_screen(folder: Path) -> None:
    publish(folder, *STAMP)
    many = {f"s{n}": f"{{title: Extra {n}, day: 2, time: '12:{n:02}-12:30'}}" for n in range(20)}
    write(folder, {**many, "buoys": None, "gales": None})
    done = publish(folder, *LATER)

    assert len(done.stdout.splitlines()) == 12
    assert "and 17 more new\n" in done.stdout


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    done = publish(folder, "--dry-run")

    assert done.code == 0
    assert [path.name for path in folder.iterdir()] == ["conference.yaml"]


def test_the_feeds_are_no_part_of_the_conference_around_them(folder: Path) -> None:
    publish(folder, *STAMP)
    again = publish(folder, *LATER)

    assert again.stdout == "nothing has changed: 14 feeds in site\n"
    assert again.stderr == ""


def test_a_list_is_a_feed_for_one_person(folder: Path) -> None:
    (folder / "alice.txt").write_text("# mine\nopening\nBuoys  # by title\n", "utf-8")
    done = publish(folder, *STAMP, "--only", "@alice.txt", "--alarm", "15m")
    feed = (folder / "site/personal/alice.ics").read_bytes()

    assert (done.code, done.stderr) == (0, "")
    assert feed.count(b"BEGIN:VEVENT") == feed.count(b"TRIGGER:-PT15M") == 2


def test_some_ids_are_a_file_for_one_person(folder: Path) -> None:
    command = ["publish", "ics", "-o", "me.ics", "--only", "opening, gales", *STAMP]
    first, second = run(command, cwd=folder), run(command, cwd=folder)

    assert first == Result(0, "published for the first time: 1 feed in me.ics\n", "")
    assert second == Result(0, "nothing has changed: 1 feed in me.ics\n", "")


MISTAKES = {
    "no kind": (["--feeds", "rooms"], "error: 'rooms' is no kind of feed; did you mean 'room'?"),
    "no name": (["--only", "opening"], "error: a personal feed among the others needs a name"),
    "no session": (["--only", "@none.txt"], "error: --only: '@none.txt' names no session"),
    "no list": (["--only", "@nowhere.txt"], "error: cannot read 'nowhere.txt'"),
    "no zone": (["--tz", "Mars/Base"], "error: 'Mars/Base' is not a time zone"),
    "no time": (["--stamp", "soon"], "error: 'soon' is not a time in ISO 8601"),
    "no address": (["--base-url", "harbour"], "error: 'harbour' is no address of a folder"),
    "no use": (["--alarm", "5m"], "error: alarms are for feeds of persons alone"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_a_way_out(folder: Path, name: str) -> None:
    (folder / "none.txt").write_text("# nothing yet\n", "utf-8")
    options, message = MISTAKES[name]
    code, stdout, stderr = publish(folder, *options)

    assert (code, stdout) == (2, "")
    assert stderr.startswith(message)
    assert "\n  hint: " in stderr
    assert not (folder / "site").exists()


def test_a_folder_that_cannot_be_written_is_told(folder: Path) -> None:
    (folder / "site").write_text("")
    code, stdout, stderr = publish(folder)

    assert (code, stdout) == (2, "")
    assert stderr == "error: 'site' is a file\n  hint: name a folder\n"


@pytest.mark.parametrize("name", ["mesf2021", "minimal"])
def test_the_examples_are_published(tmp_path: Path, name: str) -> None:
    command: list[str | Path] = [
        "publish",
        "ics",
        PROJECT / "data" / name,
        "-o",
        tmp_path / "site",
        *STAMP,
    ]
    first, second = run(command), run(command)

    assert first.code == 0
    assert second.stdout.startswith("nothing has changed: ")


def test_an_export_is_for_the_public_unless_it_says_otherwise(folder: Path) -> None:
    text = (folder / "conference.yaml").read_text("utf-8")
    secret = text.replace("{title: Buoys,", "{title: Buoys, link: https://join.example/1,")
    (folder / "conference.yaml").write_text(secret, "utf-8")
    public = run(["export", "json"], cwd=folder)
    speakers = run(["export", "json", "--audience", "speakers"], cwd=folder)

    assert "join.example" not in public.stdout
    assert "join.example" in speakers.stdout


def test_a_list_of_others_is_published_as_its_columns_and_its_zone_are_told(
    tmp_path: Path,
) -> None:
    """Everybody in it is made up."""
    (tmp_path / "talks.csv").write_text(
        "Vortrag,Date,Start,End,Hall\nRopes,2030-05-14,09:30,10:30,Quay\n", "utf-8"
    )
    told = ("talks.csv", "--timezone", "Europe/Paris", "--map", "Vortrag=title", "--map")
    code, stdout, _ = publish(tmp_path, *told, "Hall=room", *STAMP)
    feed = (tmp_path / "site" / "all.ics").read_text("utf-8").splitlines()
    wanted = ("DTSTART;TZID", "SUMMARY", "LOCATION")

    assert (code, stdout) == (0, "published for the first time: 5 feeds in site\n")
    assert [line for line in feed if line.startswith(wanted)] == [
        "DTSTART;TZID=Europe/Paris:20300514T093000",
        "SUMMARY:Ropes",
        "LOCATION:Quay",
    ]
