"""Texts that stand in blocks of YAML: the line break that ends one is no part of a name."""

from support import findings_in, mending, schedule_of

BLOCKS = """\
conference:
  id: knots
  title: >
    Ropes
    and Knots
  timezone: |
    ET
  days: 2021-05-19
rooms:
  hall: {name: "Hall"}
speakers:
  ada:
    name: >
      Ada Sample
    organization: |
      Society of Ropes
sessions:
  first:
    title: >
      A title that
      takes two lines
    type: |
      talk
    time: >
      10:00 AM - 11:00 AM
    room: >
      Hall
    speakers: >
      Ada Sample
    abstract: |
      <b>One.</b>

      <b>Two.</b>
"""


def test_a_block_says_what_it_would_say_in_one_line() -> None:
    schedule = schedule_of({"knots.yaml": BLOCKS.encode()})
    session, speaker = schedule.sessions[0], schedule.speakers[0]

    assert (schedule.title, speaker.name) == ("Ropes and Knots", "Ada Sample")
    assert speaker.organization == "Society of Ropes"
    assert (session.title, session.type.id) == ("A title that takes two lines", "talk")
    assert [room.id for room in session.rooms] == ["hall"]
    assert [one.speaker.id for one in session.people] == ["ada"]
    assert session.abstract == "<b>One.</b>\n\n<b>Two.</b>"
    assert [one.code for one in findings_in({"knots.yaml": BLOCKS.encode()})] == ["X504"]


def test_a_block_is_mended_where_its_lines_begin_and_end() -> None:
    done = mending({"knots.yaml": BLOCKS.encode()})

    assert [one.after for one in done.files] == [
        BLOCKS.replace("<b>", "").replace("</b>", ""),
    ]
