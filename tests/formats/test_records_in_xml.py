"""Lists of sessions in XML that nobody has a format for; people and conferences are made up."""

from pathlib import Path

from translating import translated

from confsched import api

CONFTOOL = """\
<?xml version="1.0" encoding="UTF-8"?>
<sessions>
  <session>
    <session_ID>12</session_ID>
    <session_title>Knots</session_title>
    <session_start>2030-05-14 09:00</session_start>
    <session_end>2030-05-14 10:00</session_end>
    <session_room>Great Hall</session_room>
    <chair1>Jo Sample</chair1>
    <chair1_organisation>Sample Society</chair1_organisation>
  </session>
  <session>
    <session_ID>13</session_ID>
    <session_title>Ropes</session_title>
    <session_start>2030-05-14 10:30</session_start>
  </session>
</sessions>
"""
ATTRIBUTES = """\
<programme>
  <talk start="2030-05-14 09:00" end="2030-05-14 10:00" room="Attic"><title>Knots</title></talk>
  <talk start="2030-05-14 10:00" room="Attic" title="none"><title>Ropes</title></talk>
</programme>
"""


def test_sections_that_are_called_like_ours_are_somebody_elses_in_xml(tmp_path: Path) -> None:
    (tmp_path / "sessions.xml").write_text(CONFTOOL)
    schedule = api.load(tmp_path / "sessions.xml")

    assert translated({"sessions.xml": CONFTOOL})["sessions"] == {
        "12": {
            "title": "Knots",
            "room": "Great Hall",
            "start": "2030-05-14 09:00",
            "end": "2030-05-14 10:00",
            "chair": ["jo-sample"],
        },
        "13": {"title": "Ropes", "start": "2030-05-14 10:30"},
    }
    assert [one.title for one in schedule.sessions] == ["Knots", "Ropes"]
    assert schedule.speakers[0].organization == "Sample Society"


def test_what_attributes_say_is_read_where_no_element_says_it() -> None:
    assert translated({"programme.xml": ATTRIBUTES})["sessions"] == {
        "knots": {
            "title": "Knots",
            "room": "Attic",
            "start": "2030-05-14 09:00",
            "end": "2030-05-14 10:00",
        },
        "ropes": {
            "title": "Ropes",
            "room": "Attic",
            "start": "2030-05-14 10:00",
            "extra": {"title": "none"},
        },
    }


BLOCKS = """\
<program>
  <session type="panel">
    <code>A1</code>
    <sessiontitle>Water</sessiontitle>
    <starttime>2030-05-14T10:00:00-07:00</starttime>
    <endtime>2030-05-14T11:00:00-07:00</endtime>
    <chairs><chair><name><givenname>Bo</givenname><surname>Muster</surname></name></chair></chairs>
    <papers>
      <paper>
        <starttime>10:00</starttime>
        <endtime>10:20</endtime>
        <paperid>101</paperid>
        <papertitle>Boats</papertitle>
        <authors>
          <author>
            <name><givenname>Jo</givenname><mi/><surname>Sample</surname></name>
            <affiliation>Sample University</affiliation>
          </author>
          <author><name><givenname>Ada</givenname><mi/><surname>Test</surname></name></author>
        </authors>
      </paper>
      <paper>
        <starttime>10:20</starttime>
        <endtime>10:40</endtime>
        <paperid>102</paperid>
        <papertitle>Oars</papertitle>
      </paper>
    </papers>
  </session>
  <session>
    <code>B1</code>
    <sessiontitle>Wind</sessiontitle>
    <starttime>2030-05-15T10:00:00-07:00</starttime>
    <endtime>2030-05-15T11:00:00-07:00</endtime>
    <chairs/>
    <papers><paper><starttime>10:00</starttime><papertitle>Sails</papertitle></paper></papers>
  </session>
</program>
"""
WEEKDAYS = """\
<agenda>
  <Saturday><slot><start>0930</start><end>1700</end><what>Knots</what></slot></Saturday>
  <Sunday>
    <slot><start>1000</start><end>1200</end><what>Ropes</what></slot>
    <slot><start>1300</start><end>1400</end><what>Sails</what></slot>
  </Sunday>
</agenda>
"""
TRACKS = """\
<programme>
  <rooms><room id="r1"><name>Hall</name></room></rooms>
  <track name="Boats">
    <session id="1" minutes="30">
      <title>Knots</title><start>2030-05-14T09:00</start><roomId>r1</roomId>
    </session>
    <session id="2" minutes="30"><title>Ropes</title><start>2030-05-14T10:00</start></session>
  </track>
  <track name="Wind">
    <session id="3" minutes="45"><title>Sails</title><start>2030-05-14T09:00</start></session>
  </track>
</programme>
"""
NOBODY = """\
<talks>
  <talk><title>Knots</title><start>2030-05-14T09:00</start><end>2030-05-14T10:00</end>
    <speaker><company>Boats</company><photo>jo.png</photo></speaker></talk>
  <talk><title>Ropes</title><start>2030-05-14T10:00</start>
    <end>2030-05-14T11:00</end><speaker>Jo Sample</speaker></talk>
</talks>
"""


def test_lists_in_elements_of_their_own_are_lists_also_with_one_in_them() -> None:
    found = translated({"programme.xml": BLOCKS})
    chaired = {"chair": ["bo-muster"], "type": "panel"}

    assert found["conference"]["timezone"] == "UTC-07:00"
    assert found["sessions"] == {
        "101": {
            "title": "Boats",
            "start": "2030-05-14T10:00-07:00",
            "end": "2030-05-14T10:20-07:00",
            "speakers": ["jo-sample", "ada-test"],
            **chaired,
            "extra": {"session": "Water", "session id": "A1"},
        },
        "102": {
            "title": "Oars",
            "start": "2030-05-14T10:20-07:00",
            "end": "2030-05-14T10:40-07:00",
            **chaired,
            "extra": {"session": "Water"},
        },
        "sails": {
            "title": "Sails",
            "start": "2030-05-15T10:00-07:00",
            "extra": {"session": "Wind", "session id": "B1"},
        },
    }
    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "organization": "Sample University"},
        "ada-test": {"name": "Ada Test"},
        "bo-muster": {"name": "Bo Muster"},
    }


DAY_OF_ROOMS = """\
<programme>
  <days>
    <day>
      <date>2030-05-14</date>
      <rooms>
        <room><name>Attic</name><talks><talk><title>Boats</title><time>10-11</time></talk></talks></room>
        <room><name>Mill</name><talks><talk><title>Nets</title><time>11-12</time></talk></talks></room>
      </rooms>
    </day>
  </days>
</programme>
"""


def test_talks_in_rooms_of_days_are_read_where_they_are_no_events() -> None:
    found = translated({"plan.xml": DAY_OF_ROOMS})["sessions"]

    assert [(one["title"], one["date"], one["room"]) for one in found.values()] == [
        ("Boats", "2030-05-14", "attic"),
        ("Nets", "2030-05-14", "mill"),
    ]


def test_elements_that_are_called_like_days_are_days_whatever_stands_in_them() -> None:
    sessions = translated({"agenda.xml": WEEKDAYS})["sessions"]

    assert sessions == {
        "knots": {"title": "Knots", "day": "Saturday", "start": "09:30", "end": "17:00"},
        "ropes": {"title": "Ropes", "day": "Sunday", "start": "10:00", "end": "12:00"},
        "sails": {"title": "Sails", "day": "Sunday", "start": "13:00", "end": "14:00"},
    }


def test_what_stands_alone_is_a_list_where_it_is_one_elsewhere_and_attributes_are_fields() -> None:
    found = translated({"programme.xml": TRACKS})

    assert found["rooms"] == {"r1": {"name": "Hall"}}
    assert found["sessions"] == {
        "1": {
            "title": "Knots",
            "start": "2030-05-14T09:00",
            "duration": "30",
            "room": "r1",
            "track": "boats",
        },
        "2": {"title": "Ropes", "start": "2030-05-14T10:00", "duration": "30", "track": "boats"},
        "3": {"title": "Sails", "start": "2030-05-14T09:00", "duration": "45", "track": "wind"},
    }


def test_what_is_said_of_somebody_without_a_name_is_kept() -> None:
    sessions = translated({"talks.xml": NOBODY})["sessions"]

    assert sessions["knots"]["extra"] == {"speaker": {"company": "Boats", "photo": "jo.png"}}
    assert sessions["ropes"]["speakers"] == ["jo-sample"]


def test_an_element_with_several_kinds_of_things_in_it_is_no_list() -> None:
    text = CONFTOOL.replace(
        "</session>", "<rooms><room>Hall</room><seats>9</seats></rooms></session>"
    )
    sessions = translated({"sessions.xml": text})["sessions"]

    assert sessions["13"] == {
        "title": "Ropes",
        "start": "2030-05-14 10:30",
        "extra": {"rooms": {"room": "Hall", "seats": "9"}},
    }


ROOMS = """\
<sessions>
  <session><title>Knots</title><start>2030-05-14T09:00</start><end>2030-05-14T10:00</end>
    <RoomName>Great Hall&#xD;
 Level 2</RoomName>{first}</session>
  <session><title>Ropes</title><start>2030-05-14T10:00</start><end>2030-05-14T11:00</end>
    <RoomName>Attic</RoomName>{second}</session>
</sessions>
"""


def test_what_has_one_id_is_one_room_whose_name_may_take_two_lines() -> None:
    text = ROOMS.format(first="<RoomID>1</RoomID>", second="<RoomID>2</RoomID>")
    sessions = translated({"sessions.xml": text})["sessions"]

    assert sessions["knots"]["room"] == "Great Hall Level 2"


def test_line_breaks_part_rooms_that_no_id_holds_together() -> None:
    sessions = translated({"sessions.xml": ROOMS.format(first="", second="")})["sessions"]

    assert sessions["knots"]["rooms"] == ["Great Hall", "Level 2"]


def test_a_list_in_another_language_says_where_its_sessions_are() -> None:
    text = (
        "<conferences><conference><titre>Bateaux</titre><date>2030-05-14</date>"
        "<horaire>09h00</horaire><localisation>Oslo</localisation></conference><conference>"
        "<titre>Voiles</titre><date>2030-05-14</date><horaire>10h00 - 11h00</horaire>"
        "<localisation>Bergen</localisation></conference></conferences>"
    )
    sessions = translated({"conferences.xml": text})["sessions"]

    assert [one["room"] for one in sessions.values()] == ["Oslo", "Bergen"]


WITH_ATTRIBUTES = """\
<sessions>
  <session id="A1">
    <title lang="en">Knots</title>
    <date>14 May 2030</date>
    <start-time abbrev="9" minutes="30">9:30 a.m.</start-time>
    <end-time abbrev="11">11:00 a.m.</end-time>
    <type abbrev="w">Workshop</type>
    <room id="r1">Attic</room>
    <details>
      <line role="first">Bring a rope.</line>
      <line>It is fun.</line>
    </details>
  </session>
  <session id="A2">
    <title>Ropes</title>
    <date>14 May 2030</date>
    <start-time abbrev="13">1 p.m.</start-time>
    <end-time>2 p.m.</end-time>
    <room id="r1">Attic</room>
  </session>
</sessions>
"""


def test_texts_with_attributes_are_texts_and_so_are_paragraphs() -> None:
    sessions = translated({"sessions.xml": WITH_ATTRIBUTES})["sessions"]

    assert sessions["A1"] == {
        "title": "Knots",
        "date": "2030-05-14",
        "start": "9:30 a.m.",
        "end": "11:00 a.m.",
        "type": "workshop",
        "room": "r1",
        "description": "Bring a rope.\n\nIt is fun.",
        "extra": {
            "title lang": "en",
            "start-time abbrev": "9",
            "start-time minutes": "30",
            "end-time abbrev": "11",
            "type abbrev": "w",
        },
    }


def test_an_empty_element_sets_a_flag_that_other_elements_do_not_have() -> None:
    when = "<start>2030-05-14 09:00</start><end>2030-05-14 10:00</end>"

    def statuses(*flags: str) -> list[str | None]:
        talks = (
            f"<talk><title>Boats {number}</title>{flag}{when}</talk>"
            for number, flag in enumerate(flags)
        )
        found = translated({"plan.xml": f"<talks>{''.join(talks)}</talks>"})
        return [one.get("status") for one in found["sessions"].values()]

    assert statuses("<cancel/>", "", "<cancelled/>") == ["cancelled", None, "cancelled"]
    assert statuses("<cancelled/>", "<cancelled/>") == [None, None]


def test_the_text_of_an_element_is_its_title_or_what_is_told_behind_one() -> None:
    when = 'start="2030-05-14 09:00" end="2030-05-14 10:00"'
    called = f"<plan><slot {when} detail='Blue'>Boats</slot><slot {when}>Nets</slot></plan>"
    titled = f"<plan><slot title='Boats' {when}>All of it.</slot></plan>"
    titled = titled.replace("</plan>", f"<slot title='Nets' {when}/></plan>")

    def said(text: str) -> list[tuple[str | None, ...]]:
        found = translated({"plan.xml": text})["sessions"].values()
        return [(one["title"], one.get("description")) for one in found]

    assert said(called) == [("Boats", None), ("Nets", None)]
    assert said(titled) == [("Boats", "All of it."), ("Nets", None)]
