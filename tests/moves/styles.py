"""Sessions whose time is written in every way there is, in blocks and brackets and quotes."""

from collections.abc import Mapping
from typing import NamedTuple

from hypothesis import strategies as st

from confsched.editing.scalars import Where, scalar

# the clocks of New York go back on the second of these days, at 2:00
DAYS = """\
  days:
    - {date: Saturday 6 November 2021, title: Before, hours: 08:00-02:00}
    - {date: 2021-11-07, title: The Change}
    - {date: 2021-11-08, title: After, hours: 09:00-18:00}
"""
HEAD = f"conference:\n  id: c\n  title: C\n  timezone: ET\n{DAYS}"
# the clocks of Berlin go forward on the first of these, at 2:00
SPRING = """\
conference:
  id: c
  title: C
  timezone: Europe/Berlin
  days: 27-29 March 2021
"""

RANGES = (
    "10:30 AM - 11:45 AM",
    "10:30 AM – 11:45 AM ET",
    "10:30-11:45 a.m.",
    "11:30-1:00 PM",
    "10 am to noon",
    "10:30–11:45",
    "9:15 - 10:00",
    "16h15 - 17h",
    "16h - 17h",
    "13.30 bis 15 Uhr",
    "1030-1145",
    "noon to 1 PM",
    "between 10:30 and 11:45",
    "from 10 to 11 AM (ET)",
    "10:30 until 11:45 Europe/London",
    "22:00-00:30 UTC+2",
    "10:30-11:45 -05:00",
    "15:00 EST - 16:30 EST",
    "22:30 - midnight",
    "10:30:15 - 11:00:45",
    "１０:３０ – １１:４５",
)
STARTS = ("10:30 AM", "9:15", "16h", "2 PM ET", "noon", "1030", "15:00 Asia/Tokyo", "15:00 UTC")
ENDS = ("11:45 AM", "12:15", "18h", "1:30 pm", "1145", "17:00", "18 Uhr")
LENGTHS = ("75", "1h15", "45m", "PT1H", "1:30", "90 min", "13 hours")
MOMENTS = (
    "2021-11-06T10:30",
    "2021-11-06T10:30-04:00",
    "2021-11-08T10:30:00Z",
    "2021-11-08 14:00",
    "8 November 2021, 2 PM ET",
    "Sat 6 Nov 2021 at 2:30 pm",
    "day 1 14:00",
    "day 3 9:00 Europe/London",
    "November 8th, 2021 14:00",
    "8.11.2021 14:00",
    "20211108T1400",
)
END_MOMENTS = ("2021-11-09T02:00", "day 3 16:45", "2021-11-08T21:45-05:00", "20:15")
DAY_NAMES = ("1", "3", "day 1", "Day 3", "Monday", "sat", "After", "2021-11-06", "Mon 8 Nov 2021")
DATES = ("2021-11-06", "Monday 8 November 2021", "Nov 8, 2021", "6.11.2021", "8th of November 2021")
ZONES = ("Europe/London", "ET", "Asia/Kolkata")

Fields = dict[str, str]


class Written(NamedTuple):
    """A file with a session `it` among others, and the texts of the fields that say its time."""

    text: str
    fields: Fields


@st.composite
def timed(draw: st.DrawFn) -> Fields:
    """The time fields of a session, in the order in which they stand."""
    kind = draw(st.sampled_from(("range", "end", "length", "moment")))
    fields: Fields = {}
    if kind != "moment":
        by_day = draw(st.booleans())
        fields["day" if by_day else "date"] = draw(st.sampled_from(DAY_NAMES if by_day else DATES))
    start = draw(st.sampled_from(MOMENTS if kind == "moment" else STARTS))
    if kind == "range":
        fields["time"] = draw(st.sampled_from(RANGES))
    else:
        name = "start" if kind == "moment" else draw(st.sampled_from(("start", "time")))
        fields[name] = start
    if kind == "end":
        fields["end"] = draw(st.sampled_from(ENDS))
    elif kind == "length" or (kind == "moment" and draw(st.booleans())):
        fields["duration"] = draw(st.sampled_from(LENGTHS))
    elif kind == "moment":
        fields["end"] = draw(st.sampled_from(END_MOMENTS))
    if draw(st.integers(0, 3)) == 0:
        fields["timezone"] = draw(st.sampled_from(ZONES))
    return fields


@st.composite
def written(
    draw: st.DrawFn, head: str = HEAD, fields: st.SearchStrategy[Fields] | None = None
) -> Written:
    """A conference of three sessions in one file; the middle one has its time in some style."""
    times = draw(timed() if fields is None else fields)
    quotes = [draw(st.sampled_from(("", "", "'", '"'))) for _ in times]
    layout = draw(st.sampled_from(("block", "flow", "lines", "crlf")))
    values = {
        name: scalar(text, quote, Where.FLOW)
        for (name, text), quote in zip(times.items(), quotes, strict=True)
    }
    body = (
        _flow(values)
        if layout == "flow"
        else _lines(values)
        if layout == "lines"
        else _block(values)
    )
    text = f"{head}{BEFORE}{body}{BEHIND}"
    return Written(text.replace("\n", "\r\n") if layout == "crlf" else text, times)


BEFORE = """\
sessions:   # three of them
  before: {title: Before it, type: other, day: 1, time: 08:00-09:00}
  # the one that moves
"""
BEHIND = """\
  # the last one
  behind:
    title: Behind it
    type: other
    day: 1
    time: "9:00-10:00"   # in the morning
"""


def _flow(values: Mapping[str, str]) -> str:
    times = ", ".join(f"{name}: {text}" for name, text in values.items())
    return f"  it: {{title: It, {times}, type: other}}   # short\n"


def _lines(values: Mapping[str, str]) -> str:
    times = "".join(f"    {name}: {text},   # {name}\n" for name, text in values.items())
    return f"  it: {{\n    title: It,\n{times}    type: other,\n  }}\n"


def _block(values: Mapping[str, str]) -> str:
    times = "".join(f"    {name}: {text}   # {name}\n" for name, text in values.items())
    return f"  it:\n    title: It\n{times}    # and\n    type: other\n"
