"""`confsched check-feed` as a process: what it says of made-up feeds, where, and how it ends."""

import json
from pathlib import Path

import pytest
from process import run
from programmes import golden
from support import PROJECT

FEEDS = PROJECT / "tests" / "feedcheck" / "cases"
PRODUCERS = PROJECT / "tests" / "feedcheck" / "producers"
GOOD = FEEDS / "I710-several-calendars" / "good-one.ics"
GONE = FEEDS / "I763-vanished" / "bad-to-come"
ALARM = FEEDS / "I755-alarm" / "bad-alarm.ics"
NO_PLACE = FEEDS / "I752-no-place" / "bad-none.ics"


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_the_report_reads_well_at_any_width(columns: int) -> None:
    done = run(["check-feed", "list-of-dates.ics", "script.ics"], cwd=PRODUCERS, columns=columns)

    assert (done.code, done.stderr) == (1, "")
    assert done.stdout.encode() == golden(f"check-feed-{columns}.txt", done.stdout.encode())


def test_a_feed_without_mistakes_is_said_to_be_so() -> None:
    assert run(["check-feed", GOOD]) == (0, "no mistakes found in 2 events\n", "")


def test_standard_input_is_a_feed_too() -> None:
    assert run(["check-feed", "-", "--format", "concise"], stdin=NO_PLACE.read_bytes()) == (
        1,
        "-:7:1: error I752 no-place: 'Keynote' and 1 more event have no LOCATION\n",
        "",
    )


def test_a_folder_is_all_feeds_in_it_and_below(tmp_path: Path) -> None:
    (tmp_path / "by" / "track").mkdir(parents=True)
    (tmp_path / "all.ics").write_bytes(GOOD.read_bytes())
    (tmp_path / "by" / "track" / "peace.ICS").write_bytes(GOOD.read_bytes())
    (tmp_path / "index.html").write_text("<p>no feed</p>")

    assert run(["check-feed", "."], cwd=tmp_path) == (
        0,
        "no mistakes found in 4 events of 2 feeds\n",
        "",
    )


def test_where_all_events_are_that_have_a_fault_is_told() -> None:
    done = run(["check-feed", "bad-many.ics"], cwd=NO_PLACE.parent)

    assert done.stdout == (
        "bad-many.ics:7:1: error I752 no-place\n"
        "  'Keynote' and 4 more events have no LOCATION\n"
        "     7 | BEGIN:VEVENT\n"
        "       | ^^^^^^^^^^^^\n"
        "  also in lines 14, 21, 28 and 35\n"
        "\n"
        "1 error in 5 events\n"
    )


def test_json_has_the_fields_of_every_report() -> None:
    done = run(["check-feed", "bad-none.ics", "--format", "json"], cwd=NO_PLACE.parent)
    report = json.loads(done.stdout)

    assert (done.code, done.stderr) == (1, "")
    assert report["summary"] == {
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "waived": 0,
        "feeds": 1,
        "events": 2,
    }
    assert report["findings"] == [
        {
            "code": "I752",
            "name": "no-place",
            "severity": "error",
            "message": "'Keynote' and 1 more event have no LOCATION",
            "path": "bad-none.ics",
            "line": 7,
            "column": 1,
            "end_line": 7,
            "end_column": 13,
            "related": [
                {
                    "message": "'Panel' as well",
                    "path": "bad-none.ics",
                    "line": 14,
                    "column": 1,
                    "end_line": 14,
                    "end_column": 13,
                }
            ],
            "fix": None,
        }
    ]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--strict"], 1),
        (["--strict", "--exit-zero"], 0),
        (["--severity", "I755=error"], 1),
        (["--severity", "alarm=error", "--ignore", "I75"], 0),
        (["--select", "I752"], 0),
    ],
)
def test_options_decide_as_those_of_validate_do(options: list[str], code: int) -> None:
    assert run(["check-feed", ALARM, *options]).code == code


def test_an_earlier_feed_is_compared_with() -> None:
    assert run(["check-feed", "now.ics", "--against", "earlier.ics"], cwd=GONE) == (
        0,
        """\
now.ics:1:1: warning I763 vanished
  'Panel' and 1 more event are still to come, and gone from the feed
     1 | BEGIN:VCALENDAR
       | ^^^^^^^^^^^^^^^
  earlier.ics:20:9: as it was
    20 | SUMMARY:Panel
       |         -----
  earlier.ics:28:9: as it was
    28 | SUMMARY:Tea
       |         ---

1 warning in 1 event
""",
        "",
    )


def test_a_folder_is_compared_with_feeds_of_the_same_names(tmp_path: Path) -> None:
    for folder, name in (("old", "earlier"), ("new", "now")):
        (tmp_path / folder / "by").mkdir(parents=True)
        (tmp_path / folder / "by" / "all.ics").write_bytes((GONE / f"{name}.ics").read_bytes())
    (tmp_path / "new" / "added.ics").write_bytes(GOOD.read_bytes())
    done = run(["check-feed", "new", "--against", "old", "--format", "concise"], cwd=tmp_path)

    assert (done.code, done.stderr) == (0, "")
    assert done.stdout == (
        "new/by/all.ics:1:1: warning I763 vanished: "
        "'Panel' and 1 more event are still to come, and gone from the feed\n"
    )


def test_a_feed_that_is_gone_from_a_folder_is_missed(tmp_path: Path) -> None:
    for path in ("old/all.ics", "old/by/attic.ics", "new/all.ics"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(GOOD.read_bytes())

    assert run(["check-feed", "new", "--against", "old"], cwd=tmp_path) == (
        1,
        """\
new/by/attic.ics:1:1: error I701 not-a-calendar
  this is no calendar: it is gone, or empty
  old/by/attic.ics:1:1: as it was
     1 | BEGIN:VCALENDAR
       | ---------------

1 error in 2 events
""",
        "",
    )


def test_what_was_over_before_a_date_may_be_gone() -> None:
    arguments = ["check-feed", "now.ics", "--against", "earlier.ics", "--today", "3000-01-01"]

    assert run(arguments, cwd=GONE) == (0, "no mistakes found in 1 event\n", "")


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (
            ["nope.ics"],
            "cannot read 'nope.ics': there is no such file or folder",
            "check the path",
        ),
        (["empty"], "there is no .ics file in 'empty'", "name a feed or its folder"),
        (
            [".", "--against", "a.ics"],
            "'a.ics' is one feed, and there are 2 to compare with it",
            "name a folder of earlier feeds, or a single feed",
        ),
        (
            ["a.ics", "--against", "empty"],
            "there is no earlier feed of such a name in 'empty'",
            "name the earlier file itself",
        ),
        (
            ["a.ics", "--against", "b.ics"],
            "'b.ics' is no calendar, so nothing can be compared with it",
            "name the .ics file that was there before",
        ),
        (
            ["a.ics", "--select", "C101"],
            "--select: no rule has the code, prefix or name 'C101'",
            "see the list with: confsched rules",
        ),
        (["a.ics", "--today", "soon"], "'soon' is no date", "write it like 2021-05-19"),
    ],
)
def test_what_cannot_be_done_is_said_with_a_way_out(
    tmp_path: Path, arguments: list[str], message: str, hint: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.ics").write_bytes(GOOD.read_bytes())
    (tmp_path / "b.ics").write_text("<html>")
    done = run(["check-feed", *arguments], cwd=tmp_path)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error: {message}")
    assert done.stderr.endswith(f"\n  hint: {hint}\n")


def test_nothing_in_a_feed_reaches_the_terminal_as_it_is(tmp_path: Path) -> None:
    text = NO_PLACE.read_text().replace("Keynote", "Key\x1b[31mnote\u202e")
    (tmp_path / "evil.ics").write_text(text, newline="")
    done = run(["check-feed", "evil.ics"], cwd=tmp_path)

    assert done.code == 1
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
