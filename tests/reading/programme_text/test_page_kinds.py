"""Which front end a file needs, and in which encoding it is; all conferences are made up."""

from email.message import EmailMessage
from typing import Literal

import pytest
from word_files import document, paragraph
from writer_files import odt

from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document
from confsched.reading.tree import Document

TEXT = "10:00-11:00 Café\n11:00-12:00 Lunch\n"
MARKUP = TEXT.replace("\n", "<br>")


def read(data: bytes | str, form: str = "") -> Document | None:
    return page_document("x", data.encode() if isinstance(data, str) else data, Asked(), form)


def form_of(found: Document | None) -> str:
    return found.programme.form if found is not None and found.programme is not None else ""


def complaint(found: Document | None) -> str:
    return found.findings[0].message if found is not None else ""


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (TEXT, "text"),
        (f"<!-- saved -->\n<!DOCTYPE html>\n<p>{MARKUP}", "html"),
        (f"<div><p>{MARKUP}</div>", "html"),
        (f".. raw:: html\n\n   <div>\n\n{TEXT}", "text"),
        (document(*map(paragraph, TEXT.splitlines())), "docx"),
        (odt(*(f"<text:p>{line}</text:p>" for line in TEXT.splitlines())), "odt"),
    ],
)
def test_a_file_is_what_it_looks_like(data: bytes | str, form: str) -> None:
    assert form_of(read(data)) == form


def test_a_text_without_times_is_no_programme_unless_somebody_says_so() -> None:
    letter = "Dear all,\nwe meet at 10:00.\n"

    assert read(letter) is None
    assert form_of(read(letter, "text")) == "text"
    assert form_of(read(letter, "html")) == "html"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "cp1252"),
        ("<meta charset=iso-8859-15>", "iso-8859-15"),
        ('<meta http-equiv="x" content="text/html; charset=cp850">', "cp850"),
        ("<meta charset=no-such>", "cp1252"),
    ],
)
def test_what_is_not_utf_8_is_in_the_encoding_that_it_says_or_in_that_of_windows(
    head: str, encoding: str
) -> None:
    found = read(f"{head}<p>{MARKUP}".encode(encoding))

    assert found is not None
    assert "Café" in found.source.text
    assert found.programme is not None
    notes = [note.message for note in found.programme.notes if "UTF-8" in note.message]
    assert notes == (["not UTF-8: read as Windows-1252"] if encoding == "cp1252" else [])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7", "print it into a new one"),
        (b"{\\rtf1", "save it as .docx"),
        (b"\xd0\xcf\x11\xe0", "save it as .xlsx or .docx"),
        (b"10:00\0\xff", "not a text file"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(data: bytes, message: str) -> None:
    assert message in complaint(read(data))


def test_another_archive_is_no_page() -> None:
    assert read(b"PK\x03\x04") is None


def mail(kind: str, encoding: Literal["base64", "quoted-printable"]) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = "Lamps – 2031", "ada@lamps.example"
    message.set_content(TEXT if kind == "plain" else "Read it on the web.", cte=encoding)
    message.add_alternative(f"<p>{MARKUP}", subtype="html", cte=encoding)
    return bytes(message)


@pytest.mark.parametrize(("kind", "form"), [("plain", "text"), ("html", "html")])
def test_an_e_mail_is_its_text_however_it_is_encoded(kind: str, form: str) -> None:
    quoted, encoded = (read(mail(kind, cte)) for cte in ("quoted-printable", "base64"))

    assert form_of(quoted) == form_of(encoded) == form
    for found in (quoted, encoded):
        assert found is not None
        assert "10:00-11:00 Café" in found.source.text


def test_an_e_mail_that_is_broken_is_a_text() -> None:
    broken = f"MIME-Version: 1.0\nContent-Type: text/plain; charset=none\n\n{TEXT}"

    assert form_of(read(broken)) == "text"


def test_a_page_that_is_longer_than_any_programme_is_refused() -> None:
    found = read("10:00\n" * 200_001)

    assert found is not None
    assert [(f.code, f.message) for f in found.findings] == [
        ("F009", "a page of 200,001 lines, where 200,000 are the most")
    ]
