"""What the rules of rooms and texts say, word for word, and what stands at the other half."""

import pytest
from support import findings_in_text, said_in_text
from test_messages import conference

ON_SITE = "conference: {id: sample, title: Sample, timezone: ET, days: 2021-05-19}\n"
ROOMS = (
    f"{ON_SITE}rooms:\n"
    "  hall: {name: Great Hall, capacity: 1200, equipment: [projector, hearing loop]}\n"
    "  attic: {name: Attic, capacity: 40}\n"
)
JO = "speakers:\n  jo: {name: Jo Sample}\n"

MESSAGES: list[tuple[str, str, str, list[str]]] = [
    (
        "R402",
        f"{ROOMS}sessions:\n  a: {{title: Trade, room: hall, expected: 1500}}\n",
        "'Trade' expects 1,500, but 'Great Hall' has 1,200 seats",
        ["the capacity of 'Great Hall'"],
    ),
    (
        "R402",
        f"{ROOMS}sessions:\n  a: {{title: Trade, rooms: [hall, attic], expected: 1500}}\n",
        "'Trade' expects 1,500, but 'Great Hall' and 'Attic' have 1,240 seats together",
        ["the capacity of 'Great Hall'", "the capacity of 'Attic'"],
    ),
    (
        "R403",
        f"{ROOMS}sessions:\n  a: {{title: Trade, room: hall, needs: [piano]}}\n",
        "'Trade' needs 'piano', which 'Great Hall' does not have",
        ["what is in 'Great Hall'"],
    ),
    (
        "R403",
        f"{ROOMS}sessions:\n  a: {{title: Trade, room: hall, needs: [projektor]}}\n",
        ("'Trade' needs 'projektor', which 'Great Hall' does not have; did you mean 'projector'?"),
        ["what is in 'Great Hall'"],
    ),
    (
        "R403",
        f"{ROOMS}sessions:\n  a: {{title: Trade, rooms: [hall, attic], needs: [piano]}}\n",
        "'Trade' needs 'piano', which none of its rooms has",
        ["what is in 'Great Hall'", "what is in 'Attic'"],
    ),
    (
        "R405",
        "sessions:\n  a: {title: Trade, time: 10:00-11:00}\n",
        "'Trade' has no link",
        [],
    ),
    (
        "R406",
        f"{ON_SITE}rooms: {{hall: Great Hall}}\n",
        "no session is in 'Great Hall'",
        [],
    ),
    (
        "R407",
        "sessions:\n  a: {title: A, room: Hall A}\n  b: {title: B, room: Hall-A}\n",
        "'Hall-A' looks like 'Hall A'",
        ["the other one"],
    ),
    (
        "R407",
        "rooms: {one: Great Hall, two: Great Hall}\n",
        "'two' and 'one' are both called 'Great Hall'",
        ["the other one"],
    ),
    (
        "R407",
        "rooms: {room1: Library, room-1: Cellar}\n",
        "'Cellar' (room-1) looks like 'Library' (room1)",
        ["the other one"],
    ),
    (
        "R408",
        "sessions: {a: {title: A, room: X}, b: {title: B, room: X}, c: {title: X, room: C}}\n",
        "'X' is a room, and here the title of a session",
        [],
    ),
    (
        "X501",
        "sessions:\n  a: {title: Trade}\n",
        "'Trade' has no abstract",
        [],
    ),
    (
        "X502",
        f"sessions:\n  a: {{title: {'A very long title ' * 7}}}\n",
        "the title 'A very long title A very long title A v…' has 125 characters; 120 are the most",
        [],
    ),
    (
        "X503",
        "sessions:\n  a: {title: New  Deal}\n",
        "the title has two spaces between 'New' and 'Deal'",
        [],
    ),
    (
        "X503",
        "sessions:\n  a: {title: Trade, abstract: The\u200b New Deal\u00ads}\n",
        ("the abstract of 'Trade' has a zero-width space after 'The' and a soft hyphen in 'Deals'"),
        [],
    ),
    (
        "X504",
        "sessions:\n  a: {title: R&amp;D <b>and</b> <b>more</b><br>}\n",
        "the title has HTML in it: '&amp;', '<b>', '</b>' and 1 more",
        [],
    ),
    (
        "X504",
        "sessions:\n  a: {title: Trade, description: R&amp;D}\n",
        "the description of 'Trade' has HTML in it: '&amp;'",
        [],
    ),
    (
        "X505",
        f"{JO}sessions:\n  a: {{title: Trade, speakers: [jo]}}\n",
        "Jo Sample has no role and no organization",
        [],
    ),
    (
        "X506",
        "speakers:\n  jo: {name: Jo Sample, bio: jo@forum.example or +49 30 1234567}\n",
        (
            "the bio of 'Jo Sample' has the e-mail address 'jo@forum.example' and the phone "
            "number '+49 30 1234567' in it"
        ),
        [],
    ),
    (
        "X506",
        "speakers:\n  jo: {name: Jo Sample, bio: jo@forum.example (mailto:jo@forum.example)}\n",
        "the bio of 'Jo Sample' has the e-mail address 'jo@forum.example' in it",
        [],
    ),
    (
        "X506",
        "sessions:\n  a: {title: Trade, url: mailto:jo@forum.example}\n",
        "the url of 'Trade' has the e-mail address 'jo@forum.example' in it",
        [],
    ),
    (
        "X507",
        "sessions:\n  a: {title: Trade, url: www.forum.example}\n",
        "'www.forum.example' is no link to a page: it does not begin with 'https://'",
        [],
    ),
    (
        "X507",
        "sessions:\n  a: {title: Trade, link: mailto:jo@forum.example}\n",
        (
            "'mailto:jo@forum.example' is no link to a page: it begins with 'mailto:', not with "
            "'https://'"
        ),
        [],
    ),
    (
        "X507",
        conference("ET", "2021-05-19") + "  venue: {name: Old Harbour, url: 'https:///x'}\n",
        "'https:///x' is no link to a page: there is no host after 'https://'",
        [],
    ),
    (
        "X508",
        "sessions:\n  a: {title: Trade, abstract: BegrÃ¼ÃŸung â€“ ja}\n",
        (
            "the abstract of 'Trade' has misread letters in it: 'Ã¼' for 'ü', 'ÃŸ' for 'ß' and "
            "'â€“' for '–'"
        ),
        [],
    ),
    ("X509", "sessions:\n  a: {title: 9:15}\n", "the title '9:15' is a time", []),
    ("X509", "sessions:\n  a: {title: '???'}\n", "the title '???' has no word in it", []),
]


@pytest.mark.parametrize(
    ("code", "text", "message", "related"), MESSAGES, ids=[code for code, *_ in MESSAGES]
)
def test_a_rule_says_what_is_wrong_and_where_the_other_half_is(
    code: str, text: str, message: str, related: list[str]
) -> None:
    assert said_in_text(code, text) == [(message, related)]


@pytest.mark.parametrize(
    ("code", "text", "fix"),
    [
        ("R403", f"{ROOMS}sessions:\n  a: {{title: A, room: hall, needs: projektor}}\n", False),
        ("X503", "sessions:\n  a: {title: New  Deal}\n", True),
        ("X504", "sessions:\n  a: {title: R&amp;D <b>and</b> more}\n", True),
        ("X504", "sessions:\n  a: {title: Trade<br>Travel}\n", False),
        ("X504", "sessions:\n  a: {title: 'Read <a href=\"x\">this</a>'}\n", False),
        ("X507", "sessions:\n  a: {title: Trade, url: www.forum.example}\n", False),
    ],
)
def test_a_fix_is_safe_where_it_cannot_change_what_was_meant(
    code: str,
    text: str,
    fix: bool,  # noqa: FBT001 -- a row
) -> None:
    found = [finding.fix for finding in findings_in_text(text) if finding.code == code]

    assert [one.safe for one in found if one] == [fix]
