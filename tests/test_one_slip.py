"""A slip in a programme that is right otherwise is told once, where it is, with a way out."""

from pathlib import Path

import pytest
from support import findings_in

from confsched.api import Reading, load, validate

FORUM = """\
conference:
  id: forum
  title: Forum
  timezone: ET
  online: true
  phase: announced
  days:
    - {date: 2021-05-19, hours: 10:00-18:00}
    - {date: 2021-05-20, hours: 10:00-18:00}
rules: {ignore: [X501, R405]}
speakers:
  ada-sample: {name: Ada Sample, role: Pilot}
  ben-muster: {name: Ben Muster, role: Keeper}
  cleo-probe: {name: Cleo Probe, role: Judge}
  dora-exempel: {name: Dora Exempel, role: Clerk}
"""
DAYS = """\
sessions:
  opening-1: {title: Opening, type: opening, day: 1, time: 10:00-10:15}
  tides:
    title: Tides
    day: 1
    time: 10:30 AM - 11:30 AM ET
    speakers:
      - ada-sample
      - ben-muster
  opening-2: {title: Opening, type: opening, day: 2, time: 10:00-10:15}
"""
MORE = """\
sessions:
  locks:
    title: Locks
    day: 2
    time: 11:00-12:00
    speakers: [cleo-probe, dora-exempel]
"""
FILES = {"forum.yaml": FORUM, "days.yaml": DAYS, "more.yaml": MORE}


def with_slip(file: str, right: str, wrong: str) -> dict[str, bytes]:
    """The forum with one thing written otherwise."""
    assert right in FILES[file]
    slipped = FILES | {file: FILES[file].replace(right, wrong, 1)}
    return {name: text.encode() for name, text in slipped.items()}


def told(files: dict[str, bytes]) -> list[str]:
    """What is told, and with which fix."""
    return [
        f"{one.span} {one.code} {one.message}" + (f" [{one.fix.description}]" if one.fix else "")
        for one in findings_in(files)
    ]


def test_nothing_is_wrong_without_a_slip() -> None:
    assert told(with_slip("forum.yaml", "Forum", "Forum")) == []


@pytest.mark.parametrize(
    ("file", "right", "wrong", "message"),
    [
        (
            "days.yaml",
            "- ada-sample",
            "- ada-samble",
            (
                "days.yaml:8:9 F006 no speaker has the id or name 'ada-samble'; did you mean "
                "'ada-sample'? [write 'ada-sample']"
            ),
        ),
        (
            "more.yaml",
            "  locks:",
            "  tides:",
            "more.yaml:2:3 F007 the id 'tides' is defined twice",
        ),
        (
            "forum.yaml",
            "date: 2021-05-20",
            "date: 2021-05-19",
            "forum.yaml:9:14 F005 day 2 has the date of day 1",
        ),
        (
            "forum.yaml",
            "date: 2021-05-20",
            "date: 2012-05-20",
            (
                "forum.yaml:9:14 T220 day 2, 20 May 2012, is before day 1; did you mean "
                "20 May 2021? [write 2021]"
            ),
        ),
        (
            "forum.yaml",
            "date: 2021-05-20",
            "date: 2022-05-20",
            (
                "forum.yaml:9:14 T221 the sessions of 19 May 2021 and the sessions of 20 May 2022 "
                "are as far apart as two editions; did you mean 20 May 2021? [write 2021]"
            ),
        ),
        (
            "more.yaml",
            "day: 2",
            "day: Mon 20 May",
            "more.yaml:4:10 T208 20 May 2021 is a Thursday, not a Monday [write 'Thu']",
        ),
        (
            "more.yaml",
            "11:00-12:00",
            "12:00 PM - 1:15 AM ET",
            (
                "more.yaml:5:11 T201 'Locks' ends at 01:15 EDT, before it starts at 12:00; "
                "12:00-13:15 would make sense [write '12:00 PM - 1:15 PM ET']"
            ),
        ),
        (
            "more.yaml",
            "11:00-12:00",
            "11 AM → 12 PM ET",
            (
                "more.yaml:5:11 F005 '11 AM → 12 PM ET' is not a time: write 11 AM-12 PM ET; "
                "for example: time: 10:30 AM - 11:45 AM ET [write '11 AM-12 PM ET']"
            ),
        ),
    ],
)
def test_a_slip_is_told_once(file: str, right: str, wrong: str, message: str) -> None:
    assert told(with_slip(file, right, wrong)) == [message]


def test_the_clock_of_another_zone_is_told_with_the_times_on_that_of_the_conference() -> None:
    assert told(with_slip("more.yaml", "11:00-12:00", "10:30-11:30 CEST")) == [
        (
            "more.yaml:5:11 T202 'Locks' runs 10:30–11:30 CEST, outside the hours of day 2 "
            "(16:00–00:00 CEST); 10:30–11:30 EDT would be within them"
        ),
    ]


@pytest.mark.parametrize(("weekday", "safe"), [("Monday", True), ("Wednesday", False)])
def test_a_weekday_of_another_day_of_the_conference_may_be_right(
    weekday: str, *, safe: bool
) -> None:
    slip = with_slip("more.yaml", "day: 2", f"date: {weekday} 20 May 2021")
    fixes = [one.fix for one in findings_in(slip)]

    assert [one and (one.description, one.safe) for one in fixes] == [("write 'Thursday'", safe)]


@pytest.mark.parametrize(("first", "second"), ["–-", "––", "—–", "••", "•-", "·–"])
def test_items_behind_dashes_and_dots_of_a_word_processor_are_told_as_a_list(
    first: str, second: str
) -> None:
    right = "- ada-sample\n      - ben-muster"
    wrong = f"{first} ada-sample\n      {second} ben-muster"

    assert told(with_slip("days.yaml", right, wrong)) == [
        (
            f"days.yaml:8:7 F005 '{first} ada-sample {second} ben-muster' are several people: "
            "write a list, [ada-sample, ben-muster] [write [ada-sample, ben-muster]]"
        )
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Wednesday, 31 June 2030", "'2030-06-31' is not a date: there is no 31 June 2030"),
        ("31 June 2030", "'2030-06-31' is not a date: there is no 31 June 2030"),
        ("Wednesday, 32 May 2030", "'2030-05-32' is not a date: there is no 32 May 2030"),
    ],
)
def test_a_date_that_no_month_has_is_told_where_a_page_says_it(
    line: str, message: str, tmp_path: Path
) -> None:
    page = tmp_path / "forum.txt"
    page.write_text(
        "Sample Forum\n\nMonday, 13 May 2030\n09:00-10:00 Boats of old\n10:00-11:00 Nets\n\n"
        f"{line}\n09:00-10:00 Tides and locks\n10:00-11:00 Knots\n"
    )
    told = validate(page, select=["F", "T", "C"], reading=Reading(timezone="Europe/Oslo")).findings

    assert [(one.code, one.span.text, one.message.partition(";")[0]) for one in told] == [
        ("F005", line, message)
    ]


def test_an_hour_before_minutes_that_there_are_not_is_no_end(tmp_path: Path) -> None:
    page = tmp_path / "forum.txt"
    page.write_text(
        "Sample Forum\n\nMonday, 13 May 2030\n09:00-10:00 Boats of old\n10:00-11:75 Nets\n"
        "12:00-13:00 Tides and locks\n"
    )
    forum = load(page, reading=Reading(timezone="UTC"))
    slots = [f"{one.start:%H:%M}-{one.end:%H:%M}" for one in forum.scheduled]

    assert slots == ["09:00-10:00", "10:00-12:00", "12:00-13:00"]


def test_a_file_of_lists_is_ours_whatever_slip_is_in_its_days(tmp_path: Path) -> None:
    (tmp_path / "forum.yaml").write_text(
        "conference:\n  id: forum\n  titel: Forum\n  timezone: ET\n"
        "  dayz:\n    - {date: 2021-05-19}\n"
        "speakers:\n  - {id: ada, name: Ada Sample}\n"
        "sessions:\n  - {id: tides, tilte: Tides, day: 1, time: 10:00-11:00, speaker: [ada]}\n"
    )
    found = [one for one in validate(tmp_path).findings if one.code == "F003"]

    assert [(one.span.text, one.fix and one.fix.description) for one in found] == [
        ("titel", "write 'title'"),
        ("dayz", "write 'days'"),
        ("tilte", "write 'title'"),
        ("speaker", "write 'speakers'"),
    ]
