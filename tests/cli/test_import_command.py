"""`confsched import` as a process: what it makes, what it says, and the mistakes people make."""

import json
from pathlib import Path

import pytest
from process import run

XML = """\
<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <conference><acronym>tiny</acronym><title>Tiny Days</title>
    <time_zone_name>Europe/Berlin</time_zone_name></conference>
  <day index="1" date="2030-05-14"><room name="Great Hall">
    <event id="1" guid="g1"><title>Opening</title><start>09:00</start>
      <duration>00:30</duration><room>Great Hall</room></event>
    <event id="2" guid="g2"><title>Bread</title><start>10:00</start><duration>00:45</duration>
      <room>Great Hall</room><persons><person id="7">Jo Sample</person></persons></event>
  </room></day>
</schedule>
"""
SUMMARY = """\
Tiny Days
from tiny.xml in conf
2 sessions · 1 day · 1 room · 1 person

Kept under 'extra', for there is no field for it
sessions  guid 2

Written
  conference.yaml · rooms.yaml · speakers.yaml · sessions.yaml
"""
NOTE = "check it with: confsched validate conf\n"
PATCH = """\
--- conf/sessions.yaml
+++ conf/sessions.yaml
@@ -1,6 +1,6 @@
 sessions:
   1:
-    title: Opening
+    title: Welcome
     date: 2030-05-14
     time: 09:00-09:30
     room: great-hall
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a file of another system."""
    (tmp_path / "tiny.xml").write_text(XML)
    return tmp_path


@pytest.fixture
def imported(place: Path) -> Path:
    """The same, imported."""
    assert run(["import", "tiny.xml", "-o", "conf"], cwd=place).code == 0
    return place


def change(place: Path, old: str, new: str, name: str = "tiny.xml") -> None:
    path = place / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_file_of_another_system_becomes_a_folder_that_is_ours(place: Path) -> None:
    done = run(["import", "tiny.xml", "-o", "conf"], cwd=place)

    assert done == (0, SUMMARY, NOTE)
    theirs = run(["agenda", "tiny.xml"], cwd=place)
    assert theirs.code == 0
    assert run(["agenda", "conf"], cwd=place) == theirs


def test_standard_input_is_a_source_as_well(place: Path) -> None:
    done = run(["import", "-", "-o", "conf"], stdin=XML, cwd=place)

    assert done == (0, SUMMARY.replace("tiny.xml", "standard input"), NOTE)


def test_a_dry_run_writes_nothing(place: Path) -> None:
    done = run(["import", "tiny.xml", "-o", "conf", "--dry-run"], cwd=place)

    assert done == (0, SUMMARY.replace("Written", "Would be written"), "")
    assert not (place / "conf").exists()


def test_an_update_brings_their_changes_in(imported: Path) -> None:
    change(imported, ">Opening<", ">Welcome<")
    shown = run(["import", "--update", "tiny.xml", "-o", "conf", "--dry-run"], cwd=imported)
    head = "Tiny Days\nfrom tiny.xml in conf\n2 sessions · 1 day · 1 room · 1 person\n"
    told = f"{head}1 changed\n\nChanged as theirs did\n  session 1: Welcome\n"
    told += "    title: Opening → Welcome\n"

    assert shown == (0, PATCH, told)
    assert "title: Opening" in (imported / "conf" / "sessions.yaml").read_text()

    done = run(["import", "--update", "tiny.xml", "-o", "conf"], cwd=imported)

    assert done == (0, told, NOTE)
    again = run(["import", "--update", "tiny.xml", "-o", "conf"], cwd=imported)
    assert again == (0, f"{head}nothing has changed\n", NOTE)


def test_an_update_says_what_is_wrong_in_the_source(place: Path) -> None:
    table = place / "list.csv"
    table.write_text("Date,Time,Title\n2030-05-14,9:00-10:00,Boats\n")
    run(["import", "list.csv", "-o", "conf"], cwd=place)
    table.write_text("Date,Time,Title\n2030-05-14,9:00-10:00,Boats, and ships\n")
    done = run(["import", "--update", "list.csv", "-o", "conf"], cwd=place)

    told = "a row of 4 cells in a table of 3 columns; a text with ',' in it needs quotes around"
    assert f"\n\nNoticed in the sources\n  list.csv:2:29: {told}\n  it\n" in done.stdout


def test_an_update_that_names_no_source_reads_those_of_the_last_import(imported: Path) -> None:
    change(imported, ">Opening<", ">Welcome<")
    done = run(["import", "--update", "-o", "conf"], cwd=imported)

    assert done.stdout.endswith("    title: Opening → Welcome\n")
    assert done == (0, done.stdout, f"read again: tiny.xml\n{NOTE}")
    within = run(["import", "--update", "-o", "."], cwd=imported / "conf")
    assert within.stderr.startswith("read again: ../tiny.xml\n")
    assert within.stdout.endswith("\nnothing has changed\n")
    kept = (imported / "conf" / ".confsched" / "import.json").read_text()
    assert json.loads(kept)["paths"] == ["../tiny.xml"]


def test_an_update_whose_sources_are_elsewhere_says_which_to_name(place: Path) -> None:
    (place / "more").mkdir()
    (place / "more" / "tiny.xml").write_text(XML)
    run(["import", "tiny.xml", "more/tiny.xml", "-o", "conf"], cwd=place)
    (place / "more" / "tiny.xml").rename(place / "other.xml")

    done = run(["import", "--update", "-o", "conf"], cwd=place)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr == (
        "error: 'more/tiny.xml' of the last import is not there\n"
        "  hint: write: confsched import --update tiny.xml SRC -o conf\n"
    )


def test_where_a_source_was_is_not_kept_if_it_was_said_from_the_root(place: Path) -> None:
    run(
        ["import", place / "tiny.xml", "-o", "conf", "--room-prefix", f"{place}/tiny.xml=A "],
        cwd=place,
    )

    assert str(place) not in (place / "conf" / ".confsched" / "import.json").read_text()
    done = run(["import", "--update", "-o", "conf"], cwd=place)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr == (
        "error: it is not known where 'tiny.xml' of the last import is\n"
        "  hint: write: confsched import --update SRC -o conf\n"
    )


def test_prefixes_of_sources_are_known_from_another_folder(place: Path) -> None:
    (place / "more").mkdir()
    (place / "more" / "other.xml").write_text(XML.replace("Tiny", "Other"))
    prefix = ["--room-prefix", "more/other.xml=Other "]
    run(["import", "tiny.xml", "more/other.xml", "-o", "conf", *prefix], cwd=place)
    done = run(["import", "--update", "-o", "../conf"], cwd=place / "more")

    assert done.stdout.endswith("\nnothing has changed\n")
    assert done.stderr.startswith("read again: ../tiny.xml and other.xml\n")


def test_a_slot_is_told_in_the_order_in_which_it_is_written(tmp_path: Path) -> None:
    listed = (
        "Id,Title,Date,Start,End\n1,Boats,2030-05-14,9:00,9:30\n2,Ships,2030-05-14,10:00,11:00\n"
    )
    (tmp_path / "made.csv").write_text(listed)
    run(["import", "made.csv", "-o", "conf"], cwd=tmp_path)
    change(tmp_path, "9:00,9:30", "9:10,9:30", "made.csv")
    change(tmp_path, "14,10:00,11:00", "15,12:00,13:00", "made.csv")
    change(tmp_path, "start: 9:00", "start: 9:05", "conf/sessions.yaml")
    done = run(["import", "--update", "-o", "conf"], cwd=tmp_path)

    assert "  was     date: 2030-05-14, start: 9:00, end: 9:30\n" in done.stdout
    assert (
        "  session 2: Ships\n    date: 2030-05-14 → 2030-05-15\n"
        "    start: 10:00 → 12:00\n    end: 11:00 → 13:00\n"
    ) in done.stdout


def test_without_a_source_there_is_nothing_to_import(place: Path) -> None:
    done = run(["import", "-o", "conf"], cwd=place)

    assert done == (
        2,
        "",
        "error: there is nothing to import\n  hint: name what is to be imported\n",
    )


def test_a_conflict_ends_with_1_and_shows_both_values(imported: Path) -> None:
    change(imported, ">Bread<", ">Bread!<")
    change(imported, "title: Bread", "title: Bread and butter", "conf/sessions.yaml")
    done = run(["import", "--update", "tiny.xml", "-o", "conf"], cwd=imported)

    assert done.code == 1
    assert done.stdout.endswith(
        "1 conflict\n\n"
        "Changed on both sides: yours stays until both agree\n"
        "conf/sessions.yaml:10:12: title of session 2: Bread and butter\n"
        "  was     Bread\n  yours   Bread and butter\n  theirs  Bread!\n"
        "  write theirs, or keep yours for good with --settle ours\n"
    )
    as_json = run(
        ["import", "--update", "tiny.xml", "-o", "conf", "--format", "json"], cwd=imported
    )
    assert as_json.code == 1
    assert as_json.stderr == ""
    assert json.loads(as_json.stdout)["update"]["conflicts"] == [
        {
            "section": "sessions",
            "id": "2",
            "field": "title",
            "before": "Bread",
            "ours": "Bread and butter",
            "theirs": "Bread!",
            "place": "conf/sessions.yaml:10:12",
            "why": "write theirs, or keep yours for good with --settle ours",
            "name": "Bread and butter",
        }
    ]

    settled = run(["import", "--update", "-o", "conf", "--settle", "ours"], cwd=imported)

    assert (settled.code, settled.stdout.splitlines()[-1]) == (0, "1 conflict settled: yours stays")


def test_several_sources_are_one_conference_as_the_options_say(place: Path) -> None:
    (place / "more.xml").write_text(
        XML.replace("Bread", "Games").replace(">Great Hall", ">Main").replace('id="7"', 'id="8"')
    )
    options = ["--rename-room", "Main=Great Hall", "--same-person", "8=7"]
    done = run(["import", "tiny.xml", "more.xml", "-o", "conf", *options], cwd=place)

    assert done.code == 0
    assert "3 sessions · 1 day · 1 room · 1 person\n" in done.stdout
    prefixed = ["--room-prefix", "more.xml=Expo", "--same-people"]
    done = run(["import", "tiny.xml", "more.xml", "-o", "other", *prefixed], cwd=place)

    assert done.code == 0
    assert (place / "other" / "rooms.yaml").read_text() == (
        "rooms:\n  great-hall: {name: Great Hall}\n  expo-main: {name: Expo Main}\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        ("tiny.xml -o tiny.xml", "'tiny.xml' is a file", "name a folder"),
        ("tiny.xml -o full", "'full' is not empty", "choose a new folder"),
        (
            "no.xml -o new",
            "cannot read 'no.xml': there is no such file or folder",
            "check the path",
        ),
        (
            "full/conference.yaml -o new",
            "'full/conference.yaml' is a file of ours already",
            "every command reads it as it is",
        ),
        (
            "full -o new",
            "'full/conference.yaml' is a file of ours already",
            "every command reads it as it is",
        ),
        (
            ". -o new",
            "'new' lies in '.', which is what is imported",
            "choose a folder outside of it",
        ),
        (
            "tiny.xml -o new --rename-room 'Grate Hall=Hall'",
            "no room is called 'Grate Hall'; did you mean 'Great Hall'?",
            "there are: Great Hall",
        ),
        (
            "tiny.xml -o new --rename-room Hall",
            "'Hall' is no pair",
            "write --rename-room 'OLD=NEW'",
        ),
        (
            "tiny.xml -o new --rename-room Hall=A --rename-room Hall=B",
            "--rename-room says two things of 'Hall': 'A' and 'B'",
            "say one of them",
        ),
        (
            "tiny.xml -o new --map Was=title --map Was=room",
            "--map says two things of 'Was': 'title' and 'room'",
            "say one of them",
        ),
        (
            "tiny.xml -o new --date 2030-05-14 --day 1=2030-05-15",
            "--day says two things of '1': '2030-05-14' and '2030-05-15'",
            "say one of them",
        ),
        (
            "tiny.xml -o new --settle ours",
            "--settle ends conflicts of an update",
            "say --update as well",
        ),
        (
            "tiny.xml -o new --same-person 8=7",
            "no person's id is called '8'",
            "there are: 7",
        ),
        (
            "tiny.xml -o new --room-prefix tine.xml=A",
            "'tine.xml' is none of the sources; did you mean 'tiny.xml'?",
            "write --room-prefix 'SRC=PREFIX'",
        ),
        (
            "tiny.xml -o new --room-prefix A --room-prefix B",
            "there are more prefixes than sources: 1",
            "give one for each source, in their order",
        ),
        (
            "tiny.xml -o new --update",
            "there is no 'new/.confsched/import.json' of an earlier import",
            "import without --update, into a new folder",
        ),
        (
            "tiny.xml -o conf",
            "'conf' was imported before",
            "bring in what has changed since with --update",
        ),
    ],
)
def test_mistakes_end_with_2_and_a_way_out(
    place: Path, arguments: str, message: str, hint: str
) -> None:
    import shlex

    run(["import", "tiny.xml", "-o", "conf"], cwd=place)
    (place / "full").mkdir()
    (place / "full" / "conference.yaml").write_text("conference: {id: full}\n")
    before = sorted(path for path in place.rglob("*"))
    done = run(["import", *shlex.split(arguments)], cwd=place)

    assert done == (2, "", f"error: {message}\n  hint: {hint}\n")
    assert sorted(path for path in place.rglob("*")) == before


def test_a_file_in_no_known_format_is_told_which_are(place: Path) -> None:
    (place / "other.json").write_text('{"talks_of_a_kind": []}')
    done = run(["import", "other.json", "-o", "new"], cwd=place)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr.startswith(
        "error: 'other.json' is in no format that is read\n"
        "  hint: these are read: json, schedule.xml, schedule.json, "
    )
    assert not (place / "new").exists()


def test_a_file_that_is_cut_off_is_told_with_its_place(place: Path) -> None:
    (place / "cut.xml").write_text("<?xml version='1.0'?>\n<schedule>\n")
    done = run(["import", "cut.xml", "-o", "new"], cwd=place)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr.startswith("error: cut.xml:3:1: ")
    assert done.stderr.endswith("\n  hint: nothing was imported: mend the file, or give another\n")
    assert not (place / "new").exists()
