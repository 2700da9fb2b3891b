"""From mappings to entries: every wrong value in our own words, at its place, nothing else lost."""

import json

import pytest
from entry_texts import KINDS, bound, complaints
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from confsched.model.binding import bind, field_names, musts
from confsched.model.entries import (
    ConferenceEntry,
    Entry,
    Room,
    RuleSettings,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
)
from confsched.reading import Mapping, read


@pytest.mark.parametrize(
    ("kind", "text", "complaint"),
    [
        (
            ConferenceEntry,
            "id: a b",
            "'a b' is not an id: letters, digits, '-', '_' and '.'; for example: id: a-b",
        ),
        (
            ConferenceEntry,
            "timezone: Nowhere",
            "'Nowhere' is not a time zone; for example: timezone: Europe/London",
        ),
        (
            ConferenceEntry,
            "phase: now",
            "'now' is none of draft, announced, live; for example: phase: draft",
        ),
        (
            ConferenceEntry,
            "online: maybe",
            "'maybe' is neither true nor false; for example: online: true",
        ),
        (
            ConferenceEntry,
            "url: {a: b}",
            "a text is wanted here, not a mapping; for example: url: https://forum.example",
        ),
        (
            ConferenceEntry,
            "extra: text",
            "a mapping is wanted here, not the text 'text'; for example: extra: {stand: 12}",
        ),
        (
            ConferenceEntry,
            "days: 2021-13-01",
            (
                "'2021-13-01' is not a date: there is no month 13, but there is 2021-01-13; "
                "for example: days: 2021-05-19 to 2021-05-20"
            ),
        ),
        (Room, "capacity: many", "'many' is not a whole number; for example: capacity: 120"),
        (
            Room,
            "hours: later",
            "'later' is not a time; for example: hours: 09:00-12:00, 13:00-18:00",
        ),
        (
            Track,
            "color: bluish",
            "'bluish' is not a colour; for example: color: '#1f6feb' or teal",
        ),
        (
            Speaker,
            "timezone: EST5",
            "'EST5' is not a time zone (did you mean EST?); for example: timezone: Europe/London",
        ),
        (
            Speaker,
            "arrives: soon",
            (
                "'soon' is not a moment: it has to start with a date or, say, 'day 1'; "
                "for example: arrives: 2021-05-19 14:00"
            ),
        ),
        (
            Speaker,
            "available: soon",
            (
                "'soon' is not a range: it has to start with a date or, say, 'day 1'; "
                "for example: available: 2021-05-19 10:00-14:00"
            ),
        ),
        (
            Session,
            "time: lunch",
            "'lunch' is not a time; for example: time: 10:30 AM - 11:45 AM ET",
        ),
        (Session, "date: soon", "'soon' is not a date; for example: date: 2021-05-19"),
        (Session, "start: x", "'x' is not a time; for example: start: 10:30 AM ET"),
        (
            Session,
            "duration: long",
            "'long' is not a length of time; for example: duration: 1h15",
        ),
        (
            Session,
            "status: on",
            (
                "'on' is none of proposed, tentative, confirmed, cancelled; "
                "for example: status: proposed"
            ),
        ),
        (
            Session,
            "status: bestätigt",
            (
                "'bestätigt' is none of proposed, tentative, confirmed, cancelled; "
                "did you mean 'confirmed'?"
            ),
        ),
        (
            ConferenceEntry,
            "phase: Published",
            "'Published' is none of draft, announced, live; did you mean 'announced'?",
        ),
        (
            ConferenceEntry,
            "domain: www.sample.example/",
            "'www.sample.example/' is not a domain; for example: domain: sample.example",
        ),
        (Session, "language: 12345", "'12345' is not a language code; for example: language: en"),
        (Session, "language: German", "'German' is not a language code; did you mean 'de'?"),
        (Session, "expected: -1", "'-1' is less than nothing; for example: expected: 120"),
        (
            Session,
            "rooms: {a: b}",
            "a text is wanted here, not a mapping; for example: rooms: [hall-a, hall-b]",
        ),
        (
            Session,
            "title: [x]",
            "a text is wanted here, not a list; for example: title: Trade and Business Diplomacy",
        ),
        (
            SessionTypeEntry,
            "length: 3",
            "'3' is not a shortest and a longest length; for example: length: 30m-60m",
        ),
        (
            RuleSettings,
            "select: {a: b}",
            "a text is wanted here, not a mapping; for example: select: [C, T, P301]",
        ),
    ],
)
def test_a_wrong_value_is_named_with_an_example_of_a_right_one(
    kind: type[Entry], text: str, complaint: str
) -> None:
    column = text.index(": ") + 3

    assert complaints(kind, text) == [f"1:{column} F005 {complaint}"]


@pytest.mark.parametrize(
    ("kind", "text", "place", "complaint"),
    [
        (
            ConferenceEntry,
            "days: [{date: 2021-05-19}, {date: soon}]",
            "1:35",
            "'soon' is not a date; for example: date: 2021-05-19",
        ),
        (
            ConferenceEntry,
            "venue: {name: [a]}",
            "1:15",
            "a text is wanted here, not a list; for example: name: Old Town Hall",
        ),
        (
            ConferenceEntry,
            "venue: {geo: [1]}",
            "1:14",
            "a point on the map is a latitude and a longitude; for example: geo: [45.42, -75.69]",
        ),
        (
            ConferenceEntry,
            "audience: [ET, Foo/Bar]",
            "1:16",
            "'Foo/Bar' is not a time zone; for example: audience: [Europe/London]",
        ),
        (
            Session,
            "speakers: [jo, {who: [z]}]",
            "1:22",
            "a text is wanted here, not a list; for example: who: sanam-vakil",
        ),
        (
            Session,
            "moderator: {who: m, remote: perhaps}",
            "1:29",
            "'perhaps' is neither true nor false; for example: remote: true",
        ),
        (
            Session,
            "allow: [{rule: x, until: z}]",
            "1:26",
            (
                "'z' is not a moment: it has to start with a date or, say, 'day 1'; "
                "for example: until: 2021-05-19 14:00"
            ),
        ),
        (
            Session,
            "after: [opening, [x]]",
            "1:18",
            "a text is wanted here, not a list; for example: after: [opening]",
        ),
        (
            Room,
            "distance: {b: far}",
            "1:15",
            "'far' is not a length of time; for example: distance: {attic: 8m}",
        ),
    ],
)
def test_a_wrong_value_deep_inside_is_pointed_at_where_it_is(
    kind: type[Entry], text: str, place: str, complaint: str
) -> None:
    assert complaints(kind, text) == [f"{place} F005 {complaint}"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Session, "speakers: [jo, [x]]"),
        (Session, "allow: [x]"),
        (Speaker, "attributes: {region: [x]}"),
    ],
)
def test_the_example_for_a_wrong_item_is_a_real_one(kind: type[Entry], text: str) -> None:
    (complaint,) = complaints(kind, text)

    assert not complaint.endswith("…")


def test_a_wrong_field_is_left_out_and_all_others_are_used() -> None:
    text = "title: T\ntime: lunch\nroom: hall\nexpected: many\nspeakers: [jo, {who: [x]}, max]"
    found = bound(Session, text)

    assert found.broken == {"time", "expected", "speakers"}
    assert (found.entry.title, found.entry.room) == ("T", "hall")
    assert (found.entry.time, found.entry.expected) == (None, None)
    assert [one for one in found.entry.speakers if isinstance(one, str)] == ["jo", "max"]


def test_all_wrong_fields_are_found_in_one_run() -> None:
    text = "time: lunch\ndate: soon\nroom: [x]\ntiem: 1\nlanguage: '12'\nplenary: x"

    assert [line.split(" ")[0] for line in complaints(Session, text)] == [
        "1:7",
        "2:7",
        "3:7",
        "4:1",
        "5:11",
        "6:10",
    ]


def test_a_value_that_fits_no_branch_of_a_union_is_one_finding() -> None:
    assert len(complaints(Session, "speakers: [[x], [y]]")) == 2


def test_nothing_is_the_same_as_an_absent_field() -> None:
    found = bound(Session, "title: T\ntime:\nroom: ~\nspeakers: null\ntags:\nplenary:\n")

    assert (found.findings, vars(found.entry)) == ((), {"title": "T"})


def test_nothing_inside_a_nested_entry_is_the_same_as_an_absent_field() -> None:
    text = "venue: {name: V, geo: , url: ~}\ndays: [{date: 2021-05-19, hours: , title: }]"

    assert bound(ConferenceEntry, text).findings == ()


def test_a_name_of_yaml_that_is_wrong_is_one_finding_however_often_it_is_used() -> None:
    found = bound(Session, "speakers: [&x {who: [a]}, *x]")

    assert len(found.findings) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_every_example_in_the_format_is_a_right_value(kind: type[Entry]) -> None:
    for name, field in kind.fields.items():
        for example in field.examples:
            text = f"{name}: {example}".replace("…", "x")
            assert bound(kind, text).findings == (), text


def test_what_an_entry_cannot_do_without_is_listed() -> None:
    assert {kind.__name__: musts(kind) for kind in KINDS} == {
        "ConferenceEntry": ("id", "title", "timezone", "days"),
        "Room": (),
        "Track": (),
        "Speaker": ("name",),
        "Session": ("title",),
        "SessionTypeEntry": (),
    }


FIELDS = sorted({name for kind in (*KINDS, RuleSettings) for name in field_names(kind)})
INNER = ["who", "role", "remote", "name", "date", "hours", "title", "rule", "with", "geo", "1", "x"]
WORDS = st.one_of(
    st.sampled_from(
        ["", "x", "1", "true", "10:30", "2021-05-19", "day 1", "ET", "all", "9:00-8:00"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8),
)
RAW = st.recursive(
    st.one_of(WORDS, st.none()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(INNER), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=400)
@given(st.sampled_from((*KINDS, RuleSettings)), st.data())
def test_nothing_that_can_be_written_is_too_odd_to_bind(
    kind: type[Entry], data: st.DataObject
) -> None:
    drawn = data.draw(st.dictionaries(st.sampled_from(FIELDS), RAW, max_size=5))
    (root,) = read("made.json", json.dumps(drawn).encode()).roots
    assume(isinstance(root, Mapping))  # lists of texts may be the columns of a table
    assert isinstance(root, Mapping)
    found = bind(kind, root)

    wrong = [one for one in found.findings if one.code != "F003" or not (one.fix and one.fix.safe)]
    assert bool(found.broken) == bool(wrong)
    assert isinstance(found.entry, kind)
    for finding in found.findings:
        assert finding.code in ("F003", "F005")
        assert root.span.start <= finding.span.start <= finding.span.end <= root.span.end
