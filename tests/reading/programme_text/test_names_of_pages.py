"""What a conference is called that a page announces: the line above its programme."""

import pytest
from outlined import outline, programme

_BELOW = """

4 June 2026
9:00-10:00 Boats of old
10:00-11:00 Nets and how to mend them
"""


def _called(above: str, below: str = _BELOW) -> str:
    return str(programme(above + below).root.get("title", ""))


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Boats and Their Keepers", "Boats and Their Keepers"),
        (
            "Night of Lamps 2026\n\nAll are welcome to see the lamps of the town.",
            "Night of Lamps 2026",
        ),
        ("Boat Dialogue, 4 June 2026, Town Hall", "Boat Dialogue"),
        ("OARS 2026 (made up), Thursday 4 June 2026, Quay 9", "OARS 2026 (made up)"),
        ("Oars & Sails 2026 -- Program at a glance", "Oars & Sails 2026"),
        ("Agenda | Oars & Sails 2026", "Oars & Sails 2026"),
        ("Programme – Open Boats", "Open Boats"),
        ("Boat Conference Outline and Agenda", "Boat Conference Outline"),
        ("BOATS & NETS 2026\nPort Sample, 4 June 2026 – a made-up meeting", "BOATS & NETS 2026"),
        ("Boat Centre Sampletown\nThird Conference on Nets 2026", "Third Conference on Nets 2026"),
    ],
)
def test_the_first_line_of_a_page_is_its_name(above: str, title: str) -> None:
    assert _called(above) == title


@pytest.mark.parametrize(
    "above",
    [
        "Technical Program for Thursday",
        "The Schedule of the Day",
        "All times are in CEST",
        "Home > Sampletown 2025",
        "Skip to main content",
        "Dear speakers and friends",
        "This is only a draft and may be subject to change",
        "Programme",
    ],
)
def test_what_leads_elsewhere_or_names_nothing_is_no_name(above: str) -> None:
    assert _called(above) == ""


def test_the_first_line_of_a_page_with_headings_is_none_of_them() -> None:
    assert _called("The Boat Club\n\n# Boats and Nets Day\n") == "Boats and Nets Day"


def test_a_title_may_stick_to_onwards() -> None:
    assert outline("4 June 2026\n9:00 Boats\n7.30pm onwardsDinner at the quay\n") == [
        "2026-06-04 09:00 Boats",
        "2026-06-04 19:30 Dinner at the quay",
    ]
