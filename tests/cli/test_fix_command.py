"""`confsched fix` as a process: what it mends, what it leaves, and what it refuses."""

from pathlib import Path

import pytest
import xlsxwriter
from process import run

# made up
CONFERENCE = """\
# comments stay
conference:
  id: tiny
  title: Tiny  Forum
  timezone: ET
  online: true
  days: 2021-05-19   # short
  phase: draft
rooms:
  hall: {name: Great Hall, link: "https://tiny.example"}

sessions:
  # the first
  a: {titel: "A", type: other, time: 10:00-10:30, room: hall}
  b:
    title: B
    type: other
    time: 11:30 AM - 12:15 AM   # the end is in the afternoon
    room: 'great hall'
"""
SAFE = (
    CONFERENCE.replace("Tiny  Forum", "Tiny Forum")
    .replace("titel", "title")
    .replace("'great hall'", "'hall'")
)
UNSAFE = SAFE.replace("12:15 AM", "12:15 PM")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference that has three safe fixes and one that is not."""
    (tmp_path / "conference.yaml").write_bytes(CONFERENCE.encode())
    return tmp_path


def text_in(folder: Path) -> str:
    return (folder / "conference.yaml").read_bytes().decode()


MADE = """\
conference.yaml:4:14: X503 untidy-text: write 'Tiny Forum'
conference.yaml:14:7: F003 unknown-field: write 'title'
conference.yaml:19:11: F006 unknown-reference: write 'hall'
"""
NAMED = (
    "conference.yaml:18:11: T201 ends-before-start is left: 'B' ends at 00:15 EDT, before it "
    "starts at 11:30; 11:30-12:15 would make sense\n"
)
WRAPPED = NAMED.replace("starts at ", "starts at\n")
LEFT = "1 error left; 1 more can be fixed with: confsched fix --unsafe\n"
PATCH = """\
--- a/conference.yaml
+++ b/conference.yaml
@@ -1,7 +1,7 @@
 # comments stay
 conference:
   id: tiny
-  title: Tiny  Forum
+  title: Tiny Forum
   timezone: ET
   online: true
   days: 2021-05-19   # short
@@ -11,9 +11,9 @@
{blank}
 sessions:
   # the first
-  a: {titel: "A", type: other, time: 10:00-10:30, room: hall}
+  a: {title: "A", type: other, time: 10:00-10:30, room: hall}
   b:
     title: B
     type: other
     time: 11:30 AM - 12:15 AM   # the end is in the afternoon
-    room: 'great hall'
+    room: 'hall'
""".replace("{blank}", " ")


def test_safe_fixes_are_made_and_all_else_stays(folder: Path) -> None:
    done = run(["fix"], cwd=folder)

    assert done == (1, f"{MADE}{WRAPPED}3 fixed in 1 file; {LEFT}", "")
    assert text_in(folder) == SAFE


def test_a_second_time_there_is_nothing_to_fix(folder: Path) -> None:
    run(["fix"], cwd=folder)

    assert run(["fix"], cwd=folder) == (1, f"{WRAPPED}nothing to fix; {LEFT}", "")
    assert text_in(folder) == SAFE


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_no_line_is_wider_than_the_terminal(folder: Path, columns: int) -> None:
    stdout = run(["fix"], cwd=folder, columns=columns).stdout
    left = LEFT if columns > 80 else LEFT.replace(";", "")  # a command is not broken for a sum
    if columns == 80:
        assert stdout.endswith("\n1 more can be fixed with: confsched fix --unsafe\n")

    assert max(map(len, stdout.splitlines())) <= columns
    assert "".join(stdout.split()) == "".join(f"{MADE}{NAMED}3 fixed in 1 file; {left}".split())


def test_with_unsafe_all_are_made_and_nothing_is_left(folder: Path) -> None:
    done = run(["fix", "--unsafe"], cwd=folder)

    assert (done.code, text_in(folder)) == (0, UNSAFE)
    assert done.stdout.endswith("4 fixed in 1 file; nothing left\n")


@pytest.mark.parametrize("option", ["--diff", "--dry-run"])
def test_a_patch_is_shown_and_nothing_is_written(folder: Path, option: str) -> None:
    done = run(["fix", option], cwd=folder)

    assert done == (1, PATCH, f"{NAMED}3 would be fixed in 1 file; {LEFT}")
    assert text_in(folder) == CONFERENCE


def test_without_a_change_there_is_no_patch_and_no_failure(folder: Path) -> None:
    run(["fix"], cwd=folder)

    assert run(["fix", "--diff"], cwd=folder) == (0, "", f"{NAMED}nothing to fix; {LEFT}")


def test_a_patch_comes_from_standard_input_as_well_and_is_never_written_there() -> None:
    shown = run(["fix", "--diff", "-"], stdin=CONFERENCE)
    refused = run(["fix", "-"], stdin=CONFERENCE)

    assert shown.stdout == PATCH.replace("a/conference.yaml", "<stdin>").replace(
        "b/conference.yaml", "<stdin>"
    )
    assert refused == (2, "", "error: standard input cannot be changed\n  hint: name the file\n")


def test_only_what_is_asked_for_is_mended(folder: Path) -> None:
    run(["fix", "--select", "F", "--ignore", "F006"], cwd=folder)

    assert text_in(folder) == CONFERENCE.replace("titel", "title")


def test_line_ends_and_a_byte_order_mark_stay(folder: Path) -> None:
    path = folder / "conference.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + CONFERENCE.replace("\n", "\r\n").encode())
    run(["fix"], cwd=folder)

    assert path.read_bytes() == b"\xef\xbb\xbf" + SAFE.replace("\n", "\r\n").encode()


UNDONE = """\
conference.yaml:14:70: F006 unknown-reference is left: its fix would bring T215
nothing to fix; 1 error left
"""


def test_a_fix_that_would_bring_something_else_is_undone_and_it_is_said(folder: Path) -> None:
    path = folder / "conference.yaml"
    path.write_text(
        SAFE.replace("room: hall}", "room: hall, after: B}").replace("12:15 AM", "12:15 PM")
    )
    before = text_in(folder)
    done = run(["fix"], cwd=folder)

    assert done == (
        1,
        UNDONE,
        "",
    )
    assert text_in(folder) == before


def test_house_rules_stay_as_they_are_and_it_is_said(folder: Path) -> None:
    (folder / "house.yaml").write_text("rules: {oddhour: off}\n")
    path = folder / "conference.yaml"
    path.write_text(UNSAFE.replace("phase: draft", "phase: draft\n  extends: house.yaml"))
    done = run(["fix", "--unsafe"], cwd=folder)

    assert done.stdout == (
        "house.yaml is left as it is: other conferences may extend it\n"
        "house.yaml:1:9: F003 unknown-field is left: no rule has the code, prefix or name "
        "'oddhour'; did you\nmean 'odd-hour'?\n"
        "nothing to fix; 1 error left\n"
    )


def test_a_file_of_another_system_is_never_touched_and_it_is_said(tmp_path: Path) -> None:
    text = '[{"Title": "One  Two", "Start": "2021-05-19 10:00", "Room": "Hall"}]\n'
    (tmp_path / "talks.json").write_text(text)
    done = run(["fix", "--unsafe", "talks.json"], cwd=tmp_path)

    assert done.stdout.startswith("talks.json is left as it is: it is a file of another system\n")
    assert (tmp_path / "talks.json").read_text() == text


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_table_that_is_not_in_utf_8_is_left_until_it_is(tmp_path: Path, encoding: str) -> None:
    text = "Title;Start;End;Room\nFür  alle;2021-05-19 10:00;11:00;Saal\n"
    (tmp_path / "talks.csv").write_bytes(text.encode(encoding))
    done = run(["fix", "talks.csv"], cwd=tmp_path)

    assert done.stdout.startswith("talks.csv is left as it is: save it as UTF-8\n")
    assert (tmp_path / "talks.csv").read_bytes() == text.encode(encoding)


def test_a_grid_in_a_table_is_left_as_a_file_of_another_system(tmp_path: Path) -> None:
    text = "Hora,Lunes,Martes\n9:00,One  Two,Three\n10:00,Four,Five\n11:00,Six,One  Two\n"
    (tmp_path / "talks.csv").write_text(text)
    done = run(["fix", "talks.csv"], cwd=tmp_path)

    assert done.stdout.startswith("talks.csv is left as it is: it is a file of another system\n")


def test_a_workbook_is_never_touched_and_a_table_in_text_is_mended_cell_by_cell(
    tmp_path: Path,
) -> None:
    rows = [["Title", "Start", "End", "Room"], ["One  Two", "2021-05-19 10:00", "11:00", "Hall"]]
    text = "".join(";".join(row) + "\r\n" for row in rows)
    table, book = tmp_path / "talks.csv", tmp_path / "talks.xlsx"
    table.write_bytes(b"\xef\xbb\xbf" + text.encode())
    with xlsxwriter.Workbook(book) as workbook:
        for number, row in enumerate(rows):
            workbook.worksheets_objs or workbook.add_worksheet()
            workbook.worksheets_objs[0].write_row(number, 0, row)
    before = book.read_bytes()
    in_book = run(["fix", "--timezone", "ET", "talks.xlsx"], cwd=tmp_path)
    in_table = run(["fix", "--timezone", "ET", "talks.csv"], cwd=tmp_path)

    assert in_book.stdout.startswith(
        "talks.xlsx is left as it is: fix changes no workbook; mend it in its cells"
    )
    assert book.read_bytes() == before
    assert in_table.stdout == (
        "talks.csv:2:4: X503 untidy-text: write 'One Two'\n1 fixed in 1 file; 2 infos left\n"
    )
    assert table.read_bytes() == b"\xef\xbb\xbf" + text.replace("One  Two", "One Two").encode()


def test_a_folder_without_a_conference_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "notes.yaml").write_text("x: 1\n")
    done = run(["fix"], cwd=tmp_path)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr.startswith("error: there is no conference in '.'\n  hint: ")


def test_the_hint_says_again_what_was_said_of_a_list(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "Titel;Start;Ende;Saal;Wer\nBoote  heute;9:00;10:00;Saal;Ada Sample\n"
    )
    said = ["--timezone", "ET", "--date", "2030-05-14", "--map", "Wer=speakers"]
    told = run(["validate", "list.csv", *said], cwd=tmp_path).stdout.splitlines()[-1]

    assert told == f"1 can be fixed with: confsched fix list.csv {' '.join(said)}"


def test_the_hint_names_the_folder_that_was_named(tmp_path: Path) -> None:
    place = tmp_path / "my forum"
    place.mkdir()
    (place / "conference.yaml").write_text(
        "conference: {id: a, titel: A, timezone: UTC, online: true, days: [2030-05-14]}\n"
        "rooms: {hall: Hall}\n"
        "sessions: {a: {title: A, type: other, time: 9:00-10:00, room: hal}}\n"
    )
    told = run(["validate", "my forum"], cwd=tmp_path).stdout.splitlines()[-1]
    mended = run(["fix", "my forum"], cwd=tmp_path).stdout.splitlines()[-1]

    assert told.endswith("; 1 can be fixed with: confsched fix 'my forum', 1 more with --unsafe")
    assert mended.endswith("; 1 more can be fixed with: confsched fix --unsafe 'my forum'")
