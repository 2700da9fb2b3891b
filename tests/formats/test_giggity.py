"""The XML that Giggity had of its own: lines of items, whose moments are counted in seconds."""

from pathlib import Path
from typing import Any

from translating import translated

from confsched import api

FESTIVAL = """\
<?xml version="1.0"?>
<schedule id="org.harbour.30" title="Harbour Days" xmlns="http://gaa.st/giggity#sched">
  <linkType id="www" icon="http://harbour.example/www.png"/>
  <line id="great" title="Great Hall">
    <item id="1@harbour.example" title="Boats &amp; Bridges" startTime="1904976000"
      endTime="1904979600">
      <itemDescription>
What floats,
and what does not.
      </itemDescription>
      <itemLink type="www" href="https://boats.example"/>
      <itemLink type="www" href="https://bridges.example"/>
    </item>
    <item id="2" title="Tea" startTime="1905062400" endTime="1905064200"/>
  </line>
  <line id="attic" title="Attic">
    <item id="3" title="Knots" startTime="1904976000" endTime="1904977800">
      <itemDescription>Of all kinds</itemDescription>
      <itemLink type="www" href="https://knots.example"/>
    </item>
  </line>
</schedule>
"""
LINK: Any = {"type": "www", "url": "https://boats.example"}


def test_its_lines_are_rooms_and_its_items_sessions() -> None:
    found = translated({"festival.xml": FESTIVAL}, "Europe/Oslo")

    assert found["conference"] == {
        "title": "Harbour Days",
        "id": "org-harbour-30",
        "days": ["2030-05-14", "2030-05-15"],
        "timezone": "Europe/Oslo",
    }
    assert found["rooms"] == {"great": {"name": "Great Hall"}, "attic": {"name": "Attic"}}
    assert found["sessions"] == {
        "1-harbour-example": {
            "title": "Boats & Bridges",
            "room": "great",
            "start": "2030-05-14T08:00:00Z",
            "end": "2030-05-14T09:00:00Z",
            "abstract": "What floats,\nand what does not.",
            "extra": {
                "links": [LINK, {**LINK, "url": "https://bridges.example"}],
                "id": "1@harbour.example",
            },
        },
        "2": {
            "title": "Tea",
            "room": "great",
            "start": "2030-05-15T08:00:00Z",
            "end": "2030-05-15T08:30:00Z",
        },
        "3": {
            "title": "Knots",
            "room": "attic",
            "start": "2030-05-14T08:00:00Z",
            "end": "2030-05-14T08:30:00Z",
            "abstract": "Of all kinds",
            "extra": {"links": [{**LINK, "url": "https://knots.example"}]},
        },
    }


def test_one_line_of_one_item_is_a_schedule_as_well() -> None:
    item = '<item id="3" title="Knots" startTime="1904976000" endTime="1904977800"/>'
    line = f'<line id="attic" title="Attic">{item}</line>'
    found = translated({"x.xml": f'<schedule id="x" title="Harbour Days">{line}</schedule>'})

    assert found["rooms"] == {"attic": {"name": "Attic"}}
    assert [*found["sessions"]] == ["3"]


def test_nobody_knows_which_hours_its_moments_are(tmp_path: Path) -> None:
    items = "".join(
        f'<item id="{hour}" title="Talk" startTime="{1904947200 + 3600 * hour}" '
        f'endTime="{1904949000 + 3600 * hour}"/>'
        for hour in (1, 23.75)
    )
    path = tmp_path / "night.xml"
    path.write_text(f'<schedule title="Days"><line title="Hall">{items}</line></schedule>')

    hours = [one for one in api.validate(path).findings if one.code in ("T209", "T210")]
    named = api.validate(path, reading=api.Reading(timezone="Europe/Oslo")).findings

    assert hours == []
    assert sorted(one.code for one in named if one.code in ("T209", "T210")) == ["T210", "T210"]
