"""Whole files in which each field is a text that nobody writes: nobody has to wait for them."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from effort import soon

from confsched import api

FIELDS = (
    *("title", "room", "track", "type", "speakers", "moderator", "abstract", "tags"),
    *("organization", "start"),
)
TEXTS = {
    "blanks": "Ada Sample" + " " * 30_000 + "Bo Sample",
    "tabs": "Boats" + "\t" * 30_000 + "nets",
    "lines": "Boats" + "\n" * 30_000 + "nets",
    "letters": "a" * 30_000,
    "digits": "1" * 30_000,
    "commas": "," * 30_000,
    "brackets": "(a" * 15_000,
    "tags": "<b " * 10_000,
    "words": "a - " * 7_500,
    "times": "9:00-10:00 " * 1_500,
}


def rows(text: str) -> list[dict[str, str]]:
    """Sessions that are in order, and one for each field of which that is the text."""
    plain = dict.fromkeys(FIELDS, "") | {"room": "Great Hall", "speakers": "Ada Sample"}
    made = []
    for number, field in enumerate((None, None, *FIELDS)):
        one = plain | {
            "title": f"Boats {number}",
            "date": "2030-05-06",
            "start": f"{7 + number}:00",
        }
        made.append(one | ({field: text} if field else {}))
    return made


def table(text: str) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, [*FIELDS, "date"])
    writer.writeheader()
    writer.writerows(rows(text))
    return written.getvalue()


def calendar(text: str) -> str:
    told = text.replace("\n", "\\n").replace(",", "\\,")
    places = [
        ("Boats", "Great Hall", ""),
        (told, "Hall", ""),
        ("Nets", told, ""),
        ("Oars", "", told),
    ]
    events = (
        f"BEGIN:VEVENT\nUID:{number}\nDTSTART:20300506T{9 + number:02}0000Z\nSUMMARY:{title}\n"
        f"LOCATION:{place}\nDESCRIPTION:{about}\nEND:VEVENT\n"
        for number, (title, place, about) in enumerate(places)
    )
    return "\r\n".join(
        f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(events)}END:VCALENDAR\n".split("\n")
    )


def page(text: str) -> str:
    told = text.replace("\n", " ")
    return (
        f"Boats 2030\n\nMonday 6 May 2030\n\n9:00-10:00 Boats\nAda Sample\n\n10:00-11:00 {told}\n"
        f"Bo Sample\n\n11:00-12:00 Nets\n{told}\n\n12:00-13:00 Oars\n\n{told}\n"
    )


WRITTEN: dict[str, Callable[[str], str]] = {
    "csv": table,
    "json": lambda text: json.dumps({"sessions": rows(text)}),
    "ics": calendar,
    "txt": page,
}


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", WRITTEN)
def test_no_file_takes_long(form: str, text: str, tmp_path: Path) -> None:
    file = tmp_path / f"made.{form}"
    file.write_text(WRITTEN[form](TEXTS[text]))
    found = soon(lambda: api.load(file), seconds=15)  # most take a fifth of one

    assert len(found.sessions) >= 3


LIST = '- {title: Boats, date: 2030-05-06, time: "9:00-10:00", speakers: [Ada Sample]}\n'


@pytest.mark.parametrize("line", ["\n", "#\n", " \n\n"])
def test_no_list_takes_long_that_ends_with_lines_in_which_nothing_stands(
    line: str, tmp_path: Path
) -> None:
    file = tmp_path / "made.yaml"
    file.write_text(LIST + LIST.replace("Boats", "Nets") + line * 60_000)
    found = soon(lambda: api.load(file), seconds=15)

    assert [one.title for one in found.sessions] == ["Boats", "Nets"]
