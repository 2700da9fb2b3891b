"""Fixes in rounds: what is planted is mended, all else stays to the byte; everybody is made up."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PROJECT, TODAY, mending

from confsched import api
from confsched.checking import Choices
from confsched.comparing import counted
from confsched.files import File, Group
from confsched.fixes import mend, write


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
TIMES = (Slip("EST", "ET"), Slip("PST", "PT"))
DATES = (
    Slip("Friday 19 May 2021", "Wednesday 19 May 2021"),
    Slip("Tue 19 May 2021", "Wed 19 May 2021"),
)
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
    if layout == "folded" and "''" not in title.wrong:
        block = draw(st.sampled_from((">-", ">", ">+")))
        fields[0] = Slip(
            f"{key.wrong}: {block}\n      The\n      {title.wrong}",
            f"{key.right}: {block}\n      The\n      {title.right}",
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


@pytest.mark.parametrize("name", ["mesf2021", "mesf2021-draft", "harbour-draft", "minimal"])
def test_in_the_examples_only_what_is_told_changes(name: str) -> None:
    done = api.fix(PROJECT / "data" / name, unsafe=True, today=TODAY, write=False)
    changed = {
        Path(one.name).relative_to(PROJECT / "data" / name).as_posix(): [
            pair
            for pair in zip(one.before.split("\n"), one.after.split("\n"), strict=False)
            if pair[0] != pair[1]
        ]
        for one in done.files
        if one.before.count("\n") == one.after.count("\n")
    }

    assert changed == CHANGED.get(name, {})


_LONG = "Humanitarian Diplomacy: An Underused Foreign Policy Tool in the Middle East"
CHANGED = {
    "mesf2021-draft": {
        "conference.yaml": [
            (
                "  subtitel: Two Days on the Middle East, Online",
                "  subtitle: Two Days on the Middle East, Online",
            ),
            ("  languages: [english]", "  languages: [en]"),
            ("    - date: Wednesday 20 May 2021", "    - date: Thursday 20 May 2021"),
        ],
        "speakers.yaml": [("    timezone: EST", "    timezone: ET")],
        "unreadable/day1.yaml": [
            (
                f"    title: {_LONG}",
                f'    title: "{_LONG}"',
            )
        ],
        "day1.yaml": [
            ("      - dennise-natali", "      - denise-natali"),
            ("    time: 4:30 PM - 5:30 AM ET", "    time: 4:30 PM - 5:30 PM ET"),
        ],
    },
    "harbour-draft": {
        "texts.yaml": [
            ("    title: Ten Knots  for Beginners", "    title: Ten Knots for Beginners"),
            ("    url: www.harbour.example/knots", "    url: https://www.harbour.example/knots"),
            ("    title: Ropes &amp; Rigging", "    title: Ropes & Rigging"),
            (
                "    abstract: From hemp to steel, and a sailorâ€™s twine.",
                "    abstract: From hemp to steel, and a sailor’s twine.",
            ),
        ],
        "times.yaml": [
            ("    time: 5:30 AM - 6:15 AM", "    time: 5:30 PM - 6:15 PM"),
            ("    date: 2021-05-15", "    date: 2021-03-15"),
        ],
    },
}


def test_a_file_that_has_changed_in_between_is_refused_and_no_file_is_written(
    tmp_path: Path,
) -> None:
    one, two = tmp_path / "conference.yaml", tmp_path / "sessions.yaml"
    one.write_text("conference: {id: a, title: A  B, timezone: ET, days: 2021-05-19}\n")
    two.write_text("x-1: 1\nsessions: {a: {title: A, time: 10:00-11:00 EST}}\n")
    done = api.fix(tmp_path, write=False)
    two.write_text("sessions: {}\n")
    with pytest.raises(api.ConfschedError, match="has changed meanwhile"):
        write(done)

    assert [file.name for file in map(Path, (f.name for f in done.files))] == [one.name, two.name]
    assert "A  B" in one.read_text()
    assert two.read_text() == "sessions: {}\n"


HEAD = {"id": "a", "title": "A", "timezone": "ET", "days": "2021-05-19", "phase": "draft"}


@pytest.mark.parametrize(
    ("wrong", "mended"),
    [
        ("titel = 'One'", "title = 'One'"),
        ('title = "One  Two"', 'title = "One Two"'),
        ("title = 'It\"s  one'", "title = 'It\"s one'"),
        ("title = 'A'\ntime = '10:00-11:00 EST'", "title = 'A'\ntime = '10:00-11:00 ET'"),
        (
            'title = "A"\ndate = "Fri 19 May 2021"',
            'title = "A"\ndate = "Wed 19 May 2021"',
        ),
    ],
)
def test_toml_is_mended_where_it_then_says_what_is_meant(wrong: str, mended: str) -> None:
    head = "".join(f'{key} = "{value}"\n' for key, value in HEAD.items())
    text = f"[conference]\n{head}\n[sessions.one]\ntype = 'meeting'\n{{}}\n"
    done = mending({"a.toml": text.format(wrong).encode()})

    assert [one.after for one in done.files] == [text.format(mended)]


SHARED = """\
conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}
x-when: &when 10:00-11:00 EST
sessions:
  a:
    title: A
    type: meeting
    time: WHEN
"""


def test_a_word_behind_an_escape_is_left() -> None:
    text = SHARED.replace("WHEN", '"10:00-11:00 \\u0045ST"')
    done = mending({"a.yaml": text.encode()})

    assert [finding.code for finding in done.left.findings] == ["R404", "T206"]
    assert done.files == ()


def test_a_text_that_is_repeated_is_mended_where_it_is_written() -> None:
    text = SHARED.replace("WHEN", "*when")
    done = mending({"a.yaml": text.encode()})

    assert [one.after for one in done.files] == [text.replace("EST", "ET")]


def test_a_name_is_only_mended_where_one_thing_has_its_letters() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "rooms: {a-b: {name: A-B}, ab: {name: Other}, cd: {name: C D}}\n"
        "sessions:\n"
        "  a: {title: A, type: meeting, time: 10:00-11:00, room: A B}\n"
        "  b: {title: B, type: meeting, time: 11:30-12:30, room: C-D}\n"
        "  c: {title: C, type: meeting, time: 14:00-15:00, room: ab, not_with: [the last]}\n"
        "  d: {title: The Last, type: meeting, time: 16:00-17:00, room: ab}\n"
    )
    done = mending({"a.yaml": text.encode()})

    assert [one.after for one in done.files] == [
        text.replace("C-D", "cd").replace("[the last]", "[d]")
    ]


def test_a_waiver_stays_that_is_of_use_once_the_rest_is_mended() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "rooms: {hall: {name: Great Hall}}\n"
        "sessions:\n"
        "  b: {title: B, type: meeting, time: 10:00-11:00, room: hall,\n"
        "      allow: [{rule: room-clash, reason: the curtain is drawn}]}\n"
        "  a: {title: A, type: meeting, time: 10:00-11:00, room: great hall}\n"
    )
    done = mending({"a.yaml": text.encode()})

    assert [one.after for one in done.files] == [text.replace("great hall", "hall")]


def test_a_misspelt_field_hides_nothing_that_its_fix_would_bring() -> None:
    text = (
        "conference: {id: a, titel: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "sessions: {a: {titel: Rope, time: 10:00-11:00, modrator: bo}}\n"
        "speakers: {bo: {nmae: Bo}}\n"
    )
    done = mending({"a.yaml": text.encode()})
    after = text.replace("titel", "title").replace("modrator", "moderator").replace("nmae", "name")

    assert [one.after for one in done.files] == [after]
    assert [one.finding.code for one in done.mended] == ["F003"] * 4
    assert done.undone == ()


def test_a_misspelt_section_hides_nothing_that_its_fix_would_bring() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft, online: y}\n"
        "panel:\n  a: {titel: Knots, time: 10:00-11:00 EST}\n  b: {title: Ropes, time: 25:00}\n"
    )
    done = mending({"a.yaml": text.encode()})
    after = text.replace("panel:", "panels:").replace("titel", "title").replace("EST", "ET")

    assert [one.after for one in done.files] == [after]
    assert [one.code for one in done.left.findings] == ["F005"]
    assert done.undone == ()


def test_typographic_quotes_hide_nothing_of_what_stands_between_them() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "sessions:\n"
        "  a: {title: “A”, type: meeting, time: “10:00-11:00 EST”, room: hall}\n"
        "  b: {title: B, type: meeting, start: 10:30, duration: „1h“, room: hall}\n"
        "  c: {title: C, type: meeting, time: «25:00»}\n"
    )
    done = mending({"a.yaml": text.encode()})
    after = text.replace("“10:00-11:00 EST”", "10:00-11:00 ET").replace("„1h“", "1h")

    assert [one.after for one in done.files] == [after]
    assert [one.finding.code for one in done.mended] == ["F005", "F005", "T206"]
    assert sorted({one.code for one in done.left.findings}) == ["C101", "F005"]


def test_typographic_quotes_are_no_part_of_the_name_of_somebody_who_is_only_named() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19}\n"
        "sessions:\n"
        "  a: {title: A, time: 10:00-11:00, speakers: [‘ann’, Bo ‘B’ Sample], room: «hall»}\n"
        "  b: {title: B, time: 11:00-12:00, moderator: ann, room: hall, track: “deep”}\n"
    )
    after = text.replace("‘ann’", "ann").replace("«hall»", "hall").replace("“deep”", "deep")
    done = mending({"a.yaml": text.encode()})
    [schedule] = done.left.schedules

    assert [one.after for one in done.files] == [after]
    assert [one.finding.code for one in done.mended] == ["F005", "F005", "F005"]
    assert [who.name for who in schedule.speakers] == ["ann", "Bo ‘B’ Sample"]


@pytest.mark.parametrize(("online", "code"), [("true", "R405"), ("false", "R404")])
def test_a_slip_of_am_and_pm_is_mended_where_the_session_lacks_a_room_or_a_link(
    online: str, code: str
) -> None:
    text = (
        f"conference: {{id: a, title: A, timezone: ET, days: 2021-05-19, online: {online}}}\n"
        "sessions:\n"
        "  a: {title: Ropes, type: meeting, time: 11:30 PM - 12:30 PM}\n"
        "  b: {title: Knots, type: meeting, room: hall, link: https://a.b, time: 10:00-11:00}\n"
    )
    file = File("a.yaml", asked_for=True, data=text.encode())
    done = mend((Group("sample", (file,)),), Choices(today=TODAY), unsafe=True)

    assert [one.after for one in done.files] == [text.replace("11:30 PM", "11:30 AM")]
    assert [one.code for one in done.left.findings] == [code]


def test_a_name_in_the_heads_of_several_tables_of_toml_is_written_in_all_of_them() -> None:
    text = (
        '[conference]\nid = "a"\ntitle = "A"\ntimezone = "ET"\ndays = ["2021-05-19"]\n'
        'phase = "draft"\n\n[[roms]]\nid = "hall"\n[[roms]]\nid = "attic"\n'
        '[sesions.a]\ntitle = "A"\ntime = "9:00-9:30"\nroom = "hall"\n[ sesions.b ]\n'
        'title = "[sesions.b]"\ntime = "9:30-9:45"\nroom = "attic"\n[sesions.b.extr]\nx = 1\n'
    )
    done = mending({"a.toml": text.encode()})
    after = text.replace("roms", "rooms").replace("extr", "extra").replace("sesions", "sessions")

    assert [one.after for one in done.files] == [after.replace('"[sessions.b]"', '"[sesions.b]"')]
    assert ([one.finding.code for one in done.mended], done.undone) == (["F003"] * 3, ())


def test_people_who_are_written_otherwise_are_read_as_they_are_meant() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "speakers: {ann: {name: Ann Sample}, bo: {name: Bo Sample}}\n"
        "sessions:\n"
        "  a: {title: A, time: 10:00-11:00, speakers: [ann (moderator), bo]}\n"
        '  b: {title: B, time: 10:30-11:30, speakers: "Ann Sample, Bo Sample"}\n'
    )
    done = mending({"a.yaml": text.encode()})
    after = text.replace("ann (moderator)", "{who: ann, role: moderator}").replace(
        '"Ann Sample, Bo Sample"', "[Ann Sample, Bo Sample]"
    )

    assert [one.after for one in done.files] == [after]
    assert [one.finding.code for one in done.mended] == ["F006", "F005"]
    assert [one.code for one in done.left.findings if one.code[0] == "C"] == ["C102", "C102"]
    assert done.undone == ()


def test_a_fix_stands_that_brings_what_can_be_mended_as_well() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "sessions: {a: {titel: A  <b>B</b>, type: meeting, time: 10:00-11:00}}\n"
    )
    done = mending({"a.yaml": text.encode()})

    assert [one.after for one in done.files] == [text.replace("titel: A  <b>B</b>", "title: A B")]
    assert [one.finding.code for one in done.mended] == ["F003", "X503", "X504"]
    assert done.undone == ()
