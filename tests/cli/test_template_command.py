"""`confsched template`: a workbook to be filled in. People and conferences are made up."""

import os
import re
import zipfile
from pathlib import Path

import pytest
from process import run
from support import PROJECT

from confsched import api

MISSING = """\
error: writing spreadsheets needs the extra 'xlsx'
  hint: pip install 'confsched[xlsx]'
"""


def parts(path: Path) -> dict[str, str]:
    """The sheets of a workbook as XML, by their names."""
    with zipfile.ZipFile(path) as book:
        names = re.findall(r'<sheet name="([^"]+)"', book.read("xl/workbook.xml").decode())
        return {
            name: book.read(f"xl/worksheets/sheet{number}.xml").decode()
            for number, name in enumerate(names, 1)
        }


def messages(concise: str) -> list[str]:
    """What is said of a conference, wherever it stands."""
    told = (line.split(": ", 1)[1].partition("; also in ")[0] for line in concise.splitlines())
    return sorted(told)


def test_a_sample_is_made_that_validates(tmp_path: Path) -> None:
    made = run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path)
    checked = run(["validate", "made.xlsx"], cwd=tmp_path)

    assert (made.stdout, made.stderr, made.code) == (
        "",
        "check it with: confsched validate made.xlsx\n",
        0,
    )
    assert (checked.stdout, checked.stderr, checked.code) == (
        "no mistakes found in 3 sessions of Sample Conference\n",
        "",
        0,
    )


def test_a_list_becomes_a_workbook_with_what_is_said_of_it(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Titel,start,end\nKnots,10:00,11:00\n")
    said = ["--timezone", "ET", "--date", "2030-05-14", "--map", "Titel=title"]
    made = run(["template", "xlsx", "--from", "list.csv", "-o", "a.xlsx", *said], cwd=tmp_path)
    [session] = api.load(tmp_path / "a.xlsx").scheduled

    assert (made.stdout, made.code) == ("", 0)
    assert (session.title, session.start.isoformat()) == ("Knots", "2030-05-14T14:00:00+00:00")


def test_what_is_said_of_no_file_is_refused(tmp_path: Path) -> None:
    done = run(["template", "xlsx", "-o", "a.xlsx", "--timezone", "ET"], cwd=tmp_path)

    assert done == (2, "", "error: --timezone is for a conference\n  hint: name it with --from\n")


ASIDE = """\
# made up
x-defaults: &hall {room: hall}
frobs: {a: 1}
conference: {id: made, title: Made, timezone: ET, days: 2030-05-14, colour: blue}
rooms: {hall: Hall}
sessions:
  a: {title: A, day: 1, time: 10:00-11:00, location: hall, mood: good}
  a: {title: B}
"""


def test_what_a_workbook_cannot_have_and_what_becomes_something_else_is_told(
    tmp_path: Path,
) -> None:
    (tmp_path / "conference.yaml").write_text(ASIDE)
    made = run(["template", "xlsx", "--from", ".", "-o", "made.xlsx"], cwd=tmp_path)

    assert (made.stdout, made.code) == ("", 0)
    assert made.stderr.splitlines() == [
        "left out: 'x-defaults': a block of your own, which a workbook has no sheet for",
        "left out: 'frobs': no section, which a workbook has no sheet for",
        "left out: conference.yaml:8:3: 'a' is given twice; only the first is in it",
        "left out: the comments in conference.yaml",
        "changed: 'colour' of conference is no field; a row of that name is read as extra",
        (
            "changed: 'location' of a in sessions is no field; a column of that name is read as "
            "'room'"
        ),
        "changed: 'mood' of a in sessions is no field; a column of that name is read as extra",
        "check it with: confsched validate made.xlsx",
    ]


def test_it_has_a_sheet_for_each_section_with_a_frozen_head(tmp_path: Path) -> None:
    run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path)
    sheets = parts(tmp_path / "made.xlsx")

    assert list(sheets) == [
        *("Conference", "Days", "Rooms", "Tracks", "Types", "Speakers", "Sessions", "Help"),
    ]
    assert [name for name, sheet in sheets.items() if 'state="frozen"' not in sheet] == ["Help"]


def test_each_sheet_is_printed_one_page_wide_with_its_head_on_each(tmp_path: Path) -> None:
    run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path)
    across = '<pageSetup fitToHeight="0" orientation="landscape"/>'
    with zipfile.ZipFile(tmp_path / "made.xlsx") as book:
        told = book.read("xl/workbook.xml").decode()

    assert all(across in sheet for sheet in parts(tmp_path / "made.xlsx").values())
    assert re.findall(r"Print_Titles[^>]*>(\w+!\$1:\$1)<", told) == [
        *("Conference!$1:$1", "Days!$1:$1", "Rooms!$1:$1", "Sessions!$1:$1"),
        *("Speakers!$1:$1", "Tracks!$1:$1", "Types!$1:$1"),
    ]
    assert "Print_Area" not in told  # it would cut off what somebody adds


def test_cells_offer_what_stands_on_the_other_sheets(tmp_path: Path) -> None:
    run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path)
    sessions = parts(tmp_path / "made.xlsx")["Sessions"]
    offered = re.findall(r"<formula1>([A-Z][^<]*\$2:[^<]*|\"[^<]*)</formula1>", sessions)

    assert list(dict.fromkeys(offered)) == [
        "Types!$A$2:$A$1015",
        '"proposed,tentative,confirmed,cancelled"',
        "Days!$A$2:$A$1001",
        "Rooms!$B$2:$B$1001",
        "Tracks!$B$2:$B$1000",
        "Speakers!$B$2:$B$1003",
    ]
    assert sessions.count('type="time"') == 2


def test_a_conference_comes_into_it_as_it_is(tmp_path: Path) -> None:
    source = str(PROJECT / "data" / "mesf2021")
    made = run(["template", "xlsx", "--from", source, "-o", "made.xlsx"], cwd=tmp_path)
    checked = run(["validate", "made.xlsx", "--format", "concise"], cwd=tmp_path)
    before = run(["validate", source, "--format", "concise"], cwd=tmp_path)

    assert made.code == 0
    assert messages(checked.stdout) == messages(before.stdout)
    assert api.export(api.load(tmp_path / "made.xlsx"), "ics") == api.export(
        api.load(source), "ics"
    )


def test_mistakes_in_it_are_told_by_their_cells(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        "conference: {id: made, title: Made Days, timezone: UTC, days: 2030-05-14, online: true}\n"
        "rooms: {hall: {name: Great Hall}}\n"
        "sessions: {one: {title: One, time: 09:00-09:30, room: Graet Hall}}\n"
    )
    run(["template", "xlsx", "--from", "conference.yaml", "-o", "made.xlsx"], cwd=tmp_path)
    checked = run(["validate", "made.xlsx", "--select", "F"], cwd=tmp_path)

    assert checked.stdout.splitlines()[:2] == [
        "made.xlsx!Sessions!H2: error F006 unknown-reference",
        "  no room has the id or name 'Graet Hall'; did you mean 'Great Hall'?",
    ]


def test_a_day_that_there_is_not_comes_into_it_as_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        "conference: {id: made, title: Made Days, timezone: UTC, days: 2030-02-28, online: true}\n"
        "sessions: {one: {title: One, date: 2030-02-30, time: 09:00-09:30}}\n"
    )
    made = run(["template", "xlsx", "--from", "conference.yaml", "-o", "made.xlsx"], cwd=tmp_path)
    before = run(["validate", "conference.yaml", "--format", "concise"], cwd=tmp_path)
    checked = run(["validate", "made.xlsx", "--format", "concise"], cwd=tmp_path)

    assert made.code == 0
    assert "2030-02-30" in checked.stdout
    assert messages(checked.stdout) == [
        one.replace("example: date: ", "example: ") for one in messages(before.stdout)
    ]


def test_nothing_in_it_is_run_as_a_formula(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        "conference: {id: made, title: =1+1, timezone: UTC, days: 2030-05-14}\n"
        "sessions: {one: {title: '@SUM(A1)', notes: '+49 30 1', time: 09:00-09:30}}\n"
    )
    run(["template", "xlsx", "--from", "conference.yaml", "-o", "made.xlsx"], cwd=tmp_path)
    with zipfile.ZipFile(tmp_path / "made.xlsx") as book:
        texts = book.read("xl/sharedStrings.xml").decode()
    found = api.load(tmp_path / "made.xlsx")

    assert [text in texts for text in ("'=1+1<", "'@SUM(A1)<", "'+49 30 1<")] == [True] * 3
    assert not any("<f>" in sheet for sheet in parts(tmp_path / "made.xlsx").values())
    assert (found.title, found.sessions[0].title) == ("=1+1", "@SUM(A1)")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (
            ["xlsx", "-o", "made.ods"],
            "error: 'made.ods' is no name for a workbook\n  hint: let it end in .xlsx\n",
        ),
        (
            ["xlsx", "-o", "there.xlsx"],
            "error: 'there.xlsx' is there already\n  hint: give another name with -o\n",
        ),
        (
            ["xlsx", "--from", "broken.yaml", "-o", "made.xlsx"],
            "error: a file of 'broken.yaml' cannot be read\n  hint: see: confsched validate\n",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path: Path, arguments: list[str], error: str) -> None:
    (tmp_path / "there.xlsx").write_bytes(b"mine")
    (tmp_path / "broken.yaml").write_text("conference: {id: [\n")
    found = run(["template", *arguments], cwd=tmp_path)

    assert (found.stdout, found.stderr, found.code) == ("", error, 2)
    assert (tmp_path / "there.xlsx").read_bytes() == b"mine"


def test_the_same_conference_is_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        run(["template", "xlsx", "-o", name], cwd=tmp_path)

    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_without_the_extra_it_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "xlsxwriter.py").write_text("raise ImportError('not installed')\n")
    path = f"{blocked}{os.pathsep}{PROJECT}"
    found = run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path, env={"PYTHONPATH": path})

    assert (found.stdout, found.stderr, found.code) == (
        "",
        MISSING,
        2,
    )


def test_a_row_is_as_high_as_its_longest_text_and_an_id_is_seen_whole(tmp_path: Path) -> None:
    long = "Knots that hold, knots that slip, and how to tell them apart before it is too late"
    (tmp_path / "conference.yaml").write_text(
        "conference: {id: made, title: Made, timezone: ET, days: 2030-05-14}\n"
        f"sessions: {{knots-for-everybody: {{title: '{long}'}}, boats: {{title: Boats}}}}\n"
    )
    run(["template", "xlsx", "--from", ".", "-o", "made.xlsx"], cwd=tmp_path)
    sheet = parts(tmp_path / "made.xlsx")["Sessions"]

    assert re.findall(r'<row r="(\d)"[^>]*? ht="(\d+)"', sheet) == [("2", "45")]
    assert re.findall(r'<col min="1" max="1" width="(\d+)', sheet) == ["20"]


def test_notes_on_the_heads_speak_of_cells_and_sheets(tmp_path: Path) -> None:
    run(["template", "xlsx", "-o", "made.xlsx"], cwd=tmp_path)
    with zipfile.ZipFile(tmp_path / "made.xlsx") as book:
        told = [book.read(one).decode() for one in book.namelist() if "/comments" in one]
    notes = [re.findall(r"<t>([^<]+)</t>", text) for text in told]

    assert [one for some in notes for one in some if re.search("mapping|`|section", one)] == []
    assert notes[-1] == [
        "Letters, digits and hyphens, like great-hall; left empty, it is made of the name.",
        "Title.",
        "A type of the sheet Types; left empty, a talk or what the title plainly says.",
        "proposed, tentative, confirmed or cancelled.",
        "A day of the conference.",
        "A time, like 14:30 or 2:30 PM.",
        "A time, like 15:15 or 3:15 PM.",
        "A room of the sheet Rooms; all for a break or a meal in every room.",
        "A track of the sheet Tracks.",
        *(["Somebody of the sheet Speakers; each of them has a column."] * 4),
        "Somebody of the sheet Speakers; several with semicolons between them.",
        "One paragraph for agendas.",
        "Crew only.",
    ]
