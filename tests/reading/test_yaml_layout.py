"""How values are written: their forms, their own text, and which of them are repeated."""

import pytest

from confsched.errors import ConfschedError
from confsched.reading import Document, Mapping, read
from confsched.reading.layout import Kind, Node, layout

YAML = """\
a: &x  # c
  b: 'one'
  c: |
    two

# d
e: *x
f: {g, h: , "i": !!str 3}
j:
- k
-
l: [m: 1]
"""
JSON = '{"a": {"b": "\\u00e9", "c": [1, null]}}'


def root_of(document: Document) -> Node:
    (root,) = document.roots
    assert isinstance(root, Mapping)
    return layout(document.source).nodes[root.packed]


def told(node: Node, text: str) -> list[str]:
    """Every value in one line: what it is, what stands there, what it reads as, whether shared."""
    return [_line(one, text) for one in node.within()]


def _line(node: Node, text: str) -> str:
    form = f"{'flow' if node.flow else 'block'} " if node.parts else ""
    shared = " shared" if node.shared else ""
    return f"{form}{node.kind}{node.style}{shared} {text[node.body : node.end]!r} {node.text!r}"


def test_every_value_is_told_with_its_own_text() -> None:
    document = read("made.yaml", YAML.encode())

    assert told(root_of(document), YAML) == [
        f"block mapping {YAML[:-1]!r} ''",
        "text 'a' 'a'",
        "block mapping shared \"b: 'one'\\n  c: |\\n    two\" ''",
        "text 'b' 'b'",
        "text' \"'one'\" 'one'",
        "text 'c' 'c'",
        "text| '|\\n    two' 'two\\n'",
        "text 'e' 'e'",
        "alias '*x' ''",
        "text 'f' 'f'",
        "flow mapping '{g, h: , \"i\": !!str 3}' ''",
        "text 'g' 'g'",
        "text '' ''",
        "text 'h' 'h'",
        "text '' ''",
        "text\" '\"i\"' 'i'",
        "text '3' '3'",
        "text 'j' 'j'",
        "block sequence '- k\\n-' ''",
        "text 'k' 'k'",
        "text '' ''",
        "text 'l' 'l'",
        "flow sequence '[m: 1]' ''",
        "flow mapping 'm: 1' ''",
        "text 'm' 'm'",
        "text '1' '1'",
    ]


def test_json_is_told_the_same_way() -> None:
    document = read("made.json", JSON.encode())

    assert told(root_of(document), JSON) == [
        f"flow mapping {JSON!r} ''",
        "text\" '\"a\"' 'a'",
        'flow mapping \'{"b": "\\\\u00e9", "c": [1, null]}\' \'\'',
        "text\" '\"b\"' 'b'",
        "text\" '\"\\\\u00e9\"' 'é'",
        "text\" '\"c\"' 'c'",
        "flow sequence '[1, null]' ''",
        "text '1' '1'",
        "text 'null' ''",
    ]


@pytest.mark.parametrize(("name", "key"), [("a", 0), ("e", 1), ("g", None)])
def test_an_entry_of_its_own_is_found_by_its_key(name: str, key: int | None) -> None:
    assert root_of(read("made.yaml", YAML.encode())).own(name) == key


def test_what_is_merged_is_nobodys_own() -> None:
    root = root_of(read("made.yaml", b"a: &x {b: 1}\nc: {<<: *x, d: 1}\n"))
    merging = root.parts[1].value

    assert (merging.own("b"), merging.own("<<"), merging.own("d")) == (None, None, 1)
    assert [node.kind for node in merging.parts[0].value.around()] == [
        Kind.ALIAS, Kind.MAPPING, Kind.MAPPING,
    ]  # fmt: skip


def test_of_a_page_only_the_data_at_its_beginning_is_laid_out() -> None:
    page = "---\na: [b, c]\n---\nWind: a talk: no data.\n"

    assert told(root_of(read("made.md", page.encode())), page) == [
        "block mapping 'a: [b, c]' ''",
        "text 'a' 'a'",
        "flow sequence '[b, c]' ''",
        "text 'b' 'b'",
        "text 'c' 'c'",
    ]


def test_the_beginning_of_a_page_is_not_changed_in_toml() -> None:
    with pytest.raises(ConfschedError, match="neither YAML nor JSON"):
        layout(read("made.md", b'+++\na = ["b"]\n+++\nWind: a talk: no data.\n').source)
