"""The filter language: how texts become trees, and which sessions a tree wants."""

import pytest
from filters import holds, sensible, tree_of
from hypothesis import example as given_also
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import ODD_TEXT, two_rooms

from confsched.agenda.filters import Selection, select
from confsched.errors import ConfschedError
from confsched.filtering.fields import FIELDS
from confsched.filtering.parsing import parse
from confsched.filtering.signs import OPERATORS
from confsched.filtering.tree import All, Any, Comparison, Not, Tree, Word, text_of
from confsched.filtering.where import wanted
from confsched.text.pointing import pointed
from confsched.text.width import width

_TWO_ROOMS = two_rooms()
_FRAGMENTS = (
    *FIELDS, *OPERATORS, "and", "or", "AND", "not", "none", "(", ")", ",", '"', "'", "“", "\\",
    "==", "&&", "||", "!", "~~", "like", "is", "great", "Zoë", "mina", "14:00", "2024-03-30", "1",
    "day 1 20:00", "45m", "yes", "x", " ", "  ", "\n", "\t", "\x00", "\ud800", "\u202e", "日本",
    "עמר", "👩🏽‍🚀", "e\u0301", "o'clock", "Q&A", "24:00", "2024-02-30", "CST", "Europe/Paris", "٣",
)  # fmt: skip


def compared(name: str, operator: str, *values: str) -> Comparison:
    words = (Word(value, value == "none") for value in values)
    return Comparison(Word(name), Word(operator), tuple(words))


_A, _B, _C = compared("day", "=", "1"), compared("day", "=", "2"), compared("room", "!=", "great")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("day = 1", _A),
        ("day=1", _A),
        ('day = "1"', _A),
        ("  ( day = 1 ) ", _A),
        ("not day = 1", Not(_A)),
        ("NOT NOT day = 1", Not(Not(_A))),
        ("day = 1 or day = 2 and room != great", Any((_A, All((_B, _C))))),
        ("day = 1 and day = 2 or room != great", Any((All((_A, _B)), _C))),
        ("not day = 1 And day = 2", All((Not(_A), _B))),
        ("not (day = 1 Or day = 2)", Not(Any((_A, _B)))),
        ("day = 1 and (day = 2 and room != great)", All((_A, All((_B, _C))))),
        ("speaker = Sanam Vakil and day = 1", All((compared("speaker", "=", "Sanam Vakil"), _A))),
        ("start >= May 19, 2021 14:00", compared("start", ">=", "May 19, 2021 14:00")),
        ("title ~ do not come in late", compared("title", "~", "do not come in late")),
        ("title ~ O'Brien", compared("title", "~", "O'Brien")),
        ("title ~ Q&A", compared("title", "~", "Q&A")),
        ("title ~ Stop! Now", compared("title", "~", "Stop! Now")),
        ("title ~ “War and Peace”", compared("title", "~", "War and Peace")),
        (r"""title = 'the "big" Joe\'s \d'""", compared("title", "=", r"""the "big" Joe's \d""")),
        (r'title = "\\"', compared("title", "=", "\\")),
        ("type in (break, meal)", compared("type", "in", "break", "meal")),
        ("type NOT  IN ('a, b', c d)", compared("type", "not in", "a, b", "c d")),
        ("track = None", Comparison(Word("track"), Word("="), (Word("None", is_none=True),))),
        ("track = 'none'", Comparison(Word("track"), Word("="), (Word("none"),))),
    ],
)  # fmt: skip
def test_a_text_is_read_as_a_tree(text: str, tree: Tree) -> None:
    assert parse(text) == tree


@st.composite
def any_comparison(draw: st.DrawFn) -> Comparison:
    operator = draw(st.sampled_from(OPERATORS))
    text = st.one_of(ODD_TEXT, st.sampled_from(["none", "a b", "not", "War and Peace", '"', "\\"]))
    most = 3 if operator.endswith("in") else 1
    values = draw(st.lists(text, min_size=1, max_size=most))
    words = tuple(Word(value, draw(st.booleans()) and value == "none") for value in values)
    return Comparison(Word(draw(st.sampled_from(sorted(FIELDS)))), Word(operator), words)


@given(tree_of(any_comparison()))
def test_the_text_of_a_tree_is_read_as_the_same_tree(tree: Tree) -> None:
    assert parse(text_of(tree)) == tree


@given(tree_of(sensible()))
def test_a_filter_wants_what_its_tree_says(tree: Tree) -> None:
    fits = wanted(text_of(tree), _TWO_ROOMS)

    assert [fits(session) for session in _TWO_ROOMS.sessions] == [
        holds(tree, session) for session in _TWO_ROOMS.sessions
    ]


@given(tree_of(sensible()))
def test_what_a_filter_shows_and_what_it_hides_is_everything(tree: Tree) -> None:
    shown = select(_TWO_ROOMS, Selection(where=text_of(tree)))
    hidden = select(_TWO_ROOMS, Selection(where=f"not ({text_of(tree)})"))

    assert sorted(one.id for one in shown + hidden) == sorted(s.id for s in _TWO_ROOMS.sessions)


def error_of(text: str) -> ConfschedError | None:
    try:
        wanted(text, _TWO_ROOMS)
    except ConfschedError as error:
        return error
    return None


_ANY_TEXT = st.one_of(
    st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map(" ".join),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map("".join),
    ODD_TEXT,
)


@given(_ANY_TEXT, st.integers(1, 140))
@given_also("(" * 2000, 80)
@given_also("not " * 2000, 80)
@given_also("day = 1 and " * 200 + "day = 1", 80)
@settings(max_examples=400)
def test_no_text_is_worse_than_wrong_and_what_is_wrong_is_pointed_at(
    text: str, columns: int
) -> None:
    error = error_of(text)
    if error is None:
        return
    assert error.quoted is not None
    lines = pointed(*error.quoted, columns)

    assert error.message.startswith("--where: ")
    assert error.hint
    assert 0 <= error.quoted.start <= error.quoted.end <= len(text)
    assert all(width(line) <= max(columns, 12) for line in lines)
