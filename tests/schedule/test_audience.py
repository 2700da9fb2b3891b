"""The zones of those who watch from afar, and where each is written."""

from support import schedule_of

CONFERENCE = "conference: {id: s, title: S, timezone: ET, days: 2021-05-19, audience: %s}\n"


def watching(audience: str) -> list[tuple[str, str]]:
    """The zones of an audience, each with the text that it comes from."""
    found = schedule_of({"sample.yaml": (CONFERENCE % audience).encode()}).audience
    return [(str(viewers.zone), viewers.span.text) for viewers in found]


def test_each_zone_of_the_audience_has_its_place() -> None:
    assert watching("[Europe/London, UTC+3, CEST]") == [
        ("Europe/London", "Europe/London"),
        ("UTC+03:00", "UTC+3"),
        ("Europe/Berlin", "CEST"),
    ]


def test_one_zone_needs_no_list() -> None:
    assert watching("ET") == [("America/New_York", "ET")]


def test_an_abbreviation_is_the_place_it_is_known_for_also_where_it_is_not_in_force() -> None:
    assert watching("[EDT, EST]") == [("America/New_York", "EDT"), ("America/New_York", "EST")]


def test_a_zone_that_can_be_several_is_left_out() -> None:
    assert watching("[IST, Asia/Tokyo]") == [("Asia/Tokyo", "Asia/Tokyo")]


def test_where_one_zone_was_refused_the_others_stand_somewhere_in_the_list() -> None:
    assert watching("[Foo/Bar, Asia/Tokyo]") == [("Asia/Tokyo", "[Foo/Bar, Asia/Tokyo]")]
