"""A field that we do not know: pointed at, with the one that was probably meant."""

import pytest
from entry_texts import KINDS, bound, told

from confsched.model.binding import label
from confsched.model.entries import (
    ConferenceEntry,
    Entry,
    Room,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
)


@pytest.mark.parametrize(
    ("kind", "text", "complaint", "fix"),
    [
        (
            Session,
            "tiem: 10:00-11:00",
            "1:1 F003 'tiem' is not a field of a session; did you mean 'time'?",
            "time",
        ),
        (
            Session,
            "speaker: x",
            "1:1 F003 'speaker' is not a field of a session; did you mean 'speakers'?",
            "speakers",
        ),
        (
            Session,
            "TITLE: x",
            "1:1 F003 'TITLE' is not a field of a session; did you mean 'title'?",
            "title",
        ),
        (
            Session,
            "xyzzy: x",
            "1:1 F003 'xyzzy' is not a field of a session; what is your own goes under 'extra'",
            None,
        ),
        (
            Session,
            "title: Bread\nsalt: {title: Salt, day: 1}",
            (
                "2:1 F003 'salt' is not a field of a session; it is a session of its own, and "
                "stands in the one above it"
            ),
            None,
        ),
        (Session, "xyzzy:", "1:1 F003 'xyzzy' is not a field of a session", None),
        (
            Session,
            "tag: boats",
            "1:1 F003 'tag' is not a field of a session; did you mean 'tags'?",
            "tags",
        ),
        (
            Session,
            "cancelled: true",
            "1:1 F003 'cancelled' is not a field of a session; did you mean 'status: cancelled'?",
            None,
        ),
        (
            Session,
            "status: cancelled\ncanceled: yes",
            "2:1 F003 'canceled' is not a field of a session; what is your own goes under 'extra'",
            None,
        ),
        (
            Session,
            "room: hall\nlocation: hall",
            "2:1 F003 'location' is not a field of a session; 'room' is there already",
            None,
        ),
        (
            Session,
            "speakers: [jo]\npresenter: jo",
            "2:1 F003 'presenter' is not a field of a session; 'speakers' is there already",
            None,
        ),
        (
            Track,
            "colour: red",
            "1:1 F003 'colour' is not a field of a track; did you mean 'color'?",
            "color",
        ),
        (
            ConferenceEntry,
            "titel: x",
            "1:1 F003 'titel' is not a field of the conference; did you mean 'title'?",
            "title",
        ),
        (
            ConferenceEntry,
            "venue: {adress: x}",
            "1:9 F003 'adress' is not a field of the venue; did you mean 'address'?",
            "address",
        ),
        (
            ConferenceEntry,
            "days: [{dat: 2030-05-14}]",
            "1:9 F003 'dat' is not a field of a day; did you mean 'date'?",
            "date",
        ),
        (
            Session,
            "speakers: [jo, {whom: x}]",
            "1:17 F003 'whom' is not a field of a speaker of a session; did you mean 'who'?",
            "who",
        ),
        (
            Session,
            "moderator: {who: m, rol: x}",
            "1:21 F003 'rol' is not a field of a speaker of a session; did you mean 'role'?",
            "role",
        ),
        (
            Session,
            "allow: [{rule: a, wiht: x}]",
            "1:19 F003 'wiht' is not a field of a waiver; did you mean 'with'?",
            "with",
        ),
        (
            Room,
            "capacty: 3",
            "1:1 F003 'capacty' is not a field of a room; did you mean 'capacity'?",
            "capacity",
        ),
        (
            Speaker,
            "organisation: x",
            "1:1 F003 'organisation' is not a field of a speaker; did you mean 'organization'?",
            "organization",
        ),
        (
            SessionTypeEntry,
            "paus: true",
            "1:1 F003 'paus' is not a field of a type; did you mean 'pause'?",
            "pause",
        ),
    ],
)
def test_an_unknown_field_is_pointed_at_with_the_nearest_known_one(
    kind: type[Entry], text: str, complaint: str, fix: str | None
) -> None:
    (finding,) = bound(kind, text).findings
    texts = [edit.text for edit in finding.fix.edits] if finding.fix else [None]

    assert (told(finding), texts) == (complaint, [fix])


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_field_of_any_kind_is_a_finding(kind: type[Entry]) -> None:
    (finding,) = bound(kind, "zzzzzz: 1").findings

    assert told(finding) == (
        f"1:1 F003 'zzzzzz' is not a field of {label(kind)}; what is your own goes under 'extra'"
    )


def test_a_misspelt_field_is_read_as_the_one_that_is_meant() -> None:
    found = bound(Session, "titel: Rope\ntiem: 10:00-11:75\nrooom: hall\nroon: attic")

    assert (found.entry.title, found.entry.room, found.entry.time) == ("Rope", "hall", None)
    assert found.broken == {"time", "roon"}
    assert [told(finding) for finding in found.findings] == [
        "1:1 F003 'titel' is not a field of a session; did you mean 'title'?",
        "2:1 F003 'tiem' is not a field of a session; did you mean 'time'?",
        "3:1 F003 'rooom' is not a field of a session; did you mean 'room'?",
        "2:7 F005 '11:75' is not a time of day; for example: time: 10:30 AM - 11:45 AM ET",
        "4:1 F003 'roon' is not a field of a session; 'room' is there already",
    ]


def test_so_is_one_deeper_inside() -> None:
    found = bound(Session, "speakrs: [bo, {whom: ada, rol: chair}]\nchair: {whoo: mo}")
    ada, mo = "Appearance(who='ada', role='chair')", "Appearance(who='mo')"

    assert repr((found.entry.speakers, found.entry.chair)) == f"(('bo', {ada}), ({mo},))"
    assert found.broken == frozenset()
    assert [told(finding) for finding in found.findings] == [
        "2:9 F003 'whoo' is not a field of a speaker of a session; did you mean 'who'?",
        "1:1 F003 'speakrs' is not a field of a session; did you mean 'speakers'?",
        "1:16 F003 'whom' is not a field of a speaker of a session; did you mean 'who'?",
        "1:27 F003 'rol' is not a field of a speaker of a session; did you mean 'role'?",
    ]


def test_a_word_of_others_for_a_field_is_not_read_as_ours() -> None:
    found = bound(Session, "title: Rope\npanelists: ada")

    assert found.entry.speakers == ()
    assert found.broken == {"panelists", "speakers"}


def test_a_name_that_is_there_already_is_not_offered_again() -> None:
    (finding,) = bound(Session, "title: x\nTitle: y").findings

    assert "did you mean 'title'" not in finding.message


def test_a_guess_at_another_field_is_no_safe_fix() -> None:
    (finding,) = bound(Session, "title: x\nTitle: y").findings

    assert finding.fix is None or not finding.fix.safe


@pytest.mark.parametrize(
    ("kind", "text", "field"),
    [
        (Session, "panelists: [x]", "speakers"),
        (Session, "presenters: [x]", "speakers"),
        (Session, "location: x", "room"),
        (Session, "begin: x", "start"),
        (Session, "length: x", "duration"),
        (Session, "raum: x", "room"),
        (Speaker, "affiliation: x", "organization"),
        (Speaker, "name: x\ntitle: y", "role"),
        (Room, "seats: 3", "capacity"),
        (Session, "speakers: [{id: x}]", "who"),
        (Session, "chair: {who: x, as: host}", "role"),
        (ConferenceEntry, "name: x", "title"),
        (ConferenceEntry, "dates: x", "days"),
        (ConferenceEntry, "location: x", "venue"),
    ],
)
def test_other_people_s_word_for_a_field_is_no_slip_so_its_fix_is_not_safe(
    kind: type[Entry], text: str, field: str
) -> None:
    (finding,) = bound(kind, text).findings

    assert finding.message.endswith(f"; did you mean {field!r}?")
    assert finding.fix is not None
    assert not finding.fix.safe


def test_a_field_that_is_there_under_other_people_s_word_is_not_missed() -> None:
    assert bound(ConferenceEntry, "name: x").broken == {"name", "title"}


@pytest.mark.parametrize("text", ["bio: x", "affiliation: x", "speaker_email: x"])
def test_what_is_said_of_somebody_is_no_field_of_a_session(text: str) -> None:
    (finding,) = bound(Session, text).findings

    assert finding.fix is None
