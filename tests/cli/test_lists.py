"""Tables and lists on the command line: where findings stand in them, and what `--map` says."""

import csv
import datetime as dt
import json
from pathlib import Path

import pytest
import xlsxwriter
from process import run

LIST = "Was;Wer;Stelle;Zeit\nBoats;Jo Sample;Hall;9:00-9:30\nShips;Mo Sample;Hall;9:15-10:00\n"
MAPPED = ("--map", "Was=title", "--map", "Stelle=room")
CONFERENCE = "conference: {id: made, title: Made Days, timezone: UTC, days: [2025-05-05]}\n"


def workbook(path: Path) -> Path:
    """Two talks that clash, with rooms and speakers on sheets of their own."""
    book = xlsxwriter.Workbook(path)
    date = book.add_format({"num_format": "d.m.yyyy"})
    time = book.add_format({"num_format": "h:mm"})
    talks = book.add_worksheet("The talks")
    talks.write_row(0, 0, ["Programme of Made Days"])
    talks.write_row(2, 0, ["Title", "Speakers", "Room", "Date", "Start", "End"])
    for row, (title, hour) in enumerate((("Boats", 9), ("Ships", 9), ("Sails", 11)), 3):
        talks.write_row(row, 0, [title, "Jo Sample", "Hall"])
        talks.write_datetime(row, 3, dt.date(2025, 5, 5), date)
        talks.write_datetime(row, 4, dt.time(hour, 0), time)
        talks.write_datetime(row, 5, dt.time(hour, 45), time)
    speakers = book.add_worksheet("Speakers")
    speakers.write_row(0, 0, ["Name", "Company", "Post"])
    speakers.write_row(1, 0, ["Jo Sample", "Society", "Captain"])
    rooms = book.add_worksheet("Rooms")
    rooms.write_row(0, 0, ["Room", "Seats"])
    rooms.write_row(1, 0, ["Hall", 90])
    book.close()
    return path


def test_findings_point_at_the_cells_of_a_workbook(tmp_path: Path) -> None:
    workbook(tmp_path / "made.xlsx")
    select = ("--timezone", "UTC", "--select", "C101,F")
    result = run(["validate", *select, "made.xlsx"], cwd=tmp_path)

    assert result.stderr == ""
    assert result.code == 1
    assert (
        result.stdout
        == """\
made.xlsx!'The talks'!E5: error C101 room-clash
  'Ships' starts at 09:00 UTC, before 'Boats' ends in 'Hall'
     5 | Ships | Jo Sample | Hall | 2025-05-05 | 09:00 | 09:45
       |                                         ^^^^^
  made.xlsx!'The talks'!E4: runs until 09:45 UTC
     4 | Boats | Jo Sample | Hall | 2025-05-05 | 09:00 | 09:45
       |                                         -----

1 error in 3 sessions of Made Days
"""
    )


def test_cells_stand_in_every_form_of_a_report(tmp_path: Path) -> None:
    workbook(tmp_path / "made.xlsx")
    command = ["validate", "--timezone", "UTC", "--select", "C101,F", "made.xlsx", "--format"]
    concise = run([*command, "concise"], cwd=tmp_path).stdout
    [finding] = json.loads(run([*command, "json"], cwd=tmp_path).stdout)["findings"]

    assert concise.startswith("made.xlsx!'The talks'!E5: error C101 room-clash: 'Ships'")
    assert {key: finding[key] for key in ("path", "cell", "line", "column", "end_column")} == {
        "path": "made.xlsx",
        "cell": "'The talks'!E5",
        "line": 5,
        "column": 5,
        "end_column": 5,
    }
    assert finding["related"][0]["cell"] == "'The talks'!E4"


def test_a_workbook_is_read_from_standard_input(tmp_path: Path) -> None:
    data = workbook(tmp_path / "made.xlsx").read_bytes()
    result = run(["agenda", "--timezone", "UTC", "--day", "1", "-"], stdin=data)

    assert (result.code, result.stderr) == (0, "")
    assert "Captain, Society" in result.stdout


def test_columns_are_what_somebody_says(tmp_path: Path) -> None:
    (tmp_path / "made.csv").write_text(LIST, encoding="utf-8")
    command = ["export", "csv", *MAPPED, "--timezone", "UTC", "made.csv"]
    result = run(command, cwd=tmp_path)

    assert result.code == 0
    assert result.stderr == "no days are known, so nothing is scheduled: see --date and 'days'\n"
    assert [line.split(",")[5:9] for line in result.stdout.splitlines()[1:]] == [
        ["Boats", "talk", "confirmed", "Hall"],
        ["Ships", "talk", "confirmed", "Hall"],
    ]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (("--map", "Was"), "error: 'Was' maps no column\n  hint: write it like 'Vortrag=title'\n"),
        (
            ("--map", "=title"),
            "error: '=title' maps no column\n  hint: write it like 'Vortrag=title'\n",
        ),
        (
            ("--map", "Wass=title"),
            """\
error: there is no column 'Wass'; did you mean 'Was'?
  hint: there are Was, Wer, Stelle, Zeit
""",
        ),
        (
            ("--map", "Was=title", "--from", "schedule.xml"),
            """\
error: a file of the format 'schedule.xml' has no columns to map
  hint: use --from records, or leave out --map
""",
        ),
    ],
)
@pytest.mark.parametrize("command", ["validate", "agenda", "free", "suggest Boats", "export csv"])
def test_what_maps_nothing_is_refused(
    command: str, options: tuple[str, ...], error: str, tmp_path: Path
) -> None:
    (tmp_path / "made.csv").write_text(LIST, encoding="utf-8")
    result = run([*command.split(), *options, "made.csv"], cwd=tmp_path)

    assert result == (2, "", error)


def test_a_list_beside_a_conference_of_ours_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, encoding="utf-8")
    (tmp_path / "made.csv").write_text("title,start,end\nBoats,9:00,10:00\n", encoding="utf-8")

    assert run(["validate", "."], cwd=tmp_path).stdout == (
        "no mistakes found in 0 sessions of Made Days\n"
    )


def test_a_list_that_is_named_with_a_conference_of_ours_is_part_of_it(tmp_path: Path) -> None:
    speakers = "speakers: {jo-sample: {name: Jo Sample, role: Captain}}\n"
    (tmp_path / "conference.yaml").write_text(CONFERENCE + speakers, encoding="utf-8")
    text = "title,Start (CEST),end,speakers\nBoats,9:00,10:00,Jo Sample\nSails,,,Mo Sample\n"
    (tmp_path / "made.csv").write_text(text, encoding="utf-8")
    paths = ("conference.yaml", "made.csv")
    report = run(["validate", "--select", "F", *paths], cwd=tmp_path)
    table = run(["export", "csv", *paths], cwd=tmp_path).stdout.splitlines()

    assert report.stdout == "no mistakes found in 2 sessions of Made Days\n"
    assert [(row[2], row[4], row[5], row[10]) for row in csv.reader(table[1:])] == [
        ("2025-05-05T09:00:00+02:00", "Europe/Berlin", "Boats", "Jo Sample (Captain)"),
        ("", "", "Sails", "Mo Sample"),
    ]


def test_a_list_that_is_called_like_a_section_and_has_none_of_its_columns_is_named(
    tmp_path: Path,
) -> None:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, encoding="utf-8")
    (tmp_path / "talks.csv").write_text("Speaker,Fee\nJo Sample,100\n", encoding="utf-8")
    (tmp_path / "speakers.csv").write_text("Name,Fee\n", encoding="utf-8")
    (tmp_path / "fees.csv").write_text("Speaker,Fee\nJo Sample,100\n", encoding="utf-8")

    assert run(["validate", "."], cwd=tmp_path) == (
        0,
        "no mistakes found in 0 sessions of Made Days\n",
        (
            "'talks.csv' is called like a list of sessions and has no column that says what they "
            "are called, but 'Speaker', 'Fee': it was left out\n"
        ),
    )


@pytest.mark.parametrize(
    "name", ["talks.csv", "speakers.xlsx", "rooms.yaml", "conference.yaml", "made.json"]
)
def test_a_pointer_of_git_lfs_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, encoding="utf-8")
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
    (tmp_path / name).write_text(pointer, encoding="utf-8")
    what = "this is a pointer of Git LFS, not the file itself: get it with 'git lfs pull'"
    told = (1, f"{name}:1:1: error F001 syntax: {what}\n", "")

    assert run(["validate", "--format", "concise", name], cwd=tmp_path) == told
    if name != "made.json":
        assert run(["validate", "--format", "concise", "."], cwd=tmp_path) == told


def test_a_list_that_is_called_like_a_section_is_part_of_the_conference_beside_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, encoding="utf-8")
    (tmp_path / "talks.yaml").write_text("- {title: Boats, time: 9:00-10:00}\n", encoding="utf-8")
    (tmp_path / "prices.yaml").write_text("- {title: Ticket, time: 9:00}\n", encoding="utf-8")
    result = run(["agenda", "--plain", "."], cwd=tmp_path)

    assert (result.code, result.stderr) == (0, "")
    assert [line for line in result.stdout.splitlines() if "Boats" in line or "Ticket" in line] == [
        "Monday 5 May, 09:00 to 10:00 UTC: Boats."
    ]


def test_sessions_of_ours_without_ids_are_not_taken_for_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(CONFERENCE, encoding="utf-8")
    talks = "sessions:\n- {title: Boats, start: '9:00', end: '10:00'}\n"
    (tmp_path / "talks.yaml").write_text(talks, encoding="utf-8")
    result = run(["validate", "--select", "F", "--format", "concise", "."], cwd=tmp_path)

    assert result.code == 0
    assert result.stdout == (
        "talks.yaml:2:11: warning F010 no-id: a session has no id: it goes by 'boats', and by "
        "another if its title changes [fix]\n"
    )


def test_a_table_alone_in_a_folder_is_the_conference(tmp_path: Path) -> None:
    (tmp_path / "made.csv").write_text("title,start,end\nBoats,9:00,10:00\n", encoding="utf-8")
    result = run(["validate", "--select", "F", "--format", "concise", "."], cwd=tmp_path)

    assert result.stdout == (
        "made.csv:1:1: error F004 missing-field: the conference has no timezone and no days; "
        "say the zone with --timezone and the first day with --date\n"
    )


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("made.csv", "title,date,start,end\nBoats,Thu 4 June,9:00,10:00\n", "Thu 4 June"),
        (
            "made.json",
            '[{"day": "Thursday / 4 June", "talks": [{"title": "Boats", "time": "9:00-10:00"}]}]',
            "Thursday / 4 June",
        ),
        (
            "made.md",
            "## Thursday 4 June\n\n9:00-10:00 Boats\n\n10:00-11:00 Nets\n",
            "Thursday 4 June",
        ),
    ],
)
def test_a_date_that_has_no_year_is_named(tmp_path: Path, name: str, text: str, day: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = run(["validate", "--select", "F", "--format", "concise", name], cwd=tmp_path)

    assert result.stdout == (
        f"{name}:1:1: error F004 missing-field: the conference has no timezone and no days; "
        f"say the zone with --timezone and the first day with --date ({day!r} has no year)\n"
    )


def test_the_zone_of_the_place_is_named(tmp_path: Path) -> None:
    rows = [{"title": "Boats", "start": "2030-05-14T09:00", "end": "2030-05-14T10:00"}]
    told = {"title": "Boat Days", "location": "Boston, MA", "agenda": rows}
    (tmp_path / "made.json").write_text(json.dumps(told), encoding="utf-8")
    result = run(["validate", "--select", "F", "--format", "concise", "made.json"], cwd=tmp_path)

    assert result.stdout == (
        "made.json:1:1: error F004 missing-field: the conference has no timezone; "
        "say the zone with --timezone (perhaps America/New_York)\n"
    )


def test_a_grid_without_dates_says_how_to_say_them(tmp_path: Path) -> None:
    rows = "Time,Room A,Room B\n09:00-10:00,Boats,Ships\n10:00-11:00,Knots,Ropes\n"
    (tmp_path / "made.csv").write_text(rows, encoding="utf-8")
    result = run(["validate", "--select", "F", "--format", "concise", "made.csv"], cwd=tmp_path)

    assert result.stdout == (
        "made.csv:1:1: error F004 missing-field: the conference has no timezone and no days; "
        "say the zone with --timezone and the first day with --date\n"
    )


@pytest.mark.parametrize(("quote", "end"), [("", "\n"), ('"', "\n"), ('"', "\r\n")])
def test_a_page_in_the_only_column_of_a_table_is_read(tmp_path: Path, quote: str, end: str) -> None:
    lines = ["Sample Boat Days", "Tuesday 14 May 2030", "9:00 - 9:30 Boats", "10:00 - 10:30 Knots"]
    text = "".join(f"{quote}{line}{quote}{end}" for line in lines)
    (tmp_path / "made.csv").write_bytes(text.encode())
    options = ["--fields", "title,start", "--timezone", "UTC"]
    table = run(["export", "csv", *options, "made.csv"], cwd=tmp_path)

    assert table.stdout == (
        "title,start\r\nBoats,2030-05-14T09:00:00+00:00\r\nKnots,2030-05-14T10:00:00+00:00\r\n"
    )


def test_every_command_takes_the_first_day_of_a_list_without_dates(tmp_path: Path) -> None:
    rows = "title,day,start,end\nBoats,1,9:00,10:00\nKnots,2,9:00,10:00\n"
    (tmp_path / "made.csv").write_text(rows, encoding="utf-8")
    options = ["--timezone", "ET", "--date", "2030-05-14", "made.csv"]
    table = run(["export", "csv", "--fields", "title,date", *options], cwd=tmp_path)

    assert run(["validate", "--select", "F", *options], cwd=tmp_path).code == 0
    assert table == (0, "title,date\r\nBoats,2030-05-14\r\nKnots,2030-05-15\r\n", "")
    assert run(["agenda", "--date", "2030-05-14", "made.csv"], cwd=tmp_path) == (
        0,
        run(["agenda", "--timezone", "UTC", *options[2:]], cwd=tmp_path).stdout,
        "no time zone is known, so UTC is taken: see --timezone and 'timezone'\n",
    )


def test_a_first_day_is_refused_where_files_say_their_days(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(CONFERENCE, encoding="utf-8")
    (tmp_path / "made.ics").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a@made.example\nSUMMARY:Boats\n"
        "DTSTART:20300514T090000Z\nDTEND:20300514T100000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    hint = (
        "  hint: --date and --day are for lists and for programmes written for people; leave them "
        "out\n"
    )
    for name, message in (
        ("ours.yaml", "files of ours say the days themselves"),
        ("made.ics", "--date is not for iCalendar"),
    ):
        refused = run(["agenda", "--date", "2030-05-14", name], cwd=tmp_path)
        assert refused == (2, "", f"error: {message}\n{hint}")


def test_a_first_day_of_a_folder_without_a_conference_says_that_there_is_none(
    tmp_path: Path,
) -> None:
    (tmp_path / "speakers.csv").write_text("Name,Bio\nJo Sample,Ties\nAl Sample,Sails\n")

    for options in ((), ("--date", "2030-05-14")):
        assert run(["validate", *options], cwd=tmp_path) == (
            2,
            "",
            (
                "error: there is no conference in '.'\n"
                "  hint: a conference has a section 'conference'; make one with: confsched init\n"
            ),
        )


def test_a_first_day_of_a_folder_without_a_programme_is_nothing_of_ours(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "agenda.yml").write_text("filters:\n  - {class: day-1, label: Tue}\n")

    for options in ((), ("--date", "2030-05-14")):
        assert run(["import", "site", "-o", "made", *options], cwd=tmp_path) == (
            2,
            "",
            (
                "error: there is no programme in 'site'\n"
                "  hint: name 'site/agenda.yml' by itself to be told why it is none\n"
            ),
        )


def test_a_page_that_is_called_like_a_timetable_is_to_be_named_by_itself(tmp_path: Path) -> None:
    (tmp_path / "schedule").mkdir()
    (tmp_path / "schedule" / "_index.md").write_text("---\ntitle: Schedule\n---\nSoon.\n")
    refused = run(["import", "schedule", "-o", "made"], cwd=tmp_path)

    assert refused.stderr == (
        "error: there is no programme in 'schedule'\n"
        "  hint: name 'schedule/_index.md' by itself to be told why it is none\n"
    )


def test_a_first_day_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "made.csv").write_text("title,day,start\nBoats,1,9:00\n", encoding="utf-8")

    assert run(["agenda", "--date", "Tuesday", "made.csv"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: 'Tuesday' is not a date\n"
            "  hint: write it like --date 2021-05-19, and --day 2=2021-05-21 for one that does not "
            "follow\n"
        ),
    )


@pytest.mark.parametrize("command", ["validate", "agenda"])
def test_a_zone_that_is_none_is_no_mistake_of_the_file(tmp_path: Path, command: str) -> None:
    (tmp_path / "made.csv").write_text("title,start,end\nBoats,9:00,10:00\n", encoding="utf-8")
    (tmp_path / "ours.yaml").write_text(CONFERENCE, encoding="utf-8")
    refused = (
        2,
        "",
        "error: 'Atlantis' is not a time zone\n  hint: write it like Europe/London\n",
    )

    assert run([command, "--timezone", "Atlantis", "made.csv"], cwd=tmp_path) == refused
    assert run([command, "--timezone", "Atlantis", "ours.yaml"], cwd=tmp_path) == refused


def test_a_zone_that_somebody_said_is_to_be_said_otherwise(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("title,date,time,room\nKnots,2030-05-14,10:00-11:00,Hall\n")
    said = ["--select", "T206", "--format", "concise", "--timezone", "CET"]
    done = run(["validate", "list.csv", *said], cwd=tmp_path)

    assert (done.code, done.stderr) == (1, "")
    assert done.stdout == (
        "list.csv:1:1: error T206 wrong-abbreviation: 'CET' is not in force on 14 May 2030: Berlin "
        "is on CEST (UTC+2) then; say --timezone 'Europe/Berlin'\n"
    )


def test_a_table_in_markdown_is_refused_with_a_hint(tmp_path: Path) -> None:
    table = "|Title|Start|\n|---|---|\n|Knots|10:00|\n"
    (tmp_path / "sessions.csv").write_text(table, encoding="utf-8")
    code, stdout, stderr = run(["validate", "sessions.csv", "--timezone", "ET"], cwd=tmp_path)

    assert (code, stdout) == (2, "")
    assert stderr.startswith("error: 'sessions.csv' is no list of sessions: no column is a time, ")


def test_a_list_without_a_head_is_read_by_its_times(tmp_path: Path) -> None:
    text = "TUESDAY,,\n9:00-9:30,Boats,Jo Sample\n9:30-10:00,Ships,Mo Sample\n1:00-2:00,Lunch,\n"
    (tmp_path / "made.csv").write_text(text)
    dated = ("--timezone", "UTC", "--date", "2030-05-14")
    found = run(["import", "made.csv", *dated, "-o", "made"], cwd=tmp_path)

    assert found.code == 0
    sessions = (tmp_path / "made" / "sessions.yaml").read_text()
    assert [line.strip() for line in sessions.splitlines() if "time:" in line] == [
        "time: 09:00-09:30",
        "time: 09:30-10:00",
        "time: 13:00-14:00",
    ]
    assert "speakers: [jo-sample]" in sessions


def test_a_file_that_describes_the_conference_as_ours_do_may_have_lists(tmp_path: Path) -> None:
    text = (
        "conference: {id: made, title: Made, timezone: UTC, days: [2021-05-19]}\n"
        "rooms: [Hall, {name: Attic, capacity: many}]\n"
        "speakers: [{name: Jo Sample}]\n"
        "sessions:\n- {title: Boats, time: 9:00-10:00, room: hall, speakers: Jo Sampel}\n"
    )
    (tmp_path / "made.yaml").write_text(text, encoding="utf-8")
    command = ["validate", "--select", "F", "--format", "concise", "."]
    result = run(command, cwd=tmp_path)

    assert result.stdout == (
        "made.yaml:2:39: error F005 bad-value: 'many' is not a whole number; for example: "
        "capacity: 120\n"
        "made.yaml:5:11: warning F010 no-id: a session has no id: it goes by 'boats', and by "
        "another if its title changes [fix]\n"
        "made.yaml:5:42: error F006 unknown-reference: no room has the id or name 'hall'; did you "
        "mean 'Hall'? [fix]\n"
        "made.yaml:5:58: error F006 unknown-reference: no speaker has the id or name 'Jo Sampel'; "
        "did you mean 'Jo Sample'? [unsafe fix]\n"
    )


def test_a_list_whose_ends_are_taken_from_what_follows_says_once_what_lacks_them(
    tmp_path: Path,
) -> None:
    rows = "".join(f"Boats {n},2030-05-14,10:00,Hall {n}\n" for n in range(1, 5))
    text = f"Title,Date,Start,Room\nShips,2030-05-14,9:00,Hall 1\n{rows}"
    (tmp_path / "made.csv").write_text(text)
    select = ("--timezone", "UTC", "--select", "F004", "--format", "concise")
    result = run(["validate", *select, "made.csv"], cwd=tmp_path)

    assert result.stdout == (
        "made.csv:3:20: error F004 missing-field: "
        "4 sessions have a start but no end and no duration; also in lines 4–6\n"
    )
