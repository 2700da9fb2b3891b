"""E-mail addresses and phone numbers, and what only looks like one."""

import pytest

from confsched.rules.private import private


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to jo@forum.example.", "jo@forum.example"),
        ("<jo.sample+talk@mail.forum.example>", "jo.sample+talk@mail.forum.example"),
        ("mailto:jo@forum.example", "jo@forum.example"),
        ("jo@forum.example: the desk", "jo@forum.example"),
        ("jö@bücher.example", "jö@bücher.example"),
        ("+49 30 1234567", "+49 30 1234567"),
        ("+16135550100", "+16135550100"),
        ("+1 (613) 555-0100, all day", "+1 (613) 555-0100"),
        ("+48 123 456 789", "+48 123 456 789"),
        ("+49 (0)30 / 123 45 67", "+49 (0)30 / 123 45 67"),
        ("tel:+493012345678", "+493012345678"),
        ("call (613) 555-0100", "(613) 555-0100"),
        ("613-555-0100", "613-555-0100"),
        ("613.555.0100", "613.555.0100"),
        ("0049 30 1234567", "0049 30 1234567"),
        ("00493012345678", "00493012345678"),
        ("(030) 123 45 67", "(030) 123 45 67"),
        ("Tel. 030 1234567", "030 1234567"),
        ("Tél. : 01 23 45 67 89", "01 23 45 67 89"),
        ("Phone: 5550100", "5550100"),
    ],
)
def test_addresses_and_numbers_are_found(text: str, found: str) -> None:
    assert [one.text for one in private(text)] == [found]


def test_all_of_them_are_found_in_their_order_with_their_places() -> None:
    assert private("+49 30 1234567 or jo@forum.example") == (
        ("+49 30 1234567", "phone number", 0, 14),
        ("jo@forum.example", "e-mail address", 18, 34),
    )


@pytest.mark.parametrize(
    "text",
    [
        "@jo@social.example",
        "https://social.example/@jo@other.example",
        "https://jo@forum.example/x",
        "git@code.example:forum/x",
        "git@sub.code.example:forum/x",
        "x@",
        "@x",
        "5 @ 10",
        "jo@localhost",
        "pkg@1.2.3",
        "2019-2021",
        "1990–1995 and 1876/1976",
        "24/7",
        "2021-05-19",
        "2021-05-19 10:00 +0100",
        "UTC +2 2021-05-19 10:00",
        "19.05.2021 and 19/05/2021",
        "10:00-11:00 +01:00",
        "ISBN 978-3-16-148410-0",
        "ISBN 0-306-40615-2",
        "ISSN 1234-5678",
        "ORCID 0000-0002-1825-0097",
        "192.168.100.200",
        "$1,000,000-$2,000,000",
        "1 000 000",
        "+20 000 000",
        "+1 000 000 000",
        "v1.22.333.4444",
        "doi:10.1109/5.771073",
        "Room 4.711",
        "Mobile 2020-2021",
        "Tel Aviv 1909-2009",
        "12345678",
        "0012345678",
        "3.14159265358979",
        "+45.421530",
        "5-10-15-20-25-30",
        "1-2-3",
    ],
)
def test_other_numbers_and_signs_are_neither(text: str) -> None:
    assert private(text) == ()
