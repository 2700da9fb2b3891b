"""Phases, settings and waivers on the command line: what they change, and how it is shown."""

import json
from pathlib import Path

import pytest
from process import run

CONFERENCE = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, days: 2021-05-19}
rules: {unkind-hour: {kind_hours: 08:00-20:00}, break-clash: off}
rooms: {hall: {allow: [{rule: C101, reason: "the curtain is drawn", until: 2021-05-19}]}}
sessions:
  a: {title: A, type: other, time: 10:00-11:00, room: hall, track: x}
  b: {title: B, type: other, time: 10:30-11:30, room: hall, track: x}
"""
TRACK = "conference.yaml:6:36: warning C105 track-clash: 'B' starts at 10:30 EDT, before 'A' ends "
TRACK += "in the same track 'x'\n"
WAIVED = "conference.yaml:6:36: waived C101 room-clash: 'B' starts at 10:30 EDT, before 'A' ends "
WAIVED += "in 'hall' (the curtain is drawn)\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference that has a warning, and an error that is waived."""
    (tmp_path / "conference.yaml").write_text(CONFERENCE)
    return tmp_path


def validate(folder: Path, *options: str) -> tuple[int, str, str]:
    return run(["validate", "--today", "2021-05-19", "--format", "concise", *options], cwd=folder)


def test_warnings_end_with_1_if_strict(folder: Path) -> None:
    assert validate(folder) == (0, TRACK, "")
    assert validate(folder, "--strict") == (1, TRACK, "")
    assert validate(folder, "--strict", "--severity", "C105=info")[0] == 0


def test_errors_end_with_0_if_asked_to(folder: Path) -> None:
    as_error = TRACK.replace("warning", "error")

    assert validate(folder, "--severity", "track-clash=error") == (1, as_error, "")
    assert validate(folder, "--severity", "C105=error", "--exit-zero") == (0, as_error, "")


def test_rules_are_selected_and_left_out(folder: Path) -> None:
    assert validate(folder, "--select", "T,P") == (0, "", "")
    assert validate(folder, "--select", "C", "--ignore", "C105") == (0, "", "")


def test_what_is_waived_is_shown_on_demand_and_counted(folder: Path) -> None:
    code, stdout, stderr = run(
        ["validate", "--today", "2021-05-19", "--select", "C101", "--show-waived"],
        cwd=folder,
    )

    assert validate(folder, "--show-waived") == (0, TRACK + WAIVED, "")
    assert (code, stderr) == (0, "")
    assert stdout == (
        "conference.yaml:6:36: waived C101 room-clash\n"
        "  'B' starts at 10:30 EDT, before 'A' ends in 'hall'\n"
        "     6 |   b: {title: B, type: other, time: 10:30-11:30, room: hall, track: x}\n"
        "       |                                    ^^^^^^^^^^^\n"
        "  conference.yaml:3:45: the curtain is drawn (until 19 May 2021)\n"
        "\n"
        "no mistakes found in 2 sessions of Tiny Forum; 1 waived\n"
    )


def test_json_has_what_is_waived_with_its_waiver(folder: Path) -> None:
    report = json.loads(
        run(["validate", "--today", "2021-05-19", "--format", "json"], cwd=folder)[1]
    )
    (waived,) = report["waived"]

    assert (waived["code"], waived["severity"], report["summary"]["waived"]) == ("C101", "error", 1)
    assert waived["waiver"] == {
        "reason": "the curtain is drawn",
        "until": "2021-05-19",
        "path": "conference.yaml",
        "line": 3,
        "column": 24,
        "end_line": 3,
        "end_column": 87,
    }


def test_a_waiver_ends_by_the_date_of_today(folder: Path) -> None:
    code, stdout, _ = run(
        ["validate", "--today", "2021-05-20", "--format", "concise", "--ignore", "C105"],
        cwd=folder,
    )

    assert code == 1
    assert [line.split(": ")[1] for line in stdout.splitlines()] == [
        "error W602 expired-waiver",
        "error C101 room-clash",
    ]


def test_the_plain_command_takes_the_date_from_the_calendar(folder: Path) -> None:
    code, stdout, _ = run(["validate"], cwd=folder)

    assert (code, "W602" in stdout) == (1, True)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--today", "soon"], "error: 'soon' is no date\n  hint: write it like 2021-05-19\n"),
        (
            ["--severity", "C105:off"],
            (
                "error: --severity: 'C105:off' gives no severity\n"
                "  hint: write RULE=LEVEL, like C105=off, with one of error, warning, info, off\n"
            ),
        ),
    ],
)
def test_a_wrong_option_ends_with_2_and_a_way_out(
    folder: Path, options: list[str], message: str
) -> None:
    assert validate(folder, *options) == (2, "", message)


def test_config_says_what_is_in_force_and_where_it_comes_from(folder: Path) -> None:
    code, stdout, stderr = run(["config", "--severity", "C105=error"], cwd=folder)
    lines = stdout.splitlines()

    assert (code, stderr) == (0, "")
    assert lines[0] == "in the phase draft"
    assert [line for line in lines if "  " in line.rstrip()[30:]] == [
        "C104 off     break-clash             conference.yaml:2:62",
        "C105 error   track-clash             --severity C105=error",
        "     kind_hours: 08:00-20:00         conference.yaml:2:35",
    ]


def test_long_settings_are_told_in_lines_of_the_page(folder: Path) -> None:
    narrow = run(["config", "--select", "T211"], cwd=folder, columns=60).stdout.splitlines()
    wide = run(["config", "--select", "T211"], cwd=folder, columns=200).stdout.splitlines()
    lengths = next(line for line in wide if line.startswith("     lengths: "))
    start = next(number for number, line in enumerate(narrow) if line.startswith("     lengths: "))

    assert max(map(len, narrow)) <= 60
    assert len(lengths) > 100
    assert " ".join(" ".join(narrow[start:]).split()).startswith(lengths.strip())


def test_config_as_json_has_every_rule_with_its_settings(folder: Path) -> None:
    found = json.loads(
        run(["config", "--format", "json", "--phase", "live", "--select", "P302"], cwd=folder)[1]
    )
    by_code = {rule.pop("code"): rule for rule in found["rules"]}

    assert found["phase"] == "live"
    assert by_code["P302"] == {
        "name": "unkind-hour",
        "severity": "warning",
        "from": "built in",
        "settings": {"kind_hours": {"value": "08:00-20:00", "from": "conference.yaml:2:35"}},
    }
    assert by_code["C101"] == {
        "name": "room-clash",
        "severity": "off",
        "from": "--select",
        "settings": {},
    }
