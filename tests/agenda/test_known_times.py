"""What is known of when a session is that has no slot is told wherever it is listed."""

import csv
import io
import json

import pytest
from support import schedule_of

from confsched.agenda.draw import draw
from confsched.agenda.facts import known_facts
from confsched.agenda.layout import layout
from confsched.agenda.sentences import sentences
from confsched.exporters.csv_file import Csv
from confsched.exporters.json_file import Json
from confsched.exporters.markdown import Markdown
from confsched.exporters.options import Options
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain

HEAD = """
conference: {id: a, title: Port, timezone: Europe/Oslo, days: 2030-05-14 to 2030-05-15}
sessions:
"""


def schedule(fields: str) -> Schedule:
    return schedule_of({"a.yaml": f"{HEAD}  a: {{title: Boats, {fields}}}\n".encode()})


KNOWN = [
    ("day: 1, start: '10:00'", ["day 1", "from 10:00 CEST"]),
    ("day: 1, time: 10:00", ["day 1", "from 10:00 CEST"]),
    ("start: 2030-05-15 11:00 ET", ["day 2", "from 11:00 EDT"]),
    ("start: '2030-05-15T11:00+02:00'", ["day 2", "from 11:00 CEST"]),
    ("start: '2030-05-14T23:00Z'", ["day 2", "from 01:00 CEST"]),
    ("start: '2030-05-15T11:00-04:00'", ["day 2", "from 17:00 CEST"]),
    ("start: '2030-05-14T22:30Z'", ["day 2", "from 00:30 CEST"]),
    ("start: 2030-05-20 11:00", ["20 May 2030", "from 11:00 CEST"]),
    ("day: 1, start: '10:00', timezone: Asia/Tokyo", ["day 1", "from 10:00 JST"]),
    ("day: 1, time: '17:30-17:00'", ["day 1", "from 17:30 CEST"]),
    ("day: 2", ["day 2"]),
    ("date: 2030-05-20", ["20 May 2030"]),
    ("time: '10:00'", ["from 10:00 Oslo time"]),
    ("time: 10:00-11:30", ["10:00–11:30 Oslo time"]),
    ("start: '10:00', end: '11:30'", ["10:00–11:30 Oslo time"]),
    ("time: '10:00', duration: 90m", ["10:00–11:30 Oslo time"]),
    ("start: '23:30', duration: 90m", ["23:30–01:00 Oslo time"]),
    ("start: '10:00', duration: 45m", ["10:00–10:45 Oslo time"]),
    ("start: '23:30', duration: 1h", ["23:30–00:30 Oslo time"]),
    ("time: 10:00-11:30 ET", ["10:00–11:30 ET"]),
    ("time: 10:00-11:30, timezone: UTC", ["10:00–11:30 UTC"]),
    ("day: 1, time: noonish", ["day 1"]),
    ("day: 7, time: 10:00-11:30", ["day 7", "10:00–11:30 Oslo time"]),
    ("day: Someday", ["Someday"]),
    ("type: talk", []),
    ("day: 1, time: 10:00-11:00", []),
]


@pytest.mark.parametrize(("fields", "known"), KNOWN)
def test_day_date_start_and_times_are_told_as_far_as_they_are_known(
    fields: str, known: list[str]
) -> None:
    [session] = schedule(fields).sessions

    assert list(known_facts(session)) == known


def test_a_start_that_does_not_exist_is_not_known() -> None:
    head = "conference: {id: a, title: A, timezone: Europe/Oslo, days: 2030-03-31}\n"
    text = f"{head}sessions:\n  a: {{title: Boats, start: '02:30'}}\n"
    [session] = schedule_of({"a.yaml": text.encode()}).sessions

    assert list(known_facts(session)) == ["day 1"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("day: 1, start: '10:00', room: Quay", "on day 1 from 10:00 CEST; in Quay"),
        ("date: 2030-05-20", "on 20 May 2030"),
        ("time: '10:00'", "from 10:00 Oslo time"),
        ("day: 7, time: 10:00-11:30", "on day 7 10:00–11:30 Oslo time"),
    ],
)
def test_a_sentence_says_it(fields: str, told: str) -> None:
    *_, last = plain(sentences(layout(schedule(fields)), "list"))

    assert last == f"Not scheduled yet: Boats, {told}."


def test_lists_and_markdown_say_it() -> None:
    one = schedule("day: 1, start: '10:00', room: Quay")
    told = "Quay · day 1 · from 10:00 CEST"

    assert list(plain(draw(layout(one), width=60)))[-2:] == ["  Boats", f"  {told}"]
    assert Markdown().export(one, Options()).decode().rstrip().endswith(f"### Boats\n\n{told}")


def test_tables_and_json_have_the_start() -> None:
    one = schedule("day: 1, start: '10:00'")
    [row] = csv.DictReader(io.StringIO(Csv().export(one, Options()).decode()))
    [entry] = json.loads(Json().export(one, Options()))["sessions"]
    slot = {"start": "2030-05-14T10:00:00+02:00", "timezone": "Europe/Oslo"}

    assert (row["start"], row["end"], row["zone"]) == (slot["start"], "", slot["timezone"])
    assert {name: entry[name] for name in ("start", "end", "timezone")} == {**slot, "end": None}
