"""Lists with times, dates and lengths as programs and people write them, and rows that are none."""

import csv
import datetime as dt
import io
from collections.abc import Callable
from random import Random
from typing import Final

import pytest
from made import Programme, Session, lines, lines_of, made
from test_varied_lists import in_order
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

Written = Callable[[dt.datetime], str]


def _hour(time: dt.datetime) -> int:
    return (time.hour - 1) % 12 + 1


def _short(form: str) -> Written:
    """An hour, and the minutes behind it where there are some."""
    hour, minutes = form.split("|")
    return lambda time: f"{time.hour}{hour}" + (f"{minutes}" % time.minute if time.minute else "")


CLOCKS: Final[dict[str, Written]] = {
    "0.375": lambda time: f"{(time.hour * 60 + time.minute) / 1440:.10g}",
    "900": lambda time: f"{time.hour}{time:%M}",
    "0930": "{:%H%M}".format,
    "9h": _short("h|%02d"),
    "9 h 30": _short(" h| %02d"),
    "9時30分": _short("時|%02d分"),
    "9:00 AM": lambda time: f"{_hour(time)}:{time:%M %p}",
    "9:00 a.m.": lambda time: f"{_hour(time)}:{time:%M} {'ap'[time.hour > 11]}.m.",
    "9:00 AM UTC": lambda time: f"{_hour(time)}:{time:%M %p} UTC",
    "9.00 Uhr": lambda time: f"{time.hour}.{time:%M} Uhr",
    "9u30": lambda time: f"{time.hour}u{time:%M}",
    "9:00Z": "{:%H:%M}Z".format,
    "9:00 hrs": "{:%H:%M} hrs".format,
    "09:00:00": "{:%H:%M:%S}".format,
}
DATES: Final[dict[str, Written]] = {
    "iso": "{:%Y-%m-%d}".format,
    "dotted": "{:%a., %d.%m.%Y}".format,
    "month first": lambda day: f"{day.month}/{day:%d/%y}",
    "long": lambda day: f"{day:%A, %B} {day.day}, {day:%Y}",
    "together": "{:%Y%m%d}".format,
    "serial": lambda day: str((day.date() - dt.date(1899, 12, 30)).days),
    "midnight": "{:%Y-%m-%d} 00:00:00".format,
}
YEARLESS: Final[dict[str, Written]] = {
    "Tue 13/5": lambda day: f"{day:%a} {day.day}/{day.month}",
    "13.5.": lambda day: f"{day.day}.{day.month}.",
    "13.05.": "{:%d.%m.}".format,
    "May 13th": lambda day: f"{day:%B} {day.day}th",
    "13-May": lambda day: f"{day.day}-{day:%b}",
    "5月13日": lambda day: f"{day.month}月{day.day}日",
}
LENGTHS: Final[dict[str, Callable[[int], str]]] = {
    "1h15": lambda n: f"{n // 60}h{n % 60:02}" if n >= 60 else f"{n} min",
    "75'": "{}'".format,
    "1:15": lambda n: f"{n // 60}:{n % 60:02}",
    "01:15:00": lambda n: f"{n // 60:02}:{n % 60:02}:00",
    "75": str,
    "1.5h": lambda n: f"{n / 60:g}h",
    "PT75M": "PT{}M".format,
}
MOMENTS: Final[dict[str, Written]] = {
    "iso": "{:%Y-%m-%dT%H:%M:%S}".format,
    "zoned": "{:%Y-%m-%dT%H:%M:%SZ}".format,
    "unix": lambda time: str(int(time.timestamp())),
    "milliseconds": lambda time: str(int(time.timestamp() * 1000)),
}
LAYOUTS: Final = ("ends", "range", "length", "moments", "two dates", "together")
ALONE: Final = ("0.375", "900", "9:00 AM UTC", "9:00Z")  # never written behind a date
BEFORE: Final = ("serial", "midnight", "together")  # dates before which nobody writes a time
INDEXES: Final = ("", "#", "Unnamed: 0", "blank")
FEET: Final = ("", "Total", "Prepared by the programme committee", "12 sessions")
HEADS: Final = ("{}", "{}*", "{}?", "{}:", "{number}. {}", "{number}) {}", "{}\n(see below)")
ORDERS: Final[dict[str, Callable[[Session], str]]] = {
    "time": lambda one: f"{one.start}",
    "title": lambda one: one.title,
    "room": lambda one: f"{one.room} {one.start}",
}


class Writer:
    """One way to write a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.layout = chance.choice(LAYOUTS)
        joined = self.layout in ("two dates", "together")
        self.clock = chance.choice([one for one in CLOCKS if not joined or one not in ALONE])
        dates = DATES | YEARLESS
        self.date = chance.choice([one for one in dates if not joined or one not in BEFORE])
        self.written, self.told = dates[self.date], CLOCKS[self.clock]
        self.between = chance.choice((" ", ", ", " / ", " at ", "\n", " | "))
        self.dash = chance.choice((" - ", "-", "–", " to "))
        self.index, self.foot = chance.choice(INDEXES), chance.choice(FEET)
        self.head, self.order = chance.choice(HEADS), chance.choice([*ORDERS])
        self.last_first = chance.random() < 0.3
        self.length = LENGTHS[chance.choice([*LENGTHS])]
        self.moment = MOMENTS[chance.choice([*MOMENTS])]

    def text(self) -> str:
        """All of it."""
        sessions = sorted(self.programme.sessions, key=ORDERS[self.order], reverse=self.last_first)
        rows = [{**self.when(one), **_others(one)} for one in sessions]
        file = io.StringIO()
        write = csv.writer(file, delimiter=self.chance.choice(",;\t")).writerow
        write(["Boat Days 2031"]) if self.date in YEARLESS else None
        own = ["" if self.index == "blank" else self.index] if self.index else []
        write([*own, *(self.head.format(one, number=n) for n, one in enumerate(rows[0], 1))])
        for number, row in enumerate(rows):
            write([*[str(number) for _ in own], *row.values()])
        write([self.foot, str(len(rows)) if self.foot == "Total" else ""]) if self.foot else None
        return file.getvalue()

    def when(self, one: Session) -> dict[str, str]:
        date, (start, end) = self.written(one.start), map(self.told, (one.start, one.end))
        if self.layout == "range" and self.clock not in ALONE:
            return {"Date": date, "Time": f"{start}{self.dash}{end}"}
        if self.layout == "length":
            minutes = (one.end - one.start) // dt.timedelta(minutes=1)
            return {"Date": date, "Start": start, "Duration": self.length(minutes)}
        if self.layout == "moments":
            return {"Start": self.moment(one.start), "End": self.moment(one.end)}
        if self.layout == "two dates":
            return {"Start": f"{date} {start}", "End": f"{self.written(one.end)} {end}"}
        if self.layout == "together":
            return {"Date & time": f"{date}{self.between}{start}", "End": end}
        return {"Date": date, "Start": start, "End": end}


def _others(one: Session) -> dict[str, str]:
    people = {"Speakers": "; ".join(one.called("speaker"))}
    people["Moderator"] = "; ".join(one.called("moderator"))
    return {"Title": one.title, "Room": one.room, "Track": one.track, **people}


@pytest.mark.parametrize("seed", range(60))
def test_a_list_with_times_in_any_form(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")), "en")
    written = Writer(programme, chance).text()

    schedule = resolve(assemble([translate("programme.csv", written.encode(), "UTC")]))
    assert lines_of(schedule) == lines(map(in_order, programme.sessions)), written
    assert len(schedule.sessions) == len(programme.sessions), written
