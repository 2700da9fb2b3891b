"""Where else that is wrong which is told once, in every report that people and hosts read."""

import json
from collections.abc import Sequence

import pytest

from confsched.findings import Finding
from confsched.reading.workbook import Workbook
from confsched.reports.code_hosts import github, gitlab
from confsched.reports.concise import concise
from confsched.reports.elsewhere import elsewhere
from confsched.reports.junit import junit
from confsched.reports.sarif import sarif
from confsched.reports.text import text
from confsched.source import Source, Span
from confsched.text.styled import plain

ONE = Source("one.yaml", "ab\n" * 400)
OTHER = Source("other.yaml", "ab\n" * 9)
LONG = Source("long.json", "ab" * 9)


def at(line: int, source: Source = ONE) -> Finding:
    start = source.start_of(line)
    return Finding(f"line {line} lacks something", Span(source, start, start + 2), code="X501")


def told_of(*findings: Finding) -> Finding:
    first = findings[0]
    return Finding("all lack something", first.span, code="X501", stands_for=findings)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([3], ""),
        ([3, 5], "also in line 5"),
        ([3, 4, 5, 9, 9, 11, 12], "also in lines 4–5, 9 and 11–12"),
        (
            range(1, 50, 2),
            f"also in lines {', '.join(map(str, range(3, 41, 2)))}, 41 and 4 more",
        ),
    ],
)
def test_lines_are_told_once_and_in_rows(lines: Sequence[int], told: str) -> None:
    assert elsewhere(told_of(*map(at, lines))) == told


def test_another_file_is_named() -> None:
    finding = told_of(at(1), at(4), at(2, OTHER), at(5, OTHER))

    assert elsewhere(finding) == "also in line 4; other.yaml, lines 2 and 5"


def test_in_a_single_line_columns_are_told() -> None:
    places = [Finding("lacks", Span(LONG, start, start + 2)) for start in (0, 4, 8)]

    assert elsewhere(told_of(*places)) == "also in lines 1:5 and 1:9"


def test_in_a_workbook_rows_of_a_sheet_are_told() -> None:
    book = Workbook("book.xlsx")
    for sheet, rows in (("Talks", 3), ("People", 1)):
        book.open(sheet)
        for number in range(1, rows + 1):
            book.write(number, ["a"])
    spans = [Span(book, start, start + 1) for start in (0, 2, 4, 6)]
    finding = told_of(*(Finding("lacks", span) for span in spans))

    assert elsewhere(finding) == "also in rows 2–3; book.xlsx!People, row 1"


def test_every_report_tells_where_else_it_is() -> None:
    finding = told_of(at(1), at(2), at(7))
    where = "also in lines 2 and 7"
    case = junit([finding])

    assert list(plain(text([finding], 80)))[-2:] == [f"  {where}", ""]
    assert next(plain(concise([finding]))).endswith(f": all lack something; {where}")
    assert next(plain(github([finding]))).endswith(f"::all lack something%0A{where}")
    assert json.loads(gitlab([finding]))[0]["description"] == f"all lack something; {where}"
    assert case.splitlines()[-4] == f"{where}</failure>"


def test_sarif_has_every_place_with_what_is_wrong_there() -> None:
    report = json.loads(sarif([told_of(at(1), at(2), at(7))], (), (), "1"))
    related = report["runs"][0]["results"][0]["relatedLocations"]
    found = [
        (one["id"], one["physicalLocation"]["region"]["startLine"], one["message"]["text"])
        for one in related
    ]

    assert found == [(1, 2, "line 2 lacks something"), (2, 7, "line 7 lacks something")]
