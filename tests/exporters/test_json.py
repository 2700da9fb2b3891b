"""The resolved schedule, exactly."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from programmes import busy_schedules, example, golden, odd_schedules, two_rooms

from confsched.exporters.json_file import Json
from confsched.exporters.options import Options
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.schedule import Schedule


def read(schedule: Schedule) -> Any:  # noqa: ANN401 -- as json.loads
    return json.loads(Json().export(schedule, Options()))


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_documents_look_as_approved(name: str) -> None:
    made = Json().export(two_rooms() if name == "two-rooms" else example(name), Options())

    assert made == golden(f"{name}.json", made)


def test_every_item_of_a_list_has_the_same_keys() -> None:
    document = read(two_rooms())
    lists = {name: items for name, items in document.items() if isinstance(items, list)}

    assert {name: len({tuple(item) for item in items}) for name, items in lists.items()} == {
        "days": 1,
        "rooms": 1,
        "tracks": 1,
        "speakers": 1,
        "sessions": 1,
    }


def offset_in(session: ScheduledSession) -> timedelta | None:
    return session.start.astimezone(session.zone).utcoffset()


@settings(deadline=None, max_examples=50)
@given(busy_schedules())
def test_instants_come_back_with_the_offset_of_their_zone(schedule: Schedule) -> None:
    found = {item["id"]: item for item in read(schedule)["sessions"]}

    assert len(found) == len(schedule.sessions)
    for session in schedule.sessions:
        item = found[session.id]
        if isinstance(session, ScheduledSession):
            start, end = map(datetime.fromisoformat, (item["start"], item["end"]))
            assert (start, end, start.utcoffset()) == (
                session.start,
                session.end,
                offset_in(session),
            )
        else:
            assert (item["start"], item["end"], item["timezone"]) == (None, None, None)


def whole(text: str) -> str:
    """The text with each half of a character replaced, as UTF-8 has no bytes for it."""
    return "".join("\ufffd" if 0xD800 <= ord(char) <= 0xDFFF else char for char in text)


def texts(session: Session) -> list[str]:
    people = [(part.speaker, part.role) for part in session.people]
    parts = [(who.name, role, who.role or "", who.organization or "") for who, role in people]
    own = (session.title, session.subtitle or "", session.abstract or "")
    return [whole(text) for text in (*own, *(text for part in parts for text in part))]


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_any_text_comes_back_as_it_is(schedule: Schedule) -> None:
    found = {item["id"]: item for item in read(schedule)["sessions"]}

    for session in schedule.sessions:
        item = found[session.id]
        people = [
            text
            for part in item["speakers"]
            for text in (part["name"], part["role"], part["post"], part["organization"])
        ]
        assert [item["title"], item["subtitle"], item["abstract"], *people] == texts(session)
