"""`export` as a process: what is chosen, and where it goes."""

import os
import pty
import subprocess
from pathlib import Path

import pytest
from process import COMMAND, environment, run
from support import PROJECT

from confsched.exporters import FORMATS
from confsched.exporters.session_fields import TEXTS

PUBLIC = [name for name in TEXTS if name not in ("link", "notes", "source")]
FORUM = str(PROJECT / "data" / "mesf2021")


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_has_the_bytes_that_are_printed(tmp_path: Path, form: str) -> None:
    command = [*COMMAND, "export", form, FORUM]
    printed = subprocess.run(command, capture_output=True, check=True, env=environment())
    written = run(["export", form, FORUM, "-o", str(tmp_path / "out")])

    assert printed.stderr == b""
    assert written == (0, "", "")
    assert (tmp_path / "out").read_bytes() == printed.stdout


def test_a_workbook_is_not_for_a_terminal() -> None:
    controller, terminal = pty.openpty()
    command = [*COMMAND, "export", "xlsx", FORUM]
    done = subprocess.run(
        command, stdout=terminal, stderr=subprocess.PIPE, check=False, env=environment(), timeout=60
    )
    os.close(terminal)
    os.close(controller)

    assert (done.returncode, done.stderr.decode()) == (
        2,
        "error: xlsx is nothing that a terminal can show\n  hint: name a file with -o\n",
    )


@pytest.mark.parametrize(
    ("arguments", "stderr"),
    [
        (
            ["csv", "--stamp", "2030-01-01"],
            "error: csv has no entries to date\n  hint: leave --stamp out; it is for ics, xcal\n",
        ),
        (
            ["json", "--bom"],
            "error: json has no mark at its start\n  hint: leave --bom out; it is for csv\n",
        ),
        (
            ["csv", "--fields", "id, tilte"],
            (
                "error: 'tilte' is no field of a session; did you mean 'title'?\n"
                f"  hint: choose among {', '.join(PUBLIC)}\n"
            ),
        ),
        (
            ["csv", "--fields", "id,notes"],
            (
                "error: 'notes' is not for the audience 'public'\n"
                "  hint: leave it out, or say --audience crew\n"
            ),
        ),
    ],
)
def test_what_cannot_be_chosen_is_refused(arguments: list[str], stderr: str) -> None:
    assert run(["export", *arguments, FORUM]) == (2, "", stderr)


def test_the_stamp_of_the_machine_concerns_calendars_only() -> None:
    assert run(["export", "csv", FORUM], env={"SOURCE_DATE_EPOCH": "soon"}).code == 0


def test_fields_are_told_in_the_order_in_which_they_are_chosen() -> None:
    code, stdout, stderr = run(["export", "csv", FORUM, "--fields", "id, title,minutes"])

    assert (code, stderr) == (0, "")
    assert stdout.splitlines()[:2] == ["id,title,minutes", "opening-day-1,Opening,30"]


def test_times_can_be_told_as_this_machine_does() -> None:
    command = ["export", "csv", FORUM, "--fields", "start", "--tz", "local"]
    code, stdout, stderr = run(command, env={"TZ": "Asia/Tokyo"})

    assert (code, stderr) == (0, "")
    assert stdout.splitlines()[1] == "2021-05-19T23:00:00+09:00"


@pytest.mark.parametrize(
    ("form", "name", "others"),
    [
        ("csv", "programme.xlsx", "`confsched export xlsx`"),
        ("ics", "programme.CSV", "`confsched export csv`"),
        ("json", "schedule.xml", "`confsched export schedule.xml` or `confsched export xcal`"),
    ],
)
def test_a_name_that_says_another_format_is_refused(
    tmp_path: Path, form: str, name: str, others: str
) -> None:
    ending = Path(name).suffix.lower()

    assert run(["export", form, FORUM, "-o", name], cwd=tmp_path) == (
        2,
        "",
        (
            f"error: {name!r} is no name for {form}: nothing that opens {ending} can read it\n"
            f"  hint: give another name, or use {others}\n"
        ),
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["programme.schedule.xml", "programme.txt", "programme"])
def test_a_name_that_says_nothing_else_is_taken(tmp_path: Path, name: str) -> None:
    assert run(["export", "schedule.xml", FORUM, "-o", name], cwd=tmp_path)[0] == 0
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_text_that_is_too_long_for_a_cell_is_told(tmp_path: Path) -> None:
    head = "conference: {id: a, title: A, timezone: UTC, days: 2030-05-14}\n"
    long = "b" * 32_767
    texts = {"one": "a" * 32_766, "two": long}
    sessions = "".join(f"  {key}: {{title: {key}, abstract: {it}}}\n" for key, it in texts.items())
    sessions += f"  three: {{title: three, subtitle: {long}}}\n  four: {{title: {long}}}\n"
    rest = f"speakers: {{jo: {{name: Jo, organization: {long}}}}}\nrooms: {{b: {{name: B}}}}\n"
    head = head.replace("days: 2030-05-14", f"subtitle: {long}, days: [{{date: 2030-05-14}}]")
    (tmp_path / "conference.yaml").write_text(f"{head}{rest}sessions:\n{sessions}")
    done = run(["export", "xlsx", ".", "-o", "a.xlsx"], cwd=tmp_path)

    assert (done.code, done.stderr) == (
        0,
        (
            "in xlsx only the first 32,765 characters of a text of: "
            f"the conference, two, three, {'b' * 60}, Jo\n"
        ),
    )
