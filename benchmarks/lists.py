"""The made-up conferences of any size as lists of sessions, as people keep them in spreadsheets."""

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from benchmarks.generate import FIRST_DAY
from benchmarks.schedules import days_of

ENDINGS = (".csv", ".xlsx")
_ZONE = "America/New_York"
_HEAD = ("Title", "Date", "Start", "End", "Timezone", "Room", "Track", "Speakers", "Abstract")


def rows(sessions: int) -> Iterator[tuple[str, ...]]:
    """The head, and a row for each session."""
    yield _HEAD
    for day, rooms in days_of(sessions):
        date = str(FIRST_DAY + timedelta(days=day - 1))
        for event in (event for found in rooms.values() for event in found):
            yield _row(event, date)


def _row(event: dict[str, Any], date: str) -> tuple[str, ...]:
    minutes = sum(60 * int(t[:2]) + int(t[3:]) for t in (event["start"], event["duration"]))
    end = f"{minutes // 60 % 24:02}:{minutes % 60:02}"
    people = "; ".join(person["public_name"] for person in event["persons"])
    told = (event["title"], date, event["start"], end, _ZONE, event["room"])
    return (*told, event["track"], people, event["abstract"])


def write(path: Path, sessions: int) -> None:
    """Write a conference of so many sessions as CSV, or as a workbook with one sheet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows(sessions))
        return
    import xlsxwriter  # noqa: PLC0415 -- for this alone

    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Sessions")
        for number, row in enumerate(rows(sessions)):
            sheet.write_row(number, 0, row)
