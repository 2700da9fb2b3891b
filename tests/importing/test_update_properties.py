"""Edits on both sides at random: what only one side did is done, and ours is never lost."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from sample import EVENTS, Events, schedule_xml

from confsched import api
from confsched.editing.applying import apply
from confsched.editing.emitting import mapping_lines
from confsched.editing.fields import set_field
from confsched.editing.scalars import written
from confsched.importing.ours import Ours
from confsched.importing.outcome import Updated
from confsched.importing.programme import Programme, plain
from confsched.importing.units import fields_from, units_of
from confsched.loading import load_ours
from confsched.reading import read

Side: TypeAlias = str
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=8).map(str.strip),
    st.sampled_from(["A: b", "# c", "- d", "one\ntwo", "a\n\nb c", "'q'", '"q"', "x " * 60 + "x"]),
).filter(bool)
ONE_LINE = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
CLOCKS = st.tuples(st.integers(7, 20), st.sampled_from(["00", "15"]), st.integers(1, 90))
VALUES = {"title": ONE_LINE, "subtitle": ONE_LINE, "abstract": TEXT, "room": st.just("Cellar")}
UNITS = (*VALUES, "slot")
STAYING = ("11", "14")  # in their rooms: one that all leave for another has another name


class Plan(NamedTuple):
    """Who changes what: by event and unit the side, and the value that it sets."""

    ours: dict[tuple[str, str], Any]
    theirs: dict[tuple[str, str], Any]
    new: dict[str, str]


@st.composite
def plans(draw: st.DrawFn, *, both: bool = False) -> Plan:
    ours, theirs = {}, {}
    for key in EVENTS:
        for unit in UNITS:
            side = draw(st.sampled_from(["", "", "ours", "theirs", *(["both"] if both else [])]))
            if unit == "room" and key in STAYING and side != "ours":
                continue
            value = VALUES.get(unit, CLOCKS)
            if side in ("ours", "both"):
                ours[key, unit] = draw(value)
            if side in ("theirs", "both"):
                theirs[key, unit] = draw(value)
    return Plan(ours, theirs, draw(st.dictionaries(st.sampled_from(["21", "22"]), ONE_LINE)))


def published(plan: Plan) -> Events:
    found: Events = deepcopy(EVENTS)
    for (key, unit), value in plan.theirs.items():
        if unit == "slot":
            hour, minute, length = value
            found[key]["start"] = f"{found[key]['start'][:11]}{hour:02}:{minute}:00+02:00"
            found[key]["duration"] = f"{length // 60:02}:{length % 60:02}"
        else:
            found[key][unit] = value
    for key, title in plan.new.items():
        found[key] = {"title": title, "start": "2030-05-15T08:00:00+02:00", "duration": "00:20"}
        found[key] |= {"room": "Attic", "guid": f"guid-{key}"}
    return found


def edit_by_hand(folder: Path, plan: Plan) -> None:
    for (key, unit), value in plan.ours.items():
        found = ours_in(folder).entry("sessions", key)
        source = found.places.source
        name, text = unit, value
        if unit == "slot":
            hour, minute, length = value
            end = hour * 60 + int(minute) + length
            name, text = "time", f"{hour}:{minute} - {end // 60}:{end % 60:02}"
        elif unit == "room":
            text = "attic" if found["room"] == "great-hall" else "great-hall"
        Path(source.name).write_text(apply(source.text, set_field(found, name, text)))


def ours_in(folder: Path) -> Ours:
    return Ours(load_ours(str(folder)))


def bytes_in(folder: Path) -> Mapping[str, bytes]:
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@contextmanager
def imported() -> Iterator[tuple[Path, Path]]:
    """A file of theirs and the folder that was made of it."""
    with TemporaryDirectory() as place:
        source, folder = Path(place, "theirs.xml"), Path(place, "ours")
        source.write_text(schedule_xml(EVENTS))
        api.import_files(source, into=folder)
        yield source, folder


def update(source: Path, folder: Path) -> Updated:
    done = api.import_files(source, into=folder, update=True).update
    assert done is not None
    return done


def fresh(source: Path) -> Programme:
    with TemporaryDirectory() as place:
        api.import_files(source, into=Path(place, "new"))
        return ours_in(Path(place, "new")).programme


def said(programme: Programme, key: str, unit: str) -> Any:  # noqa: ANN401 -- any value
    return units_of(programme["sessions"][key], "sessions").get(unit, {})


@settings(max_examples=60, deadline=None)
@given(plans())
def test_what_one_side_changed_is_changed_and_nothing_else(plan: Plan) -> None:
    with imported() as (source, folder):
        edit_by_hand(folder, plan)
        before = ours_in(folder).programme
        source.write_text(schedule_xml(published(plan)))
        done = update(source, folder)
        theirs, after = fresh(source), ours_in(folder).programme
        wanted = {}
        for key, fields in theirs["sessions"].items():
            units = units_of(before["sessions"].get(key, {}), "sessions")
            new = units_of(fields, "sessions")
            wanted[key] = fields_from({**new, **{u: units[u] for k, u in plan.ours if k == key}})

        assert done.conflicts == ()
        assert after["sessions"] == wanted


@settings(max_examples=40, deadline=None)
@given(plans(both=True))
def test_ours_stays_where_both_sides_changed_it_and_is_asked_about_again(plan: Plan) -> None:
    with imported() as (source, folder):
        edit_by_hand(folder, plan)
        before = ours_in(folder).programme
        source.write_text(schedule_xml(published(plan)))
        done = update(source, folder)
        theirs, after = fresh(source), ours_in(folder).programme
        files = bytes_in(folder)
        again = update(source, folder)
        differing = {
            (key, unit)
            for key, unit in plan.ours.keys() & plan.theirs.keys()
            if (unit != "slot" or plan.ours[key, unit] != plan.theirs[key, unit])
            and said(before, key, unit) != said(theirs, key, unit)
            and said(theirs, key, unit) != said(fresh_base(), key, unit)
            and said(before, key, unit) != said(fresh_base(), key, unit)
        }

        assert {(one.id, one.field) for one in done.conflicts} == differing
        assert all(said(after, *key) == said(before, *key) for key in plan.ours)
        # whatever a session is called meanwhile: a title of "NULL" is none
        assert [one._replace(name="") for one in again.conflicts] == [
            one._replace(name="") for one in done.conflicts
        ]
        assert (again.added, again.changes, again.cancelled, again.patch) == ((), (), (), "")
        assert bytes_in(folder) == files


def in_layout(folder: Path, name: str, layout: str) -> None:
    """A file that says the same in JSON, in brackets, as lists, or with other ends of lines."""
    path = folder / name
    text = path.read_text()
    document = read(name, text.encode())
    root: Any = plain(document.roots[0])
    if layout == "json":
        path.unlink()
        path.with_suffix(".json").write_text(json.dumps(root, indent=2))
    elif layout == "brackets":
        path.write_text(written(root) + "\n")
    elif layout == "lists":
        listed = {k: [{"id": i, **fields} for i, fields in v.items()] for k, v in root.items()}
        path.write_text("".join(f"{line}\n" for line in mapping_lines(listed, flow=False)))
    elif layout == "open":
        path.write_text(text.rstrip("\n"))
    elif layout == "windows":
        path.write_bytes(text.replace("\n", "\r\n").encode())


def test_in_json_the_last_field_can_go_where_another_comes() -> None:
    with imported() as (source, folder):
        in_layout(folder, "day1.yaml", "json")
        found = published(Plan(ours={}, theirs={("11", "abstract"): "New"}, new={}))
        found["11"].pop("guid")
        source.write_text(schedule_xml(found))
        done = update(source, folder)

        assert [(one.field, one.after) for one in done.changes] == [
            ("extra.guid", None),
            ("abstract", "New"),
        ]
        assert ours_in(folder).programme["sessions"] == fresh(source)["sessions"]


LAYOUTS = st.sampled_from(["", "json", "brackets", "lists", "open", "windows"])
LISTED = ("rooms.yaml", "speakers.yaml", "tracks.yaml", "day1.yaml", "day2.yaml")


@settings(max_examples=60, deadline=None)
@given(plans(), st.lists(LAYOUTS, min_size=len(LISTED), max_size=len(LISTED)), st.data())
def test_their_changes_come_into_files_of_any_layout(
    plan: Plan, layouts: list[str], data: st.DataObject
) -> None:
    with imported() as (source, folder):
        for name, layout in zip(LISTED, layouts, strict=True):
            in_layout(folder, name, layout)
        found = published(plan._replace(ours={}))
        for fields in found.values():
            odd = data.draw(st.sampled_from(["", "", "seconds", "no track", "nobody", "somebody"]))
            if odd == "seconds":
                fields["start"] = f"{fields['start'][:17]}30+02:00"
            fields.update({"somebody": {"persons": {"9": "Zed Sample"}}}.get(odd, {}))
            for name in {"no track": ["track", "guid"], "nobody": ["persons"]}.get(odd, []):
                fields.pop(name, None)
        source.write_text(schedule_xml(found))
        done = update(source, folder)
        theirs, after = fresh(source), ours_in(folder).programme

        assert done.conflicts == ()
        assert after["sessions"] == theirs["sessions"]
        assert update(source, folder) == Updated()


_BASE: list[Programme] = []


def fresh_base() -> Programme:
    if not _BASE:
        with imported() as (_, folder):
            _BASE.append(ours_in(folder).programme)
    return _BASE[0]


@settings(max_examples=40, deadline=None)
@given(plans())
def test_a_folder_that_nobody_touched_becomes_what_a_new_import_makes(plan: Plan) -> None:
    nobody = plan._replace(ours={})
    with imported() as (source, folder):
        source.write_text(schedule_xml(published(nobody)))
        done = update(source, folder)
        theirs, after = fresh(source), ours_in(folder).programme

        assert done.conflicts == ()
        assert {key: after[key] for key in after if key != "rooms"} == {
            key: theirs[key] for key in theirs if key != "rooms"
        }
        assert theirs["rooms"].items() <= after["rooms"].items()
