"""Texts of LibreOffice as pages; all conferences and people are made up."""

import pytest
from seen import cells, seen
from writer_files import odt

from confsched.reading.archive import Refused
from confsched.reading.programme_text.front_ends.writer import writer_page
from confsched.reading.programme_text.page import Page
from confsched.source import Span


def page(*blocks: str) -> Page:
    return writer_page("page.odt", odt(*blocks))


def test_elements_and_styles_say_what_a_paragraph_is() -> None:
    found = page(
        '<text:h text:outline-level="1">Lamps</text:h>',
        '<text:h text:outline-level="9">Oil</text:h>',
        '<text:p text:style-name="T1">Opening</text:p>',
        '<text:p text:style-name="T1">10:00 '
        '<text:span text:style-name="Plain">no</text:span></text:p>',
        "<text:list><text:list-item><text:p>Ada</text:p><text:p>Director</text:p>"
        "<text:list><text:list-item><text:p>Ben</text:p></text:list-item></text:list>"
        "</text:list-item></text:list>",
        "<text:p>- Cleo</text:p>",
    )

    assert seen(found) == [
        *("h1 Lamps", "h6 Oil", "*Opening", "10:00 no"),
        *("item0 Ada", "Director", "item1 Ben", "item0 Cleo"),
    ]


def test_blanks_and_ends_of_lines_are_elements() -> None:
    found = page(
        "<text:p>10:00<text:line-break/>On<text:s/>knots\n   and<text:s text:c='2'/>"
        "<text:soft-page-break/>nets</text:p>",
        "<text:p/>",
        "<text:p>11:00</text:p>",
    )

    assert [(line.text, line.gap) for line in found.lines] == [
        *(("10:00", 0), ("On knots and  nets", 0), ("11:00", 1))
    ]
    assert [str(Span(found.source, line.start, line.end)) for line in found.lines] == [
        *("page.odt:paragraph 1", "page.odt:paragraph 1", "page.odt:paragraph 3")
    ]


def test_tabs_make_rows() -> None:
    found = page(*(f"<text:p>{n}:00<text:tab/>Talk {n}</text:p>" for n in (9, 10, 11)))

    assert seen(found) == ["row 9:00\tTalk 9", "row 10:00\tTalk 10", "row 11:00\tTalk 11"]


def test_what_nobody_reads_as_text_is_left_out() -> None:
    found = page(
        "<text:tracked-changes><text:p>no</text:p></text:tracked-changes>",
        '<text:p text:style-name="Gone">no</text:p>',
        "<text:p>On knots<text:note><text:note-body><text:p>no</text:p></text:note-body>"
        "</text:note><office:annotation><text:p>no</text:p></office:annotation></text:p>",
    )

    assert seen(found) == ["On knots"]


def test_cells_are_merged_to_the_right_and_downwards() -> None:
    def cell(said: str, about: str = "") -> str:
        return f"<table:table-cell {about}><text:p>{said}</text:p></table:table-cell>"

    wide, tall = 'table:number-columns-spanned="2"', 'table:number-rows-spanned="2"'
    gone = "<table:covered-table-cell><text:p>no</text:p></table:covered-table-cell>"
    rows = (
        cell("") + cell("Hall") + cell("Quay"),
        cell("9:00") + cell("Opening", wide) + gone,
        cell("10:00") + cell("Knots", tall) + cell("Nets"),
        cell("11:00") + gone + cell("Oars"),
    )
    found = page(
        f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}"
        "</table:table>"
    )

    assert cells(found) == [
        *(("Hall", 1, 1, 1), ("Quay", 2, 1, 1)),
        *(("9:00", 0, 1, 1), ("Opening", 1, 2, 1)),
        *(("10:00", 0, 1, 1), ("Knots", 1, 1, 2), ("Nets", 2, 1, 1)),
        *(("11:00", 0, 1, 1), ("Oars", 2, 1, 1)),
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            odt(parts={"META-INF/manifest.xml": b"<manifest:encryption-data/>"}),
            "a document with a password; save it without",
        ),
        (
            odt(parts={"content.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}),
            "this document is damaged: a document type",
        ),
        (b"PK\x03\x04", "this document is damaged: File is not a zip file"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(Refused) as raised:
        writer_page("page.odt", data)

    assert str(raised.value) == message
