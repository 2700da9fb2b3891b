"""Colons that are missing between brackets: told once, with what they part, and nothing is lost."""

import pytest
from support import findings_in_text, mending

HEAD = (
    "conference: {id: c, title: C, timezone: ET, days: [2026-12-04, 2026-12-05], phase: draft}\n"
    "rooms:\n  hall: {name: Hall}\n"
)
ONE = "{title: One, type: meeting, day: 1, time: 10:00-11:00, room: hall}"


def told(text: str) -> list[str]:
    return [
        f"{str(one.span).partition(':')[2]} {one.code} {one.message}"
        for one in findings_in_text(text)
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ("title: One", "title One", "5:7"),
        ("title: One", "title; One", "5:7"),
        ("title: One", "title = One", "5:7"),
        ("title: One", "title:One", "5:7"),
        ("day: 1", "day 1", "5:34"),
        ("time: 10:00-11:00", "time 10:00-11:00", "5:42"),
        ("room: hall", "room hall", "5:61"),
    ],
)
def test_a_field_without_its_colon_is_told_once_and_fix_loses_nothing(
    right: str, wrong: str, place: str
) -> None:
    whole = f"{HEAD}sessions:\n  a: {ONE}\n"
    text = whole.replace(right, wrong)
    found = [one for one in told(text) if "R406" not in one]
    mended = mending({"a.yaml": text.encode()}, unsafe=True)

    assert (told(whole), mending({"a.yaml": text.encode()}).files) == ([], ())
    assert found == [
        (
            f"{place} F003 {wrong!r} is not a field of a session; "
            f"': ' is missing behind {right.partition(':')[0]!r}"
        )
    ]
    assert [one.after for one in mended.files] == [whole]


def test_a_field_that_is_there_already_was_a_text_with_a_comma() -> None:
    text = f"{HEAD}sessions:\n  a: {ONE}\n".replace("One,", "One, time flies,")

    assert told(text) == [
        (
            "5:19 F003 'time flies' is not a field of a session; a comma between '{' and '}' ends "
            "a text that has no quotes around it"
        )
    ]


@pytest.mark.parametrize("between", [" ", "; ", " = ", ":\u00a0", ":"])
def test_an_id_without_its_colon_hides_nothing(between: str) -> None:
    text = f"{HEAD}sessions:\n  a: {ONE}\n".replace("hall: {", f"hall{between}{{")

    assert told(text) == ["3:3 F005 ': ' is missing behind 'hall'"]
