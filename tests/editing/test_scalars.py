"""Texts as scalars: read back to the letter, and no more quotes than they need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.editing.scalars import Where, entry, key, scalar, written
from confsched.errors import ConfschedError
from confsched.reading import Value, read

TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.text(
        st.sampled_from(" \t-?:,[]{}#&*!|>'\"%@`=<~ab1\n\r\\é\u2028\ufeff\x85\x7f"), max_size=8
    ),
    st.sampled_from(["null", "~", "<<", "no", "1e3", "---", "...", "--- x", "- x", "a: b", "a #b"]),
)


def root(text: str, name: str = "made.yaml") -> Value:
    document = read(name, text.encode())
    assert document.findings == (), text
    return document.roots[0]


@given(TEXT, st.sampled_from(["", "'x'", '"x"', "x"]))
def test_a_text_reads_back_to_the_letter_wherever_it_stands(text: str, like: str) -> None:
    block, flow = scalar(text, like, Where.BLOCK), scalar(text, like, Where.FLOW)

    assert root(f"x:\n  a: {block} # c\n  b: {flow}\n") == {"x": {"a": text, "b": text}}
    assert root(f"x:\n  - {block} # c\n  - {flow}\n") == {"x": [text, text]}
    assert root(f"x: [{flow}, {flow}]\n") == {"x": [text, text]}
    assert root(f"{{a: {flow}, b: {flow}}}\n") == {"a": text, "b": text}


@given(TEXT, TEXT)
def test_a_key_reads_back_to_the_letter_as_well(name: str, text: str) -> None:
    assert root(f"x:\n  {entry(name, text, Where.BLOCK)}\n") == {"x": {name: text}}
    assert root(f"x: {written({name: [text]})}\n") == {"x": {name: [text]}}


@given(TEXT, TEXT)
def test_json_reads_back_as_json_and_as_yaml(name: str, text: str) -> None:
    made = written({name: [text]}, Where.JSON)

    assert root(made, "made.json") == {name: [text]}
    assert root(made, "made.yaml") == {name: [text]}


@pytest.mark.parametrize(
    ("text", "like", "block", "flow", "in_json"),
    [
        ("10:30 AM - 11:45 AM ET", "", *["10:30 AM - 11:45 AM ET"] * 2, '"10:30 AM - 11:45 AM ET"'),
        ("Hall B", "'Hall A'", "'Hall B'", "'Hall B'", '"Hall B"'),
        ("Hall B", '"Hall A"', '"Hall B"', '"Hall B"', '"Hall B"'),
        ("Hall B", "Hall A", "Hall B", "Hall B", '"Hall B"'),
        ("Jo's", "'x'", "'Jo''s'", "'Jo''s'", '"Jo\'s"'),
        ("A\nB", "'x'", '"A\\nB"', '"A\\nB"', '"A\\nB"'),
        ("A, B", "", "A, B", '"A, B"', '"A, B"'),
        ("A: B", "", '"A: B"', '"A: B"', '"A: B"'),
        ("A #1", "", '"A #1"', '"A #1"', '"A #1"'),
        ("#1", "", '"#1"', '"#1"', '"#1"'),
        ("null", "", '"null"', '"null"', '"null"'),
        ("", "", '""', '""', '""'),
        ("no", "", "no", "no", '"no"'),
        ("2", "", "2", "2", '"2"'),
        ("-4", "", "-4", "-4", '"-4"'),
        ("16h15–17h15", "", "16h15–17h15", "16h15–17h15", '"16h15–17h15"'),
        ('say "A"', '"', *['"say \\"A\\""'] * 3),
    ],
)
def test_quotes_are_kept_and_added_where_they_are_needed(
    text: str, like: str, block: str, flow: str, in_json: str
) -> None:
    found = tuple(scalar(text, like, where) for where in (Where.BLOCK, Where.FLOW, Where.JSON))

    assert found == (block, flow, in_json)


def test_a_key_that_would_merge_is_quoted_and_a_value_is_not() -> None:
    assert (key("<<"), key("room"), scalar("<<")) == ('"<<"', "room", "<<")


def test_half_a_character_is_refused_with_a_reason() -> None:
    with pytest.raises(ConfschedError, match="half of a two-part character"):
        scalar("a\ud800")
