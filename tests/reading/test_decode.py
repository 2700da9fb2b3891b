"""Which encodings are read, and what is said of bytes that are no text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.reading import Mapping, read
from confsched.source import Source

TEXT = "title: Zoë 😀\nroom: Å\n"
MARKED = ["utf-8-sig", "utf-16", "utf-32"]


def told(data: bytes) -> list[str]:
    return [
        f"{f.span.first.line}:{f.span.first.column} {f.code} {f.message}"
        for f in read("made.yaml", data).findings
    ]


def with_mark(encoding: str) -> bytes:
    return ("\ufeff" + TEXT).encode(encoding)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        *(TEXT.encode(encoding) for encoding in (*MARKED, "utf-16-le", "utf-16-be")),
        *map(with_mark, ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]),
        *(with_mark(encoding) for encoding in MARKED),
    ],
)
def test_unicode_is_read_with_or_without_a_mark_and_places_do_not_move(data: bytes) -> None:
    found = read("made.yaml", data)
    (root,) = found.roots
    assert isinstance(root, Mapping)

    assert root == {"title": "Zoë 😀", "room": "Å"}
    assert [(str(root.at(key)), root.at(key).text) for key in root] == [
        ("made.yaml:1:8", "Zoë 😀"),
        ("made.yaml:2:7", "Å"),
    ]


def test_latin_1_is_said_to_be_so_where_it_begins() -> None:
    data = "é: Zoë\nname: Zoë\n".encode() + "city: Café à Orléans\n".encode("latin-1")

    assert told(data) == [
        "3:10 F001 not UTF-8: byte 0xE9 would be 'é' in Latin-1; save the file as UTF-8"
    ]


def test_the_whole_line_of_latin_1_is_there_for_the_excerpt() -> None:
    found = read("made.yaml", "a: Zoë\n".encode() + "b: “Café”\n".encode("cp1252"))

    assert found.source.line(2) == "b: “Café”"


def test_a_character_of_windows_is_named_as_windows_has_it() -> None:
    assert told("a: “x”\n".encode("cp1252")) == [
        "1:4 F001 not UTF-8: byte 0x93 would be '“' in Windows-1252; save the file as UTF-8"
    ]


def test_a_byte_that_is_no_character_anywhere_is_not_said_to_be_one() -> None:
    (message,) = told(b"a: \x81\n")

    assert "\ufffd" not in message


def test_a_character_that_is_cut_off_is_found() -> None:
    assert told(b"a: \xf0\x9f\x98\n") == [
        "1:4 F001 not UTF-8: byte 0xF0 would be 'ð' in Latin-1; save the file as UTF-8"
    ]


def test_half_a_surrogate_pair_is_no_utf_8() -> None:
    assert [line[:18] for line in told(b"a: \xed\xa0\x80\n")] == ["1:4 F001 not UTF-8"]


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfea",  # half a character of UTF-16
        b"\xff\xfe\x00\xd8",  # half a pair
        b"\xff\xfe\x00\x00\x00\x00\x11\x00",  # above the last character
        TEXT.encode("utf-32-le"),  # nothing says what it is
    ],
)
def test_what_is_no_text_is_one_finding(data: bytes) -> None:
    assert told(data) == ["1:1 F001 this is not a text file; save it as text, .csv, .xlsx or .docx"]


IMAGE = "an image, of which no text is read; write down what it shows, or have it recognised (OCR)"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", IMAGE),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", IMAGE),
        (b"RIFF\0\0\0\0WEBPVP8 ", IMAGE),
        (b"\0\0\0\x18ftypheic\0\0", IMAGE),
        (b"\0\0\0\x18ftypisom\0\0", "a recording, of which nothing is read"),
        (b"\x1f\x8b\x08\0", "a compressed file (gzip); unpack it first"),
        (b"BZh91AY&SY\xf0", "a compressed file (bzip2); unpack it first"),
        (b"ID3\x03\0\0", "a recording, of which nothing is read"),
        (b"a.yaml" + bytes(251) + b"ustar\0", "an archive (tar); unpack it first"),
        (b"SQLite format 3\0", "a database (SQLite); save its tables as .csv"),
        (b"%PDF-1.7", "a PDF, which is read where its lines have times (10:00, 9h15, 2 p.m.)"),
        (b"bplist00\0", "a property list; convert it to JSON: plutil -convert json FILE"),
        (
            b'<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x.dtd">',
            "a property list; convert it to JSON: plutil -convert json FILE",
        ),
    ],
)
def test_what_is_no_text_is_told_what_it_looks_like(data: bytes, what: str) -> None:
    assert told(data) == [f"1:1 F001 {what}"]


def test_a_text_that_has_such_letters_further_in_is_a_text() -> None:
    assert told(b"RIFF: is\nWEBP: " + bytes(range(97, 123)) * 20 + b"ustar") == []


@pytest.mark.parametrize("word", ["ID3", "BZh", "OggS", "8BPS"])
def test_words_that_such_files_begin_with_as_well_are_text(word: str) -> None:
    assert told(f"{word}: boats\n".encode()) == []


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0"])
def test_an_empty_file_holds_nothing(data: bytes) -> None:
    found = read("made.yaml", data)

    assert (found.findings, found.roots, found.whole) == ((), (), True)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=60), st.sampled_from(["x.yaml", "x.json", "<stdin>"]))
def test_no_bytes_are_too_odd_to_be_read(data: bytes, name: str) -> None:
    found = read(name, data)

    for finding in found.findings:
        spans = [finding.span, *(related.span for related in finding.related)]
        assert all(0 <= span.start <= span.end <= len(span.source.text) for span in spans)
    assert bool(found.roots or not found.findings) if found.whole else found.findings


def test_a_file_of_ours_stays_the_bytes_it_was_until_somebody_wants_to_see_it() -> None:
    data = "conference:\n  title: Müller\n".encode()
    source = read("conference.yaml", data).source

    assert isinstance(source.raw, bytes)
    assert source.text == data.decode()


def test_how_a_text_begins_is_known_though_a_character_is_cut() -> None:
    source = Source("x", ("x" * 4095 + "ü").encode())

    assert source.opening == "x" * 4095
