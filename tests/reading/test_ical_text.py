"""Calendars as trees: unfolded, unescaped, each value with its place in the file."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import complaints

from confsched.exporters.icaltext import fold, text_value
from confsched.reading import Document, Mapping, Sequence, Value, read
from confsched.source import Span

TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\v\f\x85\u2028\u2029"), max_size=99
)


def calendar(*lines: str, end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str, end: str = "\r\n") -> bytes:
    return calendar("BEGIN:VEVENT", *lines, "END:VEVENT", end=end)


def inside(data: bytes, *path: str, name: str = "made.ics") -> Value:
    """What stands at a path below the root of a calendar that nothing is wrong with."""
    document = read(name, data)
    assert document.findings == ()
    value = document.roots[0]
    for key in ("vcalendar", *path):
        assert isinstance(value, Mapping)
        value = value[key]
    return value


def span_of(document: Document, key: str) -> Span:
    value = document.roots[0]
    assert isinstance(value, Mapping)
    for step in ("vcalendar", "vevent"):
        inner = value[step]
        assert isinstance(inner, Mapping)
        value = inner
    return value.at(key)


def place(span: Span) -> tuple[str, str]:
    return f"{span.first.line}:{span.first.column}", f"{span.last.line}:{span.last.column}"


def test_components_are_mappings_and_properties_texts() -> None:
    found = inside(event("UID:1", "SUMMARY:Opening", "BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM"))

    assert found == {
        "vevent": {"uid": "1", "summary": "Opening", "valarm": {"trigger": "-PT5M"}},
    }


def test_several_of_a_name_are_a_sequence() -> None:
    found = inside(calendar("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VEVENT", "UID:2", "END:VEVENT"))

    assert found == {"vevent": [{}, {"uid": "2"}]}


def test_parameters_stand_beside_the_value_without_quotes_and_carets() -> None:
    line = "ATTENDEE;CN=\"Sample; Jo: ^'J^'^n^^\";ROLE=CHAIR:mailto:jo@sample.example"

    assert inside(event(line), "vevent", "attendee") == {
        "@cn": 'Sample; Jo: "J"\n^',
        "@role": "CHAIR",
        "#text": "mailto:jo@sample.example",
    }


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_place_goes_over_all_lines_that_a_value_is_folded_into(end: str) -> None:
    document = read("made.ics", event("UID:1", "SUMMARY:Op", " en", "\ting", end=end))
    span = span_of(document, "summary")

    assert inside(event("SUMMARY:Op", " en", "\ting", end=end), "vevent", "summary") == "Opening"
    assert place(span) == ("4:9", "6:5")
    assert span.text == f"Op{end} en{end}\ting"


def test_a_name_that_is_folded_is_whole_again() -> None:
    document = read("made.ics", event("SUMM", " ARY", " :Opening"))

    assert place(span_of(document, "summary")) == ("5:3", "5:10")


def test_a_zone_without_quotes_may_have_colons() -> None:
    shown = "DTSTART;VALUE=DATE-TIME;TZID=(UTC+01:00) Bern, Rome:20310514T090000"
    offset = "DTSTART;TZID=UTC+02:00;X-A=b:20310514T090000"
    careless = "DTSTART;TZID=Europe/Berlin:2031-05-14T09:00"

    assert inside(event(shown), "vevent", "dtstart") == {
        "@value": "DATE-TIME",
        "@tzid": "(UTC+01:00) Bern, Rome",
        "#text": "20310514T090000",
    }
    assert inside(event(offset), "vevent", "dtstart") == {
        "@tzid": "UTC+02:00",
        "@x-a": "b",
        "#text": "20310514T090000",
    }
    assert inside(event(careless), "vevent", "dtstart") == {
        "@tzid": "Europe/Berlin",
        "#text": "2031-05-14T09:00",
    }


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_quoted_printable_is_read_over_all_its_lines(end: str) -> None:
    line = f"DESCRIPTION;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9Cber=0D=0AKno={end}ten=3D"
    data = event(line, "SUMMARY:Boats", end=end)
    span = span_of(read("made.ics", data), "description")

    assert inside(data, "vevent") == {"description": "\u00dcber\nKnoten=", "summary": "Boats"}
    assert place(span) == ("3:53", "4:7")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("SUMMARY;QUOTED-PRINTABLE;X-A=1:Kn=C3=B6ten", {"@x-a": "1", "#text": "Kn\u00f6ten"}),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Kn=F6ten", "Kn\u00f6ten"),
        ("SUMMARY;ENCODING=quoted-printable;CHARSET=X-MADE:Kn=F6ten", "Kn\u00f6ten"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:=", None),
        # folded as RFC 5545 has it, within an octet and between two
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:Kn=\n C3=B6\n ten", "Kn\u00f6ten"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:Knots=\n and more", "Knots and more"),
        # of a script that only says so
        (r"SUMMARY;ENCODING=QUOTED-PRINTABLE:a=b\, see /?c=AB", "a=b, see /?c=AB"),
        # a text that speaks of it, and a value with an end like that
        ("SUMMARY:On ;QUOTED-PRINTABLE: knots=\nX-B:c", "On ;QUOTED-PRINTABLE: knots="),
    ],
)
def test_what_says_that_it_is_quoted_printable_is_read_as_what_it_is(
    line: str, text: Value
) -> None:
    assert inside(event(line, end="\n"), "vevent", "summary") == text


def test_a_list_has_the_place_of_each_of_its_values() -> None:
    found = inside(
        event("CATEGORIES:Talk,Arms\\, and trust", "CATEGORIES;LANGUAGE=en:Last"), "vevent"
    )
    assert isinstance(found, Mapping)
    words = found["categories"]
    assert isinstance(words, Sequence)

    assert words == ["Talk", "Arms, and trust", {"@language": "en", "#text": "Last"}]
    assert [place(words.at(index))[0] for index in range(3)] == ["3:12", "3:17", "4:24"]


def test_a_sentence_with_commas_is_one_value() -> None:
    assert inside(event("CATEGORIES:Reefs, tides, and friends"), "vevent") == {
        "categories": "Reefs, tides, and friends"
    }
    assert inside(event("CATEGORIES:Reefs, tides"), "vevent") == {"categories": ["Reefs", "tides"]}
    assert inside(event("CATEGORIES: ,", "EXDATE:"), "vevent") == {
        "categories": None,
        "exdate": None,
    }


def test_escapes_are_read_as_what_they_stand_for() -> None:
    line = r"DESCRIPTION:one\, two\; three\nfour\Nfive \\n six\: \"seven\" \x\r\nend\r"

    assert inside(event(line), "vevent", "description") == (
        'one, two; three\nfour\nfive \\n six: "seven" \\x\nend\\r'
    )


def test_no_other_character_ends_a_line() -> None:
    assert inside(event("SUMMARY:a\u2028b\u0085c\vd"), "vevent", "summary") == "a\u2028b\u0085c\vd"


def test_a_calendar_is_known_by_its_content_or_its_name() -> None:
    assert inside(b"\xef\xbb\xbf" + event("UID:1"), "vevent", name="made.txt") == {"uid": "1"}
    assert inside(b"\r\n" + event("UID:1"), "vevent", name="made.yaml") == {"uid": "1"}


def test_a_fold_in_the_middle_of_a_character_is_mended() -> None:
    cut = event("SUMMARY:Caf\u00e9 \u2603").replace(b"\xc3\xa9", b"\xc3\r\n \xa9")
    cut = cut.replace(b"\xe2\x98\x83", b"\xe2\x98\n \x83")

    assert inside(cut, "vevent", "summary") == "Caf\u00e9 \u2603"


def test_names_are_read_in_any_case_and_empty_values_are_nothing() -> None:
    found = inside(
        b"begin:vcalendar\nbegin:vevent\nSummary:A\nLOCATION:\nend:vevent\nEnd:VCALENDAR"
    )

    assert found == {"vevent": {"summary": "A", "location": None}}


def test_what_is_no_calendar_is_told_once() -> None:
    text = "not found\nUID:1\nBEGIN:VEVENT\nEND:VEVENT\n"

    assert complaints(text, "made.ics") == [
        "1:1 F001 this is no calendar: BEGIN:VCALENDAR is missing"
    ]
    assert complaints("", "made.ics") == complaints(text, "made.ics")
    assert not read("made.ics", text.encode()).whole


def test_a_calendar_in_a_comment_of_html_is_a_calendar() -> None:
    text = "<!--\n" + event("UID:1").decode() + "-->\n"

    assert read("made.ics", text.encode()).roots == ({"vcalendar": {"vevent": {"uid": "1"}}},)
    assert complaints(text, "made.ics") == [
        "1:1 F001 this line has no colon, so it says nothing and is left out",
        "7:1 F001 this line has no colon, so it says nothing and is left out",
    ]


@pytest.mark.parametrize(
    "line", ["{% for one in talks %}BEGIN:VEVENT", "<?php each() ?>", "{{ a }}"]
)
def test_a_template_is_no_calendar_yet(line: str) -> None:
    text = f"---\nlayout: null\n---\nBEGIN:VCALENDAR\n{line}\nEND:VCALENDAR\n"

    [told] = complaints(text, "made.ics")

    assert told == (
        "5:1 F001 this is a template, of which a program makes a calendar: it holds no events yet; "
        "fetch the calendar from where it is published"
    )


def test_a_value_may_speak_of_templates() -> None:
    document = read("made.ics", event("SUMMARY:{% raw %} in {{ templates }}", "{% raw %}"))

    assert document.roots == (
        {"vcalendar": {"vevent": {"summary": "{% raw %} in {{ templates }}"}}},
    )


def test_a_line_without_a_colon_costs_that_line_only() -> None:
    document = read("made.ics", event("UID:1", "loose words", " going on", "SUMMARY:A"))

    assert document.roots == ({"vcalendar": {"vevent": {"uid": "1", "summary": "A"}}},)
    assert document.whole
    assert complaints(event("UID:1", "loose words", " going on").decode(), "made.ics") == [
        "4:1 F001 this line has no colon, so it says nothing and is left out"
    ]


def test_a_calendar_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMM"
    document = read("made.ics", text.encode())
    missing = "END:VEVENT and END:VCALENDAR"

    assert document.roots == ({"vcalendar": {"vevent": [{"uid": "1"}, {"uid": "2"}]}},)
    assert not document.whole
    assert complaints(text, "made.ics") == [
        "7:1 F001 this line has no colon, so it says nothing and is left out",
        f"5:1 F001 this is never ended: {missing} missing, so the file may be cut off",
    ]


def test_a_missing_end_is_told_and_the_next_event_is_one_of_its_own() -> None:
    text = calendar("BEGIN:VEVENT", "UID:1", "BEGIN:VEVENT", "UID:2", "END:VEVENT").decode()

    assert read("made.ics", text.encode()).roots == (
        {"vcalendar": {"vevent": [{"uid": "1"}, {"uid": "2"}]}},
    )
    assert complaints(text, "made.ics") == ["4:1 F001 the VEVENT before this one has no END:VEVENT"]


def test_an_end_is_told_that_ends_nothing_or_too_much() -> None:
    text = event("BEGIN:VALARM").decode() + "END:VEVENT\nSUMMARY:Outside\n"

    assert complaints(text, "made.ics") == [
        "4:1 F001 END:VALARM is missing before this",
        "6:1 F001 END:VEVENT ends nothing that has begun",
        "7:1 F001 SUMMARY stands in no calendar",
    ]


def test_of_a_property_that_is_given_twice_the_first_counts() -> None:
    document = read("made.ics", event("SUMMARY:First", "SUMMARY:Second"))

    assert document.roots == ({"vcalendar": {"vevent": {"summary": "First"}}},)
    assert complaints(event("SUMMARY:First", "SUMMARY:Second").decode(), "made.ics") == [
        "4:1 F002 'SUMMARY' is given twice <- 3:1"
    ]


def test_components_without_an_end_of_nesting_are_refused() -> None:
    text = "BEGIN:VCALENDAR\n" + "".join(f"BEGIN:X{number}\n" for number in range(200))

    assert complaints(text, "made.ics") == ["101:1 F009 nested more than 100 levels deep"]


@given(TEXT)
def test_a_text_of_our_own_calendars_is_read_as_it_was(text: str) -> None:
    dropped = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")  # see `exporters.texts`
    kept = dropped.sub("", text)
    line = fold(f"DESCRIPTION:{text_value(text)}")
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + line + b"END:VEVENT\r\nEND:VCALENDAR\r\n"

    assert inside(data, "vevent", "description") == (kept or None)


@given(st.lists(TEXT, min_size=1, max_size=4), st.integers(2, 20), st.sampled_from(["\r\n", "\n"]))
def test_every_place_holds_the_text_as_it_is_folded(texts: list[str], width: int, end: str) -> None:
    lines = [f"X-{number}:a{text_value(text)}" for number, text in enumerate(texts)]
    folded = [
        f"{end} ".join(line[at : at + width] for at in range(0, len(line), width)) for line in lines
    ]
    document = read("made.ics", event(*folded, end=end))
    found = inside(event(*folded, end=end), "vevent")
    assert isinstance(found, Mapping)

    for number, line in enumerate(lines):
        told = span_of(document, f"x-{number}").text.replace(f"{end} ", "")

        # the blanks at the end of a value belong to no span
        assert told.rstrip() == line.partition(":")[2].rstrip()


def test_what_stands_behind_the_end_of_a_calendar_is_read_and_told_once() -> None:
    more = "BEGIN:VEVENT\r\nUID:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    text = event("UID:1").decode() + more.format(2) + more.format(3)

    assert read("made.ics", text.encode()).roots == (
        {"vcalendar": [{"vevent": {"uid": one}} for one in "123"]},
    )
    assert complaints(text, "made.ics") == [
        "6:1 F001 the calendar has ended before this, which is read all the same"
    ]


@pytest.mark.parametrize("end", ["END:VCALENDAR\r\n", ""])
def test_events_in_no_calendar_are_read_and_told_once(end: str) -> None:
    events = (f"BEGIN:VEVENT\r\nUID:{number}\r\nEND:VEVENT\r\n" for number in (1, 2))
    text = f"{''.join(events)}{end}"
    document = read("made.vcs", text.encode())

    assert document.roots == ({"vcalendar": {"vevent": [{"uid": "1"}, {"uid": "2"}]}},)
    assert document.whole
    assert complaints(text, "made.vcs") == [
        "1:1 F001 BEGIN:VCALENDAR is missing before this, which is read all the same"
    ]
