"""The zone that a place most likely has."""

import pytest

from confsched.text.places import zone_at


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
