"""Schedule to bytes: one module per format, imported only when it is used."""

from importlib import import_module
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from confsched.exporters.options import Exporter, Options
    from confsched.schedule.dates import Why
    from confsched.schedule.entities import Session
    from confsched.schedule.schedule import Schedule

_EXPORTERS = {
    "ics": ("icalendar_file", "ICalendar"),
    "table": ("table", "Table"),
    "csv": ("csv_file", "Csv"),
    "xlsx": ("xlsx_file", "Xlsx"),
    "markdown": ("markdown", "Markdown"),
    "json": ("json_file", "Json"),
    "jsonld": ("jsonld_file", "JsonLd"),
    "xcal": ("xcal_file", "XCal"),
    "schedule.xml": ("schedule_xml", "ScheduleXml"),
    "schedule.json": ("schedule_json", "ScheduleJson"),
    "sessionize": ("sessionize_file", "Sessionize"),
    "runsheet": ("runsheet", "RunSheet"),
    "doors": ("doors", "Doors"),
}
FORMATS = tuple(_EXPORTERS)


def exporter(form: str) -> "Exporter":
    """The exporter of a format; raises `ConfschedError` for one that there is not."""
    if form not in _EXPORTERS:
        raise ConfschedError(f"{form!r} is no format", f"use one of {', '.join(FORMATS)}")
    made: Exporter = getattr(module_of(form), _EXPORTERS[form][1])()
    return made


def export(schedule: "Schedule", form: str, options: "Options") -> bytes:
    """The bytes of a file in a format, with nothing in it that its readers may not see.

    Raises `ConfschedError` where something is chosen that the format does not know.
    """
    from confsched.exporters.options import given  # noqa: PLC0415 -- a slow import
    from confsched.schedule.audience import shown_to  # noqa: PLC0415 -- the same

    made = exporter(form)
    for name in sorted(given(options) - made.heeds):
        raise _unknown(form, name)
    return made.export(shown_to(options.audience, schedule), options)


def heeding(name: str) -> tuple[str, ...]:
    """The formats that know a choice: those for which `--fields` is."""
    return tuple(form for form in FORMATS if name in exporter(form).heeds)


def _unknown(form: str, name: str) -> ConfschedError:
    from confsched.exporters.options import CHOICES  # noqa: PLC0415 -- a slow import

    hint = f"leave --{name} out; it is for {', '.join(heeding(name))}"
    return ConfschedError(f"{form} {CHOICES[name].unknown}", hint)


def module_of(form: str) -> "ModuleType":
    """The module in which a format is written."""
    return import_module(f"confsched.exporters.{_EXPORTERS[form][0]}")


def left_out(schedule: "Schedule", form: str) -> "Iterator[tuple[Session, Why]]":
    """The sessions that a format has no place for, and why: `it has no time`."""
    from confsched.exporters.options import Selective  # noqa: PLC0415 -- a slow import

    made = exporter(form)
    return made.left_out(schedule) if isinstance(made, Selective) else iter(())


def cut_to_one_room(schedule: "Schedule", form: str) -> "Iterator[Session]":
    """The sessions in several rooms of which a format names the first alone."""
    from confsched.exporters.options import OneRoomed  # noqa: PLC0415 -- a slow import

    made = exporter(form)
    return made.cut_to_one_room(schedule) if isinstance(made, OneRoomed) else iter(())
