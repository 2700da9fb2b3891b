"""`confsched validate` as a process: what it says, where, and how it ends."""

import json
import re
from pathlib import Path

import pytest
from process import run
from programmes import golden
from support import PROJECT

FINE = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, online: true, days: 2021-05-19}
sessions: {a: {title: A, type: other, time: 10:00-11:00, url: "https://tiny.example"}}
"""
CLASH = """\
conference:
  id: tiny
  title: Tiny Forum
  timezone: ET
  online: true
  phase: announced
  days: [{date: 2021-05-19, hours: 10:00-18:00}]

speakers:
  jo: {name: Jo Sample}
  max: {name: Max Sample}

sessions:
  opening: {title: Opening, time: "10:00-11:00", room: Great Hall, speakers: [jo]}
  welcome: {title: "A Warm Welcome to Everybody Who Came from Afar", time: "10:30 - 11:30 EST", \
room: Great Hall, speakers: [jo, maks], tiem: x}
  late: {title: Late, time: 17:30-18:30, type: other}

panels:
  panel: {title: Panel, time: 13:00-12:00, abstract: text, speakers: [jo]}

rules: {ignore: [P307, P314, R405, X]}
"""
NO_SUCH = "error: cannot read 'nope': there is no such file or folder\n  hint: check the path\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference in it that has nothing wrong with it."""
    (tmp_path / "conference.yaml").write_text(FINE)
    return tmp_path


def test_a_conference_without_mistakes_is_said_to_be_so(folder: Path) -> None:
    assert run(["validate"], cwd=folder) == (
        0,
        "no mistakes found in 1 session of Tiny Forum\n",
        "",
    )


def test_the_example_has_nothing_but_what_its_announcement_leaves_out() -> None:
    code, stdout, stderr = run(["validate", "--format", "concise", "data/mesf2021"], cwd=PROJECT)

    assert (code, stderr) == (0, "")
    assert {line.split(": ")[1] for line in stdout.splitlines()} == {"warning P305 no-moderator"}


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_the_report_reads_well_at_any_width(tmp_path: Path, columns: int) -> None:
    (tmp_path / "clash.yaml").write_text(CLASH)
    code, stdout, stderr = run(["validate", "clash.yaml"], cwd=tmp_path, columns=columns)

    assert (code, stderr) == (1, "")
    assert stdout.encode() == golden(f"validate-tiny-{columns}.txt", stdout.encode())


def test_the_concise_report_is_one_line_each(tmp_path: Path) -> None:
    (tmp_path / "clash.yaml").write_text(CLASH)

    assert run(["validate", "--format", "concise", "clash.yaml"], cwd=tmp_path) == (
        1,
        """\
clash.yaml:11:3: warning P310 unused-speaker: Max Sample is in no session
clash.yaml:15:76: error C101 room-clash: 'A Warm Welcome to Everybody Who Came from Afar' starts \
at 10:30 EDT, before 'Opening' ends in 'Great Hall'
clash.yaml:15:91: error T206 wrong-abbreviation: 'EST' is not in force on 19 May 2021: New York \
is on EDT (UTC-4) then; write 'ET' [fix]
clash.yaml:15:126: error C102 speaker-clash: Jo Sample is speaker of 'A Warm Welcome to Everybody \
Who Came from Afar' at 10:30 EDT and speaker of 'Opening' until 11:00 EDT
clash.yaml:15:130: error F006 unknown-reference: no speaker has the id or name 'maks'
clash.yaml:15:137: error F003 unknown-field: 'tiem' is not a field of a session; 'time' is there \
already
clash.yaml:16:29: error T202 outside-hours: 'Late' runs 17:30–18:30 EDT, outside the hours of day \
1 (10:00–18:00 EDT)
clash.yaml:19:3: warning P305 no-moderator: 'Panel' has no moderator
clash.yaml:19:31: error T201 ends-before-start: 'Panel' ends at 12:00 EDT, before it starts at \
13:00; 12:00-13:00 would make sense [unsafe fix]
""",
        "",
    )


def test_the_json_report_counts_what_was_looked_at(tmp_path: Path) -> None:
    (tmp_path / "clash.yaml").write_text(CLASH)
    code, stdout, stderr = run(["validate", "--format", "json", "clash.yaml"], cwd=tmp_path)
    report = json.loads(stdout)

    assert (code, stderr) == (1, "")
    assert report["summary"] == {
        "errors": 7,
        "warnings": 2,
        "infos": 0,
        "waived": 0,
        "conferences": 1,
        "sessions": 4,
    }
    assert [finding["code"] for finding in report["findings"]] == [
        *("P310", "C101", "T206", "C102", "F006", "F003", "T202", "P305", "T201")
    ]


def test_several_files_and_folders_are_checked_in_one_run(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "conference.yaml").write_text(
            FINE.replace("timezone: ET", "timezone: E")
        )
    (tmp_path / "one" / "more.yaml").write_text("sessions: {b: {type: other, status: tentative}}\n")

    assert run(["validate", "--format", "concise", "one", "two"], cwd=tmp_path) == (
        1,
        """\
one/conference.yaml:1:53: error F005 bad-value: 'E' is not a time zone; for example: timezone: \
Europe/London
one/more.yaml:1:12: error F004 missing-field: session 'b' has no title
two/conference.yaml:1:53: error F005 bad-value: 'E' is not a time zone; for example: timezone: \
Europe/London
""",
        "",
    )
    assert run(["validate", "two/conference.yaml", "one"], cwd=tmp_path).code == 1


def test_standard_input_is_a_file_like_any_other(folder: Path) -> None:
    more = "sessions: {b: {type: other, titel: B, status: proposed}}\n"

    assert run(["validate", "-"], stdin=FINE) == (
        0,
        "no mistakes found in 1 session of Tiny Forum\n",
        "",
    )
    assert run(["validate", "--format", "concise", ".", "-"], stdin=more, cwd=folder) == (
        1,
        (
            "<stdin>:1:29: error F003 unknown-field: 'titel' is not a field of a session; "
            "did you mean 'title'? [fix]\n"
        ),
        "",
    )


def test_json_on_standard_input_is_read_as_json() -> None:
    assert run(["validate", "--format", "concise", "-"], stdin='{"sessions": {},}') == (
        1,
        (
            "<stdin>:1:1: error F004 missing-field: no file has a section 'conference' with an id, "
            "a title, a timezone and days\n"
            "<stdin>:1:16: error F001 syntax: a comma before '}' is not allowed in JSON [fix]\n"
        ),
        "",
    )


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["."],
        ["conference.yaml"],
        ["nope"],
        ["."] * 2,
        ["-"],
        [".", "-"],
        ["clash.yaml"],
        ["é"],
        [""],
    ],
)
def test_the_short_way_says_what_the_long_way_says(folder: Path, arguments: list[str]) -> None:
    (folder / "clash.yaml").write_text("sessions: {b: {type: other, titel: B, status: proposed}}\n")
    short = run(["validate", *arguments], cwd=folder, stdin=FINE)

    assert run(["validate", "--format", "text", *arguments], cwd=folder, stdin=FINE) == short


def test_what_cannot_be_read_ends_with_2_and_a_hint(tmp_path: Path) -> None:
    assert run(["validate", "nope"]) == (2, "", NO_SUCH)
    assert run(["validate"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: there is no file in '.' that could be a programme\n"
            "  hint: give another path, or make a conference with: confsched init\n"
        ),
    )
    (tmp_path / "other.yaml").write_text("services: {}\n")
    assert run(["validate"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: there is no conference in '.'\n"
            "  hint: a conference has a section 'conference'; make one with: confsched init\n"
        ),
    )


def test_a_file_that_is_empty_is_named(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("\n")

    assert run(["validate"], cwd=tmp_path).stderr == (
        "error: there is no conference in '.': 'conference.yaml' is empty\n"
        "  hint: a conference has a section 'conference'; make one with: confsched init\n"
    )


def test_a_slip_in_the_syntax_of_toml_is_told_in_a_folder_as_well(tmp_path: Path) -> None:
    text = '[conference]\nid = "forum"\n\n[sessions.opening]\ntime = 10:00-11:00\n'
    (tmp_path / "conference.toml").write_text(text)

    done = run(["validate", "--format", "concise"], cwd=tmp_path)

    assert (done.code, done.stdout) == (
        1,
        (
            "conference.toml:5:10: error F001 syntax: this is not TOML: something stands behind a "
            "value; put quotes around the text, or begin a new line\n"
        ),
    )


@pytest.mark.parametrize("text", ["", "\n", "# a comment\n", "x-1: 1\n", "{}", "\0", "a: b: c"])
def test_whatever_a_file_holds_is_a_finding(text: str) -> None:
    code, stdout, stderr = run(["validate", "-"], stdin=text)

    assert (code, stderr) == (1, "")
    assert re.match(r"<stdin>:\d+:\d+: error F00\d ", stdout)


def test_a_text_without_a_programme_is_refused() -> None:
    code, stdout, stderr = run(["validate", "-"], stdin="a")

    assert (code, stdout) == (2, "")
    assert stderr.splitlines()[0] == "error: no programme was found in '<stdin>'"


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    panel = FINE.replace("online:", "phase: live, online:") + "speakers: {jo: {name: Jo Sample}}\n"
    (tmp_path / "conference.yaml").write_text(panel)
    code, stdout, _ = run(["validate"], cwd=tmp_path)

    assert (code, stdout.splitlines()[-1]) == (0, "1 warning in 1 session of Tiny Forum")


def test_what_cannot_be_read_is_not_counted_as_if_it_were_all(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(CLASH)
    (tmp_path / "later.yaml").write_text("sessions:\n\tx: {title: X}\n")
    both = run(["validate"], cwd=tmp_path).stdout
    (tmp_path / "conference.yaml").write_text("conference: [\n")
    none = run(["validate", "conference.yaml"], cwd=tmp_path).stdout

    assert " in 4 sessions of Tiny Forum, as far as they can be read\n" in both
    assert none.splitlines()[-1] == "1 error in files that cannot be read"
