"""`docs/spreadsheets.md`: every file in it is written, and every command run as it stands there."""

import re
import sys
from pathlib import Path

from support import PROJECT

sys.path.append(str(PROJECT / "tests" / "cli"))

from process import played

PAGE = (PROJECT / "docs" / "spreadsheets.md").read_text()
_FILES = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_a_template_and_lists_do_what_the_page_says(tmp_path: Path) -> None:
    template, *_, beside = _CONSOLE.findall(PAGE)
    for name, text in _FILES.findall(PAGE):
        if name not in ("programme-list.csv", "grid.csv", "panels.csv", "letter.csv"):
            (tmp_path / name).write_text(text)
    (tmp_path / "else").mkdir()

    assert played(tmp_path / "else", template) == (template, [0, 0])
    (tmp_path / "else" / "programme.xlsx").unlink()
    assert played(tmp_path, beside) == (beside, [0])


def test_the_list_of_the_page_is_read_as_it_says(tmp_path: Path) -> None:
    _, listing, *_ = _CONSOLE.findall(PAGE)
    (tmp_path / "programme-list.csv").write_text(dict(_FILES.findall(PAGE))["programme-list.csv"])
    shown, codes = played(tmp_path, listing)

    assert codes == [0]
    assert [line.strip() for line in shown.splitlines() if re.match(r"\d\d?:|Day", line)] == [
        "Day 1 · Tuesday 14 May 2030",
        "09:00–09:45 EDT  Opening",
        "10:00–11:00 EDT  Boats",
        "Day 2 · Wednesday 15 May 2030",
        "09:30–11:00 EDT  Ships",
    ]
    assert "Cleo Sample, Professor, Sample University" in shown


def test_the_grid_of_the_page_is_imported_as_it_says(tmp_path: Path) -> None:
    _, _, drawn, *_ = _CONSOLE.findall(PAGE)
    (tmp_path / "grid.csv").write_text(dict(_FILES.findall(PAGE))["grid.csv"])

    assert played(tmp_path, drawn) == (drawn, [0])


def test_a_programme_written_into_a_sheet_is_printed_as_the_page_says(tmp_path: Path) -> None:
    *_, letter, _ = _CONSOLE.findall(PAGE)
    (tmp_path / "letter.csv").write_text(dict(_FILES.findall(PAGE))["letter.csv"])

    assert played(tmp_path, letter) == (letter, [0])


def test_panels_that_stand_by_themselves_are_printed_as_the_page_says(tmp_path: Path) -> None:
    _, _, _, panels, *_ = _CONSOLE.findall(PAGE)
    (tmp_path / "panels.csv").write_text(dict(_FILES.findall(PAGE))["panels.csv"])

    assert played(tmp_path, panels) == (panels, [0])
