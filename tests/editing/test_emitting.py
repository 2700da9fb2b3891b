"""Values as lines of YAML: read back to the letter, and as somebody would write them."""

from typing import TypeAlias

from hypothesis import example, given
from hypothesis import strategies as st

from confsched.editing.emitting import WIDTH, entry_lines, mapping_lines
from confsched.reading import Value, read

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

WORDS = st.lists(
    st.sampled_from(
        [
            "a",
            "word",
            "---",
            "...",
            "#",
            "# no comment",
            "a:",
            "- x",
            "",
            " ",
            "\t",
            "é",
            "漢字",
            "😀",
        ]
    ),
    max_size=30,
).map(" ".join)
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.text(st.sampled_from(" \t-?:,[]{}#&*!|>'\"%@`ab\n\n\r\u2028\ufeff\x85\x00"), max_size=12),
    WORDS,
    st.lists(WORDS, max_size=4).map("\n".join),
    st.lists(
        st.sampled_from(["word " * 30 + "end", " in", "", "- x", "\tb", "a "]), max_size=4
    ).map("\n".join),
)
NAME = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUE: st.SearchStrategy[Plain] = st.recursive(
    TEXT,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAME, inner, max_size=3)),
    max_leaves=8,
)


def root(lines: list[str], end: str = "\n") -> Value:
    text = "".join(f"{line}{end}" for line in lines)
    document = read("made.yaml", text.encode())
    assert document.findings == (), text
    return document.roots[0]


@given(NAME, TEXT, st.sampled_from(["\n", "\r\n"]))
def test_a_text_reads_back_to_the_letter(name: str, text: str, end: str) -> None:
    around = {"before": "x", name: text, "between": [text, text], "after": "x"}

    assert root(mapping_lines(around), end) == around
    assert root(mapping_lines({"deep": {"deeper": around}}), end) == {"deep": {"deeper": around}}


@example(values={"<?A": []}, flow=False)
@example(values={"<A": [], "<b c": []}, flow=False)
@given(values=st.dictionaries(NAME, VALUE, min_size=1, max_size=4), flow=st.booleans())
def test_a_value_reads_back_as_what_it_was(values: dict[str, Plain], *, flow: bool) -> None:
    lines = [line for name, value in values.items() for line in entry_lines(name, value, flow=flow)]

    assert root(lines) == values
    assert lines == [
        line for name, value in values.items() for line in entry_lines(name, value, flow=flow)
    ]


@given(st.lists(st.text(st.sampled_from("abé"), min_size=1, max_size=20), min_size=1, max_size=60))
def test_a_text_of_short_words_is_never_wider_than_the_page(words: list[str]) -> None:
    lines = entry_lines("abstract", " ".join(words), "    ")

    assert max(map(len, lines)) <= WIDTH


def test_an_entry_looks_like_one_that_somebody_wrote() -> None:
    entry: Plain = {
        "title": "What: a title",
        "time": "10:30 - 11:45",
        "speakers": ["jo-sample", "ada"],
        "abstract": "One paragraph that is too long for a line of its own and therefore has to be "
        "folded, with  two spaces that stay.\n\nAnd a second one.",
        "description": "- one\n- two",
        "notes": "  indented",
        "link": "blanks at the end of a line \nwhich editors take away",
        "tags": [
            "a tag that is long enough for a line",
            "and another one that fills the rest of it",
        ],
        "extra": {"links": [{"url": "https://sample.example", "title": "A\nB"}], "none": {}},
    }

    assert "\n".join(entry_lines("opening", entry)) == (
        "opening:\n"
        '  title: "What: a title"\n'
        "  time: 10:30 - 11:45\n"
        "  speakers: [jo-sample, ada]\n"
        "  abstract: >-\n"
        "    One paragraph that is too long for a line of its own and therefore has to be folded,\n"
        "    with  two spaces that stay.\n"
        "\n"
        "\n"
        "    And a second one.\n"
        "  description: |-\n"
        "    - one\n"
        "    - two\n"
        '  notes: "  indented"\n'
        '  link: "blanks at the end of a line \\nwhich editors take away"\n'
        "  tags:\n"
        "    - a tag that is long enough for a line\n"
        "    - and another one that fills the rest of it\n"
        "  extra:\n"
        "    links:\n"
        "      - url: https://sample.example\n"
        "        title: |-\n"
        "          A\n"
        "          B\n"
        "    none: {}"
    )  # fmt: skip
