"""The schema of our files refuses nothing that we read, and catches slips while somebody types."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from editor_yaml import by_core_schema, by_old_rules
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator
from support import CASES, PROJECT, documents, typed_conference
from test_docs import KINDS

from confsched.model.entries import Entry
from confsched.rules import ALL, catalogue
from confsched.rules.catalogue import Rule
from confsched.schemas import conference_schema
from confsched.schemas.values import name_of

SCHEMA = conference_schema(ALL)
VALIDATOR = Draft202012Validator(SCHEMA)
DATA = PROJECT / "data"


# PyCharm and others read it by the rules of an older draft
OLD_VALIDATOR = Draft7Validator(SCHEMA)


def refused(*documents: Any) -> list[str]:  # noqa: ANN401 -- whatever is written
    """What is refused in some documents; both drafts agree."""
    new = [error.message for one in documents for error in VALIDATOR.iter_errors(one)]
    old = [error.message for one in documents for error in OLD_VALIDATOR.iter_errors(one)]
    assert bool(new) == bool(old), (new, old)
    return new


def written_files(folder: Path, pattern: str) -> Iterator[Path]:
    for path in sorted(folder.glob(pattern)):
        if path.suffix in (".yaml", ".json"):
            yield path
        elif path.is_dir():
            yield from written_files(path, "**/*")


def is_clean(path: Path) -> bool:
    """Whether nothing is wrong with how a file is written, whatever its rules may find.

    What is wrong with settings of rules is found later, and cases say so themselves.
    """
    text = path.read_bytes()
    return b": F005" not in text and not typed_conference(documents({path.name: text})).findings


def named(path: Path) -> str:
    return str(path.relative_to(PROJECT))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


GOOD = [
    path for path in (*written_files(CASES, "*/*"), *written_files(DATA, "*")) if is_clean(path)
]
UNKNOWN = list(written_files(CASES / "F003-unknown-field", "bad*"))


def test_most_files_are_looked_at() -> None:
    assert (len(GOOD) > 500, len(UNKNOWN) > 12) == (True, True)


@pytest.mark.parametrize("path", GOOD, ids=named)
def test_what_is_written_well_is_accepted(path: Path) -> None:
    text = path.read_bytes()

    assert (refused(*by_core_schema(text)), refused(*by_old_rules(text))) == ([], [])


@pytest.mark.parametrize("path", UNKNOWN, ids=named)
def test_a_name_that_nobody_knows_is_refused(path: Path) -> None:
    assert refused(*by_core_schema(path.read_bytes())) != []


PARTS = {kind.__name__: kind for kind in KINDS if name_of(kind) in SCHEMA["$defs"]}
RULES = [one.name for one in ALL]
FIELDS = [(kind, name) for kind in KINDS for name in kind.fields]


@pytest.mark.parametrize(("kind", "name"), FIELDS)
def test_every_example_of_a_field_is_accepted(kind: type[Entry], name: str) -> None:
    files = [KINDS[kind]({name: example}) for example in kind.fields[name].examples]
    read = [one for text in files for one in (*by_core_schema(text), *by_old_rules(text))]

    assert refused(*read) == []


def test_every_field_and_every_setting_is_described_with_an_example() -> None:
    rules = SCHEMA["$defs"]["rules"]["properties"]
    parts = {name: SCHEMA["$defs"][name_of(kind)]["properties"] for name, kind in PARTS.items()}
    parts |= {name: rules[name]["anyOf"][0]["properties"] for name in RULES}
    told = {**parts, "rules": {name: rules[name] for name in ("select", "ignore", "extra")}}
    fields = [
        (part, name, SCHEMA["$defs"][one["$ref"].split("/")[-1]] if "$ref" in one else {}, one)
        for part, inner in told.items()
        for name, one in inner.items()
    ]

    assert [
        f"{part}.{name}"
        for part, name, shared, one in fields
        if not all((shared | one).get(key) for key in ("description", "examples"))
    ] == []


WORDS = st.one_of(
    st.text(),
    st.sampled_from(("", "0", "1", "True", "OFF", "Draft", "Confirmed", "TEAL", "#FFF", "1,200")),
    st.sampled_from(("10:30", "2021-05-19", "day 1 10:00-14:00", "90", "1h15", "all", "closed")),
)
FORMS = (
    *("2031-05-12", "12 May 2031", "Monday, 12. 5. 2031", "May 12, 2031 (Mon)", "13/5/2031"),
    *("10:30 AM - 11:45 AM ET", "16h15 - 17h15", "noon to 1 PM", "9-10.30 Uhr", "1030-1130"),
    *("day 2", "day 1 from 14:00", "Friday 2 PM", "2031-05-12T10:30-04:00", "the 4th of May 2031"),
    *("1h15", "half an hour", "90 min", "2 days", "PT1H", "30m-60m", "1 h to 2 h", "20 + 10 min"),
    *("Europe/Berlin", "ET", "UTC+5:30", "(GMT) London", "Eastern Time", "Berlin, Rome", "+0530"),
    *(
        "en",
        "pt-BR",
        "zh-Hant-TW",
        "forum-2031",
        "forum.example",
        "closed",
        "09:00-12:00, 13-18 Uhr",
    ),
)


def slipped(text: str, at: int, sign: str, cut: int) -> str:
    """The same with a sign in it, or in the place of another one."""
    at %= len(text) + 1
    return text[:at] + sign + text[at + cut :]


WRITTEN = st.builds(
    slipped,
    st.sampled_from((*FORMS, *map(str.upper, FORMS))),
    st.integers(0, 99),
    st.sampled_from(("", *" -:.,/+0123459apmuh()–٣\t")),
    st.integers(0, 1),
)
VALUES = st.recursive(
    st.one_of(st.none(), WORDS, WRITTEN),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(("1", "hall", "name", "who", "date")), inner, max_size=2),
    ),
    max_leaves=4,
)


@given(st.sampled_from(FIELDS), VALUES)
def test_whatever_the_readers_take_is_accepted(field: tuple[type[Entry], str], value: Any) -> None:  # noqa: ANN401 -- whatever is written
    kind, name = field
    text = KINDS[kind]({name: json.dumps(value)})
    is_taken = not typed_conference(documents({"made.yaml": text.encode()})).findings

    assert refused(*by_core_schema(text)) == [] or not is_taken


@given(st.sampled_from(FIELDS), WRITTEN)
def test_whatever_text_the_readers_take_is_accepted(
    field: tuple[type[Entry], str], text: str
) -> None:
    kind, name = field
    made = KINDS[kind]({name: json.dumps(text)})
    is_taken = not typed_conference(documents({"made.yaml": made.encode()})).findings

    assert refused(*by_core_schema(made)) == [] or not is_taken


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
@pytest.mark.parametrize("written", ["off", "Warning", "{severity: {draft: off, live: error}}"])
def test_every_rule_can_be_weighed_by_its_name_and_its_code(one: Rule, written: str) -> None:
    read = [by_core_schema(f"rules: {{{key}: {written}}}") for key in (one.name, one.code)]

    assert refused(*(document for documents in read for document in documents)) == []


@pytest.mark.parametrize("one", [one for one in ALL if one.settings], ids=lambda one: one.name)
def test_every_setting_takes_what_it_is_without_one(one: Rule) -> None:
    usual = {of.name: catalogue.written(of.kind, of.default) for of in one.settings}
    inner = ", ".join(f"{name}: {text}" for name, text in usual.items())

    assert refused(*by_core_schema(f"rules: {{{one.name}: {{{inner}}}}}")) == []


@pytest.mark.parametrize(
    "text",
    [
        "rules: {rom-clash: off}",
        "rules: {room-clash: loud}",
        "rules: {room-clash: {severity: {drafts: off}}}",
        "rules: {panel-size: {panel_sice: 2-6}}",
        "sessions: {one: {title: One, status: perhaps}}",
        "sessions: {one: {time: 10:00-11:00}}",
        "sessions: {one: {title: One, allow: P306}}",
        "sessions: [{time: 10:00-11:00}]",
        "sessions: {a b: {title: One}}",
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, online: perhaps}",
        "rooms: {hall: {capacity: many}}",
        "tracks: {one: {color: '#12'}}",
        "- title: One",
    ],
)
def test_a_slip_is_seen_while_somebody_types(text: str) -> None:
    assert refused(*by_core_schema(text)) != []


HEAD = "conference: {id: a, title: A, timezone: Europe/Berlin, days: [2031-05-12, 2031-05-13]}"
WRONG = [
    *(
        HEAD.replace(right, wrong)
        for right, wrong in (
            ("id: a", "id: a b"),
            ("id: a", "id: a/b"),
            ("Europe/Berlin", "UTC+25"),
            ("Europe/Berlin", "10:00 h"),
            ("2031-05-13", "2031-13-05"),
            ("2031-05-13", "2031-05-32"),
            ("2031-05-13", "13 May"),
            ("[2031-05-12, 2031-05-13]", "May 12-13"),
            ("title: A", "title: A, domain: 'https://a.example/'"),
            ("title: A", "title: A, languages: [english]"),
            ("title: A", "title: A, languages: en_US"),
            ("title: A", "title: A, audience: [Europe/Paris, '?']"),
            ("title: A", "title: A, venue: {name: Hall, geo: [45, 200]}"),
            ("2031-05-13]", "{date: 2031-05-13, hours: 9-25:00}]"),
            ("2031-05-13]", "{date: 2031-05-13, hours: morning}]"),
        )
    ),
    *(
        f"{HEAD}\nsessions: {{one: {{title: One, {fields}}}}}"
        for fields in (
            "day: 1, time: 10:75-11:00",
            "day: 1, time: 25:00-26:00",
            "day: 1, time: ten to eleven",
            "day: 1, time: '10'",
            "day: 1, time: '10:00 - 11:60'",
            "day: 1, start: noonish, duration: 1h",
            "day: 1, start: '9:5', duration: 1h",
            "day: 1, start: 10:00, duration: long",
            "day: 1, start: 10:00, duration: -5m",
            "day: 1, time: 10:00-11:00, language: english",
            "day: 1, time: 10:00-11:00, timezone: '2'",
            "date: 2031-5, time: 10:00-11:00",
            "date: 12.13.2031, time: 10:00-11:00",
            "date: 2031-05-12 10:00",
            "allow: [{rule: room-clash, until: someday}]",
        )
    ),
    f"{HEAD}\nsessions: [{{id: a/b, title: One}}]",
    f"{HEAD}\nrooms: [{{id: a b, name: Hall}}]",
    f"{HEAD}\nrooms: {{hall: {{hours: {{1: nine to five}}}}}}",
    f"{HEAD}\nrooms: {{hall: {{distance: {{attic: near}}}}}}",
    f"{HEAD}\nspeakers: {{jo: {{name: Jo Sample, available: [whenever]}}}}",
    f"{HEAD}\nspeakers: {{jo: {{name: Jo Sample, arrives: soon}}}}",
    f"{HEAD}\ntypes: {{chat: {{length: 30}}}}",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_text_of_a_wrong_form_is_seen_by_editors_and_by_us(text: str) -> None:
    found = typed_conference(documents({"made.yaml": text.encode()})).findings

    assert {one.code for one in found} == {"F005"}
    assert refused(*by_core_schema(text)) != []
