"""Publishes made-up conferences into a folder, run after run, and reads what subscribers get."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import readers

from confsched import api
from confsched.publishing import Published

FIRST_RUN = datetime(2030, 3, 1, 12, tzinfo=UTC)
# made up, like all people and places in it
CONFERENCE = """
conference:
  id: harbour
  title: Harbour Days
  timezone: Europe/Berlin
  domain: harbour.example
  phase: announced
  days: 2030-05-14 to 2030-05-15
rooms:
  hall: {name: Hall}
  attic: {name: Attic}
tracks:
  tides: {name: Tides}
  winds: {name: Winds}
speakers:
  mara: {name: Mara Quill}
  tomas: {name: Tomas Reed}
sessions:
"""
PROGRAMME = {
    "opening": "{title: Opening, day: 1, time: 09:00-09:30, room: hall}",
    "buoys": "{title: Buoys, day: 1, time: 10:00-11:00, room: hall, track: tides,"
    " speakers: [mara], abstract: All about buoys.}",
    "gales": "{title: Gales, day: 2, time: 10:00-11:00, room: attic, track: winds,"
    " speakers: [tomas], abstract: All about gales.}",
}


class Entry(NamedTuple):
    """What a subscriber sees of one session."""

    summary: str
    start: str
    location: str
    status: str
    sequence: int


class Site:
    """A folder, and the runs that publish to it, an hour apart."""

    def __init__(self, root: Path, folder: str = "site") -> None:
        self.root = root
        self.folder = root / folder
        self.runs = 0

    def publish(
        self,
        changes: Mapping[str, str | None] = MappingProxyType({}),
        head: str = CONFERENCE,
        **options: Any,  # noqa: ANN401 -- those of `api.publish`
    ) -> Published:
        """Publish the programme with some sessions as they are here; None for one that is gone."""
        sessions = {
            name: text for name, text in (PROGRAMME | dict(changes)).items() if text is not None
        }
        text = head + "".join(f"  {name}: {entry}\n" for name, entry in sessions.items())
        options.setdefault("stamp", FIRST_RUN + timedelta(hours=self.runs))
        self.runs += 1
        source = self.root / "conference.yaml"
        source.write_text(text, "utf-8")
        return api.publish(source, **{"into": self.folder} | options)

    def entries(self, path: str = "all.ics") -> dict[str, Entry]:
        """What a feed holds, by the ids of the sessions."""
        found = readers.read("icalendar", (self.folder / path).read_bytes())
        return {
            e["uid"].partition("@")[0]: Entry(
                e["summary"], e["start"], e["location"], e["status"], e["sequence"]
            )
            for e in found
        }

    def bytes(self) -> dict[str, bytes]:
        """Every file, by its path."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def unchanged(self) -> dict[str, tuple[int, int]]:
        """What tells whether a file was touched: which one it is, and when it was written."""
        paths = [self.folder, *sorted(self.folder.rglob("*"))]
        return {
            str(path.relative_to(self.folder)): (path.stat().st_ino, path.stat().st_mtime_ns)
            for path in paths
        }
