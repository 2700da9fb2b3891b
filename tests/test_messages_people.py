"""What the rules about people say, word for word, where they point, and what is set about them."""

from datetime import timedelta
from typing import Any

import pytest
from support import findings_in_text, in_full, said_in_text, schedule_of

from confsched.findings import Phase, Severity
from confsched.rules import by_code_or_name

ONLINE = "  online: true\n"


def text_of(speakers: str, sessions: str, extra: str = ONLINE, rooms: str = "") -> str:
    """A conference of two days with some speakers, sessions and rooms, one to a line."""
    return (
        "conference:\n  id: sample\n  title: Sample\n  timezone: ET\n"
        "  days: [2021-05-19, 2021-05-20]\n  phase: announced\n"
        f"{extra}{section('rooms', rooms)}{section('speakers', speakers)}"
        f"{section('sessions', sessions)}"
    )


def section(name: str, entries: str) -> str:
    lines = "".join(f"  {line}\n" for line in entries.splitlines())
    return f"{name}:\n{lines}" if entries else ""


TALK = "talk: {title: Trade, day: 1, time: 13:30-14:30, speakers: [jo]}"
PANEL = "panel: {title: Trade, type: panel, day: 1, time: 10:00-11:00, moderator: kim, "
KIM = "kim: {name: Kim Example}"


def unavailable(said: str) -> str:
    return text_of(f"jo: {{name: Jo Sample, {said}}}", TALK)


def there(stay: str, sessions: str = TALK) -> str:
    in_hall = sessions.replace("speakers", "room: hall, speakers")
    return text_of(f"jo: {{name: Jo Sample, {stay}}}", in_hall, "", "hall: Hall")


def walk(first: str, second: str, rooms: str) -> str:
    sessions = (
        f"one: {{title: Trade, day: 1, time: {first}, room: hall, speakers: [jo]}}\n"
        f"two: {{title: Peace, day: 1, time: {second}, room: attic, speakers: [jo]}}"
    )
    return text_of("jo: {name: Jo Sample}", sessions, "", rooms)


def busy(count: int) -> str:
    return text_of(
        "jo: {name: Jo Sample}",
        "\n".join(
            f"s{hour}: {{title: Talk {hour}, day: 2, time: '{hour}:00-{hour}:30', speakers: [jo]}}"
            for hour in range(10, 10 + count)
        ),
    )


MESSAGES: list[tuple[str, str, str, list[str]]] = [
    (
        "P301",
        unavailable("available: [day 1 10:00-14:00]"),
        "'Trade' runs 13:30–14:30 EDT, but Jo Sample can 10:00–14:00 EDT that day",
        ["the time", "when they can"],
    ),
    (
        "P301",
        unavailable("available: [day 2]"),
        "'Trade' runs 13:30–14:30 EDT, but Jo Sample cannot at all that day",
        ["the time", "when they can"],
    ),
    (
        "P301",
        unavailable("unavailable: [day 1 13:00-14:00, day 1 15:00-16:00]"),
        (
            "'Trade' runs 13:30–14:30 EDT, but Jo Sample can until 13:00 EDT, 14:00–15:00 EDT "
            "and from 16:00 EDT that day"
        ),
        ["the time", "when they cannot"],
    ),
    (
        "P301",
        text_of(
            "jo: {name: Jo Sample, available: [day 1 from 20:00]}",
            "talk: {title: Trade, day: 1, time: 15:00-16:00 Europe/London, speakers: [jo]}",
        ),
        # the day is the conference's; the clock is the session's
        "'Trade' runs 15:00–16:00 BST, but Jo Sample can from 01:00 BST that day",
        ["the time", "when they can"],
    ),
    (
        "P301",
        text_of(
            "jo: {name: Jo Sample, available: [day 1]}",
            "talk: {title: Trade, day: 1, time: 23:00-00:30, speakers: [jo]}",
        ),
        "'Trade' runs 23:00–00:30 EDT, but Jo Sample can until 00:00 EDT that day",
        ["the time", "when they can"],
    ),
    (
        "P301",
        # on no day of the conference
        text_of(
            "jo: {name: Jo Sample, available: [2021-05-21 from 12:00]}",
            "talk: {title: Trade, date: 2021-05-21, time: 10:00-11:00, speakers: [jo]}",
        ),
        "'Trade' runs 10:00–11:00 EDT, but Jo Sample can from 12:00 EDT that day",
        ["the time", "when they can"],
    ),
    (
        "P301",
        there("arrives: day 1 09:00, unavailable: [day 1 13:00-14:00]"),
        (
            "'Trade' runs 13:30–14:30 EDT, but Jo Sample can 09:00–13:00 EDT and from 14:00 EDT "
            "that day"
        ),
        ["the time", "when they cannot"],
    ),
    (
        "P303",
        walk("10:00-11:00", "11:00-12:00", "hall: Hall\nattic: Attic"),
        (
            "Jo Sample has no time from 'Trade' in 'Hall' to 'Peace' in 'Attic' at 11:00 EDT; "
            "a change of rooms takes 5 min"
        ),
        ["'Trade' runs until 11:00 EDT"],
    ),
    (
        "P303",
        walk("10:00-11:00", "11:01-12:00", "hall: {distance: {attic: 90s}}\nattic: Attic"),
        (
            "Jo Sample has 1 min from 'Trade' in 'hall' to 'Peace' in 'Attic' at 11:01 EDT; "
            "the way takes 1 min 30 s"
        ),
        ["'Trade' runs until 11:00 EDT", "how long the way is"],
    ),
    (
        "P304",
        busy(5),
        "Jo Sample is in 5 sessions on 20 May 2021, more than 3",
        [
            "'Talk 10' runs 10:00–10:30 EDT",
            "'Talk 11' runs 11:00–11:30 EDT",
            "'Talk 12' runs 12:00–12:30 EDT",
        ],
    ),
    (
        "P307",
        text_of(f"jo: {{name: Jo Sample}}\n{KIM}", PANEL + "speakers: [jo]}"),
        "'Trade' has 1 panellist beside Kim Example, fewer than 2",
        [],
    ),
    (
        "P307",
        text_of(KIM, PANEL + "}"),
        "'Trade' has no panellists, fewer than 2",
        [],
    ),
    (
        "P307",
        text_of(
            "\n".join(f"s{number}: {{name: Al{number} Sample}}" for number in range(7))
            + f"\n{KIM}",
            PANEL + "speakers: [s0, s1, s2, s3, s4, s5, s6]}",
        ),
        "'Trade' has 7 panellists, more than 6",
        [],
    ),
    (
        "P308",
        text_of(
            "\n".join(
                f"{name}: {{name: {name.title()} Sample, organization: Sample Society}}"
                for name in ("ann", "bea", "cem", "dan")
            )
            + f"\n{KIM}",
            PANEL + "speakers: [ann, bea, cem, dan]}",
        ),
        "all 4 panellists of 'Trade' have the same organization: 'Sample Society'",
        ["of Ann Sample", "of Bea Sample", "of Cem Sample"],
    ),
    (
        "P309",
        text_of("jo: {name: Jo Sample}\nj: {name: 'Sample, J.'}", TALK.replace("[jo]", "[jo, j]")),
        "'Sample, J.' and 'Jo Sample' look like one person",
        ["the first one"],
    ),
    (
        "P309",
        text_of("jo: {name: Jo Sample}\nj: {name: Jo Sample}", TALK.replace("[jo]", "[jo, j]")),
        "two speakers are called 'Jo Sample' and look like one person",
        ["the first one"],
    ),
    (
        "P309",
        text_of("jo: {name: Jo  Sample}\nj: {name: Jo Sample}", TALK.replace("[jo]", "[jo, j]")),
        "two speakers are called 'Jo Sample' and look like one person",
        ["the first one"],
    ),
    (
        "F006",
        text_of(
            "jo: {name: Jo  Sample}\nj: {name: Jo Sample}", TALK.replace("[jo]", "[Jo Sampel]")
        ),
        "no speaker has the id or name 'Jo Sampel'; did you mean 'Jo Sample'?",
        [],
    ),
    (
        "P312",
        text_of("jo: {name: Jo Sample, confirmed: no}", TALK),
        "Jo Sample is speaker of 'Trade' and has not confirmed",
        ["not yet"],
    ),
    (
        "P313",
        there("arrives: day 1 14:00"),
        "'Trade' starts at 13:30 EDT, before Jo Sample arrives at 14:00 EDT",
        ["the time", "arrives here"],
    ),
    (
        "P313",
        there("arrives: day 2 09:00"),
        "'Trade' starts at 13:30 EDT, before Jo Sample arrives on 20 May 2021 at 09:00 EDT",
        ["the time", "arrives here"],
    ),
    (
        "P313",
        there("arrives: day 2"),
        "'Trade' starts at 13:30 EDT, before Jo Sample arrives on 20 May 2021",
        ["the time", "arrives here"],
    ),
    (
        "P313",
        there("leaves: day 1 14:00"),
        "'Trade' ends at 14:30 EDT, after Jo Sample leaves at 14:00 EDT",
        ["the time", "leaves here"],
    ),
    (
        "P313",
        there("leaves: day 1", TALK.replace("day: 1", "day: 2")),
        "'Trade' ends at 14:30 EDT, after Jo Sample leaves at the end of 19 May 2021",
        ["the time", "leaves here"],
    ),
    (
        "P314",
        text_of("", "talk: {title: Trade, day: 1, time: 13:30-14:30}"),
        "'Trade' has no speaker",
        [],
    ),
    (
        "P315",
        text_of(
            "jo: {name: Jo Sample, languages: [en, de]}",
            TALK.replace("speakers", "language: fr, speakers"),
        ),
        "'Trade' is in fr, and Jo Sample speaks en, de",
        ["its language", "what they speak"],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "message", "related"), MESSAGES, ids=[code for code, *_ in MESSAGES]
)
def test_a_rule_says_what_is_wrong_and_where_the_other_half_is(
    code: str, text: str, message: str, related: list[str]
) -> None:
    assert said_in_text(code, text) == [(message, related)]


def test_who_has_not_said_when_they_can_is_told_in_a_draft() -> None:
    text = text_of(
        "jo: {name: Jo Sample, available: [day 1]}\nal: {name: Al Sample}",
        TALK.replace("[jo]", "[jo, al]"),
    )
    found = [f.message for f in findings_in_text(text, Phase.DRAFT) if f.code == "P311"]

    assert found == ["nothing is said about when Al Sample can"]


def places(code: str, text: str) -> list[str]:
    """The texts that a finding of a rule and its related places point at."""
    (finding,) = (finding for finding in findings_in_text(text) if finding.code == code)
    return [span.text for span in (finding.span, *(other.span for other in finding.related))]


def test_a_finding_points_at_the_mention_and_at_the_other_half() -> None:
    assert places("P301", unavailable("available: [day 2]")) == ["jo", "13:30-14:30", "[day 2]"]
    assert places("P313", there("arrives: day 2")) == ["jo", "13:30-14:30", "day 2"]
    assert places("P312", text_of("jo: {name: Jo Sample, confirmed: no}", TALK)) == ["jo", "no"]
    assert places("P304", busy(4)) == [*("jo", "'10:00-10:30'", "'11:00-11:30'", "'12:00-12:30'")]


def abouts(code: str, text: str) -> list[str]:
    """The ids that a finding of a rule is about, besides those that it points into."""
    (finding,) = (finding for finding in findings_in_text(text) if finding.code == code)
    return [span.text for span in finding.about]


def test_a_finding_names_whom_it_is_about_if_it_points_into_no_entry_of_theirs() -> None:
    at_once = (
        "one: {title: Trade, day: 1, time: 10:00-11:00, room: hall, speakers: [jo]}\n"
        "two: {title: Peace, day: 1, time: 10:30-11:30, room: hall, speakers: [jo]}"
    )
    clash = text_of("jo: {name: Jo Sample}", at_once, rooms="hall: Hall")
    rooms = "hall: Hall\nattic: Attic"
    own = text_of(f"{KIM}\njo: {{name: Jo Sample}}", PANEL + "speakers: [kim, jo]}")

    assert abouts("C101", clash) == ["hall"]
    assert abouts("C102", clash) == ["jo"]
    assert abouts("P303", walk("10:00-11:00", "11:00-12:00", rooms)) == ["jo", "hall", "attic"]
    assert abouts("P304", busy(4)) == ["jo"]
    assert abouts("P306", own) == ["kim"]


def said_with(name: str, text: str, **values: Any) -> list[str]:  # noqa: ANN401 -- any setting
    """The messages of a rule when something is set about it."""
    rule = by_code_or_name(name)
    assert rule is not None
    schedule = schedule_of({"sample.yaml": text.encode()})
    return [finding.message for finding in rule.run(schedule, Severity.WARNING, values)]


def test_what_is_set_about_a_rule_takes_the_place_of_its_default() -> None:
    rooms = "hall: Hall\nattic: Attic"
    near = walk("10:00-11:00", "11:10-12:00", rooms)
    pair = text_of(f"jo: {{name: Jo Sample}}\n{KIM}", PANEL + "speakers: [jo]}")

    slow = (
        "Jo Sample has 10 min from 'Trade' in 'Hall' to 'Peace' in 'Attic' at 11:10 EDT; "
        "a change of rooms takes 15 min"
    )

    assert said_with("tight-transfer", near) == []
    assert said_with("tight-transfer", near, transfer=timedelta(minutes=15)) == [slow]
    assert said_with("busy-day", busy(5), max_sessions_per_day=5) == []
    assert said_with("busy-day", busy(1), max_sessions_per_day=0) == [
        "Jo Sample is in 1 session on 20 May 2021, more than 0"
    ]
    assert said_with("panel-size", pair, panel_size=(1, 3)) == []


def test_a_panel_can_be_asked_to_be_mixed_in_other_things() -> None:
    people = "\n".join(
        f"{name}: {{name: {name.title()} Sample, country: Canada, organization: {name}, "
        f"attributes: {{gender: f, region: {name}}}}}"
        for name in ("ann", "bea", "cem")
    )
    text = text_of(f"{people}\n{KIM}", PANEL + "speakers: [ann, bea, cem]}")
    asked = ("organization", "country", "gender", "region", "height")
    found = said_with("one-sided-panel", text, mixed=asked)

    assert found == [
        "all 3 panellists of 'Trade' have the same country: 'Canada'",
        "all 3 panellists of 'Trade' have the same gender: 'f'",
    ]


def test_an_attribute_of_a_panel_is_shown_where_it_stands() -> None:
    people = "\n".join(
        f"{name}: {{name: {name.title()} Sample, attributes: {{gender: f}}}}"
        for name in ("ann", "bea", "cem")
    )
    text = text_of(f"{people}\n{KIM}", PANEL + "speakers: [ann, bea, cem]}")
    rule = by_code_or_name("P308")
    assert rule is not None
    schedule = schedule_of({"sample.yaml": text.encode()})
    (found,) = rule.run(schedule, Severity.WARNING, {"mixed": ("gender",)})

    assert [other.span.text for other in found.related] == ["f", "f", "f"], in_full(found)
