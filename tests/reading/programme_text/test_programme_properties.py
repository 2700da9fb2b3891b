"""What holds for every text, whether it is a programme or not."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from outlined import programme, sessions

from confsched.reading.programme_text.words.plain import value
from confsched.reading.tree import Mapping, Sequence

WORDS = st.sampled_from(
    (
        *("9:00", "10:30-11:45", "1:15 PM", "9h15", "13.30–15 Uhr", "noon", "(4:30 PM – 5 PM ET)"),
        *("4 June 2026", "Thursday", "Day 1", "Panel 2:", "Session II –", "Welcome", "Lunch", "|"),
        *("Ada Sample", "(Muster AG)", "Director, Sample Ltd", "Moderator:", "Speakers:", "with"),
        *("Hall A", "Room:", "\t", "-", "•", "##", ";", ",", "and", "“", "”", "(", ")", "TBA"),
        *(
            "Contact",
            "€ 20",
            "www.example.org",
            "Bread is older than we are.",
            "\u00a0",
            "\x1b[31m",
        ),
    )
)
LINES = st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=14).map("\n".join)


def _texts(session: Mapping) -> list[str]:
    """The values of one line each: nothing in them moves a cursor."""
    return [one for key, one in session.items() if isinstance(one, str) and key != "abstract"]


def check(text: str) -> None:
    """Every line has one fate, and every value stands where the tree says that it does."""
    read = programme(text)

    assert [fate.line for fate in read.fates] == list(range(len(read.page.lines)))
    assert all(fate.what for fate in read.fates)
    assert all(0 <= note.start <= note.end <= len(text) for note in read.notes)
    for session in sessions(read):
        assert all(one.isprintable() for one in _texts(session))
        spans = [session.at(key) for key in session]
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)
        people = session.get("people", ())
        for person in people if isinstance(people, Sequence) else ():
            assert isinstance(person, Mapping)
            assert "\x1b" in text or str(person["name"]) in value(person.at("name").text)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read(text: str) -> None:
    check(text)


@example("Panel 2: 9:00 | “\n” Moderator: 9:00 Director, Sample Ltd")
@given(LINES)
@settings(deadline=None, max_examples=150)
def test_anything_that_programmes_are_made_of_is_read_in_any_order(text: str) -> None:
    check(text)


@settings(deadline=None)
@given(LINES)
def test_the_same_text_is_read_the_same(text: str) -> None:
    assert programme(text).root == programme(text).root
