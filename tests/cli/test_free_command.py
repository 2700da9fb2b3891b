"""`confsched free` as a process: who and what is free when, and what is no question."""

import json
from pathlib import Path

import pytest
from process import run
from programmes import golden
from support import PROJECT
from transcripts import PLANNING, transcript

from confsched.text.width import width

COMMANDS = (
    ("free",),
    ("free", "--for", "3h", "--day", "2"),
    ("free", "--speaker", "ada", "--for", "45m"),
    ("free", "--speaker", "Jo Sample", "--speaker", "bo", "--room", "attic", "--for", "45m"),
    ("free", "--speaker", "ada", "--speaker", "bo"),
    ("free", "--at", "day 1 10:15"),
    ("free", "--at", "day 1 12:30", "--for", "45m", "--speaker", "jo", "--speaker", "ada"),
    ("free", "--at", "2021-05-20 18:00 Asia/Tokyo", "--room", "hall", "--tz", "Asia/Tokyo"),
    ("free", "--at", "03:00", "--day", "2", "--speaker", "kim"),
)
ONLINE = """\
conference: {id: online, title: Online Days, timezone: ET, online: true, days: 2021-05-19}
speakers:
  jo: {name: Jo Sample, timezone: Europe/London, arrives: day 1 20:00}
  al: {name: Al Sample}
sessions:
  talk: {title: Talk, time: 10:00-11:00, speakers: [jo, al]}
  break: {title: Tea, type: break, time: 11:00-11:30}
"""


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_free_times_are_told_as_in_the_golden(columns: int) -> None:
    shown = transcript(COMMANDS, columns)

    assert shown == golden(f"free-{columns}.txt", shown)
    assert max(map(width, shown.decode().splitlines())) <= max(columns, 90)


def test_free_times_are_told_in_json_as_in_the_golden() -> None:
    asked = (COMMANDS[1], COMMANDS[3], COMMANDS[6])
    shown = transcript((*command, "--format", "json") for command in asked)

    assert shown == golden("free.json.txt", shown)


def test_at_an_online_conference_people_sleep_and_nobody_arrives(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(ONLINE)
    rule = "─" * 80

    assert run(["free", "--speaker", "jo", "--for", "45m"], cwd=tmp_path, columns=80) == (
        0,
        (
            "When Jo Sample is free\n"
            "45 min or more · all times in Eastern Time: EDT (UTC-4), America/New_York\n"
            "\n"
            "Day 1 · Wednesday 19 May 2021 · no hours given, so 07:00–23:00 EDT\n"
            f"{rule}\n"
            "\n"
            "07:00–10:00 EDT  3 h\n"
            "                 12:00–15:00 BST in London for Jo Sample\n"
            "11:00–18:00 EDT  7 h · Tea 11:00–11:30 EDT\n"
            "                 16:00–23:00 BST in London for Jo Sample\n"
        ),
        "",
    )


def test_json_has_the_instants_in_the_zone_of_the_conference() -> None:
    asked = ["free", "--speaker", "ada", "--format", "json", str(PLANNING)]
    found = json.loads(run(asked).stdout)

    assert run([*asked, "--tz", "Asia/Tokyo"]).stdout == run(asked).stdout
    assert [
        (stretch["start"], stretch["minutes"])
        for day in found["days"]
        for row in day["free"]
        for stretch in row["stretches"]
    ] == [
        ("2021-05-19T09:00:00+02:00", 120),
        ("2021-05-20T09:00:00+02:00", 180),
    ]


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["--speaker", "jo sampel"], "there is no speaker 'jo sampel'", "did you mean jo, al, bo?"),
        (["--speaker", "jo", "--room", "hal"], "there is no room 'hal'", "did you mean hall?"),
        (
            ["--room", "zzz"],
            "there is no room 'zzz'",
            "use one of hall, attic, cellar",
        ),
        (["--at", "noonish"], "'noonish' is not a time", "write it like 'day 1 14:00'"),
        (["--at", "14:00"], "'14:00' can be on several days", "write it like 'day 1 14:00'"),
        (["--at", "day 2"], "'day 2' has no time of day", "write it like 'day 1 14:00'"),
        (["--at", "day 1 25:99"], "'25:99' is not a time of day", "write it like 'day 1 14:00'"),
        (
            ["--at", "day 3 14:00"],
            "there is no day '3'",
            "use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)",
        ),
        (
            ["--at", "2021-05-25 14:00"],
            "there is no day 'Tuesday 25 May 2021'",
            "use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)",
        ),
        (
            ["--at", "day 1 14:00", "--day", "2"],
            "'day 1 14:00' is on day 1",
            "name one day only",
        ),
        (["--for", "-5m"], "'-5m' is not longer than nothing", "write it like 1h15"),
        (["--for", "soon"], "'soon' is not a length of time", "write it like 1h15"),
        (
            ["--at", "day 1 14:00", "--for", "9999h"],
            "'9999h' is longer than 366 days",
            "write it like 1h15",
        ),
        (["--tz", "Foo"], "'Foo' is not a time zone", "write it like Europe/London"),
        (["--day", "Friday"], "there is no day 'Friday'", None),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_asked_wrongly_is_an_error_with_a_way_out(
    arguments: list[str], message: str, hint: str | None
) -> None:
    told = hint or "use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)"

    assert run(["free", *arguments, PLANNING]) == (
        2,
        "",
        f"error: {message}\n  hint: {told}\n",
    )


def test_a_conference_without_rooms_or_people_is_asked_otherwise(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19}"
    )

    assert run(["free"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: the conference has no rooms\n"
            "  hint: name somebody with --speaker, or a moment with --at\n"
        ),
    )
    assert run(["free", "--speaker", "jo"], cwd=tmp_path) == (
        2,
        "",
        ("error: there is no speaker 'jo'\n  hint: leave it out: no speaker is named anywhere\n"),
    )


def test_two_people_of_one_name_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    twice = ONLINE.replace("al: {name: Al Sample}", "al: {name: Jo Sample}")
    (tmp_path / "conference.yaml").write_text(twice)

    assert run(["free", "--speaker", "Jo Sample"], cwd=tmp_path) == (
        2,
        "",
        "error: there are 2 speakers 'Jo Sample'\n  hint: use an id: jo, al\n",
    )


@pytest.mark.parametrize(
    ("arguments", "word"),
    [(["--format", "xml"], "'xml'"), (["--speakers", "jo"], "--speakers"), (["--at"], "--at")],
    ids=" ".join,
)
def test_options_that_there_are_not_end_with_2(arguments: list[str], word: str) -> None:
    code, stdout, stderr = run(["free", *arguments])

    assert (code, stdout) == (2, "")
    assert word in stderr


@pytest.mark.corpus
@pytest.mark.skipif(
    not (PROJECT.parent / "shared" / "corpus").exists(), reason="needs ../shared/corpus"
)
def test_who_is_free_is_told_of_a_programme_of_another_system() -> None:
    path = PROJECT.parent / "shared/corpus/schedule-xml/fosdem-2024.xml"
    zone = ["--timezone", "Europe/Brussels", "--format", "json"]
    code, stdout, stderr = run(["free", "--at", "day 1 12:10", path, *zone])
    found = json.loads(stdout)

    assert (code, stderr) == (0, "")
    assert [one["status"] for one in found["rooms"]].count("free") == 15
    assert (len(found["rooms"]), len(found["speakers"])) == (32, 738)
