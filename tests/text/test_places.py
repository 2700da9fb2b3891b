"""The zone that a place most likely has."""

import pytest

from confsched.text.places import is_in_the_states, zone_at


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Los Angeles, California, USA", "America/Los_Angeles"),
        ("Boston, MA 02139, USA", "America/New_York"),
        ("Hamburg, Germany", "Europe/Berlin"),
        ("Old Town Hall, Berlin", "Europe/Berlin"),
        ("Paris, Texas, USA", "America/Chicago"),
        ("Toronto, Canada", "America/Toronto"),
        ("Tokyo", "Asia/Tokyo"),
        ("Tbilisi, Georgia", "Asia/Tbilisi"),
        ("Atlanta, GA", "America/New_York"),
        ("London, Ontario, Canada", ""),
        ("Main Hall", ""),
        ("", ""),
    ],
)
def test_countries_states_and_cities_tell_the_zone(place: str, zone: str) -> None:
    assert zone_at(place) == zone


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("America/New_York", True),
        ("america/detroit", True),
        ("America/Indiana/Indianapolis", True),
        ("US/Eastern", True),
        ("ET", True),
        ("PDT", True),
        ("Eastern Time (US & Canada)", True),
        ("Pacific Standard Time", True),
        ("America/Toronto", False),
        ("America/Mexico_City", False),
        ("Europe/Berlin", False),
        ("CET", False),
        ("EEST", False),
        ("AT", False),
        ("UTC-4", False),
        ("", False),
    ],
)
def test_a_zone_is_of_the_united_states_by_whatever_name(zone: str, expected: bool) -> None:  # noqa: FBT001 -- a table
    assert is_in_the_states(zone) is expected
