"""Programmes of any texts as files: what is read from them is what was written."""

from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.editing.scalars import Plain
from confsched.importing.base import Base, base_of, base_text
from confsched.importing.making import read_back
from confsched.importing.programme import SECTIONS, Fields, Programme, programme_of
from confsched.importing.writing import in_order, texts_of

TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
    st.text(st.sampled_from(" \t\n-:#'\"ab\r\u2028\x00|>"), min_size=1, max_size=12),
    st.sampled_from(["null", "~", "---", "- x", "a: b", "a #b", "word " * 30, "a\n\n  b\n"]),
)
VALUE: st.SearchStrategy[Plain] = st.recursive(
    TEXT,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3),
        st.dictionaries(TEXT, inner, min_size=1, max_size=3),
    ),
    max_leaves=5,
)
ID = st.text(st.sampled_from("ab1-_."), min_size=1, max_size=4)
NAMES = st.sampled_from(["title", "name", "abstract", "room", "time", "speakers", "extra", "odd"])
# a section that goes on with entries that have fields of sessions is read as two
NAMELESS = st.sampled_from(["name", "extra", "odd"])
ENTRIES: st.SearchStrategy[dict[str, Fields]] = st.dictionaries(
    ID, st.dictionaries(NAMES, VALUE, max_size=4), max_size=3
)


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    found: Programme = {section: draw(ENTRIES) for section in SECTIONS}
    others = st.dictionaries(ID, st.dictionaries(NAMELESS, VALUE, max_size=4), max_size=3)
    found.update({section: draw(others) for section in ("rooms", "tracks", "types", "speakers")})
    fields = NAMES.filter(lambda name: name != "speakers")  # a section is read as one there
    found["conference"] = {"conference": draw(st.dictionaries(fields, VALUE, min_size=1))}
    found["days"] = {
        date: draw(st.dictionaries(NAMES, VALUE)) for date in ("2030-05-14", "2030-05-15")
    }
    return found


@settings(max_examples=150, deadline=None)
@given(programmes(), st.lists(TEXT, max_size=2))
def test_what_is_written_reads_back_to_the_letter(found: Programme, names: list[str]) -> None:
    days = {key: f"day{len(key)}.yaml" for key in found["sessions"] if len(key) > 1}
    made = texts_of(found, days, names)

    assert programme_of(read_back(made)) == found
    assert texts_of(found, days, names) == made


@settings(max_examples=100, deadline=None)
@given(programmes(), ID)
def test_the_base_reads_back_to_the_letter(found: Programme, name: str) -> None:
    base = Base(
        sources=(name, "b.xml"),
        options={"prefixes": ["", name]},
        ids={"rooms": {(0, name): "a", (1, name): "b"}},
        declared=({"rooms": {name: "a"}}, {}),
        gone={"sessions": ("a",)},
        programme=found,
    )

    assert base_of(base_text(base), "import.json") == base


def test_fields_stand_in_the_order_of_the_format_with_long_texts_last() -> None:
    fields: Fields = dict.fromkeys(
        ("extra", "abstract", "odd", "speakers", "room", "time", "date", "type", "title"), "x"
    )

    assert list(in_order(fields, "sessions")) == [
        *("title", "type", "date", "time", "room", "speakers", "odd", "abstract", "extra")
    ]
