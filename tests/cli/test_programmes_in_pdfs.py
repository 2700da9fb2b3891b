"""Programmes in PDFs, as a process; all in them is made up."""

from pathlib import Path

import pytest
from pdf_files import lines, pdf, text
from process import run

HEAD = [text("Forum of Boats", 50, 60, 20), text("14 May 2030", 50, 90, 14)]
DAY = [
    *HEAD,
    *lines("9:00 – 9:30", "9:30 – 10:30", "10:30 – 11:00", left=50, top=120, size=30),
    *(text("Opening", 260, 120), text("Knots that hold", 260, 156)),
    *(text("Ada Sample, Director, Boat Works", 260, 168), text("Coffee break", 260, 192)),
]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "forum.pdf").write_bytes(pdf(DAY))
    return tmp_path


def test_the_agenda_of_a_pdf(place: Path) -> None:
    code, stdout, stderr = run(["agenda", "forum.pdf", "--timezone", "UTC"], cwd=place, columns=60)

    assert (code, stderr) == (0, "")
    assert (
        stdout
        == """\
Forum of Boats
14 May 2030
All times in UTC

Day 1 · Tuesday 14 May 2030
────────────────────────────────────────────────────────────

09:00–09:30 UTC  Opening

09:30–10:30 UTC  Knots that hold
                 Ada Sample, Director, Boat Works

10:30–11:00 UTC  — Coffee break —
"""
    )


def test_findings_point_into_a_pdf(place: Path) -> None:
    command = ["validate", "forum.pdf", "--select", "F004", "--format", "concise"]
    code, stdout, _ = run(command, cwd=place)

    assert code == 1
    assert stdout.splitlines()[0] == (
        "forum.pdf:page 1, line 1: error F004 missing-field: the conference has no timezone; "
        "say the zone with --timezone"
    )


def test_a_pdf_is_imported_and_its_changes_come_in_later(place: Path) -> None:
    options = ["--timezone", "UTC", "-o", "conf"]
    done = run(["import", "forum.pdf", *options], cwd=place)
    (place / "forum.pdf").write_bytes(
        pdf([one.replace("(9:30 \x96 10:30)", "(9:30 \x96 10:15)") for one in DAY])
    )
    again = run(["import", "--update", *options], cwd=place)

    assert (done.code, again.code) == (0, 0)
    assert "    time: 09:30-10:15\n" in (place / "conf/sessions.yaml").read_text()
    assert "Knots that hold" in again.stdout


def test_one_without_times_is_told_what_is_read_of_such_files(place: Path) -> None:
    (place / "flyer.pdf").write_bytes(pdf(lines("Come to the quay.", "Bring a friend.")))
    code, stdout, _ = run(["validate", "flyer.pdf"], cwd=place)

    assert (code, stdout.splitlines()[:2]) == (
        1,
        [
            "flyer.pdf:1:1: error F001 syntax",
            "  a PDF, which is read where its lines have times (10:00, 9h15, 2 p.m.)",
        ],
    )


def test_places_in_a_pdf_are_told_by_their_names(place: Path) -> None:
    said = [f"{n}:00 – {n + 1}:00 About the knot of number {n}" for n in range(9, 13)]
    (place / "untidy.pdf").write_bytes(pdf([*HEAD, *lines(*said, top=120)]))
    command = ["validate", "untidy.pdf", "--timezone", "UTC", "--select", "X501"]
    code, stdout, _ = run(command, cwd=place)

    assert code == 0
    assert (
        stdout
        == """\
untidy.pdf:page 1, line 3: info X501 no-abstract
  none of the 4 sessions that should have an abstract has one
     3 | 9:00 – 10:00 About the knot of number 9
       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^
  also in page 1, lines 4–6

1 info in 4 sessions of Forum of Boats
"""
    )


def test_who_imports_a_damaged_one_is_told_to_get_it_again(place: Path) -> None:
    (place / "cut.pdf").write_bytes(b"%PDF-1.4\n")

    assert run(["import", "cut.pdf", "-o", "conf"], cwd=place) == (
        2,
        "",
        (
            "error: cut.pdf:1:1: a PDF that is damaged; print it into a new one\n"
            "  hint: nothing was imported: mend the file, or give another\n"
        ),
    )
