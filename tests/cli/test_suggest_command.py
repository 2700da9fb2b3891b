"""`confsched suggest` as a process: where a session could be, why not, and what is no question."""

import json
from pathlib import Path

import pytest
from process import run
from programmes import golden
from support import PROJECT
from transcripts import PLANNING, transcript

from confsched.text.width import width

COMMANDS = (
    ("suggest", "locks"),
    ("suggest", "From abroad"),
    ("suggest", "lunch", "--limit", "2"),
    ("suggest", "bridges", "--room", "Great Hall", "--day", "1"),
    ("suggest", "off", "--limit", "1"),
    ("suggest", "vague", "--for", "1h15", "--limit", "1"),
    ("suggest", "placed", "--limit", "1"),
    ("suggest", "later"),
    ("suggest", "tied"),
    ("suggest", "wide"),
    ("suggest", "loud"),
    ("suggest", "music", "--for", "6h"),
)
OPEN = """\
conference:
  id: open
  title: Open Days
  timezone: ET
  days: [2021-05-19]
rooms: {hall: {name: Hall}, attic: {name: Attic}}
tracks: {sea: {name: Sea}}
speakers: {jo: {name: Jo Sample}, al: {name: Al Sample}}
sessions:
  a: {title: A, type: other, time: 10:00-11:00, room: hall, track: sea, tags: [easy]}
  b: {title: B, type: other, time: 10:00-11:00, room: attic, track: sea, tags: [easy]}
  late: {title: Late, type: social, time: 22:00-23:30, room: hall}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A conference whose day has no hours."""
    (tmp_path / "conference.yaml").write_text(OPEN)
    return tmp_path


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_slots_and_reasons_are_told_as_in_the_golden(columns: int) -> None:
    shown = transcript(COMMANDS, columns)

    assert shown == golden(f"suggest-{columns}.txt", shown)
    assert max(map(width, shown.decode().splitlines())) <= max(columns, 60)


def test_slots_and_reasons_are_told_in_json_as_in_the_golden() -> None:
    asked = (COMMANDS[0], COMMANDS[1], COMMANDS[8])
    shown = transcript((*command, "--format", "json") for command in asked)

    assert shown == golden("suggest.json.txt", shown)


def test_json_tells_the_same_as_the_text() -> None:
    found = json.loads(run(["suggest", "abroad", PLANNING, "--format", "json"]).stdout)

    assert list(found) == [
        "version",
        "conference",
        "timezone",
        "session",
        "in_the_way",
        "suggestions",
        "why_not",
    ]
    assert [one["moved"] for one in found["suggestions"]] == [0, -5, 1320]
    assert [
        f"{local['start']} {' '.join(local['speakers'])}"
        for local in found["suggestions"][0]["local_times"]
    ] == ["2021-05-19T22:00:00+09:00 kim mina", "2021-05-19T09:00:00-04:00 al"]


def test_a_day_without_hours_says_what_is_taken_for_them_and_is_never_in_the_way(
    folder: Path,
) -> None:
    assert run(["suggest", "late", "--limit", "1"], cwd=folder, columns=80) == (
        0,
        (
            "Late\n"
            "Day 1 · Wednesday 19 May 2021 · 22:00–23:30 EDT · Hall · 1 h 30 min\n"
            "\n"
            "Day 1 · Wednesday 19 May 2021 · no hours given, so 07:00–23:00 EDT\n"
            f"{'─' * 80}\n"
            "\n"
            "21:30–23:00 EDT  30 min earlier, same room · or any start from 11:00 EDT\n"
            "                 also free then: Attic\n"
        ),
        "",
    )


@pytest.mark.parametrize(
    ("rules", "in_the_way"),
    [
        ("", ["track 'Sea': 'B' runs 10:00–11:00 EDT"]),
        ("rules: {track-clash: off}\n", []),
        ("rules: {ignore: [C105]}\n", []),
        (
            "rules: {track-clash: off, keep-apart: {keep_apart: [easy]}}\n",
            ["kept apart: 'B' runs 10:00–11:00 EDT"],
        ),
    ],
)
def test_slots_are_judged_by_the_rules_of_the_conference(
    folder: Path, rules: str, in_the_way: list[str]
) -> None:
    (folder / "rules.yaml").write_text(rules)
    found = json.loads(run(["suggest", "a", "--format", "json"], cwd=folder).stdout)

    assert [f"{one['subject']}: {one['reason']}" for one in found["in_the_way"]] == in_the_way


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["lock"], "there is no session 'lock'", "did you mean locks?"),
        (["Tides an Time"], "there is no session 'Tides an Time'", "did you mean tides?"),
        (
            ["zzz"],
            "there is no session 'zzz'",
            "use one of opening, locks, bridges, lunch, tides and 13 more",
        ),
        (["night shift"], "there are 2 sessions 'night shift'", "use an id: 17, 18"),
        (["vague"], "'Vague' has no length", "say how long it takes: --for 45m"),
        (["locks", "--for", "-5m"], "'-5m' is not longer than nothing", "write it like 1h15"),
        (["locks", "--for", "0m"], "'0m' is not longer than nothing", "write it like 1h15"),
        (["locks", "--for", "long"], "'long' is not a length of time", "write it like 1h15"),
        (["locks", "--for", "9999h"], "'9999h' is longer than 366 days", "write it like 1h15"),
        (["locks", "--room", "hal"], "there is no room 'hal'", "did you mean hall?"),
        (
            ["locks", "--day", "3"],
            "there is no day '3'",
            "use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_asked_wrongly_is_an_error_with_a_way_out(
    arguments: list[str], message: str, hint: str
) -> None:
    assert run(["suggest", *arguments, PLANNING]) == (
        2,
        "",
        f"error: {message}\n  hint: {hint}\n",
    )


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ([], "SESSION"),
        (["locks", "--limit", "0"], "--limit"),
        (["locks", "--limit", "some"], "--limit"),
        (["locks", "--format", "xml"], "'xml'"),
        (["locks", "--rom", "hall"], "--rom"),
    ],
    ids=" ".join,
)
def test_options_that_there_are_not_end_with_2(arguments: list[str], word: str) -> None:
    code, stdout, stderr = run(["suggest", *arguments])

    assert (code, stdout) == (2, "")
    assert word in stderr


def test_a_name_that_could_steer_the_terminal_does_not_in_a_hint(tmp_path: Path) -> None:
    named = OPEN + '  "x\\e[1m": {title: Twice}\n  y: {title: Twice}\n'
    (tmp_path / "conference.yaml").write_text(named)

    assert run(["suggest", "Twice", tmp_path]) == (
        2,
        "",
        "error: there are 2 sessions 'Twice'\n  hint: use an id: x␛[1m, y\n",
    )


def test_a_conference_without_days_and_one_without_sessions_are_errors(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("conference: {id: a, title: A, timezone: ET}\n")
    (tmp_path / "b.yaml").write_text("sessions: {talk: {title: Talk, duration: 1h}}\n")

    assert run(["suggest", "talk", "a.yaml"], cwd=tmp_path) == (
        2,
        "",
        "error: there is no session 'talk'\n  hint: the conference has none yet\n",
    )
    assert run(["suggest", "talk", "a.yaml", "b.yaml"], cwd=tmp_path) == (
        2,
        "",
        "error: the conference has no days\n  hint: name them: conference: days:\n",
    )


def test_what_cannot_be_read_is_shown_instead(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("conference:\n  title: A: B\n")

    for arguments in (["suggest", "a"], ["free"]):
        assert run(arguments, cwd=tmp_path) == (
            1,
            "",
            (
                "conference.yaml:2:11: error F001 syntax: a second ': ' in one line; "
                "put quotes around the text [unsafe fix]\n"
            ),
        )


@pytest.mark.corpus
@pytest.mark.skipif(
    not (PROJECT.parent / "shared" / "corpus").exists(), reason="needs ../shared/corpus"
)
def test_slots_are_found_in_a_programme_of_another_system() -> None:
    path = PROJECT.parent / "shared/corpus/schedule-xml/fosdem-2024.xml"
    zone = ["--timezone", "Europe/Brussels", "--format", "json"]
    code, stdout, stderr = run(["suggest", "10528", path, *zone])

    assert (code, stderr) == (0, "")
    assert [one["moved"] for one in json.loads(stdout)["suggestions"]] == [0, -5, 5, 130, 480]
