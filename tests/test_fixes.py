"""Fixes in rounds: what is planted is mended, all else stays to the byte; everybody is made up."""

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from support import mending

from confsched.comparing import counted


class Slip(NamedTuple):
    """A text with a slip in it, and without."""

    wrong: str
    right: str


KEYS = (Slip("titel", "title"), Slip("Title", "title"))
TITLES = (
    Slip("Ten  Knots", "Ten Knots"),
    Slip("Ropes &amp; Knots", "Ropes & Knots"),
    Slip("It''s  a <b>Knot</b>", "It''s a Knot"),
    Slip("Tides\u200b of \t May", "Tides of May"),
)
TIMES = (Slip("EST", "ET"), Slip("CST", "CT"))
DATES = (Slip("Friday 19 May 2021", "Wednesday 19 May 2021"), Slip("Tue 19 May", "Wed 19 May"))
QUOTES: tuple[Callable[[str], str], ...] = (
    lambda text: text if ": " not in text else f"'{text}'",
    lambda text: f"'{text}'",
    lambda text: '"' + text.replace("''", "'") + '"',
)


def right(text: str) -> Slip:
    return Slip(text, text)


@st.composite
def session_texts(draw: st.DrawFn, number: int) -> Slip:
    """A session as people write one, with slips in some of its fields."""
    key = draw(st.sampled_from((*KEYS, right("title"))))
    title = draw(st.sampled_from((*TITLES, right("Plain"))))
    zone = draw(st.sampled_from((*TIMES, right("ET"))))
    date = draw(st.sampled_from((*DATES, right("2021-05-19"))))
    room = draw(st.sampled_from((Slip(f"Room  {number}", f"Room  {number}"), room_slip(number))))
    quote = draw(st.sampled_from(QUOTES))
    comment = draw(st.sampled_from(("", "   # Friday  EST, titel &amp; <b>")))
    fields = [
        pair(key, Slip(quote(title.wrong), quote(title.right))),
        pair(right("type"), right("meeting")),
        pair(right("date"), date),
        pair(right("time"), Slip(clock(number, zone.wrong), clock(number, zone.right))),
        pair(right("room"), room),
    ]
    waiver = "allow: [{rule: room-clash, reason: none}]"
    repeated = "type: meeting"
    layout = draw(st.sampled_from(("flow", "block", "folded")))
    if layout == "flow":
        return Slip(
            f"  s{number}: {{{', '.join(one.wrong for one in fields)}}}{comment}\n",
            f"  s{number}: {{{', '.join(one.right for one in fields)}}}{comment}\n",
        )
    if layout == "folded" and title.wrong.isascii() and "''" not in title.wrong:
        fields[0] = Slip(
            f"{key.wrong}: >-\n      The\n      {title.wrong}",
            f"{key.right}: >-\n      The\n      {title.right}",
        )
        comment = ""
    gap = draw(st.sampled_from(("", "\n", "    # a line: [of its own]\n\n")))
    wrong = f"{comment}\n{gap}".join(f"    {one.wrong}" for one in fields)
    fine = f"{comment}\n{gap}".join(f"    {one.right}" for one in fields)
    more = "".join(f"    {line}\n" for line in (waiver, repeated) if draw(st.booleans()))
    return Slip(f"  s{number}:\n{wrong}\n{more}", f"  s{number}:\n{fine}\n")


def pair(key: Slip, value: Slip) -> Slip:
    return Slip(f"{key.wrong}: {value.wrong}", f"{key.right}: {value.right}")


def room_slip(number: int) -> Slip:
    return Slip(f"ROOM {number}", f"room-{number}")


def clock(number: int, zone: str) -> str:
    return f"{8 + number}:00 - {8 + number}:30 {zone}"


@st.composite
def conferences(draw: st.DrawFn) -> Slip:
    """A conference with slips, and as it is without them."""
    numbers = range(draw(st.integers(1, 4)))
    rooms = ", ".join(f"room-{number}: {{name: Room {number}}}" for number in numbers)
    head = (
        "# made up\nconference:\n  id: knots\n  title: Knots\n  timezone: ET\n"
        f"  days: 2021-05-19\n  phase: draft\n\nrooms: {{{rooms}}}\nsessions:\n"
    )
    sessions = [draw(session_texts(number)) for number in numbers]
    made = Slip(*(head + "".join(texts) for texts in zip(*sessions, strict=True)))
    end = draw(st.sampled_from(("\n", "\r\n")))
    return Slip(*(text.replace("\n", end) for text in made))


@settings(max_examples=300, deadline=None)
@given(conferences())
def test_what_is_planted_is_mended_and_all_else_stays(made: Slip) -> None:
    done = mending({"knots.yaml": made.wrong.encode()})
    texts = [one.after for one in done.files] or [made.wrong]

    assert texts == [made.right], [one.finding for one in done.mended]


@settings(max_examples=100, deadline=None)
@given(conferences())
def test_a_fixed_file_has_fewer_findings_none_of_them_new_and_nothing_to_fix(made: Slip) -> None:
    first = mending({"knots.yaml": made.wrong.encode()})
    fixed = first.files[0].after if first.files else made.wrong
    again = mending({"knots.yaml": fixed.encode()})
    before = counted(mending({"knots.yaml": made.wrong.encode()}, unsafe=False).left)

    assert (again.mended, again.files) == ((), ())
    assert counted(first.left) == counted(again.left)
    assert counted(again.left) <= before
