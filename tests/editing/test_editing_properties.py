"""Edits of files in any layout: exactly the change that was asked for, and nothing else."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, TypeAlias

from hypothesis import assume, given
from hypothesis import strategies as st
from layouts import NAME, ROOT, TEXT, Written, json_texts, yaml_texts

from confsched.editing.applying import apply
from confsched.editing.fields import append, remove_field, remove_item, set_field, set_item
from confsched.editing.lines import line_end
from confsched.findings import Edit
from confsched.reading import Mapping, Sequence, Value, read

Root: TypeAlias = dict[str, Written]
Steps: TypeAlias = tuple[str | int, ...]
PLAIN = st.recursive(
    TEXT,
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(NAME, inner, min_size=1, max_size=2)
    ),
    max_leaves=3,
)


class File:
    """A mapping as a file, and where its containers are."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        document = read(name, text.encode())
        assert document.findings == (), (text, document.findings)
        self.root = document.roots[-1] if document.roots else None

    def at(self, steps: Steps) -> Mapping | Sequence:
        return walk(self.root, steps)

    def after(self, edits: tuple[Edit, ...]) -> "File":
        return File(apply(self.text, edits), self.name)


def walk(value: Value, steps: Steps) -> Mapping | Sequence:
    """The container that some steps lead to."""
    found = model(value, steps)
    assert isinstance(found, Mapping | Sequence)
    return found


def model(root: Any, steps: Steps) -> Any:  # noqa: ANN401 -- a value and what is in it
    """The same in a plain value, which is whatever the steps lead to."""
    for step in steps:
        root = root[step]
    return root


def containers(value: Written, kind: type, steps: Steps = ()) -> Iterator[Steps]:
    if isinstance(value, kind):
        yield steps
    if isinstance(value, dict | list):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for step, item in parts:
            yield from containers(item, kind, (*steps, step))


@st.composite
def files(draw: st.DrawFn) -> tuple[Root, File]:
    root = draw(ROOT)
    if draw(st.integers(0, 3)) == 0:
        return root, File(draw(json_texts(root)), "made.json")
    return root, File(draw(yaml_texts(root)), "made.yaml")


def comments(text: str) -> set[str]:
    return set(re.findall(r"# (?:line|note) \d+", text))


@given(files(), st.data())
def test_a_field_gets_its_value_and_no_other_one_changes(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    steps = data.draw(st.sampled_from(list(containers(root, dict))))
    mapping, wanted = file.at(steps), deepcopy(root)
    assert isinstance(mapping, Mapping)
    name = data.draw(st.one_of(st.sampled_from([*mapping, "new"]), NAME))
    value = data.draw(PLAIN)
    edits = set_field(mapping, name, value)
    model(wanted, steps)[name] = value
    found = file.after(edits)

    assert found.root == wanted, found.text
    assert list(walk(found.root, steps)) == list(model(wanted, steps))
    if name in mapping:
        assert comments(outside(file.text, mapping, name)) <= comments(found.text)
    else:
        assert [edit for edit in edits if edit.span.start != edit.span.end] == []


@given(files(), st.data())
def test_a_field_comes_after_the_one_that_is_named(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    steps = data.draw(st.sampled_from([way for way in containers(root, dict) if model(root, way)]))
    mapping = file.at(steps)
    names = list(mapping)
    assume("new" not in names)
    after = data.draw(st.sampled_from(names))
    assert isinstance(mapping, Mapping)
    found = file.after(set_field(mapping, "new", "1", after=str(after)))
    names.insert(names.index(after) + 1, "new")

    assert list(walk(found.root, steps)) == names, found.text


@given(files(), st.data())
def test_an_item_goes_to_the_end_of_a_list_and_taking_it_out_restores_the_text(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    steps = data.draw(st.sampled_from(list(containers(root, dict))))
    mapping, wanted = file.at(steps), deepcopy(root)
    assert isinstance(mapping, Mapping)
    name = data.draw(st.sampled_from([*mapping, "new"]))
    item = data.draw(PLAIN)
    before = mapping.get(name)
    items = list(before) if isinstance(before, list) else [] if before is None else [before]
    model(wanted, steps)[name] = [*items, item]
    edits = append(mapping, name, item)
    found = file.after(edits)

    assert found.root == wanted, found.text
    if name in mapping:
        assert comments(outside(file.text, mapping, name)) <= comments(found.text)
    else:
        assert comments(file.text) == comments(found.text)
    if before is None and name in mapping:
        return  # one of several ways to write nothing
    if before == [] or (before is not None and not isinstance(before, list)):
        return  # an empty list, and a value that was none
    sequence = walk(found.root, (*steps, name))
    assert isinstance(sequence, Sequence)
    assert apply(found.text, remove_item(sequence, len(sequence) - 1)) == file.text


@given(files(), st.data())
def test_taking_out_a_new_field_restores_the_text(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    steps = data.draw(st.sampled_from([way for way in containers(root, dict) if model(root, way)]))
    mapping = file.at(steps)
    assert isinstance(mapping, Mapping)
    assume("new" not in mapping)
    after = data.draw(st.sampled_from(list(mapping)))
    found = file.after(set_field(mapping, "new", data.draw(PLAIN), after=after))
    changed = walk(found.root, steps)
    assert isinstance(changed, Mapping)

    assert apply(found.text, remove_field(changed, "new")) == file.text, found.text


@given(files(), st.data())
def test_a_field_is_taken_out_and_nothing_else(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    ways = [(way, step) for way in containers(root, dict) for step in model(root, way)]
    steps, name = data.draw(st.sampled_from(ways))
    mapping, wanted = file.at(steps), deepcopy(root)
    assert isinstance(mapping, Mapping)
    del model(wanted, steps)[name]
    found = file.after(remove_field(mapping, str(name)))
    kept = outside(file.text, mapping, str(name))

    assert emptied(found.root) == emptied(wanted), found.text
    assert comments(kept) <= comments(found.text)


@given(files(), st.data())
def test_an_item_is_taken_out_and_a_list_goes_with_its_last(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    ways = [way for way in containers(root, list) if model(root, way)]
    assume(ways)
    steps = data.draw(st.sampled_from(ways))
    items, wanted = file.at(steps), deepcopy(root)
    assert isinstance(items, Sequence)
    index = data.draw(st.integers(0, len(items) - 1))
    del model(wanted, steps)[index]
    around, kept = file.at(steps[:-1]), outside(file.text, items, index)
    if len(items) == 1 and isinstance(around, Mapping):
        del model(wanted, steps[:-1])[steps[-1]]
        kept = outside(file.text, around, str(steps[-1]))
    found = file.after(remove_item(items, index))

    assert emptied(found.root) == emptied(wanted), found.text
    assert comments(kept) <= comments(found.text)


@given(files(), st.data())
def test_an_item_is_written_otherwise_and_nothing_else(
    made: tuple[Root, File], data: st.DataObject
) -> None:
    root, file = made
    ways = [
        (way, index)
        for way in containers(root, list)
        for index, item in enumerate(model(root, way))
        if isinstance(item, str) and item
    ]
    assume(ways)
    steps, index = data.draw(st.sampled_from(ways))
    items, wanted = file.at(steps), deepcopy(root)
    assert isinstance(items, Sequence)
    item = data.draw(PLAIN)
    model(wanted, steps)[index] = item
    found = file.after(set_item(items, index, item))
    place = items.at(index)

    assert found.root == wanted, found.text
    assert comments(outside(file.text, items, index)) <= comments(found.text)
    if file.text[place.start] not in "|>":
        assert found.text.startswith(file.text[: place.start])
        assert found.text.endswith(file.text[place.end :])


def outside(text: str, container: Mapping | Sequence, step: str | int) -> str:
    """A text without an entry or item and what stands behind it."""
    if isinstance(container, Mapping):
        start, end = container.key_at(str(step)).start, container.at(str(step)).end
    else:
        start = container.at(int(step) - 1).end if step else container.span.start
        end = container.at(int(step)).end
    return text[:start] + text[line_end(text, end) :]


def emptied(value: object) -> object:
    """A value in which an empty mapping or list is nothing."""
    if isinstance(value, dict):
        return {name: emptied(item) for name, item in value.items()} or None
    if isinstance(value, list):
        return [emptied(item) for item in value] or None
    return value
