"""agenda, export, rules, explain, init and the options of all, as processes."""

import json
import re
from pathlib import Path

import pytest
import yaml
from process import run
from support import PROJECT

from confsched import __version__
from confsched.exporters import FORMATS
from confsched.rules import ALL
from confsched.rules.feeds import FEED_RULES

EVERY_RULE = (*ALL, *FEED_RULES)

FORUM = "data/mesf2021"
UNSCHEDULED = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, online: true, days: 2021-05-19}
sessions:
  a: {title: A, type: other, time: 10:00-11:00}
  b: {title: "Without\\e[1m a time", type: other}
  c: {title: Off, type: other, status: cancelled}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference in it, two of whose sessions have no time."""
    (tmp_path / "conference.yaml").write_text(UNSCHEDULED)
    return tmp_path


def test_the_version_is_told_in_one_line() -> None:
    assert run(["--version"]) == (0, f"confsched {__version__}\n", "")


def test_the_version_is_told_the_same_beside_other_options() -> None:
    assert run(["--version", "validate"]).stdout == f"confsched {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["-h"], *([name, "--help"] for name in ("validate", "agenda", "export", "rules"))],
    ids=" ".join,
)
def test_help_is_no_failure(arguments: list[str]) -> None:
    code, stdout, stderr = run(arguments)

    assert (code, stderr) == (0, "")
    assert "Usage" in stdout
    assert "[[" not in stdout


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["validate", "--foo"], "--foo"),
        (["validate", "--format", "xml"], "'xml'"),
        (["export"], "FORMAT"),
        (["export", "docx"], "'docx'"),
        (["nonsense"], "'nonsense'"),
        (["explain"], "CODE"),
        (["agenda", "--day"], "--day"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_a_command_that_cannot_be_understood_ends_with_2(arguments: list[str], word: str) -> None:
    code, stdout, stderr = run(arguments)

    assert (code, stdout) == (2, "")
    assert word in stderr
    assert "Value error" not in stderr


def test_without_a_command_there_is_help() -> None:
    code, stdout, stderr = run([])

    assert code == 2
    assert "validate" in stdout + stderr


def test_an_agenda_is_what_the_python_api_draws() -> None:
    from confsched import api

    schedule = api.load(PROJECT / FORUM)
    for columns in (40, 100):
        assert run(["agenda", FORUM], cwd=PROJECT, columns=columns) == (
            0,
            api.agenda(schedule, width=columns),
            "",
        )


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        ([], 11),
        (["--day", "2"], 6),
        (["--day", "Wednesday"], 5),
        (["--day", "2021-05-20"], 6),
        (["--day", "diplomacy in action in the middle east"], 6),
        (["--type", "panel"], 8),
        (["--type", "panel", "--day", "1"], 4),
        (["--speaker", "Ali Vaez"], 1),
        (["--speaker", "ali-vaez", "--day", "2"], 1),
        (["--tz", "Asia/Tehran"], 11),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_an_agenda_is_narrowed_down(arguments: list[str], count: int) -> None:
    code, stdout, stderr = run(["agenda", FORUM, *arguments], cwd=PROJECT)
    zone = "+0430" if "--tz" in arguments else "EDT"
    times = re.findall(r"^\d\d:\d\d–.*", stdout, re.MULTILINE)

    assert (code, stderr, len(times)) == (0, "", count)
    assert zone.startswith("+") or all(zone in line for line in times)


@pytest.mark.parametrize(
    ("arguments", "stderr"),
    [
        (
            ["--day", "9"],
            (
                "error: there is no day '9'\n"
                "  hint: use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)\n"
            ),
        ),
        (
            ["--tz", "EST"],
            "error: 'EST' is not one zone all year\n  hint: name the place: America/New_York\n",
        ),
        (["--tz", "Foo"], "error: 'Foo' is not a time zone\n  hint: write it like Europe/London\n"),
        (["--room", "x"], None),
        (["--track", "x"], None),
        (["--type", "x"], None),
        (["--speaker", "x"], None),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_filter_that_finds_nothing_by_mistake_is_an_error(
    arguments: list[str], stderr: str | None
) -> None:
    found = run(["agenda", FORUM, *arguments], cwd=PROJECT)

    assert (found.code, found.stdout) == (2, "")
    assert found.stderr.startswith(f"error: there is no {arguments[0][2:]} 'x'") or (
        found.stderr == stderr
    )


def test_a_room_that_nobody_is_in_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(UNSCHEDULED + "rooms: {hall: }\n")

    assert run(["agenda", str(tmp_path), "--room", "hall"]).code == 0


@pytest.mark.parametrize("command", [["agenda"], ["export", "ics", "-o", "-"]])
def test_what_cannot_be_read_is_shown_instead(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "conference.yaml").write_text("conference:\n  title: A: B\n")

    assert run(command, cwd=tmp_path) == (
        1,
        "",
        (
            "conference.yaml:2:11: error F001 syntax: a second ': ' in one line; "
            "put quotes around the text [unsafe fix]\n"
        ),
    )


def test_mistakes_that_can_be_lived_with_do_not_stop_an_export(folder: Path) -> None:
    (folder / "more.yaml").write_text("sessions: {d: {title: D, tiem: x}}\n")
    code, stdout, _ = run(["export", "csv"], cwd=folder)

    assert (code, len(stdout.splitlines())) == (0, 5)


def test_a_calendar_names_what_it_leaves_out(folder: Path) -> None:
    code, stdout, stderr = run(["export", "ics"], cwd=folder)

    assert (code, stdout.count("BEGIN:VEVENT")) == (0, 1)
    assert stderr == (
        "not in the calendar, for it has no time: Without␛[1m a time\n"
        "the entries' UIDs end in '.invalid': give the conference a 'domain'\n"
    )


def test_many_that_are_left_out_are_told_in_one_sentence(folder: Path) -> None:
    more = "".join(f"  e{number}: {{title: E{number}}}\n" for number in range(300))
    (folder / "more.yaml").write_text(f"sessions:\n{more}")
    stderr = run(["export", "ics"], cwd=folder).stderr

    assert stderr == (
        "not in the calendar, for they have no time: Without␛[1m a time, E0, E1, E2 and 297 more\n"
        "the entries' UIDs end in '.invalid': give the conference a 'domain'\n"
    )


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("schedule.xml", "schedule.xml"),
        ("schedule.json", "schedule.json"),
        ("sessionize", "the grid"),
    ],
)
def test_a_file_for_others_names_what_it_leaves_out(folder: Path, form: str, place: str) -> None:
    code, _, stderr = run(["export", form], cwd=folder)

    assert code == 0
    assert stderr == (
        f"not in {place}, for it has no time: Without␛[1m a time\n"
        f"not in {place}, for it is cancelled: Off\n"
    )


def test_a_file_in_which_a_session_has_one_room_names_those_that_have_more(tmp_path: Path) -> None:
    sessions = "".join(
        f"  {one}: {{title: {one}, time: {hour}:00-{hour}:30, rooms: [a, b]}}\n"
        for one, hour in (("Lunch", 12), ("Tea", 16))
    )
    (tmp_path / "c.yaml").write_text(
        "conference: {id: c, title: C, timezone: UTC, days: 2021-05-19}\n"
        f"rooms: {{a: {{name: A}}, b: {{name: B}}}}\nsessions:\n{sessions}"
    )
    told = run(["export", "schedule.xml"], cwd=tmp_path).stderr

    assert told == "in schedule.xml only in the first of their rooms: Lunch and Tea\n"


def test_a_calendar_in_xml_names_what_it_leaves_out(folder: Path) -> None:
    assert run(["export", "xcal"], cwd=folder).stderr == run(["export", "ics"], cwd=folder).stderr


@pytest.mark.parametrize(
    ("output", "stderr"),
    [
        ("nope/a.ics", "error: there is no folder 'nope'\n  hint: make it first\n"),
        (".", "error: '.' is a folder\n  hint: name a file in it\n"),
        (
            "/dev/full",
            (
                "error: cannot write '/dev/full': no space left on device\n"
                "  hint: make room, or write to another place\n"
            ),
        ),
    ],
)
def test_what_cannot_be_written_ends_with_2(folder: Path, output: str, stderr: str) -> None:
    assert run(["export", "ics", "-o", output], cwd=folder) == (2, "", stderr)


def stamps(stdout: str) -> set[str]:
    return {line for line in stdout.splitlines() if line.startswith(("DTSTAMP", "LAST-MODIFIED"))}


@pytest.mark.parametrize(
    ("arguments", "env", "stamp"),
    [
        ([], {}, "19700101T000000Z"),
        ([], {"SOURCE_DATE_EPOCH": "1620000000"}, "20210503T000000Z"),
        ([], {"SOURCE_DATE_EPOCH": ""}, "19700101T000000Z"),
        (["--stamp", "2021-05-01T12:00:00Z"], {}, "20210501T120000Z"),
        (["--stamp", "2021-05-01T12:00:00-04:00"], {}, "20210501T160000Z"),
        (["--stamp", "2021-05-01T12:00"], {"TZ": "Asia/Tokyo"}, "20210501T120000Z"),
        (["--stamp", "2021-05-01"], {"SOURCE_DATE_EPOCH": "1"}, "20210501T000000Z"),
    ],
)
def test_entries_are_dated_as_asked_and_never_by_a_clock(
    arguments: list[str], env: dict[str, str], stamp: str
) -> None:
    code, stdout, stderr = run(["export", "ics", FORUM, *arguments], cwd=PROJECT, env=env)

    assert (code, stderr) == (0, "")
    assert stamps(stdout) == {f"DTSTAMP:{stamp}", f"LAST-MODIFIED:{stamp}"}


@pytest.mark.parametrize(
    ("arguments", "env", "stderr"),
    [
        (
            ["--stamp", "yesterday"],
            {},
            (
                "error: 'yesterday' is not a time in ISO 8601\n"
                "  hint: write it like 2021-05-01T12:00:00Z\n"
            ),
        ),
        (
            ["--stamp", ""],
            {},
            "error: '' is not a time in ISO 8601\n  hint: write it like 2021-05-01T12:00:00Z\n",
        ),
        (
            [],
            {"SOURCE_DATE_EPOCH": "soon"},
            (
                "error: SOURCE_DATE_EPOCH='soon' is no time\n"
                "  hint: give seconds since 1970, or unset it\n"
            ),
        ),
        (
            [],
            {"SOURCE_DATE_EPOCH": "9" * 30},
            (
                f"error: SOURCE_DATE_EPOCH='{'9' * 30}' is no time\n"
                "  hint: give seconds since 1970, or unset it\n"
            ),
        ),
        (
            ["--stamp", "0001-01-01T00:00:00+14:00"],
            {},
            (
                "error: '0001-01-01T00:00:00+14:00' is not a time in ISO 8601\n"
                "  hint: write it like 2021-05-01T12:00:00Z\n"
            ),
        ),
    ],
)
def test_a_stamp_that_is_no_time_is_an_error(
    arguments: list[str], env: dict[str, str], stderr: str
) -> None:
    assert run(["export", "ics", FORUM, *arguments], cwd=PROJECT, env=env) == (2, "", stderr)


def test_the_same_calendar_is_made_whatever_the_machine_is_set_to() -> None:
    made = {
        run(["export", "ics", FORUM], cwd=PROJECT, env=env).stdout
        for env in (
            {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"},
            {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8"},
            {"PYTHONHASHSEED": "3", "LANG": "C", "COLUMNS": "40"},
        )
    }

    assert len(made) == 1


@pytest.mark.parametrize("name", [rule for each in EVERY_RULE for rule in (each.code, each.name)])
def test_every_rule_is_explained_by_code_and_by_name(name: str) -> None:
    from confsched.rules import manual
    from confsched.text.styled import plain

    page = "\n".join(plain(manual.explained(name, 100)))

    assert page == "\n".join(plain(manual.explained(name.upper(), 100)))
    assert "Why is this bad?" in page


def test_a_page_of_the_manual_reads_like_one() -> None:
    assert run(["explain", "room-clash"]) == run(["explain", "c101"])
    assert run(["explain", "C101"]).stdout.startswith(
        "C101 room-clash\nerror in every phase\n\n"
        "Two sessions are in one room at the same time.\n\nWhy is this bad?\n"
    )


def test_the_page_of_a_rule_of_feeds_speaks_of_no_phase() -> None:
    assert run(["explain", "no-place"]).stdout.startswith(
        "I752 no-place\nerror\n\nAn event has no location.\n\nWhy is this bad?\n"
    )


def test_an_unknown_rule_is_an_error_with_the_way_to_the_list() -> None:
    assert run(["explain", "C999"]) == (
        2,
        "",
        "error: there is no rule 'C999'\n  hint: see the list with: confsched rules\n",
    )


def test_a_misspelt_rule_is_told_with_the_nearest() -> None:
    assert run(["explain", "panelsize"]) == (
        2,
        "",
        (
            "error: there is no rule 'panelsize'; did you mean 'panel-size'?\n"
            "  hint: see the list with: confsched rules\n"
        ),
    )


def test_all_rules_are_listed_as_text_and_as_json() -> None:
    text, listed = run(["rules"]), run(["rules", "--format", "json"])
    rules = json.loads(listed.stdout)

    assert (text.code, text.stderr, listed.code, listed.stderr) == (0, "", 0, "")
    assert [(one["code"], one["name"]) for one in rules] == [
        (one.code, one.name) for one in EVERY_RULE
    ]
    assert [line[:4] for line in text.stdout.splitlines() if line[:1] != " "] == [
        one.code for one in EVERY_RULE
    ]


def test_nothing_about_rules_is_wider_than_a_narrow_terminal() -> None:
    from confsched.rules import manual
    from confsched.text.styled import plain

    pages = [line for one in EVERY_RULE for line in plain(manual.explained(one.code, 40))]

    assert max(map(len, pages)) <= 40
    assert max(map(len, plain(manual.rules_table(40)))) <= 40


def test_weights_that_have_no_room_beside_a_name_stand_below_it() -> None:
    listed = run(["rules"], columns=40).stdout

    assert (
        listed[listed.index("C103") : listed.index("C104")]
        == """\
C103 plenary-clash
     warning / error / error
     Something runs beside a session
     that is marked plenary
"""
    )


def test_code_that_has_no_room_goes_on_as_yaml_may() -> None:
    code = run(["explain", "C102"], columns=40).stdout.partition("Example\n")[2]
    example = code.partition("\n\n")[0]

    assert (
        example
        == """\
    sessions:
      keynote: {title: Keynote,
          time: "10:00-10:45", speakers:
          [Jo Sample]}
      panel: {title: Panel, time:
          "10:30-11:00", moderator: Jo
          Sample}"""
    )
    assert yaml.safe_load(example) == {
        "sessions": {
            "keynote": {"title": "Keynote", "time": "10:00-10:45", "speakers": ["Jo Sample"]},
            "panel": {"title": "Panel", "time": "10:30-11:00", "moderator": "Jo Sample"},
        }
    }


def test_places_that_have_no_room_beside_a_rule_stand_below_it(tmp_path: Path) -> None:
    (tmp_path / "made.yaml").write_text(
        "conference: {id: made, title: Made, timezone: UTC, days: 2030-05-14}\n"
        "rules: {clock-change-abroad: off, panel-size: {panel_size: 3-6}}\n"
    )
    listed = run(["config", "made.yaml"], cwd=tmp_path, columns=40).stdout.splitlines()

    assert [line for line in listed if "made.yaml" in line or line.startswith("T217")] == [
        "T217 off     clock-change-abroad",
        "     made.yaml:2:30",
        "     panel_size: 3-6  made.yaml:2:60",
    ]


def test_a_new_conference_is_made_and_has_no_mistakes(tmp_path: Path) -> None:
    assert run(["init"], cwd=tmp_path) == (
        0,
        "made conference.yaml\nmade .confsched/conference.schema.json\n",
        "check it with: confsched validate .\n",
    )
    before = (tmp_path / "conference.yaml").read_bytes()
    assert run(["validate"], cwd=tmp_path) == (
        0,
        "no mistakes found in 3 sessions of Sample Conference\n",
        "",
    )
    for command in (["agenda"], ["export", "ics"]):
        first = run(command, cwd=tmp_path)
        assert (first.code, first.stderr, run(command, cwd=tmp_path)) == (0, "", first)
    assert (
        sorted(path.name for path in tmp_path.iterdir()),
        (tmp_path / "conference.yaml").read_bytes(),
    ) == (
        [".confsched", "conference.yaml"],
        before,
    )


def test_a_new_conference_is_made_in_a_folder_that_is_made_as_well(tmp_path: Path) -> None:
    assert run(["init", "a/b c"], cwd=tmp_path) == (
        0,
        "made a/b c/conference.yaml\nmade a/b c/.confsched/conference.schema.json\n",
        "check it with: confsched validate 'a/b c'\n",
    )
    assert run(["validate", "a/b c"], cwd=tmp_path).code == 0


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("mine")

    assert run(["init"], cwd=tmp_path) == (
        2,
        "",
        "error: 'conference.yaml' exists already\n  hint: choose another folder\n",
    )
    assert (tmp_path / "conference.yaml").read_text() == "mine"


def test_none_is_made_beside_a_conference_that_is_there(folder: Path) -> None:
    name = next(folder.glob("*.yaml")).rename(folder / "mine.yaml").name
    (folder / "empty").mkdir()
    (folder / "empty" / "package.json").write_text('{"name": "x"}')

    assert run(["init"], cwd=folder) == (
        2,
        "",
        f"error: '.' holds a conference already: see {name!r}\n  hint: name another folder\n",
    )
    assert run(["init", "empty"], cwd=folder).code == 0


def test_a_schema_that_is_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".confsched").mkdir()
    (tmp_path / ".confsched" / "conference.schema.json").write_text("mine")

    assert run(["init"], cwd=tmp_path).stdout == "made conference.yaml\n"
    assert (tmp_path / ".confsched" / "conference.schema.json").read_text() == "mine"


def test_a_new_conference_names_the_schema_that_is_made_with_it(tmp_path: Path) -> None:
    run(["init"], cwd=tmp_path)
    first = (tmp_path / "conference.yaml").read_text("utf-8").splitlines()[0]
    schema = (tmp_path / first.removeprefix("# yaml-language-server: $schema=")).read_text("utf-8")

    assert json.loads(schema) == json.loads(run(["schema"]).stdout)


@pytest.mark.parametrize(
    ("arguments", "page"),
    [
        ([], "conference"),
        *(([name], name) for name in ("conference", "report", "export", "stats")),
    ],
)
def test_a_schema_is_printed(arguments: list[str], page: str) -> None:
    expected = (PROJECT / "docs" / f"{page}.schema.json").read_text("utf-8")

    assert run(["schema", *arguments]) == (0, expected, "")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("confsched va", ["validate"]),
        ("confsched validate --format c", ["concise"]),
        ("confsched export ", sorted(FORMATS)),
        ("confsched explain room-c", ["room-clash", "room-closed"]),
        ("confsched validate --ignore C10", [f"C10{number}" for number in range(1, 9)]),
        ("confsched waive a.yaml:3 --rule track", ["track-clash"]),
    ],
)
def test_the_shell_completes_commands_and_formats(words: str, offered: list[str]) -> None:
    env = {
        "_CONFSCHED_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }

    assert sorted(run([], env=env).stdout.split()) == offered
