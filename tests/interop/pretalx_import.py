"""Imports schedule.xml files into pretalx with its downstream plug-in and exports them again.

Run by a Python that has pretalx, in an empty folder that PRETALX_DATA_DIR names:

    python pretalx_import.py told.json schedule.xml [later.xml …]

Several files are one conference at several times. What pretalx itself exports after each of them
is written into the first file, as a JSON list of {"xml": …, "json": …, "changes": …}.
"""

import datetime as dt
import json
import os
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree

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
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main(target, *names):
    call_command("migrate", verbosity=0)
    paths = [Path(name).resolve() for name in names]
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(paths[0].parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    event = new_event(ElementTree.parse(paths[0]).getroot())
    told = []
    for path in paths:
        with scope(event=event):
            event.settings.downstream_upstream_url = (
                f"http://127.0.0.1:{server.server_port}/{path.name}"
            )
        task_refresh_upstream_schedule(event.slug)
        told.append(exported(event))
    server.shutdown()
    Path(target).write_text(json.dumps(told), "utf-8")


def new_event(root):
    """An event as an organiser would set it up: name, zone and dates are not imported."""
    conference = root.find("conference")
    with scopes_disabled():
        organiser = Organiser.objects.create(name="Sample", slug="sample")
        event = Event.objects.create(
            organiser=organiser,
            slug=conference.find("acronym").text.replace("_", "-"),
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
    # as on its pages, where times are told in the event's zone
    with scope(event=event), timezone.override(event.tz):
        event = Event.objects.get(pk=event.pk)
        schedule = event.current_schedule
        changes = UpstreamResult.objects.filter(event=event).order_by("timestamp").last().changes
        return {
            "xml": FrabXmlExporter(event, schedule=schedule).get_data(),
            "json": FrabJsonExporter(event, schedule=schedule).get_data(),
            "changes": json.loads(changes),
        }


if __name__ == "__main__":
    main(*sys.argv[1:])
