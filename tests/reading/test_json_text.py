"""JSON with the place of every value, and what to say of what only looks like JSON."""

import json
from collections.abc import Iterator
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telling import told

from confsched.reading import Document, Mapping, Sequence, Value, read
from confsched.reading.json_text import read_json
from confsched.source import Source, Span

Plain: TypeAlias = "str | bool | int | float | list[Plain] | dict[str, Plain] | None"

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NESTED: st.SearchStrategy[Plain] = st.recursive(
    st.one_of(TEXT, st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False)).filter(
        lambda value: value not in (float("inf"), float("-inf"))
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)),
    max_leaves=12,
)


def document(text: str) -> Document:
    return read("made.json", text.encode())


def complaints(text: str) -> list[str]:
    return [told(finding) for finding in document(text).findings]


def as_text(value: Plain) -> object:
    """A value in the words in which JSON writes it."""
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    return value if value is None or isinstance(value, str) else json.dumps(value)


def places(value: Value) -> Iterator[tuple[Value, Span]]:
    """Every key and value with its place."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from ((key, value.key_at(key)), (item, value.at(key)))
            yield from places(item)
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            yield item, value.at(index)
            yield from places(item)


@settings(deadline=None, max_examples=300)
@given(
    NESTED,
    st.sampled_from([None, 0, 2, "\t"]),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", " ", "\n\t"]),
)
def test_what_json_writes_is_read_as_text_with_exact_places(
    value: Plain,
    indent: int | str | None,
    escaped: bool,  # noqa: FBT001 -- drawn
    line_break: str,
    around: str,
) -> None:
    written = json.dumps(value, indent=indent, ensure_ascii=escaped).replace("\n", line_break)
    found = read_json(Source("made.json", around + written + around))

    assert (found.findings, found.roots) == ((), (as_text(value),))
    for part, span in places(found.roots[0]):
        again = json.loads(span.text)
        assert as_text(again) == part, (span.text, part)


def test_numbers_and_words_stay_as_they_are_written() -> None:
    text = '{"a": 1e3, "b": -0, "c": 1.50, "d": true, "e": false, "f": null, "g": 1E+2, "h": "010"}'

    assert document(text).roots == (
        {
            "a": "1e3",
            "b": "-0",
            "c": "1.50",
            "d": "true",
            "e": "false",
            "f": None,
            "g": "1E+2",
            "h": "010",
        },
    )


@pytest.mark.parametrize("text", ['"x"', "null", "17", "[]", "{}"])
def test_any_json_value_can_be_the_whole_file(text: str) -> None:
    value = json.loads(text)

    assert document(text).roots == (as_text(value),)


def test_escapes_are_the_characters_they_stand_for() -> None:
    text = r'{"a": "\u00e9\n\t\"\\\/\ud83d\ude00"}'

    assert (document(text).findings, document(text).roots) == ((), ({"a": 'é\n\t"\\/😀'},))


@pytest.mark.parametrize("text", [r'{"a": "x\ud800y"}', r'{"a": "x\udc00y"}'])
def test_half_a_character_is_a_finding_and_shown_as_unknown(text: str) -> None:
    assert complaints(text) == ["1:7 F001 half of a two-part \\u escape; the other half is missing"]
    assert document(text).roots == ({"a": "x\ufffdy"},)


def test_every_repeated_key_is_a_finding_and_the_first_one_counts() -> None:
    text = '{"a": 1, "b": {"c": 1, "c": 2},\n "a": 2}'

    assert complaints(text) == [
        "1:24 F002 'c' is given twice <- 1:16",
        "2:2 F002 'a' is given twice <- 1:2",
    ]
    assert document(text).roots == ({"a": "1", "b": {"c": "1"}},)


WANTED = "a value was expected here; texts in JSON stand in double quotes"
NO_COMMENTS = "JSON has no comments; use YAML if you want them, or call the file '.json5'"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{a: 1}", "1:2 F001 a key in double quotes was expected here"),
        ("{'a': 1}", "1:2 F001 a key in double quotes was expected here"),
        ('{"a":1,,"b":2}', "1:8 F001 a key in double quotes was expected here"),
        ("{\"a\": 'x'}", "1:7 F001 texts in JSON stand in double quotes"),
        ('{"a": 1, # note\n "b": 2}', f"1:10 F001 {NO_COMMENTS}"),
        ('{"a" 1}', "1:6 F001 ':' was expected after the key"),
        ('{"a"; 1}', "1:5 F001 ':' was expected after the key"),
        ('{"a": }', f"1:7 F001 {WANTED}"),
        ('{"a": 1 "b": 2}', "1:9 F001 ',' or '}' was expected here"),
        ("[1 2]", "1:4 F001 ',' or ']' was expected here"),
        ('{"a": [1, 2}', "1:12 F001 ',' or ']' was expected here"),
        ('{"a": "x" + "y"}', "1:11 F001 ',' or '}' was expected here"),
        ('{"a": 1', "1:8 F001 ',' or '}' was expected here"),
        ('{"a": ', "1:7 F001 the file ends too early"),
        ("", "1:1 F001 this file is empty"),
        (" \n", "2:1 F001 this file is empty"),
        ('{"a": 1} x', "1:10 F001 something stands after the end of the JSON value"),
        ('{"a": 1}{"b": 2}', "1:9 F001 something stands after the end of the JSON value"),
        ('{"a": tru}', f"1:7 F001 {WANTED}"),
        ('{"a": None}', f"1:7 F001 {WANTED}"),
        ('{"a": NaN}', f"1:7 F001 {WANTED}"),
        ('{"a": 01}', f"1:7 F001 {WANTED}"),
        ('{"a": .5}', f"1:7 F001 {WANTED}"),
        ('{"a": +1}', f"1:7 F001 {WANTED}"),
        ('{"a": 0x10}', f"1:7 F001 {WANTED}"),
        ('{"a": “x”}', f"1:7 F001 {WANTED}"),
        ('{"a":\u00a01}', f"1:6 F001 {WANTED}"),
        ('{"a": \x00}', f"1:7 F001 {WANTED}"),
        ('{"a": "open}', "1:7 F001 a quote that is never closed"),
        (
            '{"a": "one\ntwo"}',
            "1:11 F001 a line break or control character inside a text; is a quote missing?",
        ),
        (
            '{"a": "\x1b[1m"}',
            "1:8 F001 a line break or control character inside a text; is a quote missing?",
        ),
        (
            '{"a": "C:\\docs"}',
            "1:10 F001 an escape that JSON does not know; a backslash itself is written '\\\\'",
        ),
        (
            '{"a": "\\u12"}',
            "1:9 F001 an escape that JSON does not know; a backslash itself is written '\\\\'",
        ),
    ],
)
def test_a_complaint_is_in_plain_words_and_at_its_place(text: str, complaint: str) -> None:
    assert (complaints(text), document(text).roots, document(text).whole) == (
        [complaint],
        (),
        False,
    )


@pytest.mark.parametrize(
    ("text", "complaint", "root"),
    [
        ('{"a": 1,}', "1:8 F001 a comma before '}' is not allowed in JSON", {"a": "1"}),
        ("[\n  1,\n]", "2:4 F001 a comma before ']' is not allowed in JSON", ["1"]),
        (
            '{"a": [{"b": 1,}, 2], "c": 3}',
            "1:15 F001 a comma before '}' is not allowed in JSON",
            {"a": [{"b": "1"}, "2"], "c": "3"},
        ),
    ],
)
def test_a_comma_behind_the_last_item_is_told_and_can_be_taken_out(
    text: str, complaint: str, root: object
) -> None:
    found = document(text)
    (finding,) = found.findings

    assert ([told(finding)], found.roots, found.whole) == ([complaint], (root,), True)
    assert finding.fix is not None
    (edit,) = finding.fix.edits
    mended = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert (document(mended).findings, document(mended).roots) == ((), (root,))


@pytest.mark.parametrize(
    ("opening", "closing", "column"), [("[", "]", 1), ('{"a":', "}", 5)], ids=["lists", "mappings"]
)
def test_a_hundred_levels_are_read_and_no_more(opening: str, closing: str, column: int) -> None:
    assert document(opening * 100 + "1" + closing * 100).findings == ()
    for depth in (101, 100_000):
        complaint = f"1:{100 * column + 1} F009 nested more than 100 levels deep"
        assert complaints(opening * depth + "1" + closing * depth) == [complaint]
        assert complaints(opening * depth) == [complaint]


@pytest.mark.parametrize(
    ("name", "text", "is_json"),
    [
        ("made.json", "{a: 1}", True),
        ("MADE.JSON", "{a: 1}", True),
        ("made.yaml", '{"a": 1,}', False),
        ("made.yml", '{"a": 1,}', False),
        ("<stdin>", '{"a": 1,}', True),
        ("<stdin>", ' \n[ {"a": 1,}]', True),
        ("<stdin>", "{a: 1}", False),
        ("<stdin>", "a: 1", False),
        ("<stdin>", '"a": 1', False),
    ],
)
def test_a_file_is_json_by_its_name_or_by_how_it_begins(
    name: str,
    text: str,
    is_json: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    assert bool(read(name, text.encode()).findings) is is_json


@pytest.mark.parametrize(
    ("item", "complaint"),
    [
        ('{"a": 1, "b": {"c": 1, "c": 2}}', "2:24 F002 'c' is given twice <- 2:16"),
        (
            r'{"a": "\ud83d\ude00 \ud800"}',
            "2:7 F001 half of a two-part \\u escape; the other half is missing",
        ),
        ('{"a": NaN}', f"2:7 F001 {WANTED}"),
        ('{"a": [1,]}', "2:9 F001 a comma before ']' is not allowed in JSON"),
        (f'{{"a": {"[" * 100}{"]" * 100}}}', "2:105 F009 nested more than 100 levels deep"),
    ],
)
def test_what_is_wrong_with_an_item_of_a_list_is_told_like_anything_else(
    item: str, complaint: str
) -> None:
    assert complaints(f"[\n{item}]") == [complaint]


def test_an_item_with_many_brackets_that_are_not_nested_is_not_too_deep() -> None:
    assert complaints(f'[{{"a": [{"[]," * 200}[]]}}]') == []


@pytest.mark.parametrize("size", [10, 70_000])
def test_small_items_and_large_ones_are_read_alike(size: int) -> None:
    """Large ones, and those beside them, are read value by value."""
    items: list[Plain] = [
        {"n": number, "t": "é😀" * size, "in": [{"x": None}, [], {}]} for number in range(3)
    ]
    text = json.dumps(items, ensure_ascii=False)
    found = document(text)

    assert (found.findings, found.roots) == ((), (as_text(items),))
    for part, span in places(found.roots[0]):
        assert as_text(json.loads(span.text)) == part


@pytest.mark.parametrize(
    "around",
    [
        "var schedule = {};",
        "export const schedule = {};\n",
        "export default {}\n",
        "module.exports = {};",
        "window.App.schedule={}",
        "callback({});\n",
        "/**/jsonp_1({})",
    ],
)
def test_a_script_with_one_value_is_that_value(around: str) -> None:
    before, _, after = around.partition("{}")
    found = document(f'{before}{{"title": "Boats"}}{after}')

    assert (found.roots, found.findings) == (({"title": "Boats"},), ())
    assert found.source.text[slice(*span_of(found.roots[0], "title"))] == '"Boats"'


def span_of(root: Value, key: str) -> tuple[int, int]:
    assert isinstance(root, Mapping)
    span = root.places.span(root.mark(key))
    return span.start, span.end


def test_values_that_are_a_line_each_are_a_list() -> None:
    found = document('{"a": "1"}\n{"a": "2"}\n\n{"a": "\\ud800"}\n')

    assert found.roots == ([{"a": "1"}, {"a": "2"}, {"a": "\ufffd"}],)
    assert isinstance(found.roots[0], Sequence)
    assert found.source.position(span_of(found.roots[0][1], "a")[0]).line == 2


@pytest.mark.parametrize("text", ['{"a": "1"} {"a": "2"}', '{\n"a": "1"}\n{"a": "2"}', "{}\n[]"])
def test_what_stands_behind_a_value_is_told_where_it_is_no_line(text: str) -> None:
    assert "something stands after the end" in " ".join(complaints(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('// note\n{"a": [{"b": "c // d"}]}', "1:1"),
        ('{"a": /* note: "x" */ [{"b": "c // d"}]}', "1:7"),
        ('{"a": [{"b": "c // d"} // note\n, /* \n */\n]\n} // "', "1:24"),
        ('{\n  // "note\n  "a": [{"b": "c // d"}]}', "2:3"),
    ],
)
def test_comments_are_told_and_all_else_is_read(text: str, place: str) -> None:
    found = document(text)

    assert found.roots == ({"a": [{"b": "c // d"}]},)
    assert complaints(text)[0] == f"{place} F001 {NO_COMMENTS}"
    assert isinstance(found.roots[0], Mapping)
    rows: Value = found.roots[0]["a"]
    assert isinstance(rows, Sequence)
    entry: Value = rows[0]
    assert isinstance(entry, Mapping)
    assert found.source.text[slice(*span_of(entry, "b"))] == '"c // d"'


@pytest.mark.parametrize("text", ['{"a": 1} /* note', "// note\n{a: 1}"])
def test_what_is_no_json_without_its_comments_is_refused(text: str) -> None:
    assert (document(text).roots, document(text).whole) == ((), False)
