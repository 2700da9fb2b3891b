"""Time zones as people write them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.model.texts import BadText
from confsched.model.zones import Zone, ZoneKind, parse_zone


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ET", "America/New_York"),
        ("et", "America/New_York"),
        ("(ET)", "America/New_York"),
        ("[ET]", "America/New_York"),
        ("Eastern", "America/New_York"),
        ("Eastern Time", "America/New_York"),
        ("Hawaii-Aleutian", "Pacific/Honolulu"),
        ("EASTERN TIME", "America/New_York"),
        ("CT", "America/Chicago"),
        ("Central Time", "America/Chicago"),
        ("MT", "America/Denver"),
        ("Mountain Time", "America/Denver"),
        ("PT", "America/Los_Angeles"),
        ("Pacific Time", "America/Los_Angeles"),
        ("AT", "America/Halifax"),
        ("Atlantic Time", "America/Halifax"),
        ("NT", "America/St_Johns"),
        ("Newfoundland Time", "America/St_Johns"),
        ("UK time", "Europe/London"),
        ("London time", "Europe/London"),
        ("New York time", "America/New_York"),
        ("Paris", "Europe/Paris"),
        ("Istanbul", "Europe/Istanbul"),
        ("EST/EDT", "America/New_York"),
        ("CET / CEST", "Europe/Berlin"),
        ("CST/CDT", "America/Chicago"),
        ("Europe/London", "Europe/London"),
        ("europe/london", "Europe/London"),
        ("EUROPE/LONDON", "Europe/London"),
        (" Europe / London ", "Europe/London"),
        ("america/new york", "America/New_York"),
        ("US/Eastern", "US/Eastern"),
        ("US / Eastern", "US/Eastern"),
        ("Asia/Calcutta", "Asia/Calcutta"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America/Port-au-Prince", "America/Port-au-Prince"),
        ("Etc/GMT+5", "Etc/GMT+5"),
        ("EST5EDT", "EST5EDT"),
        ("Japan", "Japan"),
    ],
)
def test_a_place_is_read(text: str, place: str) -> None:
    name = " ".join(text.strip(" ()[]").split())

    assert parse_zone(text) == Zone(name, ZoneInfo(place), None, ZoneKind.PLACE)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Eastern Time (US & Canada)", "America/New_York"),
        ("Mountain Time (US and Canada)", "America/Denver"),
        ("Eastern Time - New York", "America/New_York"),
        ("Paris, France (CEST)", "Europe/Paris"),
        ("CET (Berlin)", "Europe/Berlin"),
        ("BST (UK)", "Europe/London"),
        ("Pacific (UTC-7)", "America/Los_Angeles"),
        ("Amsterdam, Berlin, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
    ],
)
def test_a_place_is_read_among_zones_that_agree_with_it(text: str, place: str) -> None:
    zone = parse_zone(text)

    assert (zone.place, zone.offset, zone.kind) == (ZoneInfo(place), None, ZoneKind.PLACE)


@pytest.mark.parametrize(("text", "hours"), [("PDT (UTC-7)", -7), ("IST (UTC+5:30)", 5.5)])
def test_an_offset_says_which_abbreviation_is_meant(text: str, hours: float) -> None:
    assert parse_zone(text).offset == timedelta(hours=hours)


@pytest.mark.parametrize(
    "text", ["Paris, Texas", "Berlin, London", "EST (Berlin)", "EST, CST", "Berlin (UTC-7)"]
)
def test_zones_that_do_not_agree_are_none(text: str) -> None:
    with pytest.raises(BadText):
        parse_zone(text)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("UTC", 0),
        ("utc", 0),
        ("GMT", 0),
        ("Z", 0),
        ("z", 0),
        ("Greenwich Mean Time", 0),
        ("UTC+0", 0),
        ("UTC-00:00", 0),
        ("UTC+3", 3),
        ("(UTC+3)", 3),
        ("UTC+03:30", 3.5),
        ("UTC+0545", 5.75),
        ("UTC -3", -3),
        ("UTC - 3", -3),
        ("GMT-4", -4),
        ("gmt+5:30", 5.5),
        ("+02:00", 2),
        ("+0200", 2),
        ("+2", 2),
        ("-04", -4),
        ("-0330", -3.5),
        ("+14:00", 14),
        ("-14:00", -14),
    ],
)
def test_an_offset_is_read(text: str, hours: float) -> None:
    assert parse_zone(text) == Zone(text.strip("()"), None, timedelta(hours=hours), ZoneKind.OFFSET)


def test_a_minus_sign_is_read_as_a_hyphen() -> None:
    assert parse_zone("UTC −3") == parse_zone("UTC -3")


@pytest.mark.parametrize(
    ("text", "hours", "place"),
    [
        ("EST", -5, "America/New_York"),
        ("edt", -4, "America/New_York"),
        ("Eastern Standard Time", -5, "America/New_York"),
        ("CDT", -5, "America/Chicago"),
        ("Central Standard Time", -6, "America/Chicago"),
        ("MST", -7, "America/Denver"),
        ("PDT", -7, "America/Los_Angeles"),
        ("HST", -10, "Pacific/Honolulu"),
        ("NST", -3.5, "America/St_Johns"),
        ("WET", 0, "Europe/Lisbon"),
        ("CET", 1, "Europe/Berlin"),
        ("CEST", 2, "Europe/Berlin"),
        ("MESZ", 2, "Europe/Berlin"),
        ("Central European Summer Time", 2, "Europe/Berlin"),
        ("British Summer Time", 1, "Europe/London"),
        ("India Standard Time", 5.5, "Asia/Kolkata"),
        ("EET", 2, "Europe/Athens"),
        ("JST", 9, "Asia/Tokyo"),
        ("ACDT", 10.5, "Australia/Adelaide"),
        ("NZDT", 13, "Pacific/Auckland"),
    ],
)
def test_an_abbreviation_has_its_offset_and_the_region_it_is_known_for(
    text: str, hours: float, place: str
) -> None:
    assert parse_zone(text) == Zone(
        text, ZoneInfo(place), timedelta(hours=hours), ZoneKind.ABBREVIATION
    )


ABBREVIATIONS = (
    *("EST", "EDT", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT"),
    *("HST", "NST", "NDT", "ADT", "BRT", "ART", "WET", "WEST", "CET"),
    *("CEST", "MET", "MEST", "MEZ", "MESZ", "EET", "EEST", "MSK", "TRT"),
    *("WAT", "CAT", "SAST", "EAT", "IDT", "IRST", "GST", "PKT", "NPT"),
    *("ICT", "WIB", "WITA", "WIT", "SGT", "HKT", "JST", "KST", "AWST", "ACST", "ACDT"),
    *("AEST", "AEDT", "NZST", "NZDT"),
)


@pytest.mark.parametrize("text", ABBREVIATIONS)
def test_the_offset_of_an_abbreviation_is_in_force_there_in_winter_or_summer(text: str) -> None:
    zone = parse_zone(text)
    seasons = [datetime(2024, month, 10, tzinfo=UTC) for month in (1, 7)]
    offsets = [one.astimezone(zone.place).utcoffset() for one in seasons]

    assert zone.kind is ZoneKind.ABBREVIATION
    assert zone.offset in offsets


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        (
            "CST",
            (
                ("Central Standard Time (UTC-6)", "America/Chicago"),
                ("China Standard Time (UTC+8)", "Asia/Shanghai"),
                ("Cuba Standard Time (UTC-5)", "America/Havana"),
            ),
        ),
        (
            "ist",
            (
                ("India Standard Time (UTC+5:30)", "Asia/Kolkata"),
                ("Irish Standard Time (UTC+1)", "Europe/Dublin"),
                ("Israel Standard Time (UTC+2)", "Asia/Jerusalem"),
            ),
        ),
        (
            "BST",
            (
                ("British Summer Time (UTC+1)", "Europe/London"),
                ("Bangladesh Standard Time (UTC+6)", "Asia/Dhaka"),
                ("Bougainville Standard Time (UTC+11)", "Pacific/Bougainville"),
            ),
        ),
        (
            "AST",
            (
                ("Atlantic Standard Time (UTC-4)", "America/Halifax"),
                ("Arabia Standard Time (UTC+3)", "Asia/Riyadh"),
            ),
        ),
    ],
)
def test_an_ambiguous_abbreviation_has_its_meanings_only(
    text: str, candidates: tuple[tuple[str, str], ...]
) -> None:
    assert parse_zone(text) == Zone(text, None, None, ZoneKind.AMBIGUOUS, candidates)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'' is not a time zone"),
        ("Xyzzy", "'Xyzzy' is not a time zone"),
        ("Europe/Lodnon", "'Europe/Lodnon' is not a time zone (did you mean Europe/London?)"),
        ("ETT", "'ETT' is not a time zone (did you mean ET?)"),
        ("EDST", "'EDST' is not a time zone (did you mean EST or EDT?)"),
        ("Instanbul", "'Instanbul' is not a time zone (did you mean Europe/Istanbul?)"),
        ("EST/PDT", "'EST/PDT' is not a time zone"),
        ("localtime", "'localtime' is not a time zone"),
        ("Factory", "'Factory' is not a time zone"),
        ("zone.tab", "'zone.tab' is not a time zone"),
        ("../../etc/passwd", "'../../etc/passwd' is not a time zone"),
        ("UTC+15", "'UTC+15' is more than 14 hours from UTC"),
        ("-14:01", "'-14:01' is more than 14 hours from UTC"),
        ("UTC+3:5", "'UTC+3:5' is not an offset from UTC"),
        ("UTC+3:75", "'UTC+3:75' is not an offset from UTC"),
        ("UTC+5.5", "'UTC+5.5' is not an offset from UTC"),
    ],
)
def test_what_is_no_zone_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_zone(text)

    assert caught.value.message == message


@pytest.mark.parametrize(
    "text", ["America", "America/", "/", "a" * 5_000, "A" + "a" * 5_000, "Aa/" * 2_000, "x\0y"]
)
def test_what_the_zone_database_stumbles_over_is_no_zone(text: str) -> None:
    with pytest.raises(BadText, match="is not a time zone"):
        parse_zone(text)


names = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"}))


@given(names)
def test_every_name_of_the_database_is_read(name: str) -> None:
    assert parse_zone(name).kind in (ZoneKind.PLACE, ZoneKind.OFFSET, ZoneKind.ABBREVIATION)


@given(names.filter(lambda name: "/" in name), st.sampled_from([str.lower, str.upper, str.title]))
def test_a_region_is_read_in_any_case_and_with_spaces(
    name: str, change: Callable[[str], str]
) -> None:
    written = change(name).replace("_", " ").replace("/", " / ")

    assert parse_zone(written).place == ZoneInfo(name)


@given(st.integers(-14 * 60, 14 * 60))
def test_an_offset_is_read_in_every_style(minutes: int) -> None:
    sign = "-" if minutes < 0 else "+"
    hour, minute = divmod(abs(minutes), 60)
    texts = (
        f"{sign}{hour:02}:{minute:02}",
        f"{sign}{hour:02}{minute:02}",
        f"UTC{sign}{hour}:{minute:02}",
        f"GMT {sign}{hour:02}:{minute:02}",
        f"utc {sign} {hour:02}{minute:02}",
    )

    assert {parse_zone(text).offset for text in texts} == {timedelta(minutes=minutes)}
