"""Workbooks of LibreOffice (.ods): the same as of Excel, and where they cannot be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from open_documents import content, ods, row, text

from confsched.reading import Document, Mapping, Sequence, Value, read
from confsched.reading.open_document import read_parts


def rows(found: Document, name: str = "Talks") -> list[dict[str, Value]]:
    assert found.findings == ()
    [root] = found.roots
    assert isinstance(root, Mapping)
    table = root[name]
    assert isinstance(table, Sequence)
    return [dict(one) for one in table if isinstance(one, Mapping)]


def told(data: bytes) -> list[str]:
    found = read("made.ods", data)
    return [f"{one.span} {one.code} {one.message}" for one in found.findings]


def test_cells_are_texts_dates_times_and_lengths() -> None:
    moment = "office:value-type='date' office:date-value='2030-05-14T09:30:00'"
    cells = [
        "<table:table-cell office:value-type='date' office:date-value='2030-05-14'/>",
        "<table:table-cell office:value-type='time' office:time-value='PT09H30M00S'/>",
        "<table:table-cell office:value-type='time' office:time-value='PT24H00M00S'/>",
        f"<table:table-cell {moment}/>",
        "<table:table-cell office:value-type='float' office:value='3.5'/>",
        "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>",
    ]
    found = read("made.ods", ods(content(*[row(text("A"), cell) for cell in cells])))

    assert [one["start"] for one in rows(found)] == [
        *("2030-05-14", "09:30", "24:00", "2030-05-14T09:30", "3.5", "true"),
    ]


def test_lines_of_a_cell_stay_apart_and_remarks_are_left_out() -> None:
    remark = "<office:annotation><text:p>a remark</text:p></office:annotation>"
    cell = (
        f'<table:table-cell office:value-type="string">{remark}<text:p>One</text:p>'
        "<text:p>Two</text:p></table:table-cell>"
    )

    assert rows(read("made.ods", ods(content(row(text("A"), text("9:00"), cell))))) == [
        {"title": "A", "start": "9:00", "room": "One\nTwo"}
    ]


def test_what_is_merged_downwards_stands_in_every_row() -> None:
    covered = "<table:covered-table-cell/>"
    hall = text("Hall", 'table:number-rows-spanned="2" table:number-columns-spanned="1"')
    found = read(
        "made.ods",
        ods(
            content(
                row(text("A"), text("9:00"), hall),
                row(text("B"), text("10:00"), covered),
                row(text("C"), text("11:00")),
            )
        ),
    )

    assert [one["room"] for one in rows(found)] == ["Hall", "Hall", None]


def test_a_table_in_a_cell_is_no_sheet() -> None:
    inner = f"<table:table table:name='inner'>{row(text('x'), more=TWICE)}</table:table>"
    hall = text("Hall", 'table:number-rows-spanned="2"')
    data = ods(content(row(text(inner), text("9:00"), hall)))

    assert read_parts(data).merged == {"Talks": [((1, 2), (2, 2))]}


TWICE = 'table:number-rows-repeated="2"'


def test_rows_and_cells_that_are_written_once_are_there_as_often_as_they_say() -> None:
    twice = row(text("A"), text("x", 'table:number-columns-repeated="2"'))
    empty = row("<table:table-cell/>", more='table:number-rows-repeated="3"')
    data = ods(content(twice, empty, row(text("B"), text("10:00"), text("Hall", "a='b'"))))

    assert rows(read("made.ods", data)) == [
        {"title": "A", "start": "x", "room": "x"},
        {"title": "B", "start": "10:00", "room": "Hall"},
    ]


def test_a_place_is_the_cell_of_a_sheet() -> None:
    data = ods(content(row(text("A"), text("Err:508"), text("#REF!")), name="All talks"))

    assert told(data) == [
        "made.ods!'All talks'!B2 F001 the formula in this cell came to Err:508",
        "made.ods!'All talks'!C2 F001 the formula in this cell came to #REF!",
    ]


FILLED = text("A", 'table:number-columns-repeated="16384"')


@pytest.mark.parametrize(
    "far",
    [
        row(FILLED, more='table:number-rows-repeated="1048576"'),
        row(text("A"), more='table:number-rows-repeated="1000000"'),
        row("<table:table-cell table:number-columns-repeated='900000000'/>", text("A")),
        row("<table:table-cell/>", more='table:number-rows-repeated="900000000"') + row(text("A")),
    ],
)
def test_a_few_bytes_that_stand_for_millions_of_cells_are_refused(far: str) -> None:
    assert [one[:17] for one in told(ods(content(far)))] == ["made.ods:1:1 F009"]


def test_empty_rows_and_columns_to_the_end_of_a_sheet_are_nothing() -> None:
    rest = "<table:table-cell table:number-columns-repeated='16381'/>"
    end = row(
        "<table:table-cell table:number-columns-repeated='16384'/>",
        more='table:number-rows-repeated="1048574"',
    )
    data = ods(content(row(text("A"), text("9:00"), text("Hall"), rest), end))

    assert rows(read("made.ods", data)) == [{"title": "A", "start": "9:00", "room": "Hall"}]


DOCTYPE = '<!DOCTYPE x [<!ENTITY a "b">]>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            ods("<a/>", {"mimetype": b"application/vnd.oasis.opendocument.text"}),
            "a text of LibreOffice, which is read where its lines have times (10:00, 9h15, 2 p.m.)",
        ),
        (
            ods("<a/>", {"mimetype": b"application/vnd.oasis.opendocument.presentation"}),
            "slides, which are not read; copy their text into a file",
        ),
        (
            ods("<a/>", {"mimetype": b"application/vnd.oasis.opendocument.graphics"}),
            "a file of LibreOffice or the like, and no workbook: it has no sheets",
        ),
        (
            ods("<a/>", {"META-INF/manifest.xml": b"<manifest:encryption-data/>"}),
            "a workbook with a password; save it without",
        ),
        (ods("<a"), "this workbook is damaged: unclosed token: line 1, column 0"),
        (ods(DOCTYPE + "<a/>"), "this workbook is damaged: a document type"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, message: str) -> None:
    assert told(data) == [f"made.ods:1:1 F001 {message}"]


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_a_damaged_workbook_is_a_finding(data: st.DataObject) -> None:
    whole = content(row(text("A"), text("9:00"), text("Hall")))
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.characters(codec="utf-8"))
    found = read("made.ods", ods(whole[:at] + other + whole[at + 1 :]))

    assert found.whole or [one.code for one in found.findings] in (["F001"], ["F009"])


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("stream", "message"),
    [
        ("Workbook", "a workbook of an old format (.xls); save it as .xlsx"),
        (
            "WordDocument",
            "a file of an old word processor (.doc); save it as .docx or as plain text",
        ),
        ("EncryptedPackage", "a file with a password; save it without"),
        ("Unknown", "a file of an old office program; save it as .xlsx or .docx"),
    ],
)
def test_files_of_older_programs_are_told_what_they_are(stream: str, message: str) -> None:
    data = OLD + stream.encode("utf-16-le") + b"\0\0"

    assert told(data) == [f"made.ods:1:1 F001 {message}"]


def test_hidden_rows_are_told() -> None:
    shown = row(text("A"), text("9:00"), text("Hall"))
    hidden = shown.replace("<table:table-row", '<table:table-row table:visibility="filter"', 1)

    told = "hidden rows or columns, perhaps behind a filter, are read all the same"
    found = read("made.ods", ods(content(shown, hidden, row(text("")), hidden)))

    assert found.beside == (f"{told}: Talks!3 and Talks!5",)
    assert read("made.ods", ods(content(shown, shown))).beside == ()


def test_hidden_columns_are_told_where_something_stands_in_them() -> None:
    columns = (
        '<table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>'
    )
    plain = content(row(text("A"), text("9:00"), text("Hall")), row(text("B"), text("10:00")))
    found = read(
        "made.ods", ods(plain.replace("<table:table-row", f"{columns}<table:table-row", 1))
    )

    told = "hidden rows or columns, perhaps behind a filter, are read all the same: Talks!C"
    assert found.beside == (told,)


def test_where_cells_link_to_is_told_by_their_names() -> None:
    link = "<text:a xlink:href='https://made.example/boats'>Boats</text:a>"
    said = f"<text:p>{link}</text:p>"
    cell = f"<table:table-cell office:value-type='string'>{said}</table:table-cell>"
    xlink = "xmlns:xlink='http://www.w3.org/1999/xlink'"
    made = content(row(text("Title")), row(text("x"), cell)).replace("<text:a", f"<text:a {xlink}")

    assert read_parts(ods(made)).links == {"Talks!B3": "https://made.example/boats"}
