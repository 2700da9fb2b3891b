"""The generated pages are what the code says, and what they say of each field is true."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support import PROJECT, typed_conference

from confsched import api
from confsched.model.assemble import ALL_SECTIONS, SECTIONS
from confsched.model.entries import (
    Appearance,
    ConferenceEntry,
    Day,
    Entry,
    Room,
    RuleSettings,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
    Venue,
    Waiver,
)
from confsched.reading import read
from confsched.rules import ALL
from tools.api_page import api_page

Fields = dict[str, str]


def _block(indent: int, fields: Fields) -> str:
    return "".join(f"{' ' * indent}{name}: {value}\n" for name, value in fields.items())


def _conference(extra: Fields) -> str:
    fields = {"id": "sample", "title": "Sample", "timezone": "ET", "days": "2021-05-19"}
    return f"conference:\n{_block(2, fields | extra)}"


def _listed(section: str) -> Callable[[Fields], str]:
    """An entry of a section, written as a list, where an entry says its id itself."""

    def text(extra: Fields) -> str:
        fields = {"id": "one", "name": "One", "title": "One"}
        if section == "sessions":
            fields.pop("name")
        else:
            fields.pop("title")
        return f"{_conference({})}{section}:\n  -\n{_block(4, fields | extra)}"

    return text


def _day(extra: Fields) -> str:
    return f"{_conference({'days': ''})}    -\n{_block(6, {'date': '2021-05-19'} | extra)}"


def _venue(extra: Fields) -> str:
    return f"{_conference({})}  venue:\n{_block(4, {'name': 'One'} | extra)}"


def _waiver(extra: Fields) -> str:
    fields = {"rule": "odd-hour", "reason": "because"}
    return f"{_listed('rooms')({})}    allow:\n      -\n{_block(8, fields | extra)}"


def _appearance(extra: Fields) -> str:
    return f"{_listed('sessions')({})}    speakers:\n      -\n{_block(8, extra)}"


def _rules(extra: Fields) -> str:
    return f"{_conference({})}rules:\n{_block(2, extra)}"


# every kind of entry, and a conference that has one with the given fields
KINDS: dict[type[Entry], Callable[[Fields], str]] = {
    ConferenceEntry: _conference,
    Venue: _venue,
    Day: _day,
    Room: _listed("rooms"),
    Track: _listed("tracks"),
    SessionTypeEntry: _listed("types"),
    Speaker: _listed("speakers"),
    Session: _listed("sessions"),
    Appearance: _appearance,
    Waiver: _waiver,
    RuleSettings: _rules,
}


def _fields() -> Iterator[tuple[type[Entry], str]]:
    for kind in KINDS:
        for name in kind.fields:
            yield kind, name


def _examples() -> Iterator[tuple[type[Entry], str, str]]:
    for kind, name in _fields():
        field = kind.fields[name]
        for example in field.examples:
            yield kind, name, example


@pytest.mark.parametrize(("kind", "name"), tuple(_fields()))
def test_every_field_has_a_meaning_and_an_example(kind: type[Entry], name: str) -> None:
    field = kind.fields[name]

    assert field.description
    assert field.examples


@pytest.mark.parametrize(("kind", "name", "example"), tuple(_examples()))
def test_every_example_is_accepted(kind: type[Entry], name: str, example: str) -> None:
    text = KINDS[kind]({name: example})

    assert typed_conference([read("sample.yaml", text.encode())]).findings == []


@pytest.mark.parametrize("kind", tuple(KINDS))
def test_an_example_that_is_wrong_would_be_noticed(kind: type[Entry]) -> None:
    text = KINDS[kind]({"extra": "no mapping"})

    assert [f.code for f in typed_conference([read("sample.yaml", text.encode())]).findings] == [
        "F005"
    ]


def test_every_kind_of_entry_is_looked_at() -> None:
    assert set(SECTIONS.values()) <= set(KINDS)


def test_the_format_page_names_every_section_and_every_field() -> None:
    page = (PROJECT / "docs" / "format.md").read_text("utf-8")
    fields = {name for _, name in _fields()}

    assert {name for name in (*ALL_SECTIONS, *fields) if f"`{name}`" not in page} == set()


def test_the_rules_page_has_an_anchor_for_every_rule() -> None:
    page = (PROJECT / "docs" / "rules.md").read_text("utf-8")

    assert [rule.code for rule in ALL if f'<a id="{rule.code.lower()}"></a>' not in page] == []


def test_the_generated_pages_are_fresh() -> None:
    command = [sys.executable, "-m", "tools.docs", "--check"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_the_page_of_the_api_has_all_that_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "__all__", [*api.__all__, "zone"])

    with pytest.raises(ValueError, match=r"does not list what is public: \['zone'\]"):
        api_page()


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        ("### A list, stage by stage", slice(2, 3)),
        ("### A page, stage by stage", slice(2, 3)),
        ("## Where an idea is known", slice(2, 5)),
    ],
)
def test_the_modules_that_tables_of_the_design_name_are_there(heading: str, columns: slice) -> None:
    page = (PROJECT / "docs" / "design.md").read_text().split(heading)[1].split("\n#")[0]
    rows = [row.split("|")[columns] for row in page.splitlines() if row.startswith("| ")][1:]
    named = {name for row in rows for name in re.findall(r"`([\w./]+)`", " ".join(row))}
    files = [path.with_suffix("") for path in PROJECT.glob("confsched/**/*")]
    known = [f".{'.'.join(path.parts)}" for path in files]
    missing = {one for one in named if not any(path.endswith(f".{one}") for path in known)}
    functions = {one for one in missing if _is_function(one, files)}

    assert (missing - functions, len(rows) > 5) == (set(), True)


def _is_function(name: str, files: list[Path]) -> bool:
    """Whether a module is there that has a function of that name: `recognisers.clocks.times_in`."""
    module, _, function = name.rpartition(".")
    ending = f"/{module.replace('.', '/')}"
    found = [one.with_suffix(".py") for one in files if one.as_posix().endswith(ending)]
    return any(f"def {function}(" in one.read_text() for one in found if one.is_file())
