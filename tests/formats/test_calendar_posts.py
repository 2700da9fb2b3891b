"""What people of a calendar are, and where they work."""

from typing import Any

from test_icalendar import calendar
from translation import root_of, translate


def test_an_organization_of_somebody_else_is_no_post() -> None:
    events = (
        "UID:1\nSUMMARY:Knots - Jo Sample\nDESCRIPTION:Jo Sample (Boat SoC)\\n\\nAll of them.",
        "UID:2\nSUMMARY:Sails - Bo Sample\nDESCRIPTION:Bo Sample (Boat SoC\\, SCI)\\n\\nNone.",
        "UID:3\nSUMMARY:Oars - Mo Sample\nDESCRIPTION:Mo Sample (Boat Builder\\, SCI)\\n\\nOne.",
        "UID:4\nSUMMARY:Masts - Al Sample\nDESCRIPTION:Al Sample\\n\\nTwo.",
    )
    speakers: Any = root_of(translate("made.ics", calendar(*events)))["speakers"]

    assert list(speakers.values()) == [
        {"name": "Jo Sample", "organization": "Boat SoC"},
        {"name": "Bo Sample", "organization": "Boat SoC, SCI"},
        {"name": "Mo Sample", "role": "Boat Builder", "organization": "SCI"},
        {"name": "Al Sample"},
    ]
