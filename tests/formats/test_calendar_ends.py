"""Calendars of programs that do not know when events end."""

from typing import Any

from translating import notes, translation


def calendar(*events: str) -> Any:  # noqa: ANN401 -- to be looked into
    """Events that take place one after the other, with what they say of their ends."""
    lines = ["BEGIN:VCALENDAR", "PRODID:-//Harbour//Talks//EN", "X-WR-TIMEZONE:Europe/Oslo"]
    for number, event in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}", f"SUMMARY:Boats {number}"]
        lines += [f"DTSTART:20300514T1{number}0000", event, "END:VEVENT"]
    return translation({"x.ics": "\n".join([*lines, "END:VCALENDAR", ""])})


def ends(document: Any) -> list[str]:  # noqa: ANN401 -- to be looked into
    return [one.get("end", "") for one in document.roots[0]["sessions"].values()]


TAKEN = ["2030-05-14T11:00", "2030-05-14T12:00", ""]
TOLD = [
    "T211 7 no session says when it ends: 2 of them are taken to last until the next one begins"
]


def test_what_ends_as_it_begins_or_at_the_midnight_before_lasts_until_the_next() -> None:
    at_once = calendar(*(f"DTEND:20300514T1{number}0000" for number in range(3)))
    midnight = calendar(*["DTEND:20300514T000000"] * 3)
    nothing = calendar("SEQUENCE:0", "DTEND:20300514T000000", "DTEND:20300514T120000")

    assert [ends(one) for one in (at_once, midnight, nothing)] == [TAKEN] * 3
    assert [notes(one.findings) for one in (at_once, midnight, nothing)] == [TOLD] * 3
    first = next(iter(at_once.roots[0]["sessions"].values()))
    assert first["extra"] == {"dtend": "2030-05-14T10:00"}


def test_an_end_that_is_the_start_is_none_beside_others() -> None:
    found = calendar("DTEND:20300514T103000", "DTEND:20300514T110000", "DTEND:20300514T123000")
    _, second, _ = found.roots[0]["sessions"].values()

    assert ends(found) == ["2030-05-14T10:30", "", "2030-05-14T12:30"]
    assert second["extra"] == {"dtend": "2030-05-14T11:00"}


def test_a_single_end_of_others_is_a_slip_and_stays() -> None:
    one_ends = calendar("DTEND:20300514T103000", *["DTEND:20300514T000000"] * 2)
    lasts = calendar("DURATION:PT30M", *["DTEND:20300514T000000"] * 2)
    few = calendar(*["DTEND:20300514T000000"] * 2)

    assert ends(one_ends) == ["2030-05-14T10:30", *["2030-05-14T00:00"] * 2]
    assert ends(lasts) == ["", *["2030-05-14T00:00"] * 2]
    assert ends(few) == ["2030-05-14T00:00"] * 2
    assert [one.findings for one in (one_ends, lasts, few)] == [()] * 3
