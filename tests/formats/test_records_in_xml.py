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
