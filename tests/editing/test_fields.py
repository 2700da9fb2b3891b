"""Fields set, added and taken out, as the file reads afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest

from confsched.editing.applying import EditError, apply
from confsched.editing.fields import append, remove_field, remove_item, set_field, set_fields
from confsched.findings import Edit
from confsched.model.assemble import assemble
from confsched.reading import Mapping, Sequence, read

EXAMPLES = Path(__file__).parent / "examples"


def examples(name: str) -> list[object]:
    """Pairs of texts before and after, by what they show."""
    blocks = (EXAMPLES / f"{name}.txt").read_text("utf-8").removeprefix("=== ").split("\n=== ")
    return [_example(*block.split("\n", 1)) for block in blocks]


def _example(title: str, texts: str) -> object:
    before, expected = texts.split("--->\n")
    return pytest.param(before, expected.removesuffix("\n") + "\n", id=title)


def entry(text: str, name: str = "made.yaml") -> Mapping:
    """The first entry of the only section, as the model sees it."""
    document = read(name, text.encode())
    assert document.findings == ()
    conference = assemble([document])
    sections = (conference.rooms, conference.speakers, conference.sessions)
    return next(raw.origin.mapping for section in sections for raw in section.values())


def after(text: str, edit: Callable[[Mapping], tuple[Edit, ...]], name: str = "made.yaml") -> str:
    return apply(text, edit(entry(text, name)))


@pytest.mark.parametrize(("before", "expected"), examples("set-floor"))
def test_a_field_is_set_or_added_in_the_style_of_its_entry(before: str, expected: str) -> None:
    assert after(before, lambda one: set_field(one, "floor", "2")) == expected


@pytest.mark.parametrize(("before", "expected"), examples("append-waiver"))
def test_an_item_is_added_to_a_list_or_makes_one(before: str, expected: str) -> None:
    waiver = {"rule": "room-clash", "reason": "as always, a joint one"}

    assert after(before, lambda one: append(one, "allow", waiver)) == expected


@pytest.mark.parametrize(("before", "expected"), examples("remove-floor"))
def test_a_field_is_taken_out_with_its_line_and_comment(before: str, expected: str) -> None:
    assert after(before, lambda one: remove_field(one, "floor")) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("rooms:\n  a:\n    name: A", "rooms:\n  a:\n    name: A\n    floor: 2"),
        ("rooms:\r\n  a:\r\n    name: A", "rooms:\r\n  a:\r\n    name: A\r\n    floor: 2"),
        ("rooms:\r  a:\r    name: A\r", "rooms:\r  a:\r    name: A\r    floor: 2\r"),
        ("rooms:\n a:\n  name: |-\n   A", "rooms:\n a:\n  name: |-\n   A\n  floor: 2"),
    ],
)
def test_line_breaks_stay_as_they_are_and_go_with_a_line(before: str, expected: str) -> None:
    assert after(before, lambda one: set_field(one, "floor", "2")) == expected
    assert after(expected, lambda one: remove_field(one, "floor")) == before


def test_a_list_and_a_mapping_are_written_in_brackets() -> None:
    text = "sessions:\n  a:\n    title: A\n    room: hall\n"

    assert after(
        text, lambda one: set_fields(one, {"tags": ["a", "b, c"], "extra": {"x": "1"}})
    ) == (f'{text}    tags: [a, "b, c"]\n    extra: {{x: 1}}\n')


def test_several_new_fields_come_after_the_one_that_is_named() -> None:
    block = "sessions:\n  a:\n    title: A\n    room: hall\n"
    flow = "sessions: {a: {title: A, room: hall}}\n"
    fields = {"day": "1", "time": "10:00-11:00"}

    assert after(block, lambda one: set_fields(one, fields, after="title")) == (
        "sessions:\n  a:\n    title: A\n    day: 1\n    time: 10:00-11:00\n    room: hall\n"
    )
    assert after(flow, lambda one: set_fields(one, fields, after="title")) == (
        "sessions: {a: {title: A, day: 1, time: 10:00-11:00, room: hall}}\n"
    )
    assert after(flow, lambda one: set_fields(one, fields, after="nothing")) == (
        "sessions: {a: {title: A, room: hall, day: 1, time: 10:00-11:00}}\n"
    )


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ('{"rooms": {"a": {}}}', '{"rooms": {"a": {"floor": "2"}}}'),
        ('{"rooms": {"a": null}}', '{"rooms": {"a": {"floor": "2"}}}'),
        ('{"rooms": {"a": "A"}}', '{"rooms": {"a": {"name": "A", "floor": "2"}}}'),
        ('{"rooms": {"a": {"floor": 3}}}', '{"rooms": {"a": {"floor": "2"}}}'),
        ('{"rooms": {"a": {"floor": 2}}}', '{"rooms": {"a": {"floor": 2}}}'),
        (
            '{"rooms": {"a": {\n\t"name": "A\u2028B"\n}}}',
            '{"rooms": {"a": {\n\t"name": "A\u2028B",\n\t"floor": "2"\n}}}',
        ),
    ],
)
def test_json_stays_json(before: str, expected: str) -> None:
    assert after(before, lambda one: set_field(one, "floor", "2"), "made.json") == expected


def test_the_only_field_behind_a_dash_leaves_braces() -> None:
    assert after("rooms:\n- id: a\n- id: b\n", lambda one: remove_field(one, "id")) == (
        "rooms:\n- {}\n- id: b\n"
    )


def items(text: str) -> Sequence:
    value = entry(text)["needs"]
    assert isinstance(value, Sequence)
    return value


@pytest.mark.parametrize(
    ("before", "index", "expected"),
    [
        ("    needs: [a, b, c]\n", 0, "    needs: [b, c]\n"),
        ("    needs: [a, b, c]\n", 2, "    needs: [a, b]\n"),
        ("    needs: [a] # c\n", 0, ""),
        ("    needs: # c\n      - a # d\n", 0, ""),
        (
            "    needs:\n      - a # d\n      - # e\n        x: 1\n",
            1,
            "    needs:\n      - a # d\n",
        ),
        ("    needs:\n    - a # d\n    # e\n    - b\n", 0, "    needs:\n    # e\n    - b\n"),
        ("    needs:\n    - - a\n      - b\n    - c\n", 0, "    needs:\n    - c\n"),
        ("    needs:\n    -\n    - c\n", 0, "    needs:\n    - c\n"),
    ],
)
def test_an_item_is_taken_out_and_a_list_goes_with_its_last(
    before: str, index: int, expected: str
) -> None:
    text, wanted = (
        f"sessions:\n  a:\n    title: A\n{one}    url: x\n" for one in (before, expected)
    )

    assert apply(text, remove_item(items(text), index)) == wanted


def test_a_list_in_a_list_becomes_empty_and_stays() -> None:
    (root,) = read("made.yaml", b"x: [[a], b]\ny:\n  - - a\n  - b\n").roots
    assert isinstance(root, Mapping)
    flow, block = root["x"], root["y"]
    assert isinstance(flow, Sequence)
    assert isinstance(block, Sequence)
    assert isinstance(flow[0], Sequence)
    assert isinstance(block[0], Sequence)
    edits = (*remove_item(flow[0], 0), *remove_item(block[0], 0))

    assert apply(root.places.source.text, edits) == "x: [[], b]\ny:\n  - []\n  - b\n"


def test_a_field_that_is_not_there_is_taken_out_by_doing_nothing() -> None:
    assert remove_field(entry("rooms: {a: {name: A}}\n"), "floor") == ()


REPEATED = "'&track' stands here, which is repeated elsewhere"
PART_OF = "this is part of '&{}', which stands for several entries"
LISTED = "'*needs' stands for a list that other entries have as well"
GOES_ON = "the text at the end of the file goes on with whatever is written behind it"
SHARED = """\
x-all: &all
  room: hall
  needs: [mic]
x-needs: &needs [mic]
x-hall: &hall hall
sessions:
  a:
    <<: *all
    title: A
    url: *hall
    tags: *needs
    track: &track t
    subtitle: *track
  b: *all
"""


def test_a_field_that_is_taken_over_is_set_in_the_entry_itself() -> None:
    assert after(SHARED, lambda one: set_field(one, "room", "attic", after="title")) == (
        SHARED.replace("    title: A\n", "    title: A\n    room: attic\n")
    )


def test_an_alias_gives_way_to_a_value_of_its_own() -> None:
    assert after(SHARED, lambda one: set_field(one, "url", "x")) == (
        SHARED.replace("url: *hall", "url: x")
    )
    assert after(SHARED, lambda one: append(one, "url", "x")) == (
        SHARED.replace("url: *hall", "url: [*hall, x]")
    )
    assert after(SHARED, lambda one: remove_field(one, "url")) == (
        SHARED.replace("    url: *hall\n", "")
    )


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda one: set_field(one, "track", "x"), REPEATED),
        (lambda one: append(one, "track", "x"), REPEATED),
        (lambda one: remove_field(one, "track"), REPEATED),
        (lambda one: remove_field(one, "room"), "'room' is not written in this entry itself"),
        (lambda one: append(one, "needs", "x"), "'needs' is taken over with '<<'"),
        (lambda one: append(one, "tags", "x"), LISTED),
        (lambda one: remove_item(one["tags"], 0), PART_OF.format("needs")),
        (lambda one: remove_item(one["needs"], 0), PART_OF.format("all")),
    ],
)  # fmt: skip
def test_what_would_change_other_entries_is_refused(
    edit: Callable[[Mapping], tuple[Edit, ...]], message: str
) -> None:
    with pytest.raises(EditError) as error:
        edit(entry(SHARED))

    assert error.value.message == message
    assert error.value.hint


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x-r: &x {name: A}\nrooms:\n  b: *x\n", PART_OF.format("x")),
        ("x-r: &x Hall\nrooms:\n  b: *x\n", PART_OF.format("x")),
        ("rooms:\n  ? a\n  : ? name\n    : A\n", "a key that is written with '?' cannot be edited"),
        ("rooms: [id: a]\n", "an entry in a list without braces cannot be edited"),
        ("rooms: [Great Hall]\n", "'Great Hall' has no id"),
        ("rooms:\n  a:\n    name: |\n      A", GOES_ON),
    ],
)  # fmt: skip
def test_what_cannot_be_extended_is_refused(text: str, message: str) -> None:
    with pytest.raises(EditError) as error:
        set_field(entry(text), "floor", "2")

    assert error.value.message == message
    assert error.value.hint


def test_edits_that_overlap_are_a_bug() -> None:
    one = entry("rooms: {a: {name: A, floor: 2}}\n")
    edits = (*remove_field(one, "floor"), *set_field(one, "floor", "3"))

    with pytest.raises(ValueError, match=r"^two edits overlap at made\.yaml:1:29$"):
        apply(one.places.source.text, edits)


def test_edits_at_one_place_are_made_in_the_order_given() -> None:
    one = entry("rooms:\n  a:\n    name: A\n")
    edits = (*set_field(one, "floor", "2"), *set_field(one, "capacity", "3"))

    assert apply(one.places.source.text, edits) == (
        "rooms:\n  a:\n    name: A\n    floor: 2\n    capacity: 3\n"
    )


@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize(
    "written",
    ["x: 1 # note", "x: >- # note\n    b\n    c", "x: 'b\n    c' # note", "x: # note", "y: 2"],
)
@pytest.mark.parametrize("value", ["A\nB", "A\n\nB\n", "one\n- two # three"])
def test_a_text_of_several_lines_stands_in_a_block_of_lines(
    written: str, end: str, value: str
) -> None:
    for text in (f"a:\n  {written}{end}", f"a:\n  {written}\n  z: 3\nb: 1{end}"):
        document = read("made.yaml", text.encode())
        assert isinstance(document.roots[0], Mapping)
        entry = document.roots[0]["a"]
        assert isinstance(entry, Mapping)
        found = apply(text, set_field(entry, "x", value))
        again = read("made.yaml", found.encode())

        assert again.findings == ()
        assert isinstance(again.roots[0], Mapping)
        assert again.roots[0] == {**document.roots[0], "a": {**entry, "x": value}}
        assert ("x: |" in found) == (bool(end) or not value.endswith("\n") or "z: 3" in text)
        assert ("# note" in found) == ("# note" in text)


def test_a_file_may_end_in_a_dash() -> None:
    text = "rooms:\n  a:\n    name: A\nx-list:\n-"

    assert after(text, lambda one: set_field(one, "floor", "2")) == (
        "rooms:\n  a:\n    name: A\n    floor: 2\nx-list:\n-"
    )
