"""Schedule to bytes: one module per format, imported only when it is used."""

from importlib import import_module
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError

if TYPE_CHECKING:
    from confsched.exporters.options import Exporter

_EXPORTERS = {
    "ics": ("icalendar_file", "ICalendar"),
    "table": ("table", "Table"),
    "csv": ("csv_file", "Csv"),
    "markdown": ("markdown", "Markdown"),
    "json": ("json_file", "Json"),
}
FORMATS = tuple(_EXPORTERS)


def exporter(form: str) -> "Exporter":
    """The exporter of a format; raises `ConfschedError` for one that there is not."""
    if form not in _EXPORTERS:
        raise ConfschedError(f"{form!r} is no format", f"use one of {', '.join(FORMATS)}")
    module, name = _EXPORTERS[form]
    made: Exporter = getattr(import_module(f"confsched.exporters.{module}"), name)()
    return made
