"""Cells that nobody writes by hand: whatever is tried on them, it comes to an end."""

from collections.abc import Callable

import pytest
from effort import soon

from confsched.formats.book import Book
from confsched.formats.calendars.meetings import without_meeting
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft
from confsched.formats.html_text import without_html
from confsched.formats.ids import is_made_id
from confsched.formats.records.cells.clocks import clock_of, is_name, parted
from confsched.formats.records.layout.sides import sides_in
from confsched.formats.records.people.authors import numbered_in
from confsched.formats.records.people.forms import are_inverted
from confsched.formats.records.people.named_parts import finder, named_parts
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.records.people.spelt import spell_titles
from confsched.formats.records.rooms.venues import settle_addresses
from confsched.reading import Places, read
from confsched.reading.headless import names_without_head
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.names import likeness
from confsched.rules.misread import misread
from confsched.source import Source
from confsched.text.titles import plain_type

TEXTS = [
    *("Aa Bb and " * 39 + "9", "Aa and " * 56 + "9", "Aa Bb; Cc Dd, and " * 21 + "9"),
    *("a" * 20_000, "A " * 10_000, " " * 30_000, "-" * 30_000, "/ " * 9_000, "[a] " * 6_000),
    *("Sample, Ada " * 2_000, "(1," * 3_000, "1: " * 3_000, "14. " * 8_000, ": " * 9_000),
    *("午後1時" * 3_000, "月" * 9_000, "14 мая " * 3_000, "с 9:00 до " * 1_000, "2030年" * 5_000),
    *(
        "Ã" * 20_000,
        "â€" * 9_000,
        "various " * 4_000,
        "Session " * 4_000,
        "<b " * 9_000,
        "Monday " * 3_000,
    ),
    # what can be taken apart in many ways, and at its end fits none of them
    *(
        "0" * 30 + "a",
        "boat" + "_" * 40 + " (a)",
        "/" * 40 + "a",
        "boats" + "_a" * 40 + "!",
        "ザ" + "・ズ" * 40 + "!",
    ),
    *("SUMMARY" + ";TZID=Europe/Oslo" * 40, "# Boats\n\n" * 40 + "and nets"),
]


def _street(text: str) -> None:
    """What is looked for in a room that may have the street of its house behind it."""
    book, session = Book(), Draft(Places(Source("made.json", "")), 0, None)
    session.put("room", text, 0, 0)
    book.add("sessions", session)
    settle_addresses(book)


READERS: dict[str, Callable[[str], object]] = {
    "head": lambda text: names_without_head([("9:00", "Boats", text)] * 3),
    "names": lambda text: names_in(text, several=True),
    "inverted": lambda text: are_inverted([text], several=True),
    "nobody": names_nobody,
    "numbered": numbered_in,
    "date": lambda text: split_date(text, year=2030),
    "day": day_word,
    "clock": clock_of,
    "moments": parted,
    "time on a page": lambda text: list(times_in(text)),
    "columns": lambda text: columns([text]),
    "sides": lambda text: sides_in([text, "Title"]),
    "type": plain_type,
    "letters": misread,
    "page": days_in,
    "list": section_of,
    "word": is_name,
    "place": without_meeting,
    "id": is_made_id,
    "html": without_html,
    "address": _street,
    "parts": lambda text: named_parts(text, finder(())),
    "slugs": lambda text: spell_titles(_titled(text)),
    "person": likeness,
    "calendar": lambda text: read("made.ics", f"BEGIN:VCALENDAR\n{text}".encode()),
    "any file": lambda text: read("made", text.encode()),
}


def _titled(*titles: str) -> Book:
    book, places = Book(), Places(Source("made.json", ""))
    for title in titles:
        session = Draft(places, 0, None)
        session.put("title", title, 0, 0)
        book.add("sessions", session)
    return book


@pytest.mark.parametrize("reader", READERS)
def test_no_text_takes_long(reader: str) -> None:
    read_one = READERS[reader]

    soon(lambda: [read_one(text) for text in TEXTS], seconds=10)  # most take a hundredth of one
