"""Imports schedule.xml files into pretalx with its downstream plug-in and exports them again.

Run by a Python that has pretalx, with PRETALX_DATA_DIR naming an empty folder:

    python pretalx_import.py plan.json told.json

The plan has a list of files by the name of an event: one conference at several times. What
pretalx itself exports after each of them is written into the second file, in the same shape, as
{"xml": …, "json": …, "changes": …}.
"""

import datetime as dt
import json
import os
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree as ET

os.environ["DJANGO_SETTINGS_MODULE"] = "pretalx.settings"
os.environ.setdefault("PRETALX_FILESYSTEM_LOGS", os.environ["PRETALX_DATA_DIR"])

import django

django.setup()

from django.core.management import call_command
from django.utils import timezone
from django_scopes import scope, scopes_disabled
from pretalx.event.models import Event, Organiser
from pretalx.schedule.exporters import FrabJsonExporter, FrabXmlExporter
from pretalx_downstream.models import UpstreamResult
from pretalx_downstream.tasks import task_refresh_upstream_schedule


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main(plan: str, target: str) -> None:
    """Import every event of a plan, and write down what comes out again."""
    call_command("migrate", verbosity=0)
    with scopes_disabled():
        organiser = Organiser.objects.create(name="Sample", slug="sample")
    wanted = json.loads(Path(plan).read_bytes())
    told = {name: list(imports(organiser, name, paths)) for name, paths in wanted.items()}
    Path(target).write_text(json.dumps(told), "utf-8")


def imports(organiser, name, paths):
    """Import files one after the other, as the plug-in does when an event's address has changed."""
    folder = Path(paths[0]).parent
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    event = new_event(organiser, name, ET.parse(paths[0]).getroot().find("conference"))
    for path in paths:
        address = f"http://127.0.0.1:{server.server_port}/{Path(path).name}"
        with scope(event=event):
            event.settings.downstream_upstream_url = address
        task_refresh_upstream_schedule(event.slug)
        yield exported(event)
    server.shutdown()


def new_event(organiser, name, conference):
    """An event as an organiser would set it up: title, zone and dates are not imported."""
    with scopes_disabled():
        event = Event.objects.create(
            organiser=organiser,
            slug=name,
            name=conference.find("title").text,
            timezone=conference.find("time_zone_name").text,
            date_from=dt.date.fromisoformat(conference.find("start").text),
            date_to=dt.date.fromisoformat(conference.find("end").text),
            email="jo@sample.example",
            locale="en",
            locale_array="en",
        )
    with scope(event=event):
        event.enable_plugin("pretalx_downstream")
        event.save()
    return event


def exported(event):
    """What pretalx tells of an event, in the event's zone as on its pages."""
    with scope(event=event), timezone.override(event.tz):
        event = Event.objects.get(pk=event.pk)
        schedule = event.current_schedule
        last = UpstreamResult.objects.filter(event=event).order_by("timestamp").last()
        return {
            "xml": FrabXmlExporter(event, schedule=schedule).get_data(),
            "json": FrabJsonExporter(event, schedule=schedule).get_data(),
            "changes": json.loads(last.changes),
        }


if __name__ == "__main__":
    main(*sys.argv[1:])
