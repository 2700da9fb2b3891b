"""Files that are in no format that is read, or not in the one that was asked for."""

import json
from pathlib import Path

import pytest
from process import run

from confsched.formats import ALL

LISTED = ", ".join(one.name for one in ALL)


def test_a_file_that_is_named_and_is_nothing_ends_the_command(tmp_path: Path) -> None:
    (tmp_path / "menu.json").write_text('{"menu": ["soup"]}')

    assert run(["validate", "menu.json"], cwd=tmp_path) == (
        2,
        "",
        (f"error: 'menu.json' is in no format that is read\n  hint: these are read: {LISTED}\n"),
    )


@pytest.mark.parametrize("command", ["validate", "agenda"])
def test_a_text_whose_name_says_nothing_is_no_conference(tmp_path: Path, command: str) -> None:
    (tmp_path / "letter.tex").write_text("Dear all,\nplease find the slides below.\n")
    code, stdout, stderr = run([command, "letter.tex"], cwd=tmp_path)

    assert (code, stdout) == (2, "")
    assert stderr.startswith("error: no programme was found in 'letter.tex'\n")


def test_a_conference_of_ours_is_not_read_as_another_format(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("conference: {id: sample, title: Sample}\n")
    code, stdout, stderr = run(["validate", "--from", "scale", "."], cwd=tmp_path)

    assert (code, stdout) == (2, "")
    assert stderr.startswith("error: 'conference.yaml' is not sign.json of SCALE: it has no")


def test_what_is_found_in_a_folder_and_is_nothing_is_passed_over(tmp_path: Path) -> None:
    sign = [{"Name": "One", "Location": "Hall", "StartTime": "2024-05-02T10:00:00+02:00"}]
    (tmp_path / "sign.json").write_text(json.dumps(sign))
    (tmp_path / "menu.json").write_text('{"menu": ["soup"]}')
    code, _, stderr = run(["agenda", "."], cwd=tmp_path)

    assert (code, stderr) == (0, "")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("publish", "here"), "'here' is not ics; write it before the path"),
        (("export", "here", "-o", "x.ics"), "runsheet, doors; write one before the path"),
        (("export", "mardown", "here"), "runsheet, doors; did you mean 'markdown'?"),
    ],
)
def test_a_path_in_the_place_of_a_format_is_told_where_the_format_stands(
    tmp_path: Path, args: tuple[str, ...], said: str
) -> None:
    (tmp_path / "here").mkdir()
    done = run([*args], cwd=tmp_path, columns=200)

    assert (done.code, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.replace("│", " ").split())


@pytest.mark.parametrize("number", ["x", "-1", "1.5", ""])
def test_what_is_no_number_is_said_in_plain_words(number: str) -> None:
    done = run(["now", "--next", number], columns=200)

    assert (done.code, done.stdout) == (2, "")
    assert f"--next: {number!r} is no whole number from 0 upwards" in done.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (
            ("validate", "--selct", "C"),
            "there is no option '--selct'; did you mean '--select'?|confsched validate --help",
        ),
        (
            ("validate", "--stat"),
            "there is no option '--stat'; did you mean '--statistics'?|confsched validate --help",
        ),
        (
            ("publish", "ics", "--dryrun"),
            "there is no option '--dryrun'; did you mean '--dry-run'?|confsched publish --help",
        ),
        (("agenda", "-x"), "there is no option '-x'|confsched agenda --help"),
        (
            ("export", "--format", "ics"),
            (
                "there is no option '--format'; write it without: confsched export FORMAT PATH"
                "|confsched export --help"
            ),
        ),
        (
            ("explain", "--code", "T101"),
            (
                "there is no option '--code'; write it without: confsched explain CODE"
                "|confsched explain --help"
            ),
        ),
        (("--strict", "validate"), "there is no option '--strict'|confsched --help"),
        (("validate", "--phase"), "--phase needs a value|confsched validate --help"),
        (("validate", "--strict=1"), "--strict takes no value|confsched validate --help"),
        (
            ("validate", "--phase", "darft"),
            (
                "--phase: 'darft' is none of draft, announced, live; did you mean 'draft'?"
                "|confsched validate --help"
            ),
        ),
        (("move",), "SESSION is missing: a session's id or title|confsched move --help"),
        (
            ("template", "xlsx"),
            "--output is missing: write to this file|confsched template --help",
        ),
        (("explain", "C101", "C102"), "nothing more is expected: 'C102'|confsched explain --help"),
        (("agend",), "there is no command 'agend'; did you mean 'agenda'?|confsched --help"),
    ],
)
def test_a_wrong_command_line_is_told_as_other_mistakes_are(
    tmp_path: Path, args: tuple[str, ...], said: str
) -> None:
    message, _, hint = said.partition("|")

    assert run(args, cwd=tmp_path) == (
        2,
        "",
        f"error: {message}\n  hint: see what there is with: {hint}\n",
    )


def test_a_folder_in_the_place_of_a_command_is_told_what_can_be_done_with_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "my forum").mkdir()

    assert run(["my forum"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: there is no command 'my forum'\n"
            "  hint: say what to do with it, like: confsched validate 'my forum'\n"
        ),
    )


def test_without_a_command_the_help_is_shown() -> None:
    code, stdout, stderr = run([])

    assert code == 2
    assert "Usage: confsched [OPTIONS] COMMAND [ARGS]..." in stdout + stderr


@pytest.mark.parametrize(
    "args",
    [
        *(("validate",), ("check-feed", "x.ics"), ("export", "ics"), ("publish", "ics")),
        *(("import", "x.csv"), ("template", "xlsx")),
    ],
)
def test_an_output_whose_name_is_empty_is_none(tmp_path: Path, args: tuple[str, ...]) -> None:
    assert run([*args, "-o", ""], cwd=tmp_path) == (
        2,
        "",
        (
            "error: --output: the name is empty\n"
            f"  hint: see what there is with: confsched {args[0]} --help\n"
        ),
    )
    assert [*tmp_path.iterdir()] == []


def test_a_conference_is_not_made_in_a_folder_whose_name_is_empty(tmp_path: Path) -> None:
    assert run(["init", ""], cwd=tmp_path) == (
        2,
        "",
        "error: the name is empty\n  hint: see what there is with: confsched init --help\n",
    )
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("command", ["agenda", "now"])
def test_a_file_that_is_nothing_but_a_text_has_no_agenda(tmp_path: Path, command: str) -> None:
    (tmp_path / "schedule.yaml").write_text("will be announced soon\n")
    code, stdout, stderr = run([command, "schedule.yaml"], cwd=tmp_path)

    assert (code, stdout) == (1, "")
    assert stderr == (
        "schedule.yaml:1:1: error F005 bad-value: a file of a conference is a mapping of sections, "
        "not the text 'will be announced soon'\n"
    )
