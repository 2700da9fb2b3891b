"""What a document says beside its text: heads of pages, notes, comments, fields, forms."""

import pytest
from outlined import outline_of
from word_files import document, paragraph, part
from writer_files import odt

from confsched.reading.programme_text.front_ends.word import word_page
from confsched.reading.programme_text.front_ends.writer import writer_page
from confsched.reading.programme_text.page import Page
from confsched.reading.programme_text.read import read_programme

_TIMES = ("10:00 On knots", "11:00 Lunch")


def _texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def _field(code: str, said: str) -> str:
    parts = (
        "begin",
        f"<w:instrText> {code} </w:instrText>",
        "separate",
        f"<w:t>{said}</w:t>",
        "end",
    )
    made = (one if one[0] == "<" else f'<w:fldChar w:fldCharType="{one}"/>' for one in parts)
    return "".join(f"<w:r>{one}</w:r>" for one in made)


def test_the_date_in_the_head_of_a_page_is_that_of_a_document_without_one() -> None:
    head = part(paragraph("Boat Days – 12 March 2031"))
    page = word_page("a.docx", document(*map(paragraph, _TIMES), parts={"header1": head}))

    assert outline_of(read_programme(page)) == [
        "2031-03-12 10:00-11:00 On knots",
        "2031-03-12 11:00 Lunch",
    ]


def test_the_date_in_the_head_of_a_page_is_left_out_where_the_text_has_one() -> None:
    head = part(paragraph("Boat Days"), paragraph("As of 3 March 2031"), paragraph("Page 1"))
    text = document(
        *map(paragraph, ("12 May 2031", *_TIMES)), parts={"header1": head, "header2": head}
    )

    assert _texts(word_page("a.docx", text)) == ["Boat Days", "12 May 2031", *_TIMES]


def test_heads_of_pages_of_libreoffice_are_read_and_feet_are_not() -> None:
    styles = (
        '<a xmlns:style="urn:s" xmlns:text="urn:t"><style:header><text:p>Boat Days, 12 March 2031'
        "</text:p></style:header><style:footer><text:p>Draft</text:p></style:footer></a>"
    )
    blocks = (f"<text:p>{one}</text:p>" for one in _TIMES)
    page = writer_page("a.odt", odt(*blocks, parts={"styles.xml": styles.encode()}))

    assert _texts(page) == ["Boat Days, 12 March 2031", *_TIMES]


def test_notes_and_comments_are_told_as_left_out() -> None:
    parts = {
        "footnotes": part(
            f"<w:footnote>{paragraph('Moved to Hall 4')}</w:footnote>", name="footnotes"
        ),
        "comments": part(f"<w:comment>{paragraph('Ask Jo')}</w:comment>", name="comments"),
    }
    page = word_page("a.docx", document(*map(paragraph, _TIMES), parts=parts))

    assert (_texts(page), [one.message for one in page.notes]) == (
        [*_TIMES],
        ["left out: a footnote: 'Moved to Hall 4'", "left out: a comment: 'Ask Jo'"],
    )


def test_notes_and_comments_of_libreoffice_are_told_as_left_out() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Moved to Hall 4</text:p></text:note-body></text:note>"
    )
    comment = (
        "<office:annotation><dc:creator xmlns:dc='urn:d'>Jo</dc:creator>"
        "<text:p>Ask Jo</text:p></office:annotation>"
    )
    page = writer_page("a.odt", odt(f"<text:p>10:00 On {note}knots{comment}</text:p>"))

    assert (_texts(page), [one.message for one in page.notes]) == (
        ["10:00 On knots"],
        ["left out: a footnote: 'Moved to Hall 4'", "left out: a comment: 'Ask Jo'"],
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ('DATE \\@ "d MMMM yyyy"', "On knots "),
        ("PAGE", "On knots "),
        ("REF title", "On knots 3 May 2031"),
    ],
)
def test_a_field_that_says_another_day_each_time_says_nothing(code: str, said: str) -> None:
    field = f"<w:p><w:r><w:t>On knots </w:t></w:r>{_field(code, '3 May 2031')}</w:p>"

    assert _texts(word_page("a.docx", document(field))) == [said.strip()]


def test_what_is_to_be_filled_in_is_no_text() -> None:
    form = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    empty = form.format("<w:showingPlcHdr/>", paragraph("Click here to enter text."))
    text = document(empty, form.format("", paragraph("On knots")))

    assert _texts(word_page("a.docx", text)) == ["On knots"]
