"""Workbooks: what stands in each cell as a text, and which cell that is."""

import datetime as dt
import io
import sys
import zipfile
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.errors import ConfschedError
from confsched.reading import Document, Mapping, Sequence, Value, read
from confsched.reading.workbook import letters

DAY = dt.date(2025, 5, 5)
CELL = st.text(st.sampled_from("ab |\n\t'=ß漢😀"), max_size=6)
NAME = st.text(st.sampled_from("aB '.ß1"), min_size=1, max_size=8).filter(
    lambda name: not name.startswith("'") and not name.endswith("'")
)


def made(fill: Callable[[xlsxwriter.Workbook], None], *, date_1904: bool = False) -> bytes:
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data, {"in_memory": True, "date_1904": date_1904})
    fill(workbook)
    workbook.close()
    return data.getvalue()


def sheet(*rows: list[object], name: str = "Talks") -> bytes:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet(name)
        for number, row in enumerate(rows):
            worksheet.write_row(number, 0, row)

    return made(fill)


def document(data: bytes) -> Document:
    return read("made.xlsx", data)


def rows(found: Document, name: str = "Talks") -> list[Mapping]:
    root = found.roots[0]
    assert isinstance(root, Mapping)
    table = root[name]
    assert isinstance(table, Sequence)
    return [row for row in table if isinstance(row, Mapping)]


def told(data: bytes) -> list[str]:
    found = document(data)
    assert not found.whole
    return [f"{one.code} {one.message}" for one in found.findings]


def test_every_sheet_is_a_list_of_rows() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        talks = workbook.add_worksheet("Talks")
        talks.write_row(0, 0, ["title", "room"])
        talks.write_row(1, 0, ["Opening", "Hall"])
        talks.write_row(3, 0, ["Closing", "Hall"])
        workbook.add_worksheet("Empty")
        workbook.add_worksheet("Rooms").write_column(0, 0, ["Rooms", "Hall", "Attic"])

    found = document(made(fill))

    assert found.roots == (
        {
            "Talks": [
                {"title": "Opening", "room": "Hall"},
                {"title": "Closing", "room": "Hall"},
            ],
            "Rooms": [{"Rooms": "Hall"}, {"Rooms": "Attic"}],
        },
    )
    assert found.findings == ()


def test_a_place_is_a_cell() -> None:
    data = sheet(
        ["Programme"], [], [None, "title", "room"], [None, "Opening", "Hall"], name="Day 1"
    )
    found = document(data)
    [row] = rows(found, "Day 1")

    assert str(row.key_at("room")) == "made.xlsx!'Day 1'!C3"
    assert str(row.at("title")) == "made.xlsx!'Day 1'!B4"
    assert row.at("title").text == "Opening"
    assert row.at("title").first == (4, 2)
    assert row.at("title").source.line_at(row.at("title").start, 99) == (" | Opening | Hall", 3)


@pytest.mark.parametrize("old_mac", [False, True])
def test_dates_times_and_lengths_are_written_as_in_our_own_files(*, old_mac: bool) -> None:
    forms = {
        "date": (DAY, "dd.mm.yyyy", "2025-05-05"),
        "moment": (dt.datetime.combine(DAY, dt.time(9, 30)), "d/m/yy h:mm", "2025-05-05T09:30"),
        "midnight": (dt.datetime.combine(DAY, dt.time()), "d/m/yy h:mm", "2025-05-05"),
        "time": (dt.time(14, 5), "h:mm AM/PM", "14:05"),
        "seconds": (dt.time(14, 5, 30), "h:mm:ss", "14:05:30"),
        "length": (dt.timedelta(hours=25, minutes=5), "[h]:mm", "25:05"),
    }

    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        worksheet.write_row(0, 0, forms)
        for column, (value, form, _) in enumerate(forms.values()):
            style = workbook.add_format({"num_format": form})
            worksheet.write_datetime(1, column, value, style)

    [row] = rows(document(made(fill, date_1904=old_mac)))

    assert dict(row) == {name: text for name, (_, _, text) in forms.items()}


def test_a_third_of_a_day_is_eight_o_clock() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        worksheet.write_row(0, 0, ["start", "end"])
        style = workbook.add_format({"num_format": "hh:mm"})
        worksheet.write_number(1, 0, 0.33333333, style)
        worksheet.write_number(1, 1, 45782.999999, style)

    [row] = rows(document(made(fill)))

    assert dict(row) == {"start": "08:00", "end": "2025-05-06"}


def test_a_whole_number_where_a_time_is_wanted_stays_a_number() -> None:
    # whoever types 9 or 900 into such a cell means no day of the reign of Queen Victoria
    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        style = workbook.add_format({"num_format": "hh:mm"})
        worksheet.write_row(0, 0, ["title", "start"])
        for row, number in enumerate((9, 59, 61, 900, 1330, 45782), 1):
            worksheet.write(row, 0, f"No. {row}")
            worksheet.write_number(row, 1, number, style)

    assert [row["start"] for row in rows(document(made(fill)))] == [
        *("9", "59", "61", "900", "1330", "2025-05-05")
    ]


def test_a_whole_day_where_a_time_is_wanted_is_its_end() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        worksheet.write_row(0, 0, ["start", "end", "count"])
        style = workbook.add_format({"num_format": "hh:mm"})
        worksheet.write_number(1, 0, 0.9375, style)
        worksheet.write_number(1, 1, 1, style)
        worksheet.write_number(1, 2, 1)

    [row] = rows(document(made(fill)))

    assert dict(row) == {"start": "22:30", "end": "24:00", "count": "1"}


def test_numbers_truths_and_formulas_are_what_they_come_to() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        worksheet.write_row(0, 0, ["length", "half", "plenary", "sum", "word", "number as a text"])
        worksheet.write_row(1, 0, [45, 0.5, True])
        worksheet.write_formula(1, 3, "=20+25", None, 45)
        worksheet.write_formula(1, 4, '="Ha"&"ll"', None, "Hall")
        worksheet.write_string(1, 5, "007")

    [row] = rows(document(made(fill)))

    assert list(row.values()) == ["45", "0.5", "true", "45", "Hall", "007"]


def test_what_is_merged_downwards_stands_in_each_row() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        worksheet.merge_range(0, 0, 0, 2, "Programme")
        worksheet.write_row(1, 0, ["day", "title", "room"])
        worksheet.merge_range(2, 0, 3, 0, "Monday")
        worksheet.write_column(2, 1, ["Opening", "Talk", "Lunch"])
        worksheet.merge_range(4, 1, 4, 2, "Lunch")

    opening, talk, lunch = rows(document(made(fill)))

    assert dict(opening) == {"day": "Monday", "title": "Opening", "room": None}
    assert dict(talk) == {"day": "Monday", "title": "Talk", "room": None}
    assert dict(lunch) == {"day": None, "title": "Lunch", "room": None}
    assert str(talk.at("day")) == "made.xlsx!Talks!A3"


def test_what_nobody_sees_around_a_cell_is_no_part_of_it() -> None:
    data = sheet(
        ["title\u200b", "room"],
        ["\u200bBoats\u2060", "Hall\ufeff"],
        ["\u200b", "\ufeff\u00a0"],
        ["Old \u200bRopes", "\u200b"],
    )

    assert rows(document(data)) == [
        {"title": "Boats", "room": "Hall"},
        {"title": "Old \u200bRopes", "room": None},
    ]


def test_two_columns_of_one_name_are_noticed_at_their_cells() -> None:
    found = document(sheet(["title", "speaker", "speaker"], ["Talk", "Jo", "Mo"]))
    [finding] = found.findings

    assert str(finding.span) == "made.xlsx!Talks!C1"
    assert str(finding.related[0].span) == "made.xlsx!Talks!B1"
    assert found.whole


def test_a_workbook_with_nothing_in_it_holds_nothing() -> None:
    [root] = document(sheet()).roots

    assert isinstance(root, Mapping)
    assert root == {}
    assert str(root.span) == "made.xlsx!Talks!A1"


@pytest.mark.parametrize(
    ("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")]
)
def test_columns_have_letters(number: int, name: str) -> None:
    assert letters(number) == name


def archive(parts: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return data.getvalue()


def changed(data: bytes, name: str, content: bytes) -> bytes:
    """A workbook of which one part is another."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {part: file.read(part) for part in file.namelist()}
    return archive(parts | {name: content})


TIMES = "(10:00, 9h15, 2 p.m.)"


def test_other_archives_and_old_workbooks_are_told_what_they_are() -> None:
    assert told(b"PK\x03\x04\xff\x00") == [
        "F001 this file is damaged, or only a part of it; copy or download it again"
    ]
    assert told(archive({"word/document.xml": b"<a/>"})) == [
        f"F001 a text of a word processor, which is read where its lines have times {TIMES}"
    ]
    assert told(archive({"ppt/presentation.xml": b"<a/>"})) == [
        "F001 slides, which are not read; copy their text into a file"
    ]
    assert told(archive({"programme.yaml": b"..."})) == [
        "F001 an archive, and no workbook: it has no sheets; unpack it first"
    ]
    assert told(archive({"xl/workbook.bin": b"..."})) == [
        "F001 a binary workbook (.xlsb); save it as .xlsx"
    ]
    assert told(archive({"Index/Document.iwa": b"..."})) == [
        "F001 a file of Numbers, Pages or Keynote; export it to Excel or Word"
    ]
    assert told(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600) == [
        "F001 a file of an old office program; save it as .xlsx or .docx"
    ]


def test_a_part_that_unpacks_without_end_is_refused() -> None:
    bomb = changed(sheet(["a", "b"]), "xl/sharedStrings.xml", b" " * 200_000_000)

    assert len(bomb) < 1_000_000
    assert [one[:4] for one in told(bomb)] == ["F009"]


def test_one_cell_at_the_end_of_the_world_is_refused() -> None:
    far = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c></row>'
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )

    assert told(changed(sheet(["a", "b"]), "xl/worksheets/sheet1.xml", far)) == [
        "F009 a sheet of 1,048,576 rows and 16,384 columns is no programme"
    ]


def test_more_hours_than_there_can_be_are_refused() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        form = workbook.add_format({"num_format": "[h]:mm"})
        workbook.add_worksheet("Talks").write_number(0, 0, 20300514093000, form)

    assert told(made(fill)) == ["F001 a number in 'Talks' is shown as hours, and is too many"]


@lru_cache(maxsize=1)
def unharmed() -> bytes:
    """Made once: the time of day stands in it."""
    return sheet(["title", "room"], ["Opening", "Hall"])


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_a_damaged_workbook_is_a_finding(data: st.DataObject) -> None:
    whole = unharmed()
    at = data.draw(st.integers(4, len(whole) - 1))
    if data.draw(st.booleans()):
        damaged = whole[:at]
    else:
        damaged = whole[:at] + bytes([data.draw(st.integers(0, 255))]) + whole[at + 1 :]
    found = document(damaged)

    # it may also say that there is more in it than anybody reads
    assert found.whole or [one.code for one in found.findings] in (["F001"], ["F009"])


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row><c"),
        ("xl/worksheets/sheet1.xml", b""),
        ("xl/workbook.xml", b"nothing"),
        ("xl/sharedStrings.xml", b"<sst"),
        ("xl/_rels/workbook.xml.rels", b"<"),
        ("xl/styles.xml", b"\xff\xfe"),
    ],
)
def test_a_part_that_is_no_xml_is_a_finding_or_no_matter(part: str, content: bytes) -> None:
    found = document(changed(sheet(["title", "room"], ["Opening", "Hall"]), part, content))

    assert all(one.code == "F001" for one in found.findings)


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)

    with pytest.raises(ConfschedError) as raised:
        document(sheet(["title", "room"], ["Opening", "Hall"]))
    assert (raised.value.message, raised.value.hint) == (
        "reading spreadsheets needs the extra 'xlsx'",
        "pip install 'confsched[xlsx]', or save it as CSV",
    )


@settings(deadline=None, max_examples=60)
@given(
    NAME,
    st.integers(2, 4).flatmap(
        lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=4)
    ),
)
def test_what_another_writer_wrote_is_read_back_cell_by_cell(
    name: str, cells: list[list[str]]
) -> None:
    names = [f"name{number}" for number in range(len(cells[0]) if cells else 2)]

    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet(name)
        for number, row in enumerate([names, *cells]):
            for column, cell in enumerate(row):
                worksheet.write_string(number, column, cell)

    found = document(made(fill))
    kept = {number: row for number, row in enumerate(cells, 2) if any(map(str.strip, row))}
    expected: list[list[Value]] = [
        [cell if cell.strip() else None for cell in row] for row in kept.values()
    ]
    read_back = rows(found, name) if kept else []

    assert [list(row.values()) for row in read_back] == expected
    for (number, row), mapping in zip(kept.items(), read_back, strict=True):
        for column, cell in enumerate(row):
            if cell.strip():
                span = mapping.at(f"name{column}")
                assert str(span).rpartition("!")[2] == f"{letters(column + 1)}{number}"


def test_a_moment_at_midnight_is_one_among_others() -> None:
    late = dt.datetime.combine(dt.date(2030, 5, 14), dt.time(22))
    moments = [late + dt.timedelta(minutes=60 * hour) for hour in range(4)]

    def fill(workbook: xlsxwriter.Workbook) -> None:
        worksheet = workbook.add_worksheet("Talks")
        moment = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        worksheet.write_row(0, 0, ["Title", "Day", "Start", "End"])
        for number, (begins, ends) in enumerate(pairwise(moments), 1):
            worksheet.write_string(number, 0, "Boats")
            worksheet.write_datetime(number, 1, DAY, workbook.add_format({"num_format": "d/m/y"}))
            worksheet.write_datetime(number, 2, begins, moment)
            worksheet.write_datetime(number, 3, ends, moment)

    assert [[*row.values()][1:] for row in rows(document(made(fill)))] == [
        ["2025-05-05", "2030-05-14T22:00", "2030-05-14T23:00"],
        ["2025-05-05", "2030-05-14T23:00", "2030-05-15T00:00"],
        ["2025-05-05", "2030-05-15T00:00", "2030-05-15T01:00"],
    ]
