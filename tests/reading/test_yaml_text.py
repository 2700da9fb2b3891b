"""YAML as people write it: values as text, exact places, plain words, and nothing that hurts."""

import re
from collections.abc import Iterator
from typing import TypeAlias

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from telling import complaints

from confsched.reading import Document, Mapping, Sequence, Value, read
from confsched.source import Span

Plain: TypeAlias = "str | bool | int | list[Plain] | dict[str, Plain] | None"

TEXT = st.text(
    # line breaks that YAML 1.1 knows and the writer of PyYAML does not write back
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\x85\u2028\u2029\ufeff"),
    max_size=20,
)
LIKELY = st.sampled_from(
    [
        "10:30",
        "no",
        "on",
        "010",
        "1e3",
        "0x1F",
        "1_000",
        "2021-05-19",
        "null",
        "~",
        "",
        "=",
        "<<",
        "it's",
        'a "b"',
        "A: B",
        "# c",
        "- x",
        "? y",
        " lead",
        "trail ",
        "a\nb\n",
        "\n\nx\n  y",
        "é😀",
    ]
)
SCALAR = st.one_of(TEXT, LIKELY, st.none(), st.booleans(), st.integers())
NESTED: st.SearchStrategy[Plain] = st.recursive(
    SCALAR,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(TEXT, LIKELY), inner, max_size=4)
    ),
    max_leaves=12,
)


def document(text: str) -> Document:
    return read("made.yaml", text.encode())


def root(text: str) -> Value:
    """The one value of a text that has nothing wrong with it."""
    found = document(text)
    assert found.findings == ()
    return found.roots[0]


def scalars(value: Value) -> Iterator[tuple[str, Span]]:
    """Every text in a value, keys too, with its place."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield key, value.key_at(key)
            yield from [(item, value.at(key))] if isinstance(item, str) else scalars(item)
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            yield from [(item, value.at(index))] if isinstance(item, str) else scalars(item)


def by_pure_python(node: yaml.Node | None) -> object:
    """What PyYAML's own parser, which shares no code with libyaml, says that a text holds."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: by_pure_python(item) for key, item in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [by_pure_python(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    nothing = node.style is None and node.value in ("", "~", "null", "Null", "NULL")
    return None if nothing else node.value


def reads_back(fragment: str, value: str) -> bool:
    """Whether what stands at a place is the value, however it is written."""
    if fragment[:1] in ("|", ">"):  # where it stood, its indentation was relative to something
        fragment = re.sub(r"^([|>])([+-]?)(\d?)([+-]?)", r"\1\2\4", fragment)
        return str(yaml.load(fragment, yaml.BaseLoader)).split() == value.split()  # noqa: S506 -- the safest loader there is
    return bool(yaml.load(fragment, yaml.BaseLoader) == value)  # noqa: S506 -- the same


def test_a_no_break_space_at_the_end_of_a_text_is_its_own() -> None:
    value = root("\xa0: x\u3000\n")
    assert isinstance(value, Mapping)

    assert (value.key_at("\xa0").text, value.at("\xa0").text) == ("\xa0", "x\u3000")


@settings(deadline=None, max_examples=300)
def _holds_timed_rows(value: Plain) -> bool:
    """Whether lists stand in it that begin with something like a time each."""
    inner = [*value.values()] if isinstance(value, dict) else value
    if not isinstance(inner, list):
        return False
    firsts = [str(one[0]) for one in inner if isinstance(one, list) and one]
    return any(":" in first for first in firsts) or any(map(_holds_timed_rows, inner))


@given(
    NESTED,
    st.sampled_from([None, True, False]),
    st.sampled_from([None, None, "'", '"', "|", ">"]),
    st.booleans(),
    st.sampled_from([2, 4, 7]),
    st.sampled_from([20, 80]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_what_yaml_writes_is_read_as_text_with_exact_places(  # noqa: PLR0913 -- the ways to write
    value: Plain,
    flow: bool | None,  # noqa: FBT001 -- drawn
    style: str | None,
    unicode: bool,  # noqa: FBT001 -- drawn
    indent: int,
    width: int,
    line_break: str,
) -> None:
    # a list of lists alone is a table in the answer of a spreadsheet, of which the first row is the
    # head: it is read as one, and so are rows that begin with times
    assume(not _holds_timed_rows(value))
    written = yaml.safe_dump(
        {"kept": value} if isinstance(value, list) else value,
        default_flow_style=flow,
        default_style=style,
        allow_unicode=unicode,
        indent=indent,
        width=width,
    )
    found = document(written.replace("\n", line_break))

    assert found.findings == ()
    assert found.roots[0] == by_pure_python(yaml.compose(written, yaml.BaseLoader))
    for text, span in scalars(found.roots[0]):
        assert reads_back(span.text, text), (span.text, text)


@pytest.mark.parametrize(
    "written",
    [
        "10:30",
        "no",
        "on",
        "yes",
        "010",
        "0o17",
        "1e3",
        "1_000",
        "0x1F",
        ".5",
        "+1",
        "2021-05-19",
        "2021-05-19 10:30:00",
        "true",
        "True",
        "nUll",
        "NaN",
        ".inf",
        "=",
        "12:30:45",
        "1,000",
    ],
)
def test_a_scalar_stays_what_was_written(written: str) -> None:
    assert root(f"a: {written}") == {"a": written}


def test_every_way_to_write_nothing_is_an_absent_value() -> None:
    text = "a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: # a comment\ng: [~, null]\nh: &x\ni: *x\n"

    assert root(text) == dict.fromkeys("abcdef") | {"g": [None, None], "h": None, "i": None}


def test_quoted_nothing_is_a_text() -> None:
    assert root("a: ''\nb: \"\"\nc: '~'\nd: 'null'\n") == {"a": "", "b": "", "c": "~", "d": "null"}


def test_an_alias_is_what_it_names_and_stands_where_that_stands() -> None:
    value = root("a: &name {x: 1}\nb: *name\nc: [*name]\n")
    assert isinstance(value, Mapping)

    assert value == {"a": {"x": "1"}, "b": {"x": "1"}, "c": [{"x": "1"}]}
    assert [str(value.at(key)) for key in "ab"] == ["made.yaml:1:4", "made.yaml:1:4"]


def test_a_name_given_again_means_the_new_thing_from_there_on() -> None:
    assert root("a: &x 1\nb: *x\nc: &x 2\nd: *x\n") == {"a": "1", "b": "1", "c": "2", "d": "2"}


def test_an_alias_can_be_a_key() -> None:
    assert root("a: &x name\n*x : 1\n") == {"a": "name", "name": "1"}


def test_names_end_with_their_yaml_document() -> None:
    assert complaints("a: &x 1\n---\nb: *x\n") == [
        "3:4 F001 nothing before this place is marked '&x'"
    ]


def test_merged_entries_come_after_what_the_mapping_says_itself() -> None:
    text = "base: &b {x: 1, y: 2}\nbefore: {<<: *b, x: 3}\nafter: {x: 3, <<: *b}\n"

    assert root(text) == {
        "base": {"x": "1", "y": "2"},
        "before": {"x": "3", "y": "2"},
        "after": {"x": "3", "y": "2"},
    }


def test_of_several_merged_mappings_the_first_wins() -> None:
    text = "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}\nd: {<<: *b, '<<': z}\n"
    value = root(text)
    assert isinstance(value, Mapping)

    assert value["c"] == {"x": "1", "y": "2"}
    assert value["d"] == {"<<": "z", "x": "2", "y": "2"}


def test_a_merged_entry_stands_where_it_is_written() -> None:
    value = root("a: &a {x: 1}\nb: {<<: *a, y: 2}\n")
    assert isinstance(value, Mapping)
    merged = value["b"]
    assert isinstance(merged, Mapping)

    assert {key: str(merged.at(key)) for key in merged} == {
        "x": "made.yaml:1:11",
        "y": "made.yaml:2:16",
    }


def test_merges_of_merges_keep_the_order_of_precedence() -> None:
    text = "a: &a {x: 1, y: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n"
    value = root(text)
    assert isinstance(value, Mapping)

    assert value["c"] == {"z": "3", "y": "2", "x": "1"}


def test_every_yaml_document_of_a_file_is_read() -> None:
    assert document("a: 1\n---\nb: 2\n...\n---\n- c\n").roots == ({"a": "1"}, {"b": "2"}, ["c"])


@pytest.mark.parametrize(
    "text", ["", "# only a comment\n", "\n\n  \n", "%YAML 1.2\n---\n", "---\n"]
)
def test_a_file_without_values_is_fine(text: str) -> None:
    found = document(text)

    assert (found.findings, found.whole, set(found.roots) <= {None}) == ((), True, True)


def test_tags_are_stepped_over() -> None:
    text = (
        "a: !!int 3\nb: !!binary aGk=\nc: !mine {x: !!str 1}\nd: !<tag:a,1:b> [1]\ne: !!null ''\n"
    )

    assert root(text) == {"a": "3", "b": "aGk=", "c": {"x": "1"}, "d": ["1"], "e": ""}


def test_both_versions_of_yaml_are_read() -> None:
    assert root("%YAML 1.1\n---\na: no\n") == root("%YAML 1.2\n---\na: no\n") == {"a": "no"}


def test_block_texts_are_folded_kept_and_chomped() -> None:
    text = "a: |\n  x\n  y\nb: >\n  x\n  y\nc: |-\n  x\nd: |+\n  x\n\ne: |2\n    x\n  y\n"

    assert root(text) == {"a": "x\ny\n", "b": "x y\n", "c": "x", "d": "x\n\n", "e": "  x\ny\n"}


def test_a_block_text_ends_with_its_last_line() -> None:
    value = root("a: |\n  x\n  y\n\n\nb: 1\n")
    assert isinstance(value, Mapping)

    assert value.at("a").text == "|\n  x\n  y"


def test_an_empty_value_is_pointed_at_by_its_key() -> None:
    value = root("a:\nb: 1\n")
    assert isinstance(value, Mapping)

    assert (value.at("a").text, str(value.at("a"))) == ("a", "made.yaml:1:1")


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(line_break: str) -> None:
    value = root(line_break.join(["a: 1", "b:", "  - é", "  - '😀'", "c: 3", ""]))
    assert isinstance(value, Mapping)
    items = value["b"]
    assert isinstance(items, Sequence)

    places = [str(span) for span in (value.at("a"), items.at(0), items.at(1), value.at("c"))]
    assert places == ["made.yaml:1:4", "made.yaml:3:5", "made.yaml:4:5", "made.yaml:5:4"]


def test_next_line_characters_are_breaks_to_yaml_and_none_to_editors() -> None:
    value = root("a: 1\x85b: 2\n")
    assert isinstance(value, Mapping)

    assert (value, value.at("b").text, str(value.at("b"))) == (
        {"a": "1", "b": "2"},
        "2",
        "made.yaml:1:9",
    )


def test_two_byte_order_marks_do_not_move_the_places() -> None:
    found = read("made.yaml", b"\xef\xbb\xbf\xef\xbb\xbfa: word\n").roots[0]
    assert isinstance(found, Mapping)

    assert found.at("a").text == "word"


def test_every_repeated_key_is_a_finding_and_the_first_one_counts() -> None:
    text = "a: 1\nb: {c: 1, c: 2}\na: 2\n'a': 3\n"

    assert complaints(text) == [
        "2:11 F002 'c' is given twice <- 2:5",
        "3:1 F002 'a' is given twice <- 1:1",
        "4:1 F002 'a' is given twice <- 1:1",
    ]
    assert document(text).roots == ({"a": "1", "b": {"c": "1"}},)
