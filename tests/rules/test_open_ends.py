"""Where nobody says when sessions end, nothing is asked of lengths that are ours."""

from collections.abc import Callable
from pathlib import Path

import pytest

from confsched import api

ROWS = (
    ("9:00", "9:40", "Boats"),
    ("9:40", "18:00", "Nets"),
    ("18:00", "19:00", "Lunch"),
    ("19:00", "20:00", "Tides"),
)
ALWAYS_ON = (
    "something is always on from 'Boats' to 'Nets', 09:00–18:00 UTC: 9 h without a break of 10 min"
)
TOO_LONG = "'Nets' lasts 8 h 20 min, too long for a session of type 'talk' (5 min to 2 h)"


def table(*, ends: bool) -> dict[str, str]:
    rows = [f"2030-05-14,{start},{end if ends else ''},{title}" for start, end, title in ROWS]
    return {"sessions.csv": "\n".join(("date,start,end,title", *rows, ""))}


def page(*, ends: bool) -> dict[str, str]:
    lines = [f"{start}{f' - {end}' if ends else ''} {title}" for start, end, title in ROWS]
    return {"page.txt": "\n".join(("Sample Forum, 14 May 2030", "", *lines, ""))}


def site(*, ends: bool) -> dict[str, str]:
    slots = [
        f'    - {{startTime: "{start}", {f"endTime: {end!r}, " * ends}sessionIds: [{name}]}}'
        for start, end, name in ROWS
    ]
    head = "- dateReadable: 14 May 2030\n  tracks: [{title: Hall A}]\n  timeslots:"
    talks = [f"- {{id: {name}, title: {name}}}" for *_, name in ROWS]
    return {
        "schedule.yml": "\n".join((head, *slots, "")),
        "sessions.yml": "\n".join((*talks, "")),
    }


def lengths(folder: Path, files: dict[str, str]) -> set[str]:
    """What is said of how long something is."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = folder if len(files) > 1 else folder / next(iter(files))
    found = api.validate(path, reading=api.Reading(timezone="UTC")).findings
    return {one.message for one in found if one.code in ("T211", "T212")}


@pytest.mark.parametrize(
    ("made", "noticed"),
    [
        (
            table,
            "no session says when it ends: 2 of them are taken to last until the next one begins",
        ),
        (page, None),
        (site, "no slot says when it ends: each is taken to last until the next one begins"),
    ],
)
def test_lengths_that_are_told_are_looked_at_and_ours_are_not(
    tmp_path: Path, made: Callable[..., dict[str, str]], noticed: str | None
) -> None:
    assert lengths(tmp_path, made(ends=True)) == {ALWAYS_ON, TOO_LONG}
    assert lengths(tmp_path, made(ends=False)) == {*filter(None, [noticed])}


def test_in_files_of_others_only_what_has_a_type_is_held_to_its_length(tmp_path: Path) -> None:
    rows = (
        "date,start,end,title,type\n2030-05-14,9:00,12:00,Boats,{}\n2030-05-14,13:00,14:00,Nets,\n"
    )
    untyped = lengths(tmp_path, {"sessions.csv": rows.format("")})
    typed = lengths(tmp_path, {"sessions.csv": rows.format("talk")})

    assert untyped == set()
    assert typed == {"'Boats' lasts 3 h, too long for a session of type 'talk' (5 min to 2 h)"}
