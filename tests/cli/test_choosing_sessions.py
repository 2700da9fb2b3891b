"""Choosing sessions at the command line: the same for the agenda and for every file."""

from pathlib import Path

import pytest
from process import Result, run
from support import PROJECT

from confsched import api
from confsched.cli.options import ExportFormat

_TEXTS = [form for form in ExportFormat if form is not ExportFormat.XLSX]
# these tell what is before, after and beside each session as well
_SHEETS = (ExportFormat.RUNSHEET, ExportFormat.DOORS)
_CLASH = PROJECT / "tests" / "scenes" / "clash.yaml"
_TWO_ROOMS = PROJECT / "tests" / "goldens" / "two-rooms.yaml"
_LONG = (
    'title ~ "東京大学工学部" and speaker ~ mina and start >= 14:00 and '
    'not (type in (break, meal) or room = "Main Hal") and day = 2'
)
_UNSURE = """\
# made up
conference: {id: unsure, title: Unsure, timezone: UTC, days: 2024-05-14, phase: announced}
speakers:
  jo: {name: Jo Sample}
  hidden: {name: Hidden Person, confirmed: false, organization: Secret Society}
sessions:
  one: {title: One, day: 1, time: 09:00-10:00, speakers: [jo, hidden], notes: hush}
  two: {title: Two, day: 1, time: 10:00-11:00, speakers: [jo]}
"""


def agenda(*arguments: str | Path, columns: int = 80, stdin: str = "") -> Result:
    return run(["agenda", *arguments], columns=columns, stdin=stdin)


def export(form: str, *arguments: str | Path, stdin: str = "") -> Result:
    return run(["export", form, *arguments], stdin=stdin)


def test_an_agenda_has_what_fits_a_filter() -> None:
    done = agenda(_CLASH, "--where", "track = wind and not status = cancelled", columns=40)

    assert done == Result(0, _WIND, "")


_WIND = """\
Workshop on Tides (made up)
14 May 2024
All times in Lisbon time: WEST (UTC+1),
Europe/Lisbon

Day 1 · Tuesday 14 May 2024
09:00–18:00 WEST
────────────────────────────────────────

11:00–12:30 WEST
  Ropes and Knots
  Workshop · Sail Loft · Wind
  Cleo Specimen, Institute of Knots

13:45–14:00 WEST
  Gulls
  The Pier · Wind
  Cleo Specimen, Institute of Knots
"""


@pytest.mark.parametrize(
    ("columns", "line", "at"),
    [
        (40, '...meal) or room = "Main Hal") and...', 19),
        (80, '...t >= 14:00 and not (type in (break, meal) or room = "Main Hal") and day = 2', 55),
        (132, _LONG, 104),
    ],
)
def test_a_mistake_is_pointed_at_in_the_columns_that_there_are(
    columns: int, line: str, at: int
) -> None:
    assert agenda(_TWO_ROOMS, "--where", _LONG, columns=columns) == Result(
        2,
        "",
        "error: --where: there is no room 'Main Hal'\n"
        f"  {line}\n"
        f"  {' ' * at}^^^^^^^^^^\n"
        "  hint: use one of great, cellar, all\n",
    )


@pytest.mark.parametrize(
    ("where", "error"),
    [
        (
            "speaker=vakil",
            """\
error: --where: there is no speaker 'vakil'
  speaker=vakil
          ^^^^^
  hint: did you mean sanam-vakil? To look for a part of a name, write speaker ~ vakil
""",
        ),
        (
            "day = 1 && type = panel",
            """\
error: --where: '&&' is no word for it
  day = 1 && type = panel
          ^^
  hint: write 'and'
""",
        ),
        (
            "title ~ 'Iran",
            """\
error: --where: the text that begins with ' has no end
  title ~ 'Iran
          ^^^^^
  hint: put ' behind its last word
""",
        ),
        (
            "title like \x1b[31mred\ntext",
            """\
error: --where: 'like' is no operator
  title like ␛[31mred text
        ^^^^
  hint: write title ~ …
""",
        ),
        (
            "day = 1 and",
            """\
error: --where: the filter ends where a comparison is wanted
  day = 1 and
             ^
  hint: write it like 'track = security and start >= 14:00'
""",
        ),
    ],
)
@pytest.mark.parametrize("columns", [40, 80, 132])
def test_a_mistake_shows_the_way_out(where: str, error: str, columns: int) -> None:
    forum = PROJECT / "data" / "mesf2021"

    assert agenda(forum, "--where", where, columns=columns) == Result(2, "", error)


@pytest.mark.parametrize("form", [form for form in _TEXTS if form not in _SHEETS])
def test_every_file_has_what_fits_and_nothing_else(form: ExportFormat) -> None:
    done = export(form, _CLASH, "--where", "speaker = bo and type = talk", "--day", "1")

    assert (done.code, "Locks" in done.stdout) == (0, True)
    assert not any(text in done.stdout for text in ("Gulls", "Lunch", "Sail Loft", "Ada Sample"))


@pytest.mark.parametrize("form", _TEXTS)
def test_every_file_has_what_somebody_chose_and_what_is_for_everybody(form: ExportFormat) -> None:
    done = export(form, _CLASH, "--mine", "-", stdin="- locks\n- Gulls\n")

    assert (done.code, done.stdout.count("Ropes")) == (0, 0)
    assert all(text in done.stdout for text in ("Locks", "Gulls", "Lunch", "Coffee Break"))


@pytest.mark.parametrize("form", _SHEETS)
def test_sheets_are_about_what_fits(form: ExportFormat) -> None:
    done = export(form, _CLASH, "--where", "speaker = bo and type = talk")

    assert (done.code, "Locks" in done.stdout, "Gulls" in done.stdout) == (0, True, False)


def test_a_workbook_has_what_fits_and_nothing_else(tmp_path: Path) -> None:
    book = tmp_path / "part.xlsx"
    done = export("xlsx", _CLASH, "--where", "speaker = bo and type = talk", "-o", book)

    assert (done.code, [one.id for one in api.load(book).sessions]) == (0, ["locks", "buoys"])


def test_a_file_tells_no_free_time_where_something_was_left_out() -> None:
    assert "free" not in export("markdown", _CLASH, "--track", "water").stdout
    assert "free" in export("markdown", _CLASH, "--mine", "locks,gulls").stdout


def test_a_filter_sees_what_the_readers_of_a_file_may_see(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(_UNSURE)
    hidden = export("csv", tmp_path, "--where", "speaker = Hidden Person")
    nobody = export("csv", tmp_path, "--where", "speaker = Nobody Ever")
    crew = export("csv", tmp_path, "--where", "speaker = Hidden Person", "--audience", "crew")

    assert hidden.code == nobody.code == 2
    assert hidden.stderr.splitlines()[0] == "error: --where: there is no speaker 'Hidden Person'"
    assert hidden.stderr.splitlines()[-1] == nobody.stderr.splitlines()[-1]
    assert (crew.code, "Two" in crew.stdout, "hush" in crew.stdout) == (0, False, True)
    tba = export("csv", tmp_path, "--where", "speaker = TBA")
    assert (tba.code, "One" in tba.stdout, "Secret" in tba.stdout) == (0, True, False)
    assert export("csv", tmp_path, "--where", "organization ~ secret").stdout.count("\n") == 1


def test_a_file_in_which_nothing_is_says_so() -> None:
    done = export("csv", _CLASH, "--where", "title ~ nothing like it")

    assert (done.code, done.stdout.count("\n")) == (0, 1)
    assert done.stderr == "nothing fits what was asked for: no session is in it\n"


def test_times_are_those_of_the_zone_that_is_asked_for() -> None:
    def has_ropes(*arguments: str) -> bool:
        return "Ropes" in agenda(_CLASH, "--where", "start = 19:00", *arguments).stdout

    assert has_ropes("--tz", "Asia/Tokyo")
    assert not has_ropes()


def test_a_list_is_read_from_a_file_and_its_mistakes_are_told_with_their_line(
    tmp_path: Path,
) -> None:
    mine = tmp_path / "mine"
    mine.write_text("# tides\n- ropes\n\n- Gullz  # birds\n")
    done = agenda(_CLASH, "--mine", mine)

    assert done == Result(
        2, "", f"error: {mine}:4: there is no session 'Gullz'\n  hint: did you mean gulls?\n"
    )
    mine.write_bytes(b"\xff\xfe\x00")
    assert agenda(_CLASH, "--mine", mine).code == 2


@pytest.mark.parametrize(
    ("mine", "stdin", "error"),
    [
        ("ropes,nosuch", "", "error: --mine: there is no session 'nosuch'\n"),
        ("-", "ropes\nnosuch", "error: <stdin>:2: there is no session 'nosuch'\n"),
        ("gone.txt", "", "error: cannot read 'gone.txt': there is no such file or folder\n"),
        ("@gone", "", "error: cannot read 'gone': there is no such file or folder\n"),
        (",", "", "error: --mine: ',' names no session\n"),
        ("-", "# none\n", "error: --mine: '-' names no session\n"),
    ],
)
def test_a_list_that_cannot_be_read_is_no_agenda(mine: str, stdin: str, error: str) -> None:
    done = agenda(_CLASH, "--mine", mine, stdin=stdin)

    assert (done.code, done.stdout, done.stderr.splitlines(keepends=True)[0]) == (2, "", error)
