"""Word documents as pages; all conferences and people are made up."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from seen import cells, placed, seen
from word_files import cell, document, paragraph, table

from confsched.reading.archive import Refused
from confsched.reading.programme_text.front_ends.word import word_page
from confsched.reading.programme_text.page import Page
from confsched.source import Span


def page(*blocks: str) -> Page:
    return word_page("page.docx", document(*blocks))


def places(found: Page) -> list[str]:
    return [str(Span(found.source, line.start, line.end)) for line in found.lines]


def test_styles_say_what_a_paragraph_is() -> None:
    found = page(
        paragraph("Lamps", "berschrift1"),
        paragraph("Day 1", "Sub"),
        paragraph("Ada", "Liste"),
        paragraph("Ben", own='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'),
        paragraph("Opening", "Stark"),
        paragraph("Closing", run="<w:b/>"),
        paragraph("No", "Stark", run='<w:b w:val="0"/>'),
        paragraph("Oil", own='<w:outlineLvl w:val="2"/>'),
    )

    assert seen(found) == [
        *("h1 Lamps", "h2 Day 1", "item0 Ada", "item1 Ben"),
        *("*Opening", "*Closing", "No", "h3 Oil"),
    ]


def test_marks_that_somebody_typed_make_items() -> None:
    found = page(paragraph("•\tAda Sample"), paragraph("- Ben Muster"), paragraph("10:00 - Oil"))

    assert seen(found) == ["item0 Ada Sample", "item0 Ben Muster", "10:00 - Oil"]
    assert placed(found) == ["Ada Sample", "Ben Muster", "10:00 - Oil"]


def test_what_nobody_sees_is_left_out() -> None:
    deleted = "<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del></w:p>"
    moved = "<w:p><w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom></w:p>"

    assert seen(page(deleted, moved, paragraph("no", run="<w:vanish/>"), paragraph("a"))) == ["a"]


def test_breaks_make_lines_and_empty_paragraphs_gaps() -> None:
    found = page(paragraph("10:00\nOpening"), "<w:p/>", paragraph("11:00"))

    assert [(line.text, line.gap) for line in found.lines] == [
        ("10:00", 0),
        ("Opening", 0),
        ("11:00", 1),
    ]
    assert places(found) == [
        *("page.docx:paragraph 1", "page.docx:paragraph 1", "page.docx:paragraph 3")
    ]


def test_a_paragraph_of_several_lines_stands_apart_and_some_of_them_are_bold() -> None:
    bold = paragraph("10:00\nOpening", run="<w:b/>").removesuffix("</w:p>")
    found = page(paragraph("Boats"), *[f"{bold}<w:r><w:br/><w:t>Ada Sample</w:t></w:r></w:p>"] * 2)

    assert [(line, one.gap) for line, one in zip(seen(found), found.lines, strict=True)] == [
        ("Boats", 0),
        *(("*10:00", 1), ("*Opening", 0), ("Ada Sample", 0)),
        *(("*10:00", 1), ("*Opening", 0), ("Ada Sample", 0)),
    ]


def test_cells_are_merged_to_the_right_and_downwards() -> None:
    wide, first, next_ = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    found = page(
        paragraph("Lamps"),
        table(
            cell("10:00") + cell("Opening", about=wide),
            cell("11:00") + cell("Wicks", "Ada Sample") + cell("Oil", about=first),
            cell("12:00") + cell("Lunch") + cell(about=next_),
        ),
        paragraph("Bye"),
    )

    assert cells(found) == [
        ("10:00", 0, 1, 1),
        ("Opening", 1, 2, 1),
        ("11:00", 0, 1, 1),
        ("Wicks\nAda Sample", 1, 1, 1),
        ("Oil", 2, 1, 2),
        ("12:00", 0, 1, 1),
        ("Lunch", 1, 1, 1),
    ]
    assert places(found) == [
        "page.docx:paragraph 1",
        "page.docx:table 1, row 1, cell 1",
        "page.docx:table 1, row 2, cell 1",
        "page.docx:table 1, row 3, cell 1",
        "page.docx:paragraph 2",
    ]


def test_paragraphs_with_tabs_are_rows() -> None:
    found = page(paragraph("10:00\tOpening"), paragraph("11:00\tWicks"))

    assert seen(found) == ["row 10:00\tOpening", "row 11:00\tWicks"]


def holding(text: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", text)
    return data.getvalue()


def test_what_is_no_document_is_refused_with_a_reason() -> None:
    broken, none = holding("<w:document"), b"PK\x03\x04no archive"
    doctype = document(start="<!DOCTYPE x [<!ENTITY a 'b'>]>")
    strange = [holding(f"<?xml version='1.0' encoding='{name}'?><a/>") for name in ("no", "utf-7")]

    for data in (broken, none, doctype, *strange):
        with pytest.raises(Refused, match="damaged"):
            word_page("page.docx", data)


def test_a_document_that_is_made_to_fill_the_memory_is_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 200_000_001)

    with pytest.raises(Refused, match="200,000,001 bytes unpacked"):
        word_page("page.docx", data.getvalue())


@given(st.lists(st.text(st.sampled_from("ab<&\t\n 1é\u00a0"), max_size=8), max_size=6))
def test_every_text_is_there_and_stands_where_it_says(texts: list[str]) -> None:
    found = page(*map(paragraph, texts))
    words = [word for text in texts for word in text.split()]

    assert [word for line in found.lines for word in line.text.split()] == words
    assert [word for part in placed(found) for word in part.split()] == words
