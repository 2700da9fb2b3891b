"""TOML as trees: the values that tomllib has, each with its place in the file."""

import tomllib
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import complaints

from confsched.editing.fields import set_field
from confsched.errors import ConfschedError
from confsched.reading import Mapping, Sequence, Value, read

WHOLE = '''# a programme
title = "Harbour \\u2603 Days"  # with snow
'quoted key'."other one" = 'C:\\path'

[[schedule]]
id = "opening"
start = 09:00:00
tags = [ "a", # one
  'b', ]
place = { name = "Hall", floor.number = 2 }

[[schedule]]
text = """
Two
lines"""
[schedule.extra]
date = 2024-06-03 09:00:00
empty = ""
[[schedule.extra.parts]]
yes = true

[other]
number = -1_000.5
'''


def root(text: str) -> Mapping:
    found = read("made.toml", text.encode())
    assert found.findings == ()
    [value] = found.roots
    assert isinstance(value, Mapping)
    return value


def place(value: Value, key: str | int) -> str:
    if isinstance(value, Mapping):
        span = value.at(str(key))
    else:
        assert isinstance(value, Sequence)
        span = value.at(int(key))
    return f"{span.first.line}:{span.first.column} {span.text}"


def test_values_are_texts_as_they_are_meant_or_written() -> None:
    assert root(WHOLE) == {
        "title": "Harbour \u2603 Days",
        "quoted key": {"other one": "C:\\path"},
        "schedule": [
            {
                "id": "opening",
                "start": "09:00:00",
                "tags": ["a", "b"],
                "place": {"name": "Hall", "floor": {"number": "2"}},
            },
            {
                "text": "Two\nlines",
                "extra": {
                    "date": "2024-06-03 09:00:00",
                    "empty": None,
                    "parts": [{"yes": "true"}],
                },
            },
        ],
        "other": {"number": "-1_000.5"},
    }


def test_each_value_has_its_place() -> None:
    found = root(WHOLE)
    schedule: Any = found["schedule"]

    assert place(found, "title") == '2:9 "Harbour \\u2603 Days"'
    assert place(found["quoted key"], "other one") == "3:28 'C:\\path'"
    assert place(schedule, 0) == "5:1 [[schedule]]"
    assert place(schedule[0], "start") == "7:9 09:00:00"
    assert place(schedule[0]["tags"], 1) == "9:3 'b'"
    assert place(schedule[0]["place"]["floor"], "number") == "10:41 2"
    assert place(schedule[1], "text") == '13:8 """\nTwo\nlines"""'
    assert place(schedule[1]["extra"]["parts"][0], "yes") == "20:7 true"
    assert found.key_at("other").text == "other"


def test_toml_is_known_by_what_it_looks_like() -> None:
    for text in ("\n# no name\n[[talks]]\n\n# one\ntitle = 'A'", "title = 'A'\n"):
        assert read("-", text.encode()).findings == ()
    assert read("-", b'[["a", "b"]]').roots == ([["a", "b"]],)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = 1\nb = \n", "2:5 F001 this is not TOML: a value is missing here"),
        (
            "b = [\n  x\n]",
            "2:3 F001 this is not TOML: no value that TOML knows; put quotes around the text",
        ),
        (
            "a = 1\r\na = 2\r\n",
            "2:6 F001 this is not TOML: a field that is given twice in one section",
        ),
        *(
            (
                f"{head}\na = 1",
                f"1:1 F001 this is not TOML: a section begins with a line like '{right}'",
            )
            for head, right in (
                ("[conference", "[conference]"),
                ("conference]", "[conference]"),
                ("conference:", "[conference]"),
                ("[sessions boats]  # one", "[sessions.boats]"),
            )
        ),
        ("[a.b]\n[a.b]\n", "2:5 F001 this is not TOML: the section [a.b] is given twice"),
        (
            "[sessions.a]\nb = 1\n[[sessions]]\nb = 2\n",
            (
                "3:1 F001 this is not TOML: '[[sessions]]' beside '[sessions.…]'; "
                "begin all of them alike"
            ),
        ),
        ('a = "', "1:6 F001 this is not TOML: unterminated string"),
        ("a = 1\nb = " + "9" * 5000, "2:5 F001 a number of thousands of digits"),
        ("a = " + "[" * 99999, "1:1 F009 nested more than 100 levels deep"),
        ("a = " + "[" * 120 + "]" * 120, "1:106 F009 nested more than 100 levels deep"),
    ],
)
def test_what_is_wrong_is_told_where_it_is(text: str, told: str) -> None:
    assert complaints(text, "made.toml") == [told]
    assert not read("made.toml", text.encode()).whole


KEYS = st.text(st.sampled_from("ab-_1 .\"'\\\u2603"), max_size=4)
TEXTS = st.text(st.sampled_from("ab\"'\\#=[]{},.\u2603\n\t "), max_size=8)
SCALARS = st.one_of(TEXTS, st.booleans(), st.integers(-99, 99), st.dates(), st.times())
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


def written(value: object) -> str:
    """A value as one of the ways that TOML has for it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(k)} = {written(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[\n" + "".join(f" {written(item)}, # ,]\n" for item in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return quoted(value)
    return value.isoformat() if isinstance(value, (date, datetime, time)) else str(value)


def quoted(text: str) -> str:
    if not set(text) & set("'\n") and len(text) % 2:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    if len(text) % 3:
        return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
    return '"""\n' + escaped + '"""' if "\n" in text else f'"{escaped}"'


def as_text(value: object) -> object:
    if isinstance(value, dict):
        return {key: as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner) for inner in value]
    return (value or None) if isinstance(value, str) else written(value)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_any_table_is_read_as_tomllib_reads_it(table: dict[str, object]) -> None:
    text = "".join(f"{quoted(key)} = {written(one)}\n" for key, one in table.items())

    assert root(text) == as_text(tomllib.loads(text)) == as_text(table)


def test_what_we_only_read_is_never_changed() -> None:
    entry: Any = root("[sessions.opening]\ntitle = 'Opening'\n")["sessions"]

    with pytest.raises(ConfschedError) as caught:
        set_field(entry["opening"], "title", "Closing")
    assert str(caught.value) == (
        "'made.toml' is neither YAML nor JSON: it is read, and never changed"
    )
